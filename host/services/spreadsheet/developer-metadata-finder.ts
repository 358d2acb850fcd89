// DeveloperMetadataFinder: searches the developer metadata of a workbook, a sheet or a range.

import type { Area } from '../../grid/grid';
import { expose, type MemberCost } from '../../runtime/emulated';
import type { Book } from './book';
import { exposeDeveloperMetadata } from './developer-metadata';
import { allMetadata, type MetadataPlace, type PlacedMetadata } from './metadata-store';

type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export const metadataFinderMembers = {
  find: 'facts',
  onIntersectingLocations: 'free',
  withId: 'free',
  withKey: 'free',
  withLocationType: 'free',
  withValue: 'free',
  withVisibility: 'free',
} satisfies Record<string, MemberCost>;

/** Where to search; without a sheet everywhere, without an area in the whole sheet. */
export interface SearchScope {
  readonly sheetId?: number;
  readonly area?: Area;
}

class FinderRoom implements Pick<GoogleFinder, keyof typeof metadataFinderMembers> {
  private readonly conditions: ((one: PlacedMetadata) => boolean)[] = [];
  private intersecting = false;

  constructor(
    private readonly book: Book,
    private readonly scope: SearchScope,
    private readonly self: () => GoogleFinder,
  ) {}

  find(): GoogleMetadata[] {
    return allMetadata(this.book.grid)
      .filter((one) => this.inScope(one.place) && this.conditions.every((holds) => holds(one)))
      .map(({ facts }) => exposeDeveloperMetadata(this.book, facts.id));
  }

  onIntersectingLocations(): GoogleFinder {
    this.intersecting = true;
    return this.self();
  }

  withId(id: number): GoogleFinder {
    return this.where(({ facts }) => facts.id === id);
  }

  withKey(key: string): GoogleFinder {
    return this.where(({ facts }) => facts.key === key);
  }

  withLocationType(type: unknown): GoogleFinder {
    return this.where(({ place }) => locationName(place) === String(type));
  }

  withValue(value: string): GoogleFinder {
    return this.where(({ facts }) => facts.value === value);
  }

  withVisibility(visibility: unknown): GoogleFinder {
    return this.where(({ facts }) => facts.visibility === String(visibility));
  }

  private where(holds: (one: PlacedMetadata) => boolean): GoogleFinder {
    this.conditions.push(holds);
    return this.self();
  }

  /** The row 3:3 is not in the scope of A1:D5, though it intersects it; it is in that of 1:5. */
  private inScope({ sheetId, line }: MetadataPlace): boolean {
    const { sheetId: searched, area } = this.scope;
    if (searched === undefined) return true;
    if (searched !== sheetId) return this.intersecting && sheetId === null;
    if (!area) return true;
    const sheet = this.book.grid.sheets().find((one) => one.id === searched);
    if (!line || !sheet) return this.intersecting;
    const along = line.axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    const [first = 0, count = 0] = along;
    const across = line.axis === 'row' ? area.columns === sheet.columns : area.rows === sheet.rows;
    return line.at >= first && line.at < first + count && (across || this.intersecting);
  }
}

function locationName({ sheetId, line }: MetadataPlace): string {
  if (sheetId === null) return 'SPREADSHEET';
  return line ? line.axis.toUpperCase() : 'SHEET';
}

export function exposeMetadataFinder(book: Book, scope: SearchScope): GoogleFinder {
  const finder: GoogleFinder = expose(book.execution, {
    name: 'DeveloperMetadataFinder',
    file: 'host/services/spreadsheet/developer-metadata-finder.ts',
    rooms: [{ members: metadataFinderMembers, target: new FinderRoom(book, scope, () => finder) }],
  });
  return finder;
}
