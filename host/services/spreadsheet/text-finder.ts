// TextFinder: finds and replaces text in a range, a sheet or the whole workbook.

import type { Area, GridCell } from '../../grid/grid';
import { expose, type MemberCost } from '../../runtime/emulated';
import type { Book, GoogleRange } from './book';
import { cellWriter } from './cell-values';
import { displayOf } from './display';
import { placeOf } from './range-place';
import { type SearchWords, toPattern } from './search-pattern';
import { checkProtection } from './write-guard';

type GoogleFinder = GoogleAppsScript.Spreadsheet.TextFinder;

export const textFinderMembers = {
  findAll: 'read',
  findNext: 'read',
  findPrevious: 'read',
  getCurrentMatch: 'handle',
  ignoreDiacritics: 'free',
  matchCase: 'free',
  matchEntireCell: 'free',
  matchFormulaText: 'free',
  replaceAllWith: 'structure',
  replaceWith: 'structure',
  startFrom: 'free',
  useRegularExpression: 'free',
} satisfies Record<string, MemberCost>;

export interface SearchPlace {
  readonly sheetId: number;
  readonly area: Area;
}

interface Match {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

class TextFinderRoom implements Pick<GoogleFinder, keyof typeof textFinderMembers> {
  private words: SearchWords;
  private start: Match | undefined;
  private current: Match | undefined;

  constructor(
    private readonly book: Book,
    private readonly places: readonly SearchPlace[],
    private readonly self: () => GoogleFinder,
    text: string,
  ) {
    this.words = {
      text,
      matchCase: false,
      entireCell: false,
      regularExpression: false,
      ignoreDiacritics: false,
      formulaText: false,
    };
  }

  findAll(): GoogleRange[] {
    return this.matches().map((match) => this.rangeOf(match));
  }

  findNext(): GoogleRange | null {
    return this.step(this.matches(), (match, from) => this.compare(match, from) > 0);
  }

  findPrevious(): GoogleRange | null {
    return this.step(this.matches().reverse(), (match, from) => this.compare(match, from) < 0);
  }

  getCurrentMatch(): GoogleRange | null {
    return this.current ? this.rangeOf(this.current) : null;
  }

  ignoreDiacritics(ignoreDiacritics: boolean): GoogleFinder {
    return this.say({ ignoreDiacritics });
  }

  matchCase(matchCase: boolean): GoogleFinder {
    return this.say({ matchCase });
  }

  matchEntireCell(entireCell: boolean): GoogleFinder {
    return this.say({ entireCell });
  }

  matchFormulaText(formulaText: boolean): GoogleFinder {
    return this.say({ formulaText });
  }

  replaceAllWith(text: string): number {
    return this.matches().reduce((sum, match) => sum + this.replace(match, String(text)), 0);
  }

  replaceWith(text: string): number {
    return this.current ? this.replace(this.current, String(text)) : 0;
  }

  startFrom(range: GoogleRange): GoogleFinder {
    const { sheetId, area } = placeOf(range, 'SpreadsheetApp.TextFinder.startFrom');
    this.start = { sheetId, row: area.row, column: area.column };
    return this.self();
  }

  useRegularExpression(regularExpression: boolean): GoogleFinder {
    return this.say({ regularExpression });
  }

  private say(words: Partial<SearchWords>): GoogleFinder {
    this.words = { ...this.words, ...words };
    return this.self();
  }

  private matches(): Match[] {
    const pattern = toPattern(this.words);
    return this.places.flatMap(({ sheetId, area }) =>
      this.book.grid.read(sheetId, area).flatMap((cells, down) =>
        cells.flatMap((cell, right) => {
          const found = pattern.find(this.textOf(cell));
          return found ? [{ sheetId, row: area.row + down, column: area.column + right }] : [];
        }),
      ),
    );
  }

  private textOf(cell: GridCell): string {
    return this.words.formulaText && cell.formula ? cell.formula : displayOf(cell, this.book.grid.locale);
  }

  private step(ordered: readonly Match[], isBeyond: (match: Match, from: Match) => boolean): GoogleRange | null {
    const from = this.current ?? this.start;
    const next = from ? (ordered.find((match) => isBeyond(match, from)) ?? undefined) : ordered[0];
    this.current = next;
    return next ? this.rangeOf(next) : null;
  }

  /** The order in which cells are searched: by sheets, rows and columns. */
  private compare(a: Match, b: Match): number {
    const order = (sheetId: number) => this.places.findIndex((place) => place.sheetId === sheetId);
    return order(a.sheetId) - order(b.sheetId) || a.row - b.row || a.column - b.column;
  }

  /** A formula is only changed by those who search its text. */
  private replace({ sheetId, row, column }: Match, text: string): number {
    const area = { row, column, rows: 1, columns: 1 };
    const cell = this.book.grid.read(sheetId, area)[0]?.[0];
    if (!cell || (cell.formula && !this.words.formulaText)) return 0;
    checkProtection(this.book, sheetId, area);
    const { text: replaced, count } = toPattern(this.words).replace(this.textOf(cell), text);
    this.book.grid.write(sheetId, row, column, [[cellWriter(this.book)(replaced, cell.format)]]);
    return count;
  }

  private rangeOf({ sheetId, row, column }: Match): GoogleRange {
    return this.book.range({ sheetId, area: { row, column, rows: 1, columns: 1 }, wholeColumns: false });
  }
}

export function exposeTextFinder(book: Book, places: readonly SearchPlace[], text: unknown): GoogleFinder {
  const room = new TextFinderRoom(book, places, () => finder, String(text));
  const finder: GoogleFinder = expose(book.execution, {
    name: 'TextFinder',
    file: 'host/services/spreadsheet/text-finder.ts',
    rooms: [{ members: textFinderMembers, target: room }],
    cells: () => places.reduce((sum, { area }) => sum + area.rows * area.columns, 0),
  });
  return finder;
}

/** Where there is anything to find in a sheet. */
export function filledPlaces(book: Book, sheetId: number): SearchPlace[] {
  const [rows, columns] = [book.grid.lastRow(sheetId), book.grid.lastColumn(sheetId)];
  return rows === 0 ? [] : [{ sheetId, area: { row: 1, column: 1, rows, columns } }];
}
