// What a TextFinder looks for, as a pattern on the text of a cell.

export interface SearchWords {
  readonly text: string;
  readonly matchCase: boolean;
  readonly entireCell: boolean;
  readonly regularExpression: boolean;
  readonly ignoreDiacritics: boolean;
  readonly formulaText: boolean;
}

export interface SearchPattern {
  find(text: string): boolean;
  /** Replaces every occurrence in the text of one cell. */
  replace(text: string, by: string): { readonly text: string; readonly count: number };
}

/** Returns the pattern for these words. */
export function toPattern(words: SearchWords): SearchPattern {
  const fold = (text: string) => (words.ignoreDiacritics ? [...text].map(bareLetter).join('') : text);
  const source = words.regularExpression ? words.text : escaped(fold(words.text));
  const whole = words.entireCell ? `^(?:${source})$` : source;
  const flags = words.matchCase ? 'u' : 'iu';
  return {
    find: (text) => words.text !== '' && new RegExp(whole, flags).test(fold(text)),
    replace: (text, by) => {
      const written = words.regularExpression ? by : by.replaceAll('$', '$$$$');
      const matches = [...fold(text).matchAll(new RegExp(whole, `g${flags}`))];
      return { text: spliced(text, matches, new RegExp(whole, flags), written), count: matches.length };
    },
  };
}

/** As long as the letter it stands for, so that places in the folded text are places in the text itself. */
function bareLetter(letter: string): string {
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.length === letter.length ? bare : letter;
}

function spliced(text: string, matches: readonly RegExpMatchArray[], pattern: RegExp, by: string): string {
  let out = '';
  let end = 0;
  for (const match of matches) {
    const at = match.index ?? 0;
    out += text.slice(end, at) + match[0].replace(pattern, by);
    end = at + match[0].length;
  }
  return out + text.slice(end);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
