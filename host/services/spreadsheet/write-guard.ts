// Refuses writes where Google does: in ranges protected from the person, and in the typed columns of Tables.

import type { ProtectionFacts } from '../../grid/extras/sheet-extras';
import type { Area } from '../../grid/grid';
import { inside, overlap } from '../../grid/shift-area';
import type { Book } from './book';

/** Throws Google's sentence when the person may not edit a cell of the area. */
export function checkProtection(book: Book, sheetId: number, area: Area): void {
  if (mayEdit(book, sheetId, area)) return;
  throw new Error(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** Whether the person may edit every cell of the area. */
export function mayEdit(book: Book, sheetId: number, area: Area): boolean {
  if (!book.execution.consent.canEdit) return false;
  const { protections } = book.grid.extras(sheetId);
  if (protections.length === 0 || mayEditAll(book)) return true;
  return !protections.some((one) => bars(one, area, book.execution.start.email));
}

function bars({ area, warningOnly, editors, unprotected }: ProtectionFacts, wanted: Area, email: string): boolean {
  if (warningOnly || editors === null || editors.includes(email)) return false;
  if (unprotected.some((free) => inside(wanted, free))) return false;
  return area === null || overlap(area, wanted);
}

/** Throws Google's sentence when the area touches a Table, whose columns have their own rules and formats. */
export function checkTypedColumns(book: Book, sheetId: number, area: Area): void {
  const typed = book.grid.extras(sheetId).tables.some((table) => overlap(table.area, area));
  if (typed) throw new Error('This operation is not allowed on cells in typed columns.');
}

/** Nothing is protected from the owner. */
export function mayEditAll(book: Book): boolean {
  return book.execution.start.email === book.execution.world.user.email;
}
