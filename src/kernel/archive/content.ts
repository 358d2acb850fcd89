// What stands in a row of a sheet, by the names of its columns, so that it can be found again and written elsewhere.

import type { SheetImage } from '../book/image';
import { columnLetters } from '../drawing/drawing';
import type { Cell } from '../schema/codec';
import { fold } from '../text/fold';

/** A row by column name: of its cells, those that are not blank. */
export interface Content {
  /** '' for a row that people typed and that has no number yet. */
  readonly id: string;
  readonly cells: ReadonlyMap<string, Cell>;
  /** In R1C1 notation. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
}

/** Columns of ours are named by their field, whatever their heading. */
export function nameOfField(field: string): string {
  return `.${field}`;
}

/**
 * Returns the name of each column, from the first on: of ours `.field`, of people's their heading and at which turn it
 * comes. One without a heading is called after its letters, `@M`; elsewhere it is made with that as its heading.
 */
export function namesOfColumns({ headings, columns }: Pick<SheetImage, 'headings' | 'columns'>): string[] {
  const fields = new Map(Object.entries(columns.at).map(([field, column]) => [column, field]));
  const made = new Set(headings.map(String).filter((heading) => LETTERS.test(heading)));
  const turns = new Map<string, number>();
  return headings.map((cell, index) => {
    const field = fields.get(index + 1);
    if (field !== undefined) return nameOfField(field);
    const letters = `@${columnLetters(index + 1)}`;
    const heading = String(cell).trim();
    if (heading === '') return made.has(letters) ? `blank ${letters}` : letters;
    const name = LETTERS.test(heading) ? heading : `:${fold(heading)}`;
    const turn = turns.get(name) ?? 0;
    turns.set(name, turn + 1);
    return turn === 0 ? name : `${turn}${name}`;
  });
}

const LETTERS = /^@[A-Z]{1,3}$/;

/** Returns the heading of a column as it is written where the column has to be made elsewhere. */
export function headingOf(headings: readonly Cell[], column: number): string {
  const heading = String(headings[column - 1] ?? '').trim();
  return heading === '' ? `@${columnLetters(column)}` : heading;
}

/** Tells whether two rows hold the same, leaving out columns whose cells change by themselves. */
export function isSame(a: Content, b: Content, leftOut: ReadonlySet<string>): boolean {
  const names = new Set([...a.cells.keys(), ...b.cells.keys()]);
  for (const name of names) {
    if (!leftOut.has(name) && (a.cells.get(name) ?? '') !== (b.cells.get(name) ?? '')) return false;
  }
  return true;
}

/** Tells whether a row holds what was to be put there; checkboxes that people keep ready in blank rows may stand beside it. */
export function isPut(there: Content, wanted: Content, leftOut: ReadonlySet<string>): boolean {
  const cells = [...there.cells].filter(([name, cell]) => cell !== false || wanted.cells.has(name));
  return isSame({ ...there, cells: new Map(cells) }, wanted, leftOut);
}

/** Returns a text that is the same for rows that hold the same. */
export function printContent({ cells }: Content, leftOut: ReadonlySet<string>): string {
  return JSON.stringify([...cells].filter(([name]) => !leftOut.has(name)).sort());
}
