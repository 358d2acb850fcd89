// Deliberate bugs in dist/Code.js: each must be caught by fuzz, or the fuzz runs prove nothing.

export interface Mutant {
  readonly name: string;
  /** Stands in dist/Code.js exactly once. */
  readonly from: string | RegExp;
  readonly to: string;
  /** Only runs with an archive can find it. */
  readonly isOfArchive?: boolean;
}

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'no lock',
    from: 'if (!lock?.tryLock(LOCK_WAIT_MS)) throw new CrmError("BUSY");',
    to: 'lock?.tryLock(0);',
  },
  {
    name: 'no look at what was written',
    from: /if \(!isIntact\(written, now\.image, now\.hasHeadings\) \|\| [^;]*putAllRight\(written, \w+\);/,
    to: '',
  },
  {
    name: 'a look that believes everything',
    from: /const wrong = whatIsWrong\(operation, write\d*, written, after\);/,
    to: 'const wrong = null;',
  },
  {
    name: 'what was hit is not given back',
    from: 'back.set(column, victim === null || old === null ? "" : cellOf(before.image, victim, old));',
    to: 'continue;',
  },
  { name: 'no intent', from: /\tjournal\.begin\(changes\d*\);\n/, to: '' },
  {
    name: 'an open intent is forgotten',
    from: 'const intent = this.readAnew().openIntent();',
    to: 'const intent = null;',
  },
  {
    name: 'the append row is one too high',
    from: 'if (this.isOccupied(row) || this.isTotals(row)) return row + 1;',
    to: 'if (this.isOccupied(row) || this.isTotals(row)) return row;',
  },
  {
    name: 'the row of another record',
    from: 'return this.rowsById.get(id) ?? null;',
    to: 'return [...this.rowsById.values()][0] ?? null;',
  },
  {
    name: 'numbers start again',
    from: '= this.given[prefix] ?? Math.max(largestIn(opened)',
    to: '= -1 + Math.max(largestIn(opened)',
  },
  {
    name: 'a number from the last row',
    from: 'Math.max(largestIn(opened), ever[prefix] ?? 0, this.left[prefix] ?? 0)',
    to: 'opened.appendRow - 2',
  },
  { name: 'no first answer', from: 'if (before) return before.answer;', to: '' },
  {
    name: 'a stale value is written over',
    from: 'if (meaningOf(opened.cellAt(row, field), field) !== value2)',
    to: 'if (false)',
  },
  {
    name: 'removing leaves the number',
    from: 'return Object.fromEntries(Object.keys(cells).map((field) => [field, ""]));',
    to: 'return Object.fromEntries(Object.keys(cells).filter((field) => field !== "id").map((field) => [field, ""]));',
  },
  {
    name: 'columns by position',
    from: 'const column = this.fields.some((opened) => opened === field) ? this.image.columns.at[field] : void 0;',
    to: 'const column = Object.keys(this.table.fields).indexOf(field) + 1;',
  },
  {
    name: 'texts are not armed',
    from: /return typeof cell\d* === "string" \? armText\(cell\d*\) : cell\d*;/,
    to: 'return arguments[0];',
  },
  { name: 'undo over later changes', from: /if \(\w+\) return \w+\("err\.undoChanged", [^)]*\);/, to: '' },
  {
    name: 'the log is not written',
    from: /if \(lines\.length > 0\) logSheet\(workbook\)\.write\(changes\d*\.logRow, 1, lines\);/,
    to: '',
  },
  {
    name: 'the archive takes away before it copies',
    from: '\tchunk.prepare();\n',
    to: '\tchunk.prepare();\n  arrange(source, known, { take: rows });\n',
    isOfArchive: true,
  },
  {
    name: 'the archive takes away what people have changed since',
    from: 'find((each) => isSame(sight.content(each), content, leftOut));',
    to: 'find(() => true);',
    isOfArchive: true,
  },
  {
    name: 'the archive does not look what its writes hit',
    from: 'const damage = this.judge();',
    to: 'const damage = null;',
    isOfArchive: true,
  },
  {
    name: 'the archive forgets what was cut off',
    from: 'if (!pending || !pair) return;',
    to: 'return;',
    isOfArchive: true,
  },
  {
    name: 'moves by hand are not noticed',
    from: 'if (!book.has(stagesTable) || !book.has(dealsTable)) return [];',
    to: 'return [];',
  },
  { name: 'haste is not settled', from: 'if (sheet) settle({ witness', to: 'if (false) settle({ witness' },
  {
    name: 'of scattered cells one is left out',
    from: '.map(areaOf) }] : []',
    to: '.slice(1).map(areaOf) }] : []',
  },
];

/** Makes a short table be read as a long one is: headings and few rows rather than one block. */
export const LONG_TABLES: readonly Mutant[] = [
  { name: 'cells are dear', from: 'var CELL_MS = 85e-4;', to: 'var CELL_MS = 85;' },
  { name: 'few rows around', from: 'var ROWS_AROUND = 30;', to: 'var ROWS_AROUND = 4;' },
  { name: 'no small block', from: 'var SMALL_BLOCK_CELLS = 26e3;', to: 'var SMALL_BLOCK_CELLS = 0;' },
  { name: 'few rows read again', from: 'var ROWS_READ_AGAIN = 10;', to: 'var ROWS_READ_AGAIN = 2;' },
];

/** Makes a short table be read as a long one is whose records stand far apart: all columns that hold anything. */
export const FAR_APART: readonly Mutant[] = [
  { name: 'the last column is free', from: 'var LAST_COLUMN_MS = 60;', to: 'var LAST_COLUMN_MS = -1e6;' },
  ...LONG_TABLES.filter(({ name }) => name !== 'cells are dear'),
];

/** Returns the code with the bug in it. Throws when the place is not there exactly once. */
export function mutate(code: string, { name, from, to }: Mutant): string {
  const parts = code.split(from);
  if (parts.length !== 2)
    throw new Error(`The mutant "${name}" fits ${parts.length - 1} places of dist/Code.js; make it fit one.`);
  return parts.join(to);
}
