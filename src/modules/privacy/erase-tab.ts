// What changes on a sheet when a person is erased: on any sheet cells and notes, on sheets of tables people's own columns.

import type { Tab, TabContent } from '../../kernel/every-sheet';
import type { Cell } from '../../kernel/schema/codec';
import { bindColumns } from '../../kernel/schema/headings';
import type { Table } from '../../kernel/schema/table';
import { contactsTable } from '../contacts/index';
import { customersTable } from '../customers/index';
import { type Erasure, type Place, redactCell } from './erasure';

export interface TabPlan {
  readonly cells: readonly (Spot & { readonly cell: Cell })[];
  readonly notes: readonly (Spot & { readonly note: string })[];
  readonly doubtful: readonly Spot[];
}

type Spot = Omit<Place, 'tab'>;

/** Returns the plan for a sheet; `table` is whose records stand on it, null for any other sheet. Our columns of a table are the store's. */
export function planTab(content: TabContent, table: Table | null, erasure: Erasure): TabPlan {
  const { at } = table ? bindColumns(table, content.cells[0] ?? []) : { at: {} };
  const ours = new Set(Object.values(at));
  const leftIn = table ? ownColumns(content, table, erasure) : anySheet(content, erasure);
  const cells: TabPlan['cells'][number][] = [];
  const doubtful: Spot[] = [];
  content.cells.forEach((line, row) => {
    line.forEach((cell, index) => {
      const formula = content.formulas[row]?.[index] ?? '';
      if ((cell === '' && formula === '') || ours.has(index + 1)) return;
      const isNamed = formula !== '' && erasure.redactor.isInFormula(formula);
      const left = isNamed ? redactCell(String(cell), erasure) : formula === '' ? leftIn(cell, row) : cell;
      const spot = { row: row + 1, column: index + 1 };
      if (left !== cell || isNamed) cells.push({ ...spot, cell: left });
      if (typeof left === 'string' && erasure.redactor.isDoubtful(left)) doubtful.push(spot);
    });
  });
  const notes = planNotes(content, table, erasure);
  for (const { row, column, note } of notes) if (erasure.redactor.isDoubtful(note)) doubtful.push({ row, column });
  return { cells, notes: notes.filter(({ isSame }) => !isSame), doubtful };
}

/** Carries the plan out on the sheet that was just read. */
export function carryOut(tab: Tab, { cells, notes }: TabPlan): void {
  for (const cell of new Set(cells.map((each) => each.cell))) {
    tab.fill(
      cells.filter((each) => each.cell === cell).map(({ row, column }) => [row, column] as const),
      cell,
    );
  }
  for (const { row, column, note } of notes) tab.writeNote(row, column, note);
}

/** What is left of a cell in a row, counted from 0. */
type LeftIn = (cell: Cell, row: number) => Cell;

/** People's own columns beside a table: in the person's row they tell of the person, whatever they are called. */
function ownColumns(content: TabContent, table: Table, erasure: Erasure): LeftIn {
  const { at } = bindColumns(table, content.cells[0] ?? []);
  const isSelf = table.name === customersTable.name || table.name === contactsTable.name;
  return (cell, row) => {
    const isOwn = isPersonsRow(content, row, at.id, erasure) && typeof cell !== 'boolean';
    return isOwn && (isSelf || typeof cell === 'string') ? '' : redactCell(cell, erasure);
  };
}

function isPersonsRow({ cells }: TabContent, row: number, column: number | undefined, { person }: Erasure): boolean {
  return row > 0 && column !== undefined && person.ids.has(String(cells[row]?.[column - 1] ?? ''));
}

/** On a drawing, a copy or a sheet of people's own a row is about the person where it names them or one of their records. */
function anySheet(content: TabContent, erasure: Erasure): LeftIn {
  const { person, traces } = erasure;
  const isAbout = content.cells.map((line) =>
    line.some((cell) => cell !== '' && (person.ids.has(String(cell)) || redactCell(cell, erasure) !== cell)),
  );
  const texts = [...traces.written].filter((cell): cell is string => typeof cell === 'string' && cell.length >= 4);
  return (cell, row) => {
    if (!isAbout[row] || person.ids.has(String(cell))) return redactCell(cell, erasure);
    const left = traces.written.has(cell) ? '' : redactCell(cell, erasure);
    return typeof left === 'string' ? without(left, texts) : left;
  };
}

function without(text: string, parts: readonly string[]): string {
  return parts.reduce((left, part) => (left.includes(part) ? left.split(part).join('') : left), text);
}

/** A note beside the person's own row is about them; of any other only what names them goes. */
function planNotes(content: TabContent, table: Table | null, erasure: Erasure): readonly LeftNote[] {
  const idColumn = table ? bindColumns(table, content.cells[0] ?? []).at.id : undefined;
  return content.notes.flatMap((line, row) =>
    line.flatMap((note, index) => {
      if (note === '') return [];
      const isOwn = isPersonsRow(content, row, idColumn, erasure);
      const left = isOwn ? '' : erasure.redactor.text(note);
      return [{ row: row + 1, column: index + 1, note: left, isSame: left === note }];
    }),
  );
}

interface LeftNote extends Spot {
  readonly note: string;
  readonly isSame: boolean;
}
