// Range: fonts, their size, weight, style, line and colour.

import type { CellStyle } from '../../grid/grid';
import { PLAIN_STYLE } from '../../grid/plain-style';
import type { MemberCost } from '../../runtime/emulated';
import type { GoogleRange } from './book';
import { parseColor } from './color';
import { exposeColor, hexOf } from './color-object';
import type { RangeHandle } from './range-place';
import { RangeStyles } from './range-styles';
import { exposeTextStyle, textLookFrom, textLookOf } from './text-style';

export const rangeFontMembers = {
  getFontColor: 'read',
  getFontColorObject: 'read',
  getFontColorObjects: 'read',
  getFontColors: 'read',
  getFontFamilies: 'read',
  getFontFamily: 'read',
  getFontLine: 'read',
  getFontLines: 'read',
  getFontSize: 'read',
  getFontSizes: 'read',
  getFontStyle: 'read',
  getFontStyles: 'read',
  getFontWeight: 'read',
  getFontWeights: 'read',
  getTextStyle: 'read',
  getTextStyles: 'read',
  setFontColor: 'write',
  setFontColorObject: 'write',
  setFontColorObjects: 'write',
  setFontColors: 'write',
  setFontFamilies: 'write',
  setFontFamily: 'write',
  setFontLine: 'write',
  setFontLines: 'write',
  setFontSize: 'write',
  setFontSizes: 'write',
  setFontStyle: 'write',
  setFontStyles: 'write',
  setFontWeight: 'write',
  setFontWeights: 'write',
  setTextStyle: 'write',
  setTextStyles: 'write',
} satisfies Record<string, MemberCost>;

type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type GoogleColor = GoogleAppsScript.Spreadsheet.Color;
type GoogleTextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

export class RangeFontsRoom implements Pick<GoogleRange, keyof typeof rangeFontMembers> {
  private readonly styles: RangeStyles;

  constructor(private readonly handle: RangeHandle) {
    this.styles = new RangeStyles(handle);
  }

  getFontColor(): string {
    return this.styles.corner().fontColor;
  }

  getFontColors(): string[][] {
    return this.styles.each((style) => style.fontColor);
  }

  getFontColorObject(): GoogleColor {
    return this.colorOf(this.styles.corner());
  }

  getFontColorObjects(): GoogleColor[][] {
    return this.styles.each((style) => this.colorOf(style));
  }

  getFontFamilies(): string[][] {
    return this.styles.each((style) => style.fontFamily);
  }

  getFontFamily(): string {
    return this.styles.corner().fontFamily;
  }

  getFontLine(): FontLine {
    return lineOf(this.styles.corner());
  }

  getFontLines(): FontLine[][] {
    return this.styles.each(lineOf);
  }

  getFontSize(): number {
    return this.styles.corner().fontSize;
  }

  getFontSizes(): number[][] {
    return this.styles.each((style) => style.fontSize);
  }

  getFontStyle(): FontStyle {
    return slantOf(this.styles.corner());
  }

  getFontStyles(): FontStyle[][] {
    return this.styles.each(slantOf);
  }

  getFontWeight(): FontWeight {
    return weightOf(this.styles.corner());
  }

  getFontWeights(): FontWeight[][] {
    return this.styles.each(weightOf);
  }

  getTextStyle(): GoogleTextStyle {
    return exposeTextStyle(this.handle.book, textLookOf(this.styles.corner()));
  }

  getTextStyles(): GoogleTextStyle[][] {
    return this.styles.each((style) => exposeTextStyle(this.handle.book, textLookOf(style)));
  }

  setFontColor(color: string | null): GoogleRange {
    return this.styles.set({ fontColor: parseColor(color, PLAIN_STYLE.fontColor) });
  }

  setFontColorObject(color: GoogleColor | null): GoogleRange {
    return this.styles.set({ fontColor: hexOf(color, PLAIN_STYLE.fontColor) });
  }

  setFontColorObjects(colors: unknown): GoogleRange {
    return this.styles.setEach(colors, 'setFontColorObjects', (color) => ({
      fontColor: hexOf(color, PLAIN_STYLE.fontColor),
    }));
  }

  setFontColors(colors: unknown): GoogleRange {
    return this.styles.setEach(colors, 'setFontColors', (color) => ({
      fontColor: parseColor(color, PLAIN_STYLE.fontColor),
    }));
  }

  setFontFamilies(families: unknown): GoogleRange {
    return this.styles.setEach(families, 'setFontFamilies', (family) => ({ fontFamily: familyOf(family) }));
  }

  setFontFamily(family: string | null): GoogleRange {
    return this.styles.set({ fontFamily: familyOf(family) });
  }

  setFontLine(line: FontLine | null): GoogleRange {
    return this.styles.set(toLine(line));
  }

  setFontLines(lines: unknown): GoogleRange {
    return this.styles.setEach(lines, 'setFontLines', toLine);
  }

  setFontSize(size: number): GoogleRange {
    return this.styles.set({ fontSize: sizeOf(size) });
  }

  setFontSizes(sizes: unknown): GoogleRange {
    return this.styles.setEach(sizes, 'setFontSizes', (size) => ({ fontSize: sizeOf(size) }));
  }

  setFontStyle(style: FontStyle | null): GoogleRange {
    return this.styles.set({ italic: style === 'italic' });
  }

  setFontStyles(styles: unknown): GoogleRange {
    return this.styles.setEach(styles, 'setFontStyles', (style) => ({ italic: style === 'italic' }));
  }

  setFontWeight(weight: FontWeight | null): GoogleRange {
    return this.styles.set({ bold: weight === 'bold' });
  }

  setFontWeights(weights: unknown): GoogleRange {
    return this.styles.setEach(weights, 'setFontWeights', (weight) => ({ bold: weight === 'bold' }));
  }

  setTextStyle(style: GoogleTextStyle): GoogleRange {
    return this.styles.set(textLookFrom(style));
  }

  setTextStyles(styles: unknown): GoogleRange {
    return this.styles.setEach(styles, 'setTextStyles', textLookFrom);
  }

  private colorOf({ fontColor }: CellStyle): GoogleColor {
    return exposeColor(this.handle.book, fontColor);
  }
}

function weightOf(style: CellStyle): FontWeight {
  return style.bold ? 'bold' : 'normal';
}

function slantOf(style: CellStyle): FontStyle {
  return style.italic ? 'italic' : 'normal';
}

function lineOf(style: CellStyle): FontLine {
  if (style.strikethrough) return 'line-through';
  return style.underline ? 'underline' : 'none';
}

function toLine(line: unknown): Partial<CellStyle> {
  if (line !== null && line !== 'none' && line !== 'underline' && line !== 'line-through') {
    throw new Error(`Invalid argument: ${String(line)}`);
  }
  return { underline: line === 'underline', strikethrough: line === 'line-through' };
}

function familyOf(family: unknown): string {
  return family === null ? PLAIN_STYLE.fontFamily : String(family);
}

function sizeOf(size: unknown): number {
  if (typeof size === 'number' && size > 0) return size;
  throw new Error(`Invalid argument: ${String(size)}`);
}
