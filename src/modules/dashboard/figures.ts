// The table of all figures: each KPI once, in the chosen period, in the one before and a year ago. Tiles and sentences read it.

import { COLORS } from '../../kernel/drawing/colors';
import { measuresOf, type Plain } from '../../kernel/kpi/expression';
import { printKnown } from '../../kernel/kpi/print';
import { KPIS, type Kpi } from '../kpis/index';
import { ROWS } from './areas';
import type { LiveNumber } from './live-number';
import { noteOf } from './note';
import { type Board, fixed, formula, HEAD, headed, joined, line, live, type Part, ruled, span } from './part';
import { change } from './phrases';
import { addressesOf } from './places';
import { operandsOf, type Window } from './windows';

const FIRST = ROWS.figures + 3;
/** Columns: name, then a pair a window with what changed since beside the older ones. */
const COLUMN = { name: 2, chosen: 5, previous: 9, changed: 11, lastYear: 12, changedInYear: 14, last: 14 } as const;

/** Figures of this very moment have no past. */
const OF_NOW: ReadonlySet<string> = new Set(['open', 'openAmount', 'overdue', 'planned', 'adoption']);

/** In the order in which an owner asks. */
const ORDER = [
  ...['sales', 'cash', 'profit', 'margin', 'costCoverage', 'averageSale', 'halfYearGrowth', 'repeats'],
  ...['active', 'customerGrowth', 'newBuyers', 'loyal', 'retention'],
  ...['leads', 'conversion', 'cohortOpen', 'won', 'lost', 'winRate', 'contracts', 'contractAmount'],
  ...['open', 'openAmount', 'overdue', 'planned', 'adoption'],
  ...['calls', 'messages', 'contacts', 'contactsPerWin', 'minutesPerWin', 'promises', 'compliance'],
  ...['sourceCosts', 'costPerLead', 'costPerWin', 'salesPerPerson'],
];

/** The KPIs in the order of their lines; those that the order does not know come last. */
export const FIGURES: readonly Kpi[] = [...KPIS].sort((one, other) => placeOf(one) - placeOf(other));

function placeOf({ key }: Kpi): number {
  const place = ORDER.indexOf(key);
  return place < 0 ? ORDER.length : place;
}

export type FigureColumn = 'chosen' | 'previous' | 'changed' | 'lastYear' | 'changedInYear';

/** Returns the address of a KPI's cell in the table. Throws for a key that no KPI has. */
export function figureCell(key: string, column: FigureColumn = 'chosen'): string {
  const index = FIGURES.findIndex((kpi) => kpi.key === key);
  if (index < 0) throw new Error(`There is no KPI "${key}".`);
  return fixed(FIRST + index, COLUMN[column]);
}

/** Returns the declared expression of a KPI. */
export function expressionOf(key: string): Kpi['expression'] {
  const kpi = FIGURES.find((each) => each.key === key);
  if (!kpi) throw new Error(`There is no KPI "${key}".`);
  return kpi.expression;
}

/** Returns a KPI's expression that is a number always. Throws where it may be a dash. */
export function plainOf(key: string): Plain {
  const expression = expressionOf(key);
  if (expression.is === 'share' || expression.is === 'change') throw new Error(`The KPI "${key}" may be a dash.`);
  return expression;
}

/** Returns the live numbers of the table: up to three a KPI. */
export function figureNumbers(): readonly LiveNumber[] {
  return FIGURES.flatMap((kpi, index) => windowsOf(kpi).map((window) => numberOf(kpi, index, window)));
}

function windowsOf({ key }: Kpi): readonly ('chosen' | 'previous' | 'lastYear')[] {
  return OF_NOW.has(key) ? ['chosen'] : ['chosen', 'previous', 'lastYear'];
}

function numberOf({ key, expression }: Kpi, row: number, window: 'chosen' | 'previous' | 'lastYear'): LiveNumber {
  const at = { range: 'dashboard_figures', row, column: COLUMN[window] - COLUMN.name };
  return { at, key, expression, operands: operandsOf(window satisfies Window), by: [], followsSegment: true };
}

const FORMATS = { money: '#,##0', count: '#,##0', percent: '0%', decimal: '0.0' } as const;

