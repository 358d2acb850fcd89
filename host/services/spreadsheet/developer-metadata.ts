// DeveloperMetadata and DeveloperMetadataLocation: a note of a script's own on the workbook, a sheet, a row or a column.

import type { MetadataFacts } from '../../grid/extras/sheet-extras';
import type { Area } from '../../grid/grid';
import { expose, type MemberCost } from '../../runtime/emulated';
import type { Book, GoogleRange, GoogleSheet, GoogleSpreadsheet } from './book';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility, valueNamed } from './enums';
import { wholeLine } from './lines';
import { findMetadata, type MetadataPlace, moveMetadata, type PlacedMetadata, removeMetadata } from './metadata-store';
import { placeOf } from './range-place';
import { sheetIdOf } from './sheet-facts';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;

const FILE = 'host/services/spreadsheet/developer-metadata.ts';

export const developerMetadataMembers = {
  getId: 'handle',
  getKey: 'facts',
  getLocation: 'facts',
  getValue: 'facts',
  getVisibility: 'facts',
  moveToColumn: 'write',
  moveToRow: 'write',
  moveToSheet: 'write',
  moveToSpreadsheet: 'write',
  remove: 'write',
  setKey: 'write',
  setValue: 'write',
  setVisibility: 'write',
} satisfies Record<string, MemberCost>;

class DeveloperMetadataRoom implements Pick<GoogleMetadata, keyof typeof developerMetadataMembers> {
  constructor(
    private readonly book: Book,
    private readonly id: number,
    private readonly self: () => GoogleMetadata,
  ) {}

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this.now().facts.key;
  }

  getLocation(): GoogleLocation {
    return exposeLocation(this.book, this.now().place);
  }

  getValue(): string | null {
    return this.now().facts.value;
  }

  getVisibility(): Visibility {
    // as: the enumeration's values stand for Google's, whose types say number
    return valueNamed(DeveloperMetadataVisibility, this.now().facts.visibility) as Visibility;
  }

  moveToColumn(range: GoogleRange): GoogleMetadata {
    return this.moveToLine(range, 'column');
  }

  moveToRow(range: GoogleRange): GoogleMetadata {
    return this.moveToLine(range, 'row');
  }

  moveToSheet(sheet: GoogleSheet): GoogleMetadata {
    return this.put({}, { sheetId: sheetIdOf(sheet, 'DeveloperMetadata.moveToSheet'), line: null });
  }

  moveToSpreadsheet(): GoogleMetadata {
    return this.put({}, { sheetId: null, line: null });
  }

  remove(): void {
    removeMetadata(this.book.grid, this.id);
  }

  setKey(key: string): GoogleMetadata {
    return this.put({ key });
  }

  setValue(value: string): GoogleMetadata {
    return this.put({ value: String(value) });
  }

  setVisibility(visibility: unknown): GoogleMetadata {
    return this.put({ visibility: String(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT' });
  }

  private now(): PlacedMetadata {
    const placed = findMetadata(this.book.grid, this.id);
    if (!placed) throw new Error(`The developer metadata ${this.id} does not exist.`);
    return placed;
  }

  private moveToLine(range: GoogleRange, axis: 'row' | 'column'): GoogleMetadata {
    const { sheetId, area } = placeOf(range, 'SpreadsheetApp.DeveloperMetadata.moveToRow');
    const line = wholeLine(this.book.grid, sheetId, area);
    if (line?.axis !== axis) throw new Error(`The range must be one entire ${axis}.`);
    return this.put({}, { sheetId, line });
  }

  private put(change: Partial<MetadataFacts>, place?: MetadataPlace): GoogleMetadata {
    const placed = this.now();
    moveMetadata(this.book.grid, { ...placed.facts, ...change }, place ?? placed.place);
    return this.self();
  }
}

export function exposeDeveloperMetadata(book: Book, id: number): GoogleMetadata {
  const metadata: GoogleMetadata = expose(book.execution, {
    name: 'DeveloperMetadata',
    file: FILE,
    rooms: [{ members: developerMetadataMembers, target: new DeveloperMetadataRoom(book, id, () => metadata) }],
  });
  return metadata;
}

export const metadataLocationMembers = {
  getColumn: 'handle',
  getLocationType: 'handle',
  getRow: 'handle',
  getSheet: 'handle',
  getSpreadsheet: 'handle',
} satisfies Record<string, MemberCost>;

class LocationRoom implements Pick<GoogleLocation, keyof typeof metadataLocationMembers> {
  constructor(
    private readonly book: Book,
    private readonly place: MetadataPlace,
  ) {}

  getColumn(): GoogleRange | null {
    return this.line('column');
  }

  getLocationType(): LocationType {
    const { sheetId, line } = this.place;
    const name = sheetId === null ? 'SPREADSHEET' : (line?.axis.toUpperCase() ?? 'SHEET');
    // as: the enumeration's values stand for Google's, whose types say number
    return valueNamed(DeveloperMetadataLocationType, name) as LocationType;
  }

  getRow(): GoogleRange | null {
    return this.line('row');
  }

  getSheet(): GoogleSheet | null {
    const { sheetId, line } = this.place;
    return sheetId === null || line ? null : this.book.sheet(sheetId);
  }

  getSpreadsheet(): GoogleSpreadsheet | null {
    return this.place.sheetId === null ? this.book.spreadsheet() : null;
  }

  private line(axis: 'row' | 'column'): GoogleRange | null {
    const { sheetId, line } = this.place;
    if (sheetId === null || line?.axis !== axis) return null;
    const sheet = this.book.grid.sheets().find((one) => one.id === sheetId);
    if (!sheet) throw new Error(`Sheet ${sheetId} not found`);
    const area: Area =
      axis === 'row'
        ? { row: line.at, rows: 1, column: 1, columns: sheet.columns }
        : { row: 1, rows: sheet.rows, column: line.at, columns: 1 };
    return this.book.range({ sheetId, area, wholeColumns: axis === 'column' });
  }
}

function exposeLocation(book: Book, place: MetadataPlace): GoogleLocation {
  return expose<GoogleLocation>(book.execution, {
    name: 'DeveloperMetadataLocation',
    file: FILE,
    rooms: [{ members: metadataLocationMembers, target: new LocationRoom(book, place) }],
  });
}
