// Reads and changes what the sheets of the live grid hold beside their cells.

import type { BookExtras, SheetExtras } from '../extras/sheet-extras';
import type { Grid } from '../grid';
import { plainCopy } from '../plain-copy';
import type { Book } from './book';
import type { ExtrasCommand, ExtrasGetters } from './extras-plugin';
import { groupsOf, setGroups } from './groups';

/** The part of the grid that deals with extras. */
export function extrasMembers(book: Book): Pick<Grid, 'extras' | 'setExtras' | 'bookExtras' | 'setBookExtras'> {
  return {
    // Handed out as they are: extras are replaced and never changed, and each write asks for them.
    extras: (sheetId) => sheetExtras(book, book.uid(sheetId)),
    setExtras: (sheetId, change) => setExtras(book, sheetId, change),
    bookExtras: () => extrasOf(book).getBookExtras(),
    setBookExtras: (change) => give(book, { type: 'SET_BOOK_EXTRAS', change: plainCopy<Partial<BookExtras>>(change) }),
  };
}

export function extrasOf(book: Book): ExtrasGetters {
  // The plugin that adds these getters is registered before any model is made.
  return book.getters as unknown as ExtrasGetters;
}

export function setExtras(book: Book, sheetId: number, { groups, ...change }: Partial<SheetExtras>): void {
  const uid = book.uid(sheetId);
  if (groups) setGroups(book, uid, groups);
  if (Object.keys(change).length > 0) give(book, { type: 'SET_EXTRAS', sheetId: uid, change: plainCopy(change) });
}

/** The groups are the library's own. */
function sheetExtras(book: Book, uid: string): SheetExtras {
  const extras = extrasOf(book).getSheetExtras(uid);
  const groups = groupsOf(book, uid);
  return groups.length === 0 ? extras : { ...extras, groups };
}

function give(book: Book, { type, ...payload }: ExtrasCommand): void {
  (book.dispatch as (type: string, payload: object) => void)(type, payload);
}
