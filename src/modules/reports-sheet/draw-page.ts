// Draws the blocks of a page on the grid: sentences over its whole width, tables with hairlines and a heading on tint.

import { COLORS } from '../../kernel/drawing/colors';
import type { Drawing, DrawnBlock, Look } from '../../kernel/drawing/drawing';
import type { Cell } from '../../kernel/schema/codec';
import { FIRST, type Grid, NUMBER_COLUMNS, PAGE_PIXELS, WIDTHS } from './grid';
import { type ColumnKind, NOTHING, type Page, type PageBlock, type PageCell, type PageLine } from './page';
import { linesOf } from './text-lines';

type Table = Extract<PageBlock, { readonly kind: 'table' }>;

export interface DrawnPage {
  readonly blocks: DrawnBlock[];
  readonly looks: Drawing['looks'][number][];
  readonly heights: { readonly row: number; readonly pixels: number }[];
  /** The first free row below. */
  readonly row: number;
}

const FORMATS: Readonly<Record<ColumnKind, string | null>> = {
  count: '#,##0',
  money: '#,##0',
  share: '0 %',
  change: '+0 %;-0 %;0 %',
  decimal: '#,##0.0',
  text: null,
  bar: null,
};

const LINE_PIXELS = { lead: 19, note: 16, foot: 16 } as const;
const GAP_PIXELS = 10;
/** How many signs a bar of the whole has. */
const BAR_LENGTH = 10;

/** Returns the page drawn from a row of the grid on. */
export function drawPage(page: Page, grid: Grid, from: number): DrawnPage {
  let drawn: DrawnPage = { blocks: [], looks: [], heights: [], row: from };
  for (const block of page) {
    // A heading over nothing would say nothing.
    if (block.kind === 'table' && block.lines.length === 0) continue;
    const next = block.kind === 'table' ? drawTable(block, grid, drawn.row) : drawSentence(block, grid, drawn.row);
    drawn = {
      blocks: [...drawn.blocks, ...next.blocks],
      looks: [...drawn.looks, ...next.looks],
      heights: [...drawn.heights, ...next.heights],
      row: next.row,
    };
  }
  return drawn;
}

function drawSentence(block: Exclude<PageBlock, Table>, grid: Grid, row: number): DrawnPage {
  const look = LOOKS[block.kind];
  // A heading stands off from what is above it, and so does the foot.
  const isApart = block.kind === 'heading' || block.kind === 'foot';
  const at = isApart ? row + 1 : row;
  const pixels = block.kind === 'heading' ? 26 : linesOf(block.text, look, PAGE_PIXELS) * LINE_PIXELS[block.kind] + 8;
  return {
    blocks: [grid.block(at, FIRST, [[block.text]])],
    looks: [{ area: grid.area(at, FIRST, 1, 1 + NUMBER_COLUMNS), look: { ...look, merge: true } }],
    heights: [...(isApart ? [{ row: grid.row(row), pixels: GAP_PIXELS }] : []), { row: grid.row(at), pixels }],
    row: at + 1,
  };
}

const LEAD: Look = { size: 11, wrap: true, vertical: 'middle', color: COLORS.text };
const HEADING: Look = { bold: true, size: 11, vertical: 'middle', color: COLORS.text };
const NOTE: Look = { size: 9, wrap: true, vertical: 'middle', color: COLORS.muted };
const LOOKS = { lead: LEAD, heading: HEADING, note: NOTE, foot: NOTE } as const;

function drawTable({ label, columns, lines }: Table, grid: Grid, row: number): DrawnPage {
  // What has fewer columns stands at the right, and its labels have room at the left.
  const first = FIRST + 1 + NUMBER_COLUMNS - columns.length;
  const width = 1 + NUMBER_COLUMNS;
  const isHigh = columns.some(({ heading }) => linesOf(heading, HEAD, WIDTHS.number) > 1);
  const body = grid.area(row + 1, FIRST, lines.length, width);
  const columnLooks = columns.map(({ as }, index) => {
    const format = FORMATS[as];
    const look: Look = as === 'bar' ? BAR : { align: 'right', ...(format === null ? {} : { format }) };
    return { area: grid.area(row + 1, first + index, lines.length, 1), look };
  });
  return {
    blocks: [
      grid.block(row, FIRST, [[label, ...room(columns.length), ...columns.map(({ heading }) => heading)]]),
      grid.block(
        row + 1,
        FIRST,
        lines.map((line) => [labelOf(line), ...room(columns.length), ...cellsOf(line, columns)]),
      ),
    ],
    looks: [
      { area: grid.area(row, FIRST, 1, width), look: HEAD },
      { area: grid.area(row, FIRST + 1, 1, NUMBER_COLUMNS), look: { align: 'right' } },
      { area: body, look: { vertical: 'middle', lines: { color: COLORS.line, sides: ['between', 'bottom'] } } },
      ...columnLooks,
      ...lines.flatMap(({ as = [] }, index) =>
        as.map((kind, column) => {
          const format = FORMATS[kind] ?? '@';
          return { area: grid.area(row + 1 + index, first + column, 1, 1), look: { format } };
        }),
      ),
      ...lines.flatMap((line, index) =>
        line.tone ? [{ area: grid.area(row + 1 + index, FIRST, 1, width), look: TONES[line.tone] }] : [],
      ),
    ],
    heights: [{ row: grid.row(row), pixels: isHigh ? 36 : 24 }],
    row: row + 1 + lines.length,
  };
}

const HEAD: Look = {
  bold: true,
  size: 9,
  background: COLORS.brandTint,
  color: COLORS.text,
  vertical: 'middle',
  wrap: true,
};
const BAR: Look = { align: 'left', size: 8, color: COLORS.brand };
const TONES: Readonly<Record<NonNullable<PageLine['tone']>, Look>> = {
  total: { bold: true },
  faint: { color: COLORS.muted },
  late: { color: COLORS.late },
};

function room(columns: number): Cell[] {
  return Array<Cell>(NUMBER_COLUMNS - columns).fill('');
}

/** Never colour alone. */
function labelOf({ label, tone }: PageLine): string {
  return tone === 'late' ? `▼ ${label}` : label;
}

function cellsOf({ cells }: PageLine, columns: Table['columns']): Cell[] {
  return columns.map(({ as }, index) => toCell(cells[index] ?? null, as));
}

function toCell(cell: PageCell, as: ColumnKind): Cell {
  if (as === 'bar') return barOf(typeof cell === 'number' ? cell : 0);
  return cell ?? NOTHING;
}

/** What is there at all is seen. */
function barOf(share: number): string {
  const signs = Math.round(Math.min(1, Math.max(0, share)) * BAR_LENGTH);
  return signs === 0 && share > 0 ? '▏' : '█'.repeat(signs);
}
