// Banding: alternating colours of the rows or columns of a range.

import type { BandColor, BandingFacts } from '../../grid/extras/sheet-extras';
import type { Area } from '../../grid/grid';
import { overlap } from '../../grid/shift-area';
import { expose, type MemberCost } from '../../runtime/emulated';
import { bandColors } from './banding-themes';
import type { Book, GoogleRange } from './book';
import { parseColor } from './color';
import { newId } from './ids';
import { placeOf } from './range-place';

type GoogleBanding = GoogleAppsScript.Spreadsheet.Banding;

export const bandingMembers = {
  copyTo: 'write',
  getFirstColumnColor: 'facts',
  getFirstRowColor: 'facts',
  getFooterColumnColor: 'facts',
  getFooterRowColor: 'facts',
  getHeaderColumnColor: 'facts',
  getHeaderRowColor: 'facts',
  getRange: 'facts',
  getSecondColumnColor: 'facts',
  getSecondRowColor: 'facts',
  remove: 'write',
  setFirstColumnColor: 'write',
  setFirstRowColor: 'write',
  setFooterColumnColor: 'write',
  setFooterRowColor: 'write',
  setHeaderColumnColor: 'write',
  setHeaderRowColor: 'write',
  setRange: 'write',
  setSecondColumnColor: 'write',
  setSecondRowColor: 'write',
} satisfies Record<string, MemberCost>;

type Direction = 'rows' | 'columns';

class BandingRoom implements Pick<GoogleBanding, keyof typeof bandingMembers> {
  constructor(
    private readonly book: Book,
    private readonly place: { readonly sheetId: number; readonly id: number },
    private readonly self: () => GoogleBanding,
  ) {}

  copyTo(range: GoogleRange): GoogleBanding {
    const { sheetId, area } = placeOf(range, 'SpreadsheetApp.Banding.copyTo');
    const { rows, columns } = this.facts();
    return addBanding(this.book, sheetId, { area, rows, columns });
  }

  getFirstColumnColor(): string | null {
    return this.facts().columns.first;
  }

  getFirstRowColor(): string | null {
    return this.facts().rows.first;
  }

  getFooterColumnColor(): string | null {
    return this.facts().columns.footer;
  }

  getFooterRowColor(): string | null {
    return this.facts().rows.footer;
  }

  getHeaderColumnColor(): string | null {
    return this.facts().columns.header;
  }

  getHeaderRowColor(): string | null {
    return this.facts().rows.header;
  }

  getRange(): GoogleRange {
    return this.book.range({ sheetId: this.place.sheetId, area: this.facts().area, wholeColumns: false });
  }

  getSecondColumnColor(): string | null {
    return this.facts().columns.second;
  }

  getSecondRowColor(): string | null {
    return this.facts().rows.second;
  }

  remove(): void {
    const { id } = this.facts();
    const left = this.all().filter((one) => one.id !== id);
    this.book.grid.setExtras(this.place.sheetId, { bandings: left });
  }

  setFirstColumnColor(color: string | null): GoogleBanding {
    return this.paint('columns', 'first', color);
  }

  setFirstRowColor(color: string | null): GoogleBanding {
    return this.paint('rows', 'first', color);
  }

  setFooterColumnColor(color: string | null): GoogleBanding {
    return this.paint('columns', 'footer', color);
  }

  setFooterRowColor(color: string | null): GoogleBanding {
    return this.paint('rows', 'footer', color);
  }

  setHeaderColumnColor(color: string | null): GoogleBanding {
    return this.paint('columns', 'header', color);
  }

  setHeaderRowColor(color: string | null): GoogleBanding {
    return this.paint('rows', 'header', color);
  }

  setRange(range: GoogleRange): GoogleBanding {
    return this.put({ area: placeOf(range, 'SpreadsheetApp.Banding.setRange').area });
  }

  setSecondColumnColor(color: string | null): GoogleBanding {
    return this.paint('columns', 'second', color);
  }

  setSecondRowColor(color: string | null): GoogleBanding {
    return this.paint('rows', 'second', color);
  }

  private all(): readonly BandingFacts[] {
    return this.book.grid.extras(this.place.sheetId).bandings;
  }

  private facts(): BandingFacts {
    const found = this.all().find((one) => one.id === this.place.id);
    if (!found) throw new Error('The banding does not exist any more.');
    return found;
  }

  private paint(direction: Direction, band: BandColor, color: string | null): GoogleBanding {
    const hex = color === null ? null : parseColor(color, '#ffffff');
    return this.put({ [direction]: { ...this.facts()[direction], [band]: hex } });
  }

  private put(change: Partial<BandingFacts>): GoogleBanding {
    const changed = { ...this.facts(), ...change };
    const bandings = this.all().map((one) => (one.id === changed.id ? changed : one));
    this.book.grid.setExtras(this.place.sheetId, { bandings });
    return this.self();
  }
}

function exposeBanding(book: Book, sheetId: number, id: number): GoogleBanding {
  const banding: GoogleBanding = expose(book.execution, {
    name: 'Banding',
    file: 'host/services/spreadsheet/banding.ts',
    rooms: [{ members: bandingMembers, target: new BandingRoom(book, { sheetId, id }, () => banding) }],
  });
  return banding;
}

const NO_BANDS = { header: null, first: null, second: null, footer: null };

/** Lays a theme over the rows or columns of an area, as the arguments of applyRowBanding say. */
export function applyBanding(
  book: Book,
  place: { readonly sheetId: number; readonly area: Area },
  direction: Direction,
  [theme = 'LIGHT_GREY', header = true, footer = false]: readonly unknown[],
): GoogleBanding {
  const colors = bandColors(String(theme), { header: header === true, footer: footer === true });
  const facts = { area: place.area, rows: NO_BANDS, columns: NO_BANDS, [direction]: colors };
  return addBanding(book, place.sheetId, facts);
}

function addBanding(book: Book, sheetId: number, facts: Omit<BandingFacts, 'id'>): GoogleBanding {
  const { bandings } = book.grid.extras(sheetId);
  if (bandings.some((one) => overlap(one.area, facts.area))) {
    throw new Error(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  const id = newId(book.grid);
  book.grid.setExtras(sheetId, { bandings: [...bandings, { ...facts, id }] });
  return exposeBanding(book, sheetId, id);
}

/** Returns the bandings of a sheet that touch the area, or all of them. */
export function bandingsOn(book: Book, sheetId: number, area?: Area): GoogleBanding[] {
  return book.grid
    .extras(sheetId)
    .bandings.filter((one) => !area || overlap(one.area, area))
    .map(({ id }) => exposeBanding(book, sheetId, id));
}
