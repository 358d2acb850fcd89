// Blanks out what is not code in a TypeScript source, so that a rule does not trip over a comment or a sentence.

/** What a scan looks for, in this order: a comment, a string, a regular expression, a brace, a template's quote. */
const TOKEN =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<text>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|(?<=[(,=:[!&|?{};]\s*)(?<pattern>\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/\w*)|(?<mark>[{}`])/g;

/** A template's text up to its end or to its next `${`. */
const TEMPLATE_TEXT = /(?:\\[\s\S]|\$(?!\{)|[^\\`$])*(?:`|\$\{)/y;

/** Returns the source without its comments, everything else in its place. */
export function withoutComments(source: string): string {
  return scan(source, (text, kind) => (kind === 'comment' ? blank(text) : text));
}

/** Returns the source with its texts and patterns blank, so that only real comments look like comments. */
export function withoutTexts(source: string): string {
  return scan(source, (text, kind) => (kind === 'text' ? blank(text) : text));
}

/** Returns the code alone: comments are blank, of texts and patterns only the quotes stay, of templates the expressions. */
export function codeOnly(source: string): string {
  return scan(source, (text, kind) => {
    if (kind === 'code') return text;
    return kind === 'comment'
      ? blank(text)
      : `${text.slice(0, 1)}${blank(text.slice(1, -1))}${text.slice(1).slice(-1)}`;
  });
}

type Kind = 'code' | 'text' | 'comment';

function scan(source: string, rewrite: (text: string, kind: Kind) => string): string {
  const token = new RegExp(TOKEN);
  /** For each `${` that is open, how many braces are open inside it. */
  const open: number[] = [];
  let result = '';
  let position = 0;
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const isTemplate = startsTemplateText(match[0], open);
    const found = match[0] + (isTemplate ? templateTextAt(source, token.lastIndex) : '');
    if (isTemplate && found.endsWith('${')) open.push(0);
    result += source.slice(position, match.index) + rewrite(found, kindOf(match, found));
    position = match.index + found.length;
    token.lastIndex = position;
  }
  return result + source.slice(position);
}

/** Text of a template follows its quote, and the brace that closes an expression in it; other braces are counted. */
function startsTemplateText(found: string, open: number[]): boolean {
  if (found === '`') return true;
  const depth = open.pop();
  if (depth === undefined) return false;
  if (found === '}' && depth === 0) return true;
  open.push(found === '{' ? depth + 1 : found === '}' ? depth - 1 : depth);
  return false;
}

function templateTextAt(source: string, start: number): string {
  TEMPLATE_TEXT.lastIndex = start;
  return TEMPLATE_TEXT.exec(source)?.[0] ?? source.slice(start);
}

function kindOf(match: RegExpExecArray, found: string): Kind {
  if (match.groups?.comment) return 'comment';
  return found === '{' || found === '}' ? 'code' : 'text';
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
