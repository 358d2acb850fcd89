// Protection: who may edit a range or a sheet.

import type { ProtectionFacts } from '../../grid/extras/sheet-extras';
import type { Area } from '../../grid/grid';
import { expose, type MemberCost } from '../../runtime/emulated';
import { exposeUser } from '../session';
import type { Book, GoogleRange } from './book';
import { ProtectionType, valueNamed } from './enums';
import { newId } from './ids';
import { nameOf } from './named-range';
import { placeOf } from './range-place';
import { mayEditAll } from './write-guard';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
type GoogleUser = GoogleAppsScript.Base.User;
type Type = GoogleAppsScript.Spreadsheet.ProtectionType;

export const protectionMembers = {
  addEditor: 'write',
  addEditors: 'write',
  canDomainEdit: 'facts',
  canEdit: 'facts',
  getDescription: 'facts',
  getEditors: 'facts',
  getProtectionType: 'handle',
  getRange: 'facts',
  getRangeName: 'facts',
  getUnprotectedRanges: 'facts',
  isWarningOnly: 'facts',
  remove: 'write',
  removeEditor: 'write',
  removeEditors: 'write',
  setDescription: 'write',
  setNamedRange: 'write',
  setRange: 'write',
  setRangeName: 'write',
  setUnprotectedRanges: 'write',
  setWarningOnly: 'write',
} satisfies Record<string, MemberCost>;

interface ProtectionPlace {
  readonly sheetId: number;
  readonly id: number;
}

class ProtectionRoom implements Pick<GoogleProtection, keyof typeof protectionMembers> {
  constructor(
    private readonly book: Book,
    private readonly place: ProtectionPlace,
    private readonly self: () => GoogleProtection,
  ) {}

  addEditor(user: unknown): GoogleProtection {
    return this.addEditors([user]);
  }

  addEditors(users: readonly unknown[]): GoogleProtection {
    return this.put({ editors: [...new Set([...this.editors(), ...users.map(emailOf)])] });
  }

  /** Only an account of a domain has a domain. */
  canDomainEdit(): boolean {
    return false;
  }

  canEdit(): boolean {
    const { editors, warningOnly } = this.facts();
    return (
      warningOnly || editors === null || mayEditAll(this.book) || editors.includes(this.book.execution.start.email)
    );
  }

  getDescription(): string {
    return this.facts().description;
  }

  getEditors(): GoogleUser[] {
    return this.editors().map((email) => exposeUser(this.book.execution, email));
  }

  getProtectionType(): Type {
    // as: the enumeration's values stand for Google's, whose types say number
    return valueNamed(ProtectionType, this.facts().area ? 'RANGE' : 'SHEET') as Type;
  }

  getRange(): GoogleRange {
    const sheet = this.book.grid.sheets().find((one) => one.id === this.place.sheetId);
    const whole = { row: 1, column: 1, rows: sheet?.rows ?? 1, columns: sheet?.columns ?? 1 };
    return this.range(this.facts().area ?? whole);
  }

  getRangeName(): string | null {
    return this.facts().rangeName;
  }

  getUnprotectedRanges(): GoogleRange[] {
    return this.facts().unprotected.map((area) => this.range(area));
  }

  isWarningOnly(): boolean {
    return this.facts().warningOnly;
  }

  remove(): void {
    const { id } = this.facts();
    const { grid } = this.book;
    const left = grid.extras(this.place.sheetId).protections.filter((one) => one.id !== id);
    grid.setExtras(this.place.sheetId, { protections: left });
  }

  removeEditor(user: unknown): GoogleProtection {
    return this.removeEditors([user]);
  }

  /** The owner stays, whoever is taken away. */
  removeEditors(users: readonly unknown[]): GoogleProtection {
    const gone = users.map(emailOf).filter((email) => email !== this.book.execution.world.user.email);
    return this.put({ editors: this.editors().filter((email) => !gone.includes(email)) });
  }

  setDescription(description: string): GoogleProtection {
    return this.put({ description: String(description) });
  }

  setNamedRange(named: GoogleAppsScript.Spreadsheet.NamedRange): GoogleProtection {
    return this.setRangeName(nameOf(named));
  }

  setRange(range: GoogleRange): GoogleProtection {
    const { area } = placeOf(range, 'SpreadsheetApp.Protection.setRange');
    return this.put({ area, rangeName: null });
  }

  setRangeName(name: string): GoogleProtection {
    const named = this.book.grid.namedRanges().find((one) => one.name === name);
    if (!named || named.sheetId !== this.place.sheetId) throw new Error(`The named range "${name}" does not exist.`);
    return this.put({ area: named.area, rangeName: name });
  }

  setUnprotectedRanges(ranges: GoogleRange[]): GoogleProtection {
    if (this.facts().area) throw new Error('Only a protected sheet can have unprotected ranges.');
    const places = ranges.map((range) => placeOf(range, 'SpreadsheetApp.Protection.setUnprotectedRanges'));
    return this.put({ unprotected: places.map(({ area }) => area) });
  }

  setWarningOnly(warningOnly: boolean): GoogleProtection {
    return this.put({ warningOnly });
  }

  private facts(): ProtectionFacts {
    const found = this.book.grid.extras(this.place.sheetId).protections.find((one) => one.id === this.place.id);
    if (!found) throw new Error('The protection does not exist any more.');
    return found;
  }

  /** As long as nobody has changed the list, everyone who may edit the workbook is on it. */
  private editors(): readonly string[] {
    return this.facts().editors ?? [this.book.execution.world.user.email];
  }

  private put(change: Partial<ProtectionFacts>): GoogleProtection {
    const changed = { ...this.facts(), ...change };
    const { grid } = this.book;
    const protections = grid.extras(this.place.sheetId).protections;
    grid.setExtras(this.place.sheetId, {
      protections: protections.map((one) => (one.id === changed.id ? changed : one)),
    });
    return this.self();
  }

  private range(area: Area): GoogleRange {
    return this.book.range({ sheetId: this.place.sheetId, area, wholeColumns: false });
  }
}

function emailOf(user: unknown): string {
  if (typeof user === 'string') return user;
  return (user as GoogleUser).getEmail(); // as: what is no User says so itself
}

export function exposeProtection(book: Book, place: ProtectionPlace): GoogleProtection {
  const protection: GoogleProtection = expose(book.execution, {
    name: 'Protection',
    file: 'host/services/spreadsheet/protection.ts',
    rooms: [{ members: protectionMembers, target: new ProtectionRoom(book, place, () => protection) }],
  });
  return protection;
}

/** Protects a range, or the whole sheet (null), which has one protection at most. */
export function protect(book: Book, sheetId: number, area: Area | null): GoogleProtection {
  const { protections } = book.grid.extras(sheetId);
  const known = area === null ? protections.find((one) => one.area === null) : undefined;
  if (known) return exposeProtection(book, { sheetId, id: known.id });
  const id = newId(book.grid);
  const plain = { description: '', warningOnly: false, rangeName: null, editors: null, unprotected: [] };
  book.grid.setExtras(sheetId, { protections: [...protections, { id, area, ...plain }] });
  return exposeProtection(book, { sheetId, id });
}

/** Returns the protections of one type on these sheets. */
export function protectionsOn(book: Book, sheetIds: readonly number[], type: unknown): GoogleProtection[] {
  const ofRanges = String(type) === 'RANGE';
  return sheetIds.flatMap((sheetId) =>
    book.grid
      .extras(sheetId)
      .protections.filter((one) => (one.area !== null) === ofRanges)
      .map(({ id }) => exposeProtection(book, { sheetId, id })),
  );
}
