// NamedRange: a name for a place in the workbook.

import type { NamedRange } from '../../grid/grid';
import { expose, type MemberCost, reveal } from '../../runtime/emulated';
import type { Book, GoogleRange } from './book';
import { placeOf } from './range-place';

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export const namedRangeMembers = {
  getName: 'handle',
  getRange: 'handle',
  remove: 'write',
  setName: 'write',
  setRange: 'write',
} satisfies Record<string, MemberCost>;

class NamedRangeRoom implements Pick<GoogleNamedRange, keyof typeof namedRangeMembers> {
  constructor(
    private readonly book: Book,
    private named: NamedRange,
    private readonly self: () => GoogleNamedRange,
  ) {}

  getName(): string {
    return this.named.name;
  }

  getRange(): GoogleRange {
    return this.book.range(this.named);
  }

  remove(): void {
    this.book.grid.removeNamedRange(this.named.name);
  }

  setName(name: string): GoogleNamedRange {
    this.book.grid.removeNamedRange(this.named.name);
    return this.put({ ...this.named, name: checkedName(name) });
  }

  setRange(range: GoogleRange): GoogleNamedRange {
    const place = placeOf(range, 'SpreadsheetApp.NamedRange.setRange');
    return this.put({ ...place, name: this.named.name });
  }

  private put(named: NamedRange): GoogleNamedRange {
    this.named = named;
    this.book.grid.setNamedRange(named);
    return this.self();
  }
}

export function exposeNamedRange(book: Book, named: NamedRange): GoogleNamedRange {
  const exposed: GoogleNamedRange = expose(book.execution, {
    name: 'NamedRange',
    file: 'host/services/spreadsheet/named-range.ts',
    rooms: [{ members: namedRangeMembers, target: new NamedRangeRoom(book, named, () => exposed) }],
  });
  return exposed;
}

/** Returns the name when a range may have it: letters, digits and _, not like a cell ("A1") and no truth value. */
export function checkedName(name: string): string {
  const allowed = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name);
  const taken = /^([a-z]{1,3}\d+|r\d*c\d*|true|false)$/i.test(name);
  if (!allowed || taken) throw new Error(`The name "${name}" is not valid for a named range.`);
  return name;
}

/** Returns the name of a NamedRange that a script handed in. */
export function nameOf(named: unknown): string {
  const room = reveal(named, NamedRangeRoom);
  if (room) return room.getName();
  throw new Error("The parameters don't match the method signature: a NamedRange is needed.");
}
