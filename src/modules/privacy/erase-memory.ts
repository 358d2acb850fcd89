// What changes in what Daftar remembers when a person is erased: the history, the shadow, and the answers of the journal.

import type { Book } from '../../kernel/book/book';
import type { Cells } from '../../kernel/book/change-set';
import { changesTable } from '../../kernel/book/changes';
import type { Tab } from '../../kernel/every-sheet';
import { type Remembered, readShadow, shadowTable, writeShadow } from '../../kernel/reconcile/shadow';
import type { Cell } from '../../kernel/schema/codec';
import { bindColumns } from '../../kernel/schema/headings';
import type { Table } from '../../kernel/schema/table';
import { erasedCells } from './erased-cells';
import { type Erasure, redactCell, redactData } from './erasure';
import { cellsOfLine } from './person';

/** Finds a table by its name; null for one that no module has. */
export type FindTable = (name: string) => Table | null;

interface LogToErase {
  /** The sheet of the history. */
  readonly tab: Tab;
  readonly whose: 'own' | 'others';
  readonly findTable: FindTable;
}

/** Rewrites the lines of the history: of the person's records, or of all others. */
export function eraseLog({ tab, whose, findTable }: LogToErase, erasure: Erasure): void {
  const cells = tab.cells();
  const { at } = bindColumns(changesTable, cells[0] ?? []);
  const { record = 0, table = 0, field = 0, from = 0, to = 0 } = at;
  cells.forEach((line, index) => {
    const text = (column: number) => String(line[column - 1] ?? '');
    if (index === 0 || erasure.person.ids.has(text(record)) !== (whose === 'own')) return;
    const logged = { table: text(table), record: text(record), field: text(field), from: text(from), to: text(to) };
    const left = leftInLine(logged, findTable(logged.table), erasure);
    if (left.from !== logged.from) tab.write(index + 1, from, [left.from]);
    if (left.to !== logged.to) tab.write(index + 1, to, [left.to]);
  });
}

interface Line {
  readonly table: string;
  readonly record: string;
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

function leftInLine(line: Line, table: Table | null, erasure: Erasure): Pick<Line, 'from' | 'to'> {
  const [before, after] = cellsOfLine(line);
  const left = (text: string, cells: Cells): string => {
    if (text === '') return '';
    // What people typed there is no record.
    if (!table || Object.keys(cells).length === 0) return erasure.redactor.text(text);
    const changed = erasedCells(table, line.record, cells, erasure);
    if (Object.keys(changed).length === 0) return text;
    return JSON.stringify(line.field === '' ? { ...cells, ...changed } : changed[line.field]);
  };
  return { from: left(line.from, before), to: left(line.to, after) };
}

/** Rewrites the shadow, so that the next pass finds nobody to have changed what was erased. */
export function eraseShadow(book: Book, findTable: FindTable, erasure: Erasure): void {
  if (!book.has(shadowTable)) return;
  const sheet = book.sheetOf(shadowTable);
  const column = sheet.read({ row: 1, column: 1, rows: null, columns: 1 }).map(([cell]) => cell ?? '');
  const shadow = readShadow(column);
  const changed = [...shadow.tables].flatMap(([name, known]): Remembered[] => {
    const table = findTable(name);
    if (!table) return [];
    const records = new Map([...known.records].map(([id, cells]) => [id, leftInShadow(table, id, cells, erasure)]));
    const isSame = [...records].every(([id, cells]) => cells === known.records.get(id));
    return isSame ? [] : [{ table, records, tail: known.tail, logRow: known.logRow }];
  });
  for (const { row, text } of writeShadow(shadow, changed)) sheet.write(row, 1, [[text]]);
  // What cannot be read as the memory of a record may still be read by people.
  for (const { row, cell } of strayCells(column, shadow)) {
    const left = redactCell(cell, erasure);
    if (left !== cell) sheet.write(row, 1, [['']]);
  }
}

function leftInShadow(table: Table, id: string, cells: Cells, erasure: Erasure): Cells {
  const changed = erasedCells(table, id, cells, erasure);
  return Object.keys(changed).length === 0 ? cells : { ...cells, ...changed };
}

function strayCells(column: readonly Cell[], { entries }: ReturnType<typeof readShadow>) {
  const sound = new Set([...entries.named.values()].filter(({ text }) => text !== null).flatMap(({ rows }) => rows));
  return column.flatMap((cell, index) => {
    const row = index + 1;
    return row === 1 || cell === '' || sound.has(row) ? [] : [{ row, cell }];
  });
}

const ID = /"([A-Z]+-\d+)"/g;

/** Has the journal forget what requests did to the person's records, and whom their answers name. They stay answered. */
export function eraseAnswers(book: Book, erasure: Erasure): void {
  book.rewriteAnswers((answer) => {
    const { request, operations = [] } = answer;
    const text = JSON.stringify(operations);
    const isAbout = [...text.matchAll(ID)].some(([, id = '']) => erasure.person.ids.has(id));
    const isNamed = JSON.stringify(redactData(operations, erasure)) !== text;
    const about = isAbout || isNamed ? withoutWritten(answer.answer, erasure) : answer.answer;
    const left = redactData(about, erasure);
    return isAbout || isNamed ? { request, answer: left } : { ...answer, answer: left };
  });
}

/** What was written of the person is theirs in an answer about them. */
function withoutWritten(value: unknown, erasure: Erasure): unknown {
  if (typeof value === 'string') return erasure.traces.written.has(value) ? '' : value;
  if (Array.isArray(value)) return value.map((each) => withoutWritten(each, erasure));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutWritten(each, erasure)]));
}
