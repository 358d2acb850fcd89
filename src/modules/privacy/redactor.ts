// Takes a person's name, phone and addresses out of texts, however they are written there.

import { toCyrillic } from '../../kernel/text/cyrillic';
import type { Traces } from './traces';

export interface Redactor {
  /** Returns the text without what names or reaches the person; the very text where nothing does. */
  text(text: string): string;
  /** Tells whether the text may mean the person, by a name that alone proves nothing. */
  isDoubtful(text: string): boolean;
  /** Tells whether a name without spaces, as of a range, is the person's: `Dilnoza_Tursunova`, `telDilnozaTursunova`. */
  isInWord(word: string): boolean;
  /** The same of a formula, in which names of cells and functions stand beside texts. */
  isInFormula(formula: string): boolean;
}

/**
 * Returns what redacts the traces; a mark stands in the place of what is taken out. `ours` are the names of ranges that are
 * nobody's, whoever is called so: the dashboard draws from them.
 */
export function createRedactor(traces: Traces, mark: string, ours: ReadonlySet<string> = new Set()): Redactor {
  const spelled = (names: readonly string[]) => names.flatMap((name) => [name, reversed(name)]).flatMap(inBothScripts);
  const taken = [
    ...longestFirst(spelled(traces.names)).map((name) => `${writing(name)}(?:${ENDINGS})?`),
    ...longestFirst(traces.exact).map(writing),
  ].map((pattern) => whole(pattern));
  const contacts = traces.contacts.map((key) => (key.startsWith('@') ? username(key) : phone(key)));
  // What begins as a name does may be the name with an ending that we do not know.
  const doubtful = spelled([...traces.doubtful, ...traces.names]).map(
    (name) => new RegExp(`${BEFORE}${writing(name)}`, 'iu'),
  );
  const text = (given: string) => [...taken, ...contacts].reduce((left, pattern) => left.replace(pattern, mark), given);
  const joined = spelled(traces.names).map(bare);
  const isNamed = (word: string) => joined.some((name) => name.length >= SHORTEST_JOINED && word.includes(name));
  const isInWord = (word: string) => !ours.has(word) && (isNamed(bare(word)) || text(word) !== word);
  return {
    text,
    isInWord,
    isInFormula: (formula) => {
      const others = formula.replace(WORD, (word) => (ours.has(word) ? '' : word));
      return text(others) !== others || (others.match(WORD) ?? []).some(isInWord);
    },
    isDoubtful: (text) => doubtful.some((pattern) => pattern.test(text)),
  };
}

const WORD = /[\p{L}\p{N}_]+/gu;
const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
/** Of Uzbek cases and the plural. Russian ones look like other names: Каримова is Karimov's, or his sister. */
const ENDINGS = 'lar(?:ga|ni|ning|da|dan)?|ga|ni|ning|da|dan|лар(?:га|ни|нинг|да|дан)?|га|ни|нинг|да|дан';

/** A shorter one may stand within any word. */
const SHORTEST_JOINED = 8;

/** Letters and digits alone. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]|[ʻʼ]/gu, '');
}

function whole(pattern: string): RegExp {
  return new RegExp(`${BEFORE}(?:${pattern})${AFTER}`, 'giu');
}

/** With any apostrophes or none, any spaces or the _ of names of ranges, in either case. */
function writing(text: string): string {
  return text
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['‘’ʻʼ`´]/g, "['‘’ʻʼ`´]?")
    .replace(/\s+/g, '[\\s_]+');
}

/** Nine digits are a phone without its country, with signs in between however people like. */
const NATIONAL_DIGITS = 9;

function phone(digits: string): RegExp {
  const country = digits.slice(0, Math.max(0, digits.length - NATIONAL_DIGITS));
  const own = digits.slice(country.length);
  const spread = (part: string) => [...part].join('[\\s().–/-]*');
  const before = country === '' ? '' : `(?:${spread(country)}[\\s().–/-]*)?`;
  return new RegExp(`(?<!\\d)(?:\\+|00)?\\(?${before}8?${spread(own)}(?!\\d)`, 'gu');
}

/** As a mention, or at the end of an address. */
function username(key: string): RegExp {
  return new RegExp(`(?:@|(?<=[/.]me/)|(?<=instagram\\.com/))${writing(key.slice(1))}(?![\\w.]*\\w)`, 'giu');
}

function reversed(name: string): string {
  return name.includes('·') ? name : name.trim().split(/\s+/).reverse().join(' ');
}

function inBothScripts(name: string): readonly string[] {
  return [name, toCyrillic(name)];
}

/** What is part of another must not be found first. */
function longestFirst(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort((one, other) => other.length - one.length);
}
