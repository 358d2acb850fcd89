// Range: notes, and texts with links and looks of their own.

import type { CellNote, CellRuns } from '../../grid/extras/sheet-extras';
import type { CellWrite, GridCell } from '../../grid/grid';
import { contains } from '../../grid/shift-area';
import type { MemberCost } from '../../runtime/emulated';
import type { GoogleRange } from './book';
import { cellWriter } from './cell-values';
import { checkDimensions } from './checked-area';
import { displayOf } from './display';
import { writeCells } from './range-cells';
import type { RangeHandle } from './range-place';
import { exposeRichTextValue, richTextOf } from './rich-text-value';
import { isPlain, plainText, type RichText } from './text-runs';
import { textLookOf } from './text-style';

export const rangeNoteMembers = {
  clearNote: 'write',
  getNote: 'read',
  getNotes: 'read',
  getRichTextValue: 'read',
  getRichTextValues: 'read',
  setNote: 'write',
  setNotes: 'write',
  setRichTextValue: 'write',
  setRichTextValues: 'write',
} satisfies Record<string, MemberCost>;

type GoogleText = GoogleAppsScript.Spreadsheet.RichTextValue;

export class RangeNotesRoom implements Pick<GoogleRange, keyof typeof rangeNoteMembers> {
  constructor(private readonly handle: RangeHandle) {}

  clearNote(): GoogleRange {
    return this.setNote(null);
  }

  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }

  getNotes(): string[][] {
    const { row, column, rows, columns } = this.handle.area;
    const texts = new Map(this.extras().notes.map((note) => [`${note.row} ${note.column}`, note.text]));
    return Array.from({ length: rows }, (_row, down) =>
      Array.from({ length: columns }, (_cell, right) => texts.get(`${row + down} ${column + right}`) ?? ''),
    );
  }

  /** A link or a look of a part is only known of texts; a number or a formula has none. */
  getRichTextValue(): GoogleText | null {
    return this.getRichTextValues()[0]?.[0] ?? null;
  }

  getRichTextValues(): (GoogleText | null)[][] {
    const known = new Map(this.extras().runs.map((runs) => [`${runs.row} ${runs.column}`, runs]));
    const { row, column } = this.handle.area;
    return this.handle.cells().map((cells, down) =>
      cells.map((cell, right) => {
        const spot = { row: row + down, column: column + right };
        return this.shown(cell, spot, known.get(`${spot.row} ${spot.column}`));
      }),
    );
  }

  setNote(note: string | null): GoogleRange {
    const { rows, columns } = this.handle.area;
    return this.put(Array.from({ length: rows }, () => Array.from({ length: columns }, () => note)));
  }

  setNotes(notes: unknown): GoogleRange {
    return this.put(checkDimensions(notes, this.handle.area, 'setNotes'));
  }

  setRichTextValue(value: GoogleText): GoogleRange {
    const { rows, columns } = this.handle.area;
    const rich = richTextOf(value, 'setRichTextValue');
    return this.putTexts(Array.from({ length: rows }, () => Array.from({ length: columns }, () => rich)));
  }

  setRichTextValues(values: unknown): GoogleRange {
    const table = checkDimensions(values, this.handle.area, 'setRichTextValues');
    return this.putTexts(table.map((row) => row.map((value) => richTextOf(value, 'setRichTextValues'))));
  }

  private extras() {
    return this.handle.grid.extras(this.handle.sheetId);
  }

  private shown(cell: GridCell, spot: { row: number; column: number }, runs: CellRuns | undefined): GoogleText | null {
    if (cell.formula === '' && typeof cell.value !== 'string' && cell.value !== null) return null;
    const text = displayOf(cell, this.handle.grid.locale);
    const look = textLookOf(this.handle.grid.style(this.handle.sheetId, spot.row, spot.column));
    const rich: RichText = runs?.text === text ? { text, runs: runs.runs } : plainText(text);
    return exposeRichTextValue(this.handle.book, rich, { look, startIndex: 0 });
  }

  private put(texts: readonly (readonly unknown[])[]): GoogleRange {
    this.handle.guard();
    const { grid, sheetId, area } = this.handle;
    const others = this.extras().notes.filter((note) => !contains(area, note.row, note.column));
    const notes: CellNote[] = texts.flatMap((line, down) =>
      line.flatMap((text, right) => {
        const isBlank = text === null || text === undefined || text === '';
        return isBlank ? [] : [{ row: area.row + down, column: area.column + right, text: String(text) }];
      }),
    );
    grid.setExtras(sheetId, { notes: inOrder([...others, ...notes]) });
    return this.handle.self();
  }

  private putTexts(texts: readonly (readonly RichText[])[]): GoogleRange {
    const { grid, sheetId, area } = this.handle;
    const write = cellWriter(this.handle.book);
    writeCells(
      this.handle,
      texts.map((row) => row.map(({ text }): CellWrite => write(armed(text), ''))),
    );
    const others = this.extras().runs.filter((runs) => !contains(area, runs.row, runs.column));
    const made: CellRuns[] = texts.flatMap((line, down) =>
      line.flatMap((rich, right) =>
        isPlain(rich) ? [] : [{ row: area.row + down, column: area.column + right, ...rich }],
      ),
    );
    grid.setExtras(sheetId, { runs: inOrder([...others, ...made]) });
    return this.handle.self();
  }
}

/** A rich text stays text, whatever it looks like. */
function armed(text: string): string {
  return text === '' ? '' : `'${text}`;
}

function inOrder<T extends { readonly row: number; readonly column: number }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => a.row - b.row || a.column - b.column);
}
