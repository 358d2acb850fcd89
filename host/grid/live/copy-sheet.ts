// Copies a sheet of the live grid, and what the side table knows of its charts and conditional formats.

import { plainCopy } from '../plain-copy';
import type { Book } from './book';
import { renewFormats } from './conditional-formats';

/** Returns the id of the copy, which stands right behind the original. */
export function copySheet(book: Book, id: number, name: string): number {
  const copyId = book.side.nextSheetId++;
  const uid = book.uid(id);
  const copy = `sheet-${copyId}`;
  book.side.sheetIds[copy] = copyId;
  book.dispatch('DUPLICATE_SHEET', { sheetId: uid, sheetIdTo: copy, sheetNameTo: name });
  renewFormats(book, uid, copy);
  copyCharts(book, uid, copy);
  return copyId;
}

/** The library numbers the charts of the copy in the order of the original's. */
function copyCharts(book: Book, uid: string, copy: string): void {
  const copies = book.getters.getChartIds(copy);
  for (const [index, chartId] of book.getters.getChartIds(uid).entries()) {
    const known = book.side.charts[chartId];
    const made = copies[index];
    if (known && made) book.side.charts[made] = { ...plainCopy(known), id: book.side.nextChartId++ };
  }
}
