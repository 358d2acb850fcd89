// Reads a pipeline from a CSV file: of each deal when it came, how and when it ended, and for how much.

import { existsSync, readFileSync } from 'node:fs';
import { toMinor } from '../src/kernel/money';
import { parseDay, serialOfDay } from '../src/kernel/time/day';
import type { Past, PastDeal } from '../src/modules/forecast/index';
import { getStage } from '../src/modules/stages/index';

/** Headings by which a column is known, the Maven data set's first. */
const HEADINGS = {
  id: ['opportunity_id', 'id', 'deal'],
  stage: ['deal_stage', 'stage', 'outcome', 'status'],
  begun: ['engage_date', 'created', 'created_on', 'begun'],
  closed: ['close_date', 'closed', 'closed_on'],
  amount: ['close_value', 'amount', 'value'],
} as const;
type Column = keyof typeof HEADINGS;

const STAGE = 'open';

/**
 * Reads the deals; stages that are neither won nor lost are open, and all of them count as one, which Daftar's own table gives
 * the chance of an offer. Throws a sentence when there is no such file or a column is missing.
 */
export function readPipeline(path: string): Past {
  if (!existsSync(path)) throw new Error(`There is no file ${path}. Name one: --pipeline FILE.csv`);
  const [headings = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const columns = columnsOf(splitLine(headings));
  const deals = lines.map((line, index) => dealOf(splitLine(line), columns, index));
  const { probability } = getStage('offer');
  return { deals, stages: new Map([[STAGE, { outcome: 'open', order: 1, probability }]]), seenSince: null };
}

function columnsOf(headings: readonly string[]): Readonly<Record<Column, number>> {
  const lower = headings.map((heading) => heading.trim().toLowerCase());
  const columnOf = (column: Column): number => {
    const [index = -1] = HEADINGS[column].map((heading) => lower.indexOf(heading)).filter((found) => found >= 0);
    if (index < 0) throw new Error(`The file has no column for "${column}": ${HEADINGS[column].join(', ')}.`);
    return index;
  };
  return {
    id: columnOf('id'),
    stage: columnOf('stage'),
    begun: columnOf('begun'),
    closed: columnOf('closed'),
    amount: columnOf('amount'),
  };
}

function dealOf(cells: readonly string[], columns: Readonly<Record<Column, number>>, index: number): PastDeal {
  const cell = (column: Column): string => (cells[columns[column]] ?? '').trim();
  const day = (column: 'begun' | 'closed'): number | null => {
    const found = parseDay(cell(column));
    if (found === null && cell(column) !== '') throw new Error(`Line ${index + 2}: "${cell(column)}" is no day.`);
    return found === null ? null : serialOfDay(found);
  };
  const begun = day('begun');
  const outcome = /^(won|lost)$/i.exec(cell('stage'))?.[0].toLowerCase();
  return {
    id: cell('id'),
    begun,
    outcome: outcome === 'won' || outcome === 'lost' ? outcome : 'open',
    closed: day('closed'),
    path: begun === null ? [] : [{ stage: STAGE, on: begun }],
    amount: cell('amount') === '' ? null : toMinor(Number(cell('amount'))),
    expected: null,
    notBefore: null,
  };
}

/** Quoted cells may hold commas and doubled quotation marks. */
function splitLine(line: string): string[] {
  const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  return cells.map((cell) =>
    cell
      .replace(/,$/, '')
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"'),
  );
}
