// Range: backgrounds, alignment, wrapping and borders.

import type { Border, CellStyle } from '../../grid/grid';
import { PLAIN_STYLE } from '../../grid/plain-style';
import type { MemberCost } from '../../runtime/emulated';
import type { GoogleRange } from './book';
import { parseColor } from './color';
import { exposeColor, hexOf } from './color-object';
import { valueNamed, WrapStrategy } from './enums';
import type { RangeHandle } from './range-place';
import { RangeStyles } from './range-styles';

export const rangeStyleMembers = {
  getBackground: 'read',
  getBackgroundObject: 'read',
  getBackgroundObjects: 'read',
  getBackgrounds: 'read',
  getHorizontalAlignment: 'read',
  getHorizontalAlignments: 'read',
  getVerticalAlignment: 'read',
  getVerticalAlignments: 'read',
  getWrap: 'read',
  getWraps: 'read',
  getWrapStrategies: 'read',
  getWrapStrategy: 'read',
  setBackground: 'write',
  setBackgroundObject: 'write',
  setBackgroundObjects: 'write',
  setBackgroundRGB: 'write',
  setBackgrounds: 'write',
  setBorder: 'write',
  setHorizontalAlignment: 'write',
  setHorizontalAlignments: 'write',
  setVerticalAlignment: 'write',
  setVerticalAlignments: 'write',
  setWrap: 'write',
  setWraps: 'write',
  setWrapStrategies: 'write',
  setWrapStrategy: 'write',
  clearFormat: 'write',
} satisfies Record<string, MemberCost>;

type GoogleColor = GoogleAppsScript.Spreadsheet.Color;
type Strategy = GoogleAppsScript.Spreadsheet.WrapStrategy;

export class RangeStyleRoom implements Pick<GoogleRange, keyof typeof rangeStyleMembers> {
  private readonly styles: RangeStyles;

  constructor(private readonly handle: RangeHandle) {
    this.styles = new RangeStyles(handle);
  }

  getBackground(): string {
    return this.styles.corner().background;
  }

  getBackgroundObject(): GoogleColor {
    return exposeColor(this.handle.book, this.getBackground());
  }

  getBackgroundObjects(): GoogleColor[][] {
    return this.styles.each((style) => exposeColor(this.handle.book, style.background));
  }

  getBackgrounds(): string[][] {
    return this.styles.each((style) => style.background);
  }

  getHorizontalAlignment(): string {
    return this.styles.corner().horizontal;
  }

  getHorizontalAlignments(): string[][] {
    return this.styles.each((style) => style.horizontal);
  }

  getVerticalAlignment(): string {
    return this.styles.corner().vertical;
  }

  getVerticalAlignments(): string[][] {
    return this.styles.each((style) => style.vertical);
  }

  getWrap(): boolean {
    return this.styles.corner().wrap;
  }

  getWraps(): boolean[][] {
    return this.styles.each((style) => style.wrap);
  }

  getWrapStrategies(): Strategy[][] {
    return this.styles.each(strategyOf);
  }

  getWrapStrategy(): Strategy {
    return strategyOf(this.styles.corner());
  }

  setBackground(color: string | null): GoogleRange {
    return this.styles.set(toBackground(color));
  }

  setBackgroundObject(color: GoogleColor | null): GoogleRange {
    return this.styles.set({ background: hexOf(color, PLAIN_STYLE.background) });
  }

  setBackgroundObjects(colors: unknown): GoogleRange {
    return this.styles.setEach(colors, 'setBackgroundObjects', (color) => ({
      background: hexOf(color, PLAIN_STYLE.background),
    }));
  }

  setBackgroundRGB(red: number, green: number, blue: number): GoogleRange {
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0'));
    return this.setBackground(`#${hex.join('')}`);
  }

  setBackgrounds(colors: unknown): GoogleRange {
    return this.styles.setEach(colors, 'setBackgrounds', toBackground);
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
    this.handle.guard();
    this.handle.grid.setBorders(this.handle.sheetId, this.handle.area, borders);
    return this.handle.self();
  }

  setHorizontalAlignment(alignment: string | null): GoogleRange {
    return this.styles.set(toHorizontal(alignment));
  }

  setHorizontalAlignments(alignments: unknown): GoogleRange {
    return this.styles.setEach(alignments, 'setHorizontalAlignments', toHorizontal);
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GoogleRange {
    return this.styles.set(toVertical(alignment));
  }

  setVerticalAlignments(alignments: unknown): GoogleRange {
    return this.styles.setEach(alignments, 'setVerticalAlignments', toVertical);
  }

  setWrap(wrap: boolean): GoogleRange {
    return this.styles.set({ wrap, clip: false });
  }

  setWraps(wraps: unknown): GoogleRange {
    return this.styles.setEach(wraps, 'setWraps', (wrap) => ({ wrap: wrap === true, clip: false }));
  }

  setWrapStrategies(strategies: unknown): GoogleRange {
    return this.styles.setEach(strategies, 'setWrapStrategies', toWrapping);
  }

  setWrapStrategy(strategy: unknown): GoogleRange {
    return this.styles.set(toWrapping(strategy));
  }

  clearFormat(): GoogleRange {
    const { grid, sheetId, area } = this.handle;
    const automatic = Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => ({ format: '' })),
    );
    this.handle.guard();
    grid.write(sheetId, area.row, area.column, automatic);
    grid.clearBorders(sheetId, area);
    return this.styles.set(PLAIN_STYLE);
  }
}

function toBackground(color: unknown): Partial<CellStyle> {
  return { background: parseColor(color, PLAIN_STYLE.background) };
}

function toHorizontal(alignment: unknown): Partial<CellStyle> {
  if (alignment === null || alignment === 'normal') return { horizontal: 'general' };
  if (alignment === 'left' || alignment === 'center' || alignment === 'right') return { horizontal: alignment };
  throw new Error(`Invalid argument: ${String(alignment)}`);
}

function toVertical(alignment: unknown): Partial<CellStyle> {
  if (alignment === null) return { vertical: PLAIN_STYLE.vertical };
  if (alignment === 'top' || alignment === 'middle' || alignment === 'bottom') return { vertical: alignment };
  throw new Error(`Invalid argument: ${String(alignment)}`);
}

function toWrapping(strategy: unknown): Partial<CellStyle> {
  const name = String(strategy);
  return { wrap: name === 'WRAP', clip: name === 'CLIP' };
}

function strategyOf({ wrap, clip }: CellStyle): Strategy {
  // as: the enumeration's values stand for Google's, whose types say number
  return valueNamed(WrapStrategy, wrap ? 'WRAP' : clip ? 'CLIP' : 'OVERFLOW') as Strategy;
}
