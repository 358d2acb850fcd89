// Reads the handout's content off the dashboard as it stands: what people see there is what is printed.

import { printMinor, toMinor } from '../../kernel/money';
import type { NamedCells } from '../../kernel/ports';
import { dayOfSerial, printDay } from '../../kernel/time/day';
import { BLOCKS } from '../dashboard/index';
import type { Bars, HandoutContent, HandoutTable, HandoutTile } from './content';
import { DashboardCells } from './dashboard-cells';

/** Returns the content; a block that people deleted is blank. */
export function readContent(cells: NamedCells, firm: string): HandoutContent {
  const page = new DashboardCells(cells);
  return {
    firm,
    title: page.at('dashboard_period', 0, -2),
    days: page.at('dashboard_period', 1, -2),
    segment: page.at('dashboard_segment_choice', 0, 0),
    checked: page.at('dashboard_checked', 0, 0),
    tiles: Array.from({ length: 2 * TILES_IN_ROW }, (_, place) => tileOf(page, place)),
    funnel: funnelOf(page),
    months: monthsOf(page),
    legend: [page.at('dashboard_months', -1, 1), page.at('dashboard_months', -1, 4)],
    sources: page.table('dashboard_sources', { title: -3, columns: [0, 1, 2, 3, 4, 5], lines: 12, total: 11 }),
    staff: staffOf(page),
    growth: page.at('dashboard_table_one', -4, 0),
    segments: [growthOf(page, 0), growthOf(page, 1)],
    debts: debtsOf(page),
    attention: page.table('dashboard_counts', { title: -2, columns: [0, 3], lines: 7, heads: null }),
  };
}

const TILES_IN_ROW = 4;
const TILE_ROWS = 5;
/** Of the eight, those that may be shares. */
const SHARES = new Set([5, 6]);

function tileOf(page: DashboardCells, place: number): HandoutTile {
  const inRow = place % TILES_IN_ROW;
  const [row, column] = [place < TILES_IN_ROW ? 0 : TILE_ROWS, 3 * inRow + (inRow < TILES_IN_ROW / 2 ? 0 : 1)];
  const at = (line: number, isShare = false): string =>
    page.at('dashboard_tiles', row + line, column, isShare ? 'share' : 'number');
  return { label: at(0), value: at(1, SHARES.has(place)), told: [at(2), at(3)].filter((text) => text !== '') };
}

function funnelOf(page: DashboardCells): Bars {
  const counts = Array.from({ length: rowsOf('dashboard_funnel') }, (_, row) =>
    numberIn(page, 'dashboard_funnel', row, 4),
  );
  const bars = counts.flatMap((count, row) => {
    const label = page.at('dashboard_funnel', row, 0);
    const told = [page.at('dashboard_funnel', row, 4), page.at('dashboard_funnel', row, 5, 'share')];
    return label === '' ? [] : [{ label, length: lengthOf(count, counts), told }];
  });
  return { title: page.at('dashboard_funnel', -2, 0), bars };
}

function monthsOf(page: DashboardCells): Bars {
  const months = Array.from({ length: rowsOf('dashboard_months') }, (_, row) => ({
    day: numberIn(page, 'dashboard_months', row, 0),
    sales: numberIn(page, 'dashboard_months', row, 1),
    cash: numberIn(page, 'dashboard_months', row, 4),
  }));
  const all = months.flatMap(({ sales, cash }) => [sales, cash]);
  return {
    title: page.at('dashboard_funnel', -2, 7),
    bars: months.map(({ day, sales, cash }) => ({
      ...{ label: monthOf(day), length: lengthOf(sales, all), beside: lengthOf(cash, all) },
      told: [sales, cash].map((amount) => printMinor(toMinor(Math.round(amount)))),
    })),
  };
}

function rowsOf(range: string): number {
  return BLOCKS[range]?.rows ?? 0;
}

function numberIn(page: DashboardCells, range: 'dashboard_funnel' | 'dashboard_months', row: number, column: number) {
  const cell = page.raw(range, row, column);
  return typeof cell === 'number' ? cell : 0;
}

/** '03.26' */
function monthOf(serial: number): string {
  return printDay(dayOfSerial(serial) ?? '').replace(/^\d+\.(\d+)\.\d\d/, '$1.');
}

function lengthOf(value: number, all: readonly number[]): number {
  const most = Math.max(0, ...all);
  return most === 0 ? 0 : Math.max(0, value) / most;
}

const STAGES = [0, 2, 4];

/** People, and in how many of the first stages their open deals stand. */
function staffOf(page: DashboardCells): HandoutTable {
  const lines = rowsOf('dashboard_staff');
  const shape = { title: -4, lines, total: lines - 1 };
  const table = page.table('dashboard_staff', { ...shape, columns: [0, 2, 3, 4, 5] });
  const labels = Array.from({ length: lines }, (_, row) => page.at('dashboard_staff', row, 0));
  return {
    ...table,
    heads: [...table.heads, ...STAGES.map((column) => page.at('dashboard_stages', 0, column))],
    lines: table.lines.map((line) => {
      const row = labels.indexOf(line.cells[0] ?? '');
      return { ...line, cells: [...line.cells, ...STAGES.map((column) => page.at('dashboard_matrix', row, column))] };
    }),
  };
}

/** What is now, was before, is wanted and is usual, of one segment. */
function growthOf(page: DashboardCells, segment: number): HandoutTable {
  const first = 2 + 5 * segment;
  const columns = [0, first, first + 1, first + 2, first + 3];
  const table = page.table('dashboard_table_one', { title: -4, columns, lines: 4, kind: 'share' });
  return { ...table, title: page.at('dashboard_segments', 0, 5 * segment) };
}

const DEBTORS = { heads: 3, first: 4, most: 5, columns: [0, 3, 5] } as const;

/** The sentence of the block is the title here. */
function debtsOf(page: DashboardCells): HandoutTable {
  const line = (row: number): string[] => DEBTORS.columns.map((column) => page.at('dashboard_debts', row, column));
  const debtors = Array.from({ length: DEBTORS.most }, (_, index) => line(DEBTORS.first + index));
  return {
    title: page.at('dashboard_debts', 0, 0),
    heads: line(DEBTORS.heads),
    lines: debtors.filter(([name]) => name !== '').map((cells) => ({ cells })),
  };
}
