// People's own columns of a table: which there are, and how what is typed for them is written with a record.

import { isAgreement } from '../schema/agreement';
import type { Cell } from '../schema/codec';
import type { Cells } from './change-set';
import { cellOf, isBlank, type SheetImage } from './image';

/** Returns the columns, from 1, of headings that name none of our fields; a heading that stands twice leads nowhere. */
export function ownColumnsOf({ headings, columns }: Pick<SheetImage, 'headings' | 'columns'>): Map<string, number> {
  const ours = new Set(Object.values(columns.at));
  const titles = headings.map((heading) => String(heading).trim());
  const isOwn = (title: string, index: number): boolean =>
    title !== '' && !isAgreement(title) && !ours.has(index + 1) && titles.indexOf(title) === titles.lastIndexOf(title);
  return new Map(titles.flatMap((title, index) => (isOwn(title, index) ? [[title, index + 1] as const] : [])));
}

/** Returns the headings under which nothing can be written in a row: there is no such column, or something stands there. */
export function ownRefused(image: SheetImage, row: number, own: Cells): readonly string[] {
  const columns = ownColumnsOf(image);
  return Object.keys(own).filter((heading) => {
    const column = columns.get(heading);
    return column === undefined || !isBlank(cellOf(image, row, column));
  });
}

/** Returns the cells of a row that are still blank, by column; one whose column is gone has no place. */
export function ownToWrite(image: SheetImage, row: number, own: Cells = {}): readonly (readonly [number, Cell])[] {
  return ownWhere(image, own, (column) => isBlank(cellOf(image, row, column)));
}

/** Returns blanks for the cells of a row that hold what was written, by column. */
export function ownToClear(image: SheetImage, row: number, own: Cells = {}): readonly (readonly [number, Cell])[] {
  return ownWhere(image, own, (column, cell) => cellOf(image, row, column) === cell).map(([column]) => [column, '']);
}

/** Tells whether people wrote something else under a heading since, or took it away. */
export function isOwnChanged(image: SheetImage, row: number, own: Cells = {}): boolean {
  const there = ownWhere(image, own, (column, cell) => ['', cell].includes(cellOf(image, row, column)));
  return there.length < Object.keys(own).length;
}

/** Tells whether a row holds it all, under its headings. */
export function ownArrived(image: SheetImage, row: number, own: Cells = {}): boolean {
  const there = ownWhere(image, own, (column, cell) => cellOf(image, row, column) === cell);
  return there.length === Object.keys(own).length;
}

function ownWhere(
  image: SheetImage,
  own: Cells,
  isWanted: (column: number, cell: Cell) => boolean,
): (readonly [number, Cell])[] {
  const columns = ownColumnsOf(image);
  return Object.entries(own).flatMap(([heading, cell]) => {
    const column = columns.get(heading);
    return column !== undefined && isWanted(column, cell) ? [[column, cell] as const] : [];
  });
}