/** Returns the table. */
export function drawFigures(board: Board): Part {
  const { texts } = board;
  const title = headed(ROWS.figures, 2, texts('block.figures'), texts('dash.figuresOf'));
  const [was, since] = [texts('col.previous'), texts('col.change')];
  const heads = [
    texts('col.figure'),
    '',
    '',
    texts('col.chosen'),
    '',
    '',
    '',
    was,
    '',
    since,
    texts('col.lastYear'),
    '',
    since,
  ];
  const rows = FIGURES.map((_, index) => FIRST + index);
  return joined([
    title,
    {
      blocks: [line(FIRST - 1, COLUMN.name, heads)],
      looks: [
        { area: span(FIRST - 1, COLUMN.name, COLUMN.last), look: HEAD },
        ...pairs(FIRST - 1).map((area) => ({ area, look: { merge: true, align: 'right' as const } })),
        ...[COLUMN.changed, COLUMN.changedInYear].map((column) => ({
          area: span(FIRST - 1, column, column),
          look: { align: 'right' as const },
        })),
        ...pairs(FIRST, FIRST + FIGURES.length - 1).map((area) => ({ area, look: { merge: 'rows' as const } })),
        ...ruled(rows, COLUMN.name, COLUMN.last),
      ],
    },
    ...FIGURES.map((kpi, index) => drawFigure(kpi, index, board)),
    { blocks: [], looks: [], markings: [COLUMN.changed, COLUMN.changedInYear].flatMap(usually) },
  ]);
}

function pairs(row: number, to = row): readonly string[] {
  return [COLUMN.chosen, COLUMN.previous, COLUMN.lastYear].map((column) => span(row, column, column + 1, to));
}

function drawFigure(kpi: Kpi, index: number, board: Board): Part {
  const row = FIRST + index;
  const [now, ...past] = windowsOf(kpi).map((window) => live(numberOf(kpi, index, window), board));
  const points = kpi.format === 'percent' ? board.texts('dash.points') : null;
  const changed = (window: 'previous' | 'lastYear') =>
    formula(ifKnown(window, change(fixed(row, COLUMN.chosen), fixed(row, COLUMN[window]), { points })));
  const [previous = '', lastYear = ''] = past;
  const hasPast = past.length > 0;
  return {
    blocks: [
      line(row, COLUMN.name, [board.texts(`kpi.${kpi.key}`), '', '', now ?? '', '', '', '', previous, '']),
      ...(hasPast ? [line(row, COLUMN.changed, [changed('previous'), lastYear, '', changed('lastYear')])] : []),
    ],
    looks: [
      { area: span(row, COLUMN.name, COLUMN.name), look: { size: 9 } },
      {
        area: span(row, COLUMN.chosen, COLUMN.last),
        look: { size: 9, align: 'right', format: FORMATS[kpi.format], color: COLORS.muted },
      },
      { area: span(row, COLUMN.chosen, COLUMN.chosen), look: { bold: true, color: COLORS.text } },
    ],
    markings: [COLUMN.changed, COLUMN.changedInYear].flatMap((column) => otherwise(row, column, kpi.isGood)),
    notes: [
      { cell: span(row, COLUMN.chosen, COLUMN.chosen), text: noteOf(kpi.key, measuresOf(kpi.expression), board) },
    ],
  };
}

/** A dash where a part of the older period lies before the first day that is known. */
function ifKnown(window: 'previous' | 'lastYear', changed: string): string {
  return printKnown('from', changed, addressesOf(operandsOf(window)));
}

/** Of a change whose figure is not the better the more it is: red for more, green for less, or neither. They come before the usual. */
function otherwise(row: number, column: number, isGood: Kpi['isGood']): NonNullable<Part['markings']> {
  const area = span(row, column, column);
  const mark = (sign: string, color: string) => {
    return { area, when: `=LEFT(${fixed(row, column)};1)="${sign}"`, color, background: COLORS.ground };
  };
  if (isGood === 'more') return [];
  if (isGood === 'less') return [mark('+', COLORS.late), mark('−', COLORS.good)];
  return [mark('+', COLORS.muted), mark('−', COLORS.muted)];
}

/** The usual: green for more, red for less. */
function usually(column: number): NonNullable<Part['markings']> {
  const area = span(FIRST, column, column, FIRST + FIGURES.length - 1);
  const begins = (sign: string) => `=LEFT(${span(FIRST, column, column)};1)="${sign}"`;
  return [
    { area, when: begins('+'), color: COLORS.good, background: COLORS.ground },
    { area, when: begins('−'), color: COLORS.late, background: COLORS.ground },
  ];
}
