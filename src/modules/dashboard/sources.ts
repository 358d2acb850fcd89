// Where customers come from: leads, won deals and sales by source, with what a lead and a won deal cost; what names no source of the
// list stands in a line of its own.

import { measuresOf } from '../../kernel/kpi/expression';
import { wonDeals } from '../deals/index';
import { LEFT, ROWS, SOURCE_LINES } from './areas';
import { expressionOf } from './figures';
import type { LiveNumber } from './live-number';
import { noteFrom } from './note';
import {
  type Board,
  fixed,
  formula,
  HEAD,
  headed,
  joined,
  line,
  live,
  NUMBER,
  type Part,
  range,
  ruled,
  span,
} from './part';
import { quoted, said } from './phrases';
import { operandsOf } from './windows';

const HEAD_ROW = ROWS.sources + 2;
const FIRST = HEAD_ROW + 1;
const LAST = FIRST + SOURCE_LINES - 1;
// Between them stands what is on no line.
const TOTAL = LAST + 2;
const COLUMN = { label: LEFT.column, leads: 3, won: 4, sales: 5, costPerLead: 6, costPerWin: 7 } as const;
const KEYS = ['leads', 'won', 'sales', 'costPerLead', 'costPerWin'] as const;

/** Returns the live numbers of the sources' lines and of the line of all. */
export function sourceNumbers(): readonly LiveNumber[] {
  return [...range(0, SOURCE_LINES), SOURCE_LINES + 1].flatMap((row) => KEYS.map((key) => numberOf(key, row)));
}

function numberOf(key: (typeof KEYS)[number], row: number): LiveNumber {
  const label = { range: 'dashboard_sources', row };
  const isTotal = row > SOURCE_LINES;
  return {
    at: { range: 'dashboard_sources', row, column: COLUMN[key] - COLUMN.label },
    key,
    expression: expressionOf(key),
    operands: { ...operandsOf('chosen'), ...(isTotal ? {} : { source: label }) },
    by: isTotal ? [] : ['source'],
    followsSegment: true,
    ...(isTotal ? {} : { label }),
  };
}

/** Returns the table under its sentence. */
export function drawSources(board: Board): Part {
  const { texts } = board;
  const heads = ['col.source', 'kpi.leads', 'col.won', 'col.sales', 'col.perLead', 'col.perWin'];
  const cells = [...range(0, SOURCE_LINES).map((row) => sourceLine(row, board)), unknownLine(board), totalLine(board)];
  return joined([
    headed(ROWS.sources, LEFT.column, formula(sentence(board)), texts('dash.sourcesOf')),
    {
      blocks: [
        line(
          HEAD_ROW,
          COLUMN.label,
          heads.map((key) => texts(key)),
        ),
        { row: FIRST, column: COLUMN.label, cells },
      ],
      looks: [
        { area: span(HEAD_ROW, COLUMN.label, COLUMN.costPerWin), look: HEAD },
        { area: span(HEAD_ROW, COLUMN.leads, COLUMN.costPerWin), look: { align: 'right' } },
        { area: span(FIRST, COLUMN.label, COLUMN.label, TOTAL), look: { size: 8, align: 'left' } },
        { area: span(FIRST, COLUMN.leads, COLUMN.costPerWin, TOTAL), look: NUMBER },
        { area: span(TOTAL, COLUMN.label, COLUMN.costPerWin), look: { bold: true } },
        ...ruled([LAST, TOTAL], COLUMN.label, COLUMN.costPerWin),
      ],
      notes: [
        {
          cell: span(HEAD_ROW, COLUMN.costPerLead, COLUMN.costPerLead),
          text: noteFrom(texts('kpi.costPerLead.means'), measuresOf(expressionOf('costPerLead')), board),
        },
        {
          cell: span(HEAD_ROW, COLUMN.won, COLUMN.won),
          text: noteFrom(texts('kpi.won.means'), [wonDeals], board),
        },
      ],
    },
  ]);
}

function sourceLine(row: number, board: Board) {
  // A source that was deleted leaves an empty line.
  const label = formula(`IFERROR(INDEX(sources_label;${row + 2})&"";"")`);
  return [label, ...KEYS.map((key) => live(numberOf(key, row), board))];
}

function unknownLine({ texts }: Board) {
  const less = ([COLUMN.leads, COLUMN.won, COLUMN.sales] as const).map((column) =>
    formula(`${fixed(TOTAL, column)}-SUM(${fixed(FIRST, column)}:${fixed(LAST, column)})`),
  );
  return [texts('dash.unknown'), ...less, '', ''];
}

function totalLine(board: Board) {
  return [board.texts('dash.total'), ...KEYS.map((key) => live(numberOf(key, SOURCE_LINES + 1), board))];
}

function sentence({ texts }: Board): string {
  const area = (column: number) => `${fixed(FIRST, column)}:${fixed(LAST, column)}`;
  const most = (column: number) => `INDEX(${area(COLUMN.label)};MATCH(MAX(${area(column)});${area(column)};0))`;
  const leads = said(texts('dash.mostLeads'), { source: most(COLUMN.leads), count: `MAX(${area(COLUMN.leads)})` });
  const sales = said(texts('dash.mostSales'), { source: most(COLUMN.sales) });
  const sold = `IF(SUM(${area(COLUMN.sales)})>0;${sales};"")`;
  return `IF(SUM(${area(COLUMN.leads)})=0;${quoted(texts('dash.noSources'))};${leads}&${sold})`;
}
