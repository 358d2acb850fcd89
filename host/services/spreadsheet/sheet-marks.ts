// Sheet: developer metadata, protection, filter, banding, searching and notes.

import type { MemberCost } from '../../runtime/emulated';
import { bandingsOn } from './banding';
import type { GoogleSheet } from './book';
import { exposeDeveloperMetadata } from './developer-metadata';
import { exposeMetadataFinder } from './developer-metadata-finder';
import { filterOn, hiddenByFilter } from './filter';
import { addMetadata, allMetadata, parseMetadata } from './metadata-store';
import { exposeNamedRange } from './named-range';
import { protect, protectionsOn } from './protection';
import type { SheetHandle } from './sheet-facts';
import { exposeTextFinder, filledPlaces } from './text-finder';

export const sheetMarkMembers = {
  addDeveloperMetadata: 'write',
  clearNotes: 'write',
  createDeveloperMetadataFinder: 'free',
  createTextFinder: 'free',
  getBandings: 'facts',
  getDeveloperMetadata: 'facts',
  getFilter: 'facts',
  getNamedRanges: 'facts',
  getProtections: 'facts',
  isRowHiddenByFilter: 'facts',
  protect: 'write',
} satisfies Record<string, MemberCost>;

export class SheetMarksRoom implements Pick<GoogleSheet, keyof typeof sheetMarkMembers> {
  constructor(private readonly handle: SheetHandle) {}

  addDeveloperMetadata(key: string, first?: unknown, second?: unknown): GoogleSheet {
    const place = { sheetId: this.handle.facts().id, line: null };
    addMetadata(this.handle.book.grid, place, parseMetadata(key, first, second));
    return this.handle.self();
  }

  clearNotes(): GoogleSheet {
    this.handle.book.grid.setExtras(this.handle.facts().id, { notes: [] });
    return this.handle.self();
  }

  createDeveloperMetadataFinder(): ReturnType<GoogleSheet['createDeveloperMetadataFinder']> {
    return exposeMetadataFinder(this.handle.book, { sheetId: this.handle.facts().id });
  }

  createTextFinder(text: string): ReturnType<GoogleSheet['createTextFinder']> {
    const { book } = this.handle;
    return exposeTextFinder(book, filledPlaces(book, this.handle.facts().id), text);
  }

  getBandings(): ReturnType<GoogleSheet['getBandings']> {
    return bandingsOn(this.handle.book, this.handle.facts().id);
  }

  /** Of the sheet itself, not of its rows and columns. */
  getDeveloperMetadata(): ReturnType<GoogleSheet['getDeveloperMetadata']> {
    const { book, id } = this.handle;
    return allMetadata(book.grid)
      .filter(({ place }) => place.sheetId === id && place.line === null)
      .map(({ facts }) => exposeDeveloperMetadata(book, facts.id));
  }

  getFilter(): ReturnType<GoogleSheet['getFilter']> {
    return filterOn(this.handle.book, this.handle.facts().id);
  }

  getNamedRanges(): ReturnType<GoogleSheet['getNamedRanges']> {
    const { book, id } = this.handle;
    return book.grid
      .namedRanges()
      .filter((named) => named.sheetId === id)
      .map((named) => exposeNamedRange(book, named));
  }

  getProtections(type: unknown): ReturnType<GoogleSheet['getProtections']> {
    return protectionsOn(this.handle.book, [this.handle.facts().id], type);
  }

  isRowHiddenByFilter(row: number): boolean {
    return hiddenByFilter(this.handle.book, this.handle.facts().id, row);
  }

  protect(): ReturnType<GoogleSheet['protect']> {
    return protect(this.handle.book, this.handle.facts().id, null);
  }
}
