// Reads and changes what the sheets of the live grid hold beside their cells.

import type { BookExtras, SheetExtras } from '../extras/sheet-extras';
import type { Grid } from '../grid';
import { plainCopy } from '../plain-copy';
import type { Book } from './book';
import type { ExtrasCommand, ExtrasGetters } from './extras-plugin';

/** The part of the grid that deals with extras. */
export function extrasMembers(book: Book): Pick<Grid, 'extras' | 'setExtras' | 'bookExtras' | 'setBookExtras'> {
  return {
    // Handed out as they are: extras are replaced and never changed, and each write asks for them.
    extras: (sheetId) => extrasOf(book).getSheetExtras(book.uid(sheetId)),
    setExtras: (sheetId, change) => setExtras(book, sheetId, change),
    bookExtras: () => extrasOf(book).getBookExtras(),
    setBookExtras: (change) => give(book, { type: 'SET_BOOK_EXTRAS', change: plainCopy<Partial<BookExtras>>(change) }),
  };
}

export function extrasOf(book: Book): ExtrasGetters {
  // The plugin that adds these getters is registered before any model is made.
  return book.getters as unknown as ExtrasGetters;
}

export function setExtras(book: Book, sheetId: number, change: Partial<SheetExtras>): void {
  give(book, { type: 'SET_EXTRAS', sheetId: book.uid(sheetId), change: plainCopy(change) });
}

function give(book: Book, { type, ...payload }: ExtrasCommand): void {
  (book.dispatch as (type: string, payload: object) => void)(type, payload);
}
