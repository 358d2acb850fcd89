// Named ranges of the live grid; whole columns stay whole however many rows come.

import type { Grid, NamedRange } from '../grid';
import { type Book, toArea, toZone } from './book';

/** The part of the grid that deals with named ranges. */
export function namedRangeMembers(book: Book): Pick<Grid, 'namedRanges' | 'setNamedRange' | 'removeNamedRange'> {
  return {
    namedRanges: () =>
      book.getters.getNamedRanges().map(({ name, range }) => ({
        name,
        sheetId: book.gid(range.sheetId),
        area: toArea(range.zone),
        wholeColumns: range.unboundedZone.bottom === undefined,
      })),
    setNamedRange: (range) => {
      const sheetId = book.uid(range.sheetId);
      const ranges = [{ _sheetId: sheetId, _zone: toNamedZone(range) }];
      // The library holds a range against the size of the sheet in view, unless the command names another.
      const place = { ranges, sheetId };
      const known = book.getters.getNamedRange(range.name);
      if (!known) book.dispatch('CREATE_NAMED_RANGE', { name: range.name, ...place });
      else book.dispatch('UPDATE_NAMED_RANGE', { oldRangeName: known.name, newRangeName: range.name, ...place });
    },
    removeNamedRange: (name) => book.dispatch('DELETE_NAMED_RANGE', { name }),
  };
}

function toNamedZone(range: NamedRange) {
  const zone = toZone(range.area);
  return range.wholeColumns ? { ...zone, top: 0, bottom: undefined } : zone;
}
