// What the acting person has selected: kept in the world, the first cell of the active sheet until somebody selects.

import type { Area } from '../../grid/grid';
import { activeSheetId, type Book, type RangePlace } from './book';

const FIRST_CELL: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** Returns the selected places, at least one, all in the active sheet. */
export function selectedPlaces(book: Book): readonly RangePlace[] {
  const sheetId = activeSheetId(book);
  const { selection } = book.execution.world;
  const areas = selection?.sheetId === sheetId && selection.areas.length > 0 ? selection.areas : [FIRST_CELL];
  return areas.map((area) => ({ sheetId, area, wholeColumns: false }));
}

/** Returns the one that was selected last. */
export function selectedPlace(book: Book): RangePlace {
  const place = selectedPlaces(book).at(-1);
  if (!place) throw new Error('Nothing is selected.');
  return place;
}

/** Selects the places, and looks at their sheet. */
export function selectPlaces(book: Book, places: readonly RangePlace[]): void {
  const [first] = places;
  if (!first) throw new Error('There is nothing to select.');
  const { world } = book.execution;
  world.selection = { sheetId: first.sheetId, areas: places.map(({ area }) => area) };
  world.activeSheetId = first.sheetId;
}
