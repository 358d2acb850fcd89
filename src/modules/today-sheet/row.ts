// One row of the Today sheet: read as people left it, and turned back into cells.

import type { Cell } from '../../kernel/schema/codec';
import { fieldNames } from '../../kernel/schema/table';
import { dayOfSerial } from '../../kernel/time/day';
import { TODAY_KINDS, type TodayKind } from '../today/index';
import { todayTable } from './schema';

/** What a row is about; a row of nobody's is a lead to be added. */
export interface RowKey {
  readonly kind: TodayKind | 'lead';
  readonly id: string;
  readonly customerId: string;
  readonly dealId: string;
  /** When the row was drawn or last taken: the same answer in a row that was drawn anew is another request. */
  readonly stamp: string;
}

export interface TodayRow {
  /** Row of the sheet. */
  readonly row: number;
  readonly key: RowKey;
  readonly customer: string;
  readonly contact: string;
  readonly what: string;
  readonly outcome: string;
  /** '' where people left the stage as it was drawn. */
  readonly stage: string;
  readonly stageWas: string;
  /** As a page would send it: 'YYYY-MM-DD' for a date, else what was typed. */
  readonly next: string;
  readonly note: string;
  readonly cells: readonly Cell[];
}

const NAMES = fieldNames(todayTable);
const BLANK = '-';

/** Returns the row as it stands in the sheet. */
export function readRow(cells: readonly Cell[], row: number): TodayRow {
  const text = (field: (typeof NAMES)[number]): string => String(cells[NAMES.indexOf(field)] ?? '').trim();
  const [stage, stageWas] = [text('stage'), text('stageWas')];
  const [customer, contact, what, outcome, note] = [
    text('customer'),
    text('contact'),
    text('what'),
    text('outcome'),
    text('note'),
  ];
  const typed = { customer, contact, what, outcome, note, stage: stage === stageWas ? '' : stage };
  return {
    row,
    key: readKey(text('key')),
    ...typed,
    stageWas,
    next: dayText(cells[NAMES.indexOf('next')] ?? ''),
    cells,
  };
}

/** Tells whether people left something in the row that was not taken yet. */
export function hasInput({ key, customer, contact, what, outcome, stage, next, note }: TodayRow): boolean {
  const answered = [outcome, stage, next, note].some((text) => text !== '');
  return answered || (key.kind === 'lead' && [customer, contact, what].some((text) => text !== ''));
}

/** Returns the cells of a row, those of fields that are not named blank. */
export function cellsOf(values: Readonly<Partial<Record<(typeof NAMES)[number], Cell>>>): Cell[] {
  return NAMES.map((field) => values[field] ?? '');
}

export function writeKey({ kind, id, customerId, dealId, stamp }: RowKey): string {
  return [kind, id, customerId, dealId, stamp].map((part) => part || BLANK).join(' ');
}

function readKey(text: string): RowKey {
  const [kind = '', ...rest] = text.split(' ');
  const [id = '', customerId = '', dealId = '', stamp = ''] = rest.map((part) => (part === BLANK ? '' : part));
  const known = TODAY_KINDS.find((each) => each === kind);
  return { kind: known ?? 'lead', id, customerId, dealId, stamp };
}

function dayText(cell: Cell): string {
  const day = typeof cell === 'number' ? dayOfSerial(cell) : null;
  return day ?? String(cell).trim();
}
