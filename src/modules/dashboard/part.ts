// A block of the dashboard as data: what is drawn, what it says when one points at it, and its live numbers.

import { COLORS } from '../../kernel/drawing/colors';
import type { Drawing, DrawnBlock, DrawnNote, Formula, Look } from '../../kernel/drawing/drawing';
import { columnLetters } from '../../kernel/drawing/drawing';
import type { Language } from '../../kernel/i18n/language';
import type { Texts } from '../../kernel/i18n/texts';
import { formulaOf, type LiveNumber } from './live-number';

/** Whose words the dashboard speaks, and what it is for. */
export interface Board {
  readonly texts: Texts;
  readonly language: Language;
  /** Whose tiles are shown while all segments are. */
  readonly segment: 'b2c' | 'b2b';
}

export interface Part {
  readonly blocks: readonly DrawnBlock[];
  readonly looks: Drawing['looks'];
  readonly markings?: Drawing['markings'];
  readonly notes?: readonly DrawnNote[];
}

export type Content = DrawnBlock['cells'][number][number];

/** Returns a formula's cell; the expression is without its leading "=". */
export function formula(expression: string): Formula {
  return { formula: `=${expression}` };
}

/** Returns the cell of a live number. */
export function live(number: LiveNumber, { language }: Board): Formula {
  return { formula: formulaOf(number, language) };
}

/** Returns one row of cells. */
export function line(row: number, column: number, cells: readonly Content[]): DrawnBlock {
  return { row, column, cells: [cells] };
}

/** Returns the A1 area of some columns of one row, or of more rows. */
export function span(row: number, first: number, last: number, to = row): string {
  const from = `${columnLetters(first)}${row}`;
  return first === last && to === row ? from : `${from}:${columnLetters(last)}${to}`;
}

/** Returns the address that stays when a formula is copied. */
export function fixed(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

export const TITLE: Look = { bold: true, size: 11, color: COLORS.text, align: 'left' };
export const SUBTITLE: Look = { size: 8, color: COLORS.muted, align: 'left' };
export const HEAD: Look = { bold: true, size: 8, background: COLORS.brandTint, color: COLORS.text };
export const NUMBER: Look = { size: 8, align: 'right', format: '#,##0' };
export const SHARE: Look = { size: 8, align: 'right', format: '0%' };
export const UNDERLINE: Look = { lines: { color: COLORS.line, sides: ['bottom'] } };

/** Returns a title that is a sentence, and what it is about under it. */
export function headed(row: number, column: number, title: Content, subtitle: Content): Part {
  return {
    blocks: [line(row, column, [title]), line(row + 1, column, [subtitle])],
    looks: [
      { area: span(row, column, column), look: TITLE },
      { area: span(row + 1, column, column), look: SUBTITLE },
    ],
  };
}

/** Returns hairlines under each row of an area. */
export function ruled(rows: readonly number[], first: number, last: number): Drawing['looks'] {
  return rows.map((row) => ({ area: span(row, first, last), look: UNDERLINE }));
}

/** Returns numbers from the first one on. */
export function range(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** Returns the parts as one. */
export function joined(parts: readonly Part[]): Required<Part> {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    looks: parts.flatMap(({ looks }) => looks),
    markings: parts.flatMap(({ markings = [] }) => markings),
    notes: parts.flatMap(({ notes = [] }) => notes),
  };
}
