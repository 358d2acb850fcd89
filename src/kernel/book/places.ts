// What the journal tells the next reader of the tables that were written.

import { idNumber } from '../ids';
import { fieldNames } from '../schema/table';
import { arrangementOf } from './arrangement';
import type { Written } from './mend';
import type { Place } from './read-plan';
import { typedColumnsOf } from './typed-columns';

type Places = Readonly<Record<string, Place>>;

/** Returns the places of all tables after the writes. */
export function placesAfter(places: Places, written: readonly Written[]): Places {
  const seen = written.flatMap((each) => {
    const { name } = each.before.table;
    const place = placeOf(each, places[name]);
    return place ? [[name, place] as const] : [];
  });
  return { ...places, ...Object.fromEntries(seen) };
}

/** Where the table ends after the write, how far people type there, and how its columns stand: as far as that was read. */
function placeOf({ before: { table, image }, writes, operations }: Written, known: Place | undefined): Place | null {
  const inserted = operations.filter(({ kind }) => kind === 'insert').map(({ id }) => id);
  const last = writes.filter(({ id }) => inserted.includes(id)).pop();
  const columns = arrangementOf(table, image.columns);
  if (!last) return known ? { ...known, columns } : null;
  const isAll = fieldNames(table).every((field) => image.columns.at[field] !== undefined);
  const typed = typedColumnsOf(table, image);
  const end = { lastRow: last.row, lastNumber: idNumber(table.prefix, last.id) ?? 0, typed };
  return { ...known, ...end, ...(isAll ? { columns } : {}) };
}
