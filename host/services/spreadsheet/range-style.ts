// Range: fonts, colours, alignment, wrapping and borders.

import type { Border, CellStyle } from '../../grid/grid';
import { PLAIN_STYLE } from '../../grid/plain-style';
import type { MemberCost } from '../../runtime/emulated';
import type { GoogleRange } from './book';
import { checkDimensions } from './checked-area';
import { parseColor } from './color';
import type { RangeHandle } from './range-place';

export const rangeStyleMembers = {
  getBackground: 'read',
  getBackgrounds: 'read',
  getFontFamily: 'read',
  getFontSize: 'read',
  getFontStyle: 'read',
  getFontWeight: 'read',
  getFontWeights: 'read',
  getHorizontalAlignment: 'read',
  getVerticalAlignment: 'read',
  getWrap: 'read',
  setBackground: 'write',
  setBackgrounds: 'write',
  setBorder: 'write',
  setFontColor: 'write',
  setFontColors: 'write',
  setFontFamily: 'write',
  setFontSize: 'write',
  setFontStyle: 'write',
  setFontWeight: 'write',
  setFontWeights: 'write',
  setHorizontalAlignment: 'write',
  setHorizontalAlignments: 'write',
  setVerticalAlignment: 'write',
  setWrap: 'write',
  setWrapStrategy: 'write',
  clearFormat: 'write',
} satisfies Record<string, MemberCost>;

type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;

export class RangeStyleRoom implements Pick<GoogleRange, keyof typeof rangeStyleMembers> {
  constructor(private readonly handle: RangeHandle) {}

  getBackground(): string {
    return this.corner().background;
  }

  getBackgrounds(): string[][] {
    return this.each((style) => style.background);
  }

  getFontFamily(): string {
    return this.corner().fontFamily;
  }

  getFontSize(): number {
    return this.corner().fontSize;
  }

  getFontStyle(): FontStyle {
    return this.corner().italic ? 'italic' : 'normal';
  }

  getFontWeight(): FontWeight {
    return weightOf(this.corner());
  }

  getFontWeights(): FontWeight[][] {
    return this.each(weightOf);
  }

  getHorizontalAlignment(): string {
    return this.corner().horizontal;
  }

  getVerticalAlignment(): string {
    return this.corner().vertical;
  }

  getWrap(): boolean {
    return this.corner().wrap;
  }

  setBackground(color: string | null): GoogleRange {
    return this.set({ background: parseColor(color, PLAIN_STYLE.background) });
  }

  setBackgrounds(colors: (string | null)[][]): GoogleRange {
    return this.setEach(colors, 'setBackgrounds', (color) => ({
      background: parseColor(color, PLAIN_STYLE.background),
    }));
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    _style?: unknown,
  ): GoogleRange {
    const wanted = { top, left, bottom, right, vertical, horizontal };
    const sides: readonly Border['side'][] = ['top', 'left', 'bottom', 'right', 'vertical', 'horizontal'];
    if (sides.some((side) => wanted[side] === false)) {
      throw new Error('Removing borders is not emulated. Add it in host/services/spreadsheet/range-style.ts.');
    }
    const borders = sides
      .filter((side) => wanted[side] === true)
      .map((side) => ({ side, color: parseColor(color, '#000000') }));
    this.handle.grid.setBorders(this.handle.sheetId, this.handle.area, borders);
    return this.handle.self();
  }

  setFontColor(color: string | null): GoogleRange {
    return this.set({ fontColor: parseColor(color, PLAIN_STYLE.fontColor) });
  }

  setFontColors(colors: unknown): GoogleRange {
    return this.setEach(colors, 'setFontColors', (color) => ({ fontColor: parseColor(color, PLAIN_STYLE.fontColor) }));
  }

  setFontFamily(family: string | null): GoogleRange {
    return this.set({ fontFamily: family ?? PLAIN_STYLE.fontFamily });
  }

  setFontSize(size: number): GoogleRange {
    return this.set({ fontSize: size });
  }

  setFontStyle(style: FontStyle | null): GoogleRange {
    return this.set({ italic: style === 'italic' });
  }

  setFontWeight(weight: FontWeight | null): GoogleRange {
    return this.set({ bold: weight === 'bold' });
  }

  setFontWeights(weights: (FontWeight | null)[][]): GoogleRange {
    return this.setEach(weights, 'setFontWeights', (weight) => ({ bold: weight === 'bold' }));
  }

  setHorizontalAlignment(alignment: string | null): GoogleRange {
    return this.set({ horizontal: horizontalOf(alignment) });
  }

  setHorizontalAlignments(alignments: (string | null)[][]): GoogleRange {
    return this.setEach(alignments, 'setHorizontalAlignments', (one) => ({ horizontal: horizontalOf(one) }));
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GoogleRange {
    return this.set({ vertical: alignment ?? PLAIN_STYLE.vertical });
  }

  setWrap(wrap: boolean): GoogleRange {
    return this.set({ wrap });
  }

  setWrapStrategy(strategy: unknown): GoogleRange {
    return this.set({ wrap: String(strategy) === 'WRAP' });
  }

  clearFormat(): GoogleRange {
    const { grid, sheetId, area } = this.handle;
    const automatic = Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => ({ format: '' })),
    );
    grid.write(sheetId, area.row, area.column, automatic);
    return this.set(PLAIN_STYLE);
  }

  private corner(): CellStyle {
    return this.handle.grid.style(this.handle.sheetId, this.handle.area.row, this.handle.area.column);
  }

  private each<T>(pick: (style: CellStyle) => T): T[][] {
    const { grid, sheetId, area } = this.handle;
    return Array.from({ length: area.rows }, (_row, down) =>
      Array.from({ length: area.columns }, (_cell, right) =>
        pick(grid.style(sheetId, area.row + down, area.column + right)),
      ),
    );
  }

  private set(style: Partial<CellStyle>): GoogleRange {
    this.handle.grid.setStyle(this.handle.sheetId, this.handle.area, style);
    return this.handle.self();
  }

  private setEach(values: unknown, method: string, toStyle: (value: unknown) => Partial<CellStyle>): GoogleRange {
    const { grid, sheetId, area } = this.handle;
    checkDimensions(values, area, method).forEach((row, down) => {
      row.forEach((value, right) => {
        const cell = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
        grid.setStyle(sheetId, cell, toStyle(value));
      });
    });
    return this.handle.self();
  }
}

function weightOf(style: CellStyle): FontWeight {
  return style.bold ? 'bold' : 'normal';
}

function horizontalOf(alignment: unknown): CellStyle['horizontal'] {
  if (alignment === null || alignment === 'normal') return 'general';
  if (alignment === 'left' || alignment === 'center' || alignment === 'right') return alignment;
  throw new Error(`Invalid argument: ${String(alignment)}`);
}
