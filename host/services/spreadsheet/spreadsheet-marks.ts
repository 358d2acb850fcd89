// Spreadsheet: developer metadata, protections, bandings, searching, and who owns it.

import type { MemberCost } from '../../runtime/emulated';
import { exposeUser } from '../session';
import { bandingsOn } from './banding';
import type { Book, GoogleSpreadsheet } from './book';
import { activeSheetId } from './book';
import { exposeDeveloperMetadata } from './developer-metadata';
import { exposeMetadataFinder } from './developer-metadata-finder';
import { addMetadata, allMetadata, parseMetadata } from './metadata-store';
import { protectionsOn } from './protection';
import { exposeRangeList, placesOf } from './range-list';
import { exposeTextFinder, filledPlaces } from './text-finder';

export const spreadsheetMarkMembers = {
  addDeveloperMetadata: 'write',
  createDeveloperMetadataFinder: 'free',
  createTextFinder: 'free',
  getBandings: 'facts',
  getDeveloperMetadata: 'facts',
  getOwner: 'facts',
  getProtections: 'facts',
  getRangeList: 'handle',
} satisfies Record<string, MemberCost>;

export class SpreadsheetMarksRoom implements Pick<GoogleSpreadsheet, keyof typeof spreadsheetMarkMembers> {
  constructor(private readonly book: Book) {}

  addDeveloperMetadata(key: string, first?: unknown, second?: unknown): GoogleSpreadsheet {
    addMetadata(this.book.grid, { sheetId: null, line: null }, parseMetadata(key, first, second));
    return this.book.spreadsheet();
  }

  createDeveloperMetadataFinder(): ReturnType<GoogleSpreadsheet['createDeveloperMetadataFinder']> {
    return exposeMetadataFinder(this.book, {});
  }

  createTextFinder(text: string): ReturnType<GoogleSpreadsheet['createTextFinder']> {
    const places = this.book.grid.sheets().flatMap(({ id }) => filledPlaces(this.book, id));
    return exposeTextFinder(this.book, places, text);
  }

  getBandings(): ReturnType<GoogleSpreadsheet['getBandings']> {
    return this.book.grid.sheets().flatMap(({ id }) => bandingsOn(this.book, id));
  }

  /** Of the workbook itself, not of its sheets. */
  getDeveloperMetadata(): ReturnType<GoogleSpreadsheet['getDeveloperMetadata']> {
    return allMetadata(this.book.grid)
      .filter(({ place }) => place.sheetId === null)
      .map(({ facts }) => exposeDeveloperMetadata(this.book, facts.id));
  }

  getOwner(): GoogleAppsScript.Base.User {
    return exposeUser(this.book.execution, this.book.execution.world.user.email);
  }

  getProtections(type: unknown): ReturnType<GoogleSpreadsheet['getProtections']> {
    const ids = this.book.grid.sheets().map(({ id }) => id);
    return protectionsOn(this.book, ids, type);
  }

  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return exposeRangeList(this.book, placesOf(this.book, activeSheetId(this.book), notations));
  }
}
