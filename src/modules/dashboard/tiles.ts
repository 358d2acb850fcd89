// The eight tiles: what happened in the period, and what is open now.

import { COLORS } from '../../kernel/drawing/colors';
import type { Drawing, Formula } from '../../kernel/drawing/drawing';
import { columnLetters } from '../../kernel/drawing/drawing';
import type { Texts } from '../../kernel/i18n/texts';
import { toFormula, toQuotient } from '../../kernel/kpi/formula';
import type { Measure } from '../../kernel/kpi/measure';
import { newCustomers } from '../customers/index';
import { amountInStage, dealsInStage, newLeads, overdueInStage, wonDeals } from '../deals/index';
import { salesAmount, salesCount } from '../sales/index';
import { STAGES } from '../stages/index';
import { FIRST_COLUMN, ROWS } from './layout';
import { CHOSEN, PERIOD_NAMES, PREVIOUS } from './period';
import { planNote } from './plan';

interface Tile {
  readonly label: string;
  readonly value: string;
  readonly note: Formula | string;
  readonly late?: boolean;
}

const TILE_COLUMNS = 3;
const AMOUNT = '#,##0';

type TileDrawing = Pick<Drawing, 'blocks' | 'looks' | 'markings'>;

/** Returns the two rows of tiles, four a row. */
export function drawTiles(texts: Texts): TileDrawing {
  const rows = [periodTiles(texts), nowTiles(texts)].map((tiles, index) =>
    tiles.map((tile, place) => drawTile(tile, index === 0 ? ROWS.tiles : ROWS.secondTiles, place)),
  );
  const drawn = rows.flat();
  return {
    blocks: drawn.flatMap((tile) => tile.blocks),
    looks: drawn.flatMap((tile) => tile.looks),
    markings: drawn.flatMap((tile) => tile.markings),
  };
}

function periodTiles(texts: Texts): Tile[] {
  const measured = (label: string, measure: Measure): Tile => ({
    label: texts(label),
    value: `=${toFormula(measure, CHOSEN)}`,
    note: changeNote(measure, texts),
  });
  const sales = measured('tile.sales', salesAmount);
  const versus = changeNote(salesAmount, texts);
  return [
    { ...sales, note: planNote(PERIOD_NAMES.plan, toFormula(salesAmount, CHOSEN), versus, texts) },
    measured('tile.wonDeals', wonDeals),
    measured('tile.newLeads', newLeads),
    measured('tile.newCustomers', newCustomers),
  ];
}

function nowTiles(texts: Texts): Tile[] {
  const average = toQuotient(toFormula(salesAmount, CHOSEN), toFormula(salesCount, CHOSEN));
  const now = texts('dash.now');
  return [
    { label: texts('tile.avgSale'), value: `=${average}`, note: texts('dash.perSale') },
    { label: texts('tile.openDeals'), value: `=${overOpenStages(dealsInStage)}`, note: now },
    { label: texts('tile.openAmount'), value: `=${overOpenStages(amountInStage)}`, note: now },
    {
      label: texts('tile.overdue'),
      value: `=${overOpenStages(overdueInStage)}`,
      note: texts('dash.planNext'),
      late: true,
    },
  ];
}

/** The sum of a measure over the stages in which a deal is open, by the labels that the stages sheet has now. */
function overOpenStages(measure: Measure): string {
  const open = STAGES.flatMap((stage, index) => (stage.outcome === 'open' ? [stageCell(index)] : []));
  return open.map((stage) => toFormula(measure, { stage, today: 'TODAY()' })).join('+');
}

/** The label of the stage in that place of the stages sheet, whatever people call it. */
export function stageCell(index: number): string {
  return `INDEX(stages_label;${index + 2})`;
}

/** "+12 % vs the previous period", or nothing where there is nothing to compare with. */
function changeNote(measure: Measure, texts: Texts): Formula {
  const before = toFormula(measure, PREVIOUS);
  const change = `ROUND(100*(${toFormula(measure, CHOSEN)}-${before})/${before};0)`;
  const signed = `IF(${change}>0;"+";"")&${change}&" % ${texts('dash.versus')}"`;
  return { formula: `=IF(${before}=0;"";${signed})` };
}

function drawTile(tile: Tile, row: number, place: number): TileDrawing {
  const column = FIRST_COLUMN + place * TILE_COLUMNS;
  const [first, last] = [columnLetters(column), columnLetters(column + TILE_COLUMNS - 1)];
  const area = (offset: number): string => `${first}${row + offset}:${last}${row + offset}`;
  const { line, muted, text, late, ground } = COLORS;
  return {
    blocks: [{ row, column, cells: [[tile.label], [{ formula: tile.value }], [tile.note]] }],
    looks: [
      {
        area: `${first}${row}:${last}${row + 2}`,
        look: { lines: { color: line, sides: ['top', 'bottom', 'left', 'right'] } },
      },
      { area: area(0), look: { color: muted, size: 9, align: 'left' } },
      { area: area(1), look: { merge: true, color: text, size: 20, bold: true, format: AMOUNT, align: 'left' } },
      { area: area(2), look: { color: muted, size: 9, align: 'left' } },
    ],
    markings: tile.late
      ? [{ area: `${first}${row + 1}`, when: `=${first}${row + 1}>0`, color: late, background: ground }]
      : [],
  };
}
