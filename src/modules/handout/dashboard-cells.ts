// The dashboard's cells as texts that people read, by places in its named ranges, wherever people moved these.

import { printMinor, toMinor } from '../../kernel/money';
import type { NamedCells } from '../../kernel/ports';
import type { Cell } from '../../kernel/schema/codec';
import type { HandoutLine, HandoutTable } from './content';

/** The named ranges that are read; the first one says which sheet it is. */
export const HANDOUT_RANGES = [
  ...(['dashboard_period', 'dashboard_segment_choice', 'dashboard_checked', 'dashboard_tiles'] as const),
  ...(['dashboard_funnel', 'dashboard_months', 'dashboard_sources', 'dashboard_staff', 'dashboard_matrix'] as const),
  ...(['dashboard_stages', 'dashboard_segments', 'dashboard_table_one', 'dashboard_counts'] as const),
  'dashboard_debts',
] as const;
export type RangeName = (typeof HANDOUT_RANGES)[number];

/** How a number is shown. */
export type Kind = 'number' | 'share';

export interface TableShape {
  /** Rows from the first line to its title, which is above it. */
  readonly title: number;
  /** From the first column of the range; that of the labels first. */
  readonly columns: readonly number[];
  readonly lines: number;
  /** The line that sums up the others. */
  readonly total?: number;
  /** Rows from the first line to the headings; null for none. */
  readonly heads?: number | null;
  readonly kind?: Kind;
}

export class DashboardCells {
  constructor(private readonly cells: NamedCells) {}

  /** Returns what stands so many rows and columns from the first cell of a range; '' where the range is gone. */
  at(range: RangeName, row: number, column: number, kind: Kind = 'number'): string {
    const cell = this.raw(range, row, column);
    if (typeof cell !== 'number') return String(cell).replace(/\s+/g, ' ').trim();
    return (kind === 'share' ? `${Math.round(100 * cell)} %` : printMinor(toMinor(Math.round(cell)))).replace('-', '−');
  }

  raw(range: RangeName, row: number, column: number): Cell {
    const first = this.cells.find(range);
    if (!first || first.row + row < 1 || first.column + column < 1) return '';
    return this.cells.at({ row: first.row + row, column: first.column + column });
  }

  /** Returns a table without lines and columns of which nothing is known: those that are would only have less room. */
  table(range: RangeName, { title, columns, lines, total, heads = -1, kind }: TableShape): HandoutTable {
    const cellsOf = (row: number): string[] => columns.map((column) => this.at(range, row, column, kind));
    const all = Array.from({ length: lines }, (_, row): HandoutLine => {
      return { cells: cellsOf(row), ...(row === total ? { isTotal: true } : {}) };
    });
    return withoutUnknown({
      title: this.at(range, title, 0),
      heads: heads === null ? [] : cellsOf(heads),
      lines: all.filter(({ cells: [label = '', ...others] }) => label !== '' && others.some(isTold)),
    });
  }
}

function isTold(text: string): boolean {
  return !['', '0', '–'].includes(text);
}

/** A price of each lead, say, where nobody wrote costs. */
function withoutUnknown({ title, heads, lines }: HandoutTable): HandoutTable {
  const isKnown = (_: string, column: number): boolean =>
    column === 0 || lines.some(({ cells }) => cells[column] !== '' && cells[column] !== '–');
  return {
    title,
    heads: heads.filter(isKnown),
    lines: lines.map((line) => ({ ...line, cells: line.cells.filter(isKnown) })),
  };
}
