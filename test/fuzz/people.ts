// What people do to the sheets between and during the runs of the script: normal use, not abuse.

import { dealsTable } from '../../src/modules/deals/index';
import type { Chance } from '../../src/modules/sample/chance';
import type { Daftar } from '../support/daftar';
import { columnOf, columnUnder, idAt, ownColumn, pickRecordRow } from './cells';
import { type Model, OneOf } from './model';
import { isKnownStage, STAMPS, stageKeyOf } from './stages';
import { ARCHIVE, CUSTOMERS, DEALS, NOTE_HEADING, type PeopleTable, readLines, TABLES, tablesIn } from './tables';

export type Deed = (daftar: Daftar, model: Model, chance: Chance) => void;

/** Sorts all rows of a table by a column. Harmless also while a script adds records. */
export const sortRows: Deed = (daftar, _, chance) => {
  const id = chance.pick(tablesIn(daftar)).find(daftar);
  const { grid } = daftar;
  const [rows, columns] = [grid.lastRow(id) - 1, grid.lastColumn(id)];
  if (rows < 2) return;
  const column = 1 + Math.floor(chance.number() * columns);
  grid.sort(id, { row: 2, column: 1, rows, columns }, [{ column, ascending: chance.number() < 0.5 }]);
};

/** Notes something beside a record, in a column of people's own. */
export const noteBeside: Deed = (daftar, model, chance) => {
  const table = chance.pick(tablesIn(daftar));
  const id = table.find(daftar);
  // A heading that is typed where the archive makes one in the same moment, is written over.
  if (model.isMoving && columnUnder(daftar, id, NOTE_HEADING) === 0) return;
  const column = ownColumn(daftar, id, NOTE_HEADING);
  const row = pickRecordRow(daftar, id, chance);
  const record = row === null ? '' : idAt(daftar, id, row);
  if (row === null || !model.isAlive(record)) return;
  const text = `eslatma ${Math.floor(chance.number() * 1e6)}`;
  const before = daftar.grid.read(id, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value ?? undefined;
  daftar.grid.write(id, row, column, [[{ value: text }]]);
  if (!mayBeLost(daftar, model, table, record)) return model.note(record, text);
  const either = oneMore(model.noteOf(record), [before, text]);
  model.note(record, either);
  // Unless somebody has noted something else since.
  const settle = (): void => (model.noteOf(record) === either ? model.note(record, text) : undefined);
  if (!isCopy(daftar, table, record)) whenSure(model, table, settle);
};

/** Types over a cell of ours. */
const editRecord: Deed = (daftar, model, chance) =>
  editIn(daftar, { model, chance, table: chance.pick(tablesIn(daftar)) });

export interface Chosen {
  readonly model: Model;
  readonly chance: Chance;
  readonly table: PeopleTable;
}

/** Types over a cell of ours in a table. */
export function editIn(daftar: Daftar, { model, chance, table }: Chosen): void {
  const { edited } = table;
  const id = table.find(daftar);
  const row = pickRecordRow(daftar, id, chance);
  const record = row === null ? '' : idAt(daftar, id, row);
  if (row === null || !model.isAlive(record)) return;
  const column = columnOf(daftar, table.table, edited);
  const text = `tahrir ${Math.floor(chance.number() * 1e6)}`;
  const before = daftar.grid.read(id, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value ?? '';
  daftar.grid.write(id, row, column, [[{ value: text }]]);
  if (!mayBeLost(daftar, model, table, record)) return model.edit(record, edited, text);
  const either = oneMore(model.editsOf(record)[edited], [before, text]);
  model.edit(record, edited, either);
  const settle = (): void => (model.editsOf(record)[edited] === either ? model.edit(record, edited, text) : undefined);
  if (!isCopy(daftar, table, record)) whenSure(model, table, settle);
}

/** What was right before may be so still: of a record that stands in both sheets only one is edited. */
function oneMore(earlier: unknown, cells: readonly unknown[]): OneOf {
  const known = earlier instanceof OneOf ? earlier.cells : earlier === undefined ? [] : [earlier];
  return new OneOf([...known, ...cells]);
}

/** The archive writes whole rows, also over what is typed there in that very moment. */
function mayBeLost(daftar: Daftar, model: Model, table: PeopleTable, record: string): boolean {
  return (model.isMoving && model.isInFlight) || isCopy(daftar, table, record);
}

/** What comes back and was changed in that moment is lost if the run dies as well: the main sheet may have it by then. */
function whenSure(model: Model, table: PeopleTable, then: () => void): void {
  model.whenSeen(table === ARCHIVE ? () => model.whenDone(then) : then);
}

/** Where a record stands in both sheets since a run was cut off, the main one's is the truth. */
function isCopy(daftar: Daftar, table: PeopleTable, record: string): boolean {
  return table === ARCHIVE && readLines(daftar, DEALS).some(({ id }) => id === record);
}

/** Types a new row below the others, where no trigger of ours sees it. */
const typeRow: Deed = (daftar, model, chance) => {
  const { table, edited, find } = chance.pick(tablesIn(daftar));
  const id = find(daftar);
  const text = `yangi ${Math.floor(chance.number() * 1e6)}`;
  daftar.grid.write(id, daftar.grid.lastRow(id) + 1, columnOf(daftar, table, edited), [[{ value: text }]]);
  // What is typed into the very row that Daftar writes in the same moment, is written over: nobody can know of it.
  if (!model.isInFlight) model.type(table.name, edited, text);
  else if (model.isMoving) model.whenSeen(() => model.type(table.name, edited, text));
};

/** Sorts some columns of ours and not the others: what belonged together is torn apart. */
const sortSomeColumns: Deed = (daftar, model, chance) => {
  const { table, find } = chance.pick(TABLES);
  const id = find(daftar);
  const rows = daftar.grid.lastRow(id) - 1;
  const ids = Array.from({ length: rows }, (_, index) => idAt(daftar, id, index + 2));
  const columns = daftar.grid.lastColumn(id);
  // Comments and formulas would be torn off as well.
  if (model.besides().length > 0) return;
  if (rows < 3 || model.isInFlight || ids.some((each) => !model.isAlive(each))) return;
  const first = columnOf(daftar, table, table === dealsTable ? 'stage' : 'name');
  const width = 1 + Math.floor(chance.number() * 4);
  // A label that stands beside another number is a new reference, which Daftar follows.
  const isLabel = (field: string): boolean => {
    const column = columnOf(daftar, table, field);
    return column >= first && column < first + width;
  };
  if (first + width - 1 > columns || (table === dealsTable && ['customer', 'customerId'].some(isLabel))) return;
  daftar.grid.sort(id, { row: 2, column: first, rows, columns: width }, [
    { column: first, ascending: chance.number() < 0.5 },
  ]);
  for (const each of ids) noteSorted(model, each, findRecord(daftar, each) ?? {});
};

/** What stands in a record now is people's; but of a deal that stands in another stage now, the pass stamps the move. */
function noteSorted(model: Model, id: string, cells: Readonly<{ [field: string]: unknown }>): void {
  const isMoved = isKnownStage(cells.stage) && cells.stageKey !== stageKeyOf(cells.stage);
  for (const [field, cell] of Object.entries(cells)) {
    if (isMoved && STAMPS.includes(field)) model.unedit(id, field);
    else model.edit(id, field, cell);
  }
}

/** Copies a whole row below the others, with what people wrote beside it, their formulas and comments, as Google does. */
export function copyRecordRow(daftar: Daftar, model: Model, chance: Chance): void {
  const { find } = chance.pick(TABLES);
  const id = find(daftar);
  const row = pickRecordRow(daftar, id, chance);
  if (row === null) return;
  model.copy(idAt(daftar, id, row));
  const [cells = []] = daftar.grid.read(id, { row, column: 1, rows: 1, columns: daftar.grid.lastColumn(id) });
  const below = daftar.grid.lastRow(id) + 1;
  const copies = cells.map(({ value, formula }) => (formula ? { formula } : { value: value ?? '' }));
  daftar.grid.write(id, below, 1, [copies]);
  const { notes } = daftar.grid.extras(id);
  const others = notes.filter((note) => note.row !== below);
  const copied = notes.filter((note) => note.row === row).map((note) => ({ ...note, row: below }));
  daftar.grid.setExtras(id, { notes: [...others, ...copied] });
}

const insertColumn: Deed = (daftar, _, chance) => {
  const id = chance.pick(tablesIn(daftar)).find(daftar);
  daftar.grid.insertColumns(id, 1 + Math.floor(chance.number() * daftar.grid.lastColumn(id)), 1);
};

const moveColumn: Deed = (daftar, _, chance) => {
  const id = chance.pick(tablesIn(daftar)).find(daftar);
  const columns = daftar.grid.lastColumn(id);
  const from = 1 + Math.floor(chance.number() * columns);
  const before = 1 + Math.floor(chance.number() * columns);
  if (before !== from && before !== from + 1) daftar.grid.moveColumns(id, from, 1, before);
};

const moveRow: Deed = (daftar, _, chance) => {
  const id = chance.pick(tablesIn(daftar)).find(daftar);
  const rows = daftar.grid.lastRow(id) - 1;
  if (rows < 2) return;
  const from = 2 + Math.floor(chance.number() * rows);
  const before = 2 + Math.floor(chance.number() * (rows + 1));
  if (before !== from && before !== from + 1) daftar.grid.moveRows(id, from, 1, before);
};

const insertRow: Deed = (daftar, _, chance) => {
  const id = chance.pick(tablesIn(daftar)).find(daftar);
  daftar.grid.insertRows(id, 2 + Math.floor(chance.number() * Math.max(1, daftar.grid.lastRow(id))), 1);
};

const deleteRecord: Deed = (daftar, model, chance) => {
  const id = chance.pick(tablesIn(daftar)).find(daftar);
  const row = pickRecordRow(daftar, id, chance);
  if (row === null) return;
  const record = idAt(daftar, id, row);
  const stands = tablesIn(daftar).filter((table) => readLines(daftar, table).some((line) => line.id === record));
  const [cells = []] = daftar.grid.read(id, { row, column: 1, rows: 1, columns: daftar.grid.lastColumn(id) });
  model.untype(cells.map(({ value }) => value));
  daftar.grid.deleteRows(id, row, 1);
  model.deletedByHand(record, { mayReturn: stands.length > 1 });
};

const renameTab: Deed = (daftar, _, chance) => {
  daftar.grid.renameSheet(chance.pick(tablesIn(daftar)).find(daftar), `Varaq ${Math.floor(chance.number() * 1e9)}`);
};

const translateHeading: Deed = (daftar, _, chance) => {
  const [from, to] = chance.pick([
    ['Ism', 'Имя'],
    ['Mijoz', 'Customer'],
    ['Nima kerak', 'что нужно'],
    ['Raqami', '№'],
  ] as const);
  for (const table of tablesIn(daftar)) {
    const id = table.find(daftar);
    const column = columnUnder(daftar, id, from);
    // Of two columns with one heading nobody could tell which is meant.
    if (column > 0 && columnUnder(daftar, id, to) === 0) daftar.grid.write(id, 1, column, [[{ value: to }]]);
  }
};

/** What people do between two runs. */
export const DEEDS: readonly Deed[] = [
  sortRows,
  noteBeside,
  noteBeside,
  editRecord,
  typeRow,
  sortSomeColumns,
  insertColumn,
  moveColumn,
  insertRow,
  moveRow,
  deleteRecord,
  renameTab,
  translateHeading,
];

/** Returns the cells of a record by field, as they stand now; null when it is not there. */
export function findRecord(daftar: Daftar, id: string): Readonly<{ [field: string]: unknown }> | null {
  const main = id.startsWith('M') ? CUSTOMERS : DEALS;
  const tables = [main, ...tablesIn(daftar).filter((table) => table === ARCHIVE && main === DEALS)];
  for (const table of tables) {
    const line = readLines(daftar, table).find((each) => each.id === id);
    if (line) return line.cells;
  }
  return null;
}
