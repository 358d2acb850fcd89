// One row of the Today sheet: read as people left it, and turned back into cells.

import type { Cell } from '../../kernel/schema/codec';
import { fieldNames } from '../../kernel/schema/table';
import { dayOfSerial } from '../../kernel/time/day';
import { TODAY_KINDS, type TodayKind } from '../today/index';
import { withoutSign } from './quick-sign';
import { todayTable } from './schema';
import { isTorn, withoutMark } from './write-row';

/** What a row is left blank for. */
export const QUICK_KINDS = ['lead', 'sale', 'payment'] as const;
export type QuickKind = (typeof QUICK_KINDS)[number];

/** What a row is about; a row of nobody's is a lead to be added. */
export interface RowKey {
  readonly kind: TodayKind | QuickKind;
  readonly id: string;
  readonly customerId: string;
  readonly dealId: string;
  /** When the row was drawn or last taken: the same answer in a row that was drawn anew is another request. */
  readonly stamp: string;
  /** What was drawn as the amount of a debt; '' for other rows. */
  readonly amount: string;
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
  /** As it stands there. */
  readonly amount: string;
  /** Whether a run died in it, and the mark that it left was damaged: what stands there may have been taken. */
  readonly isTorn: boolean;
  readonly cells: readonly Cell[];
}

const NAMES = fieldNames(todayTable);
const BLANK = '-';

/** Returns the row as it stands in the sheet. */
export function readRow(cells: readonly Cell[], row: number): TodayRow {
  const text = (field: (typeof NAMES)[number]): string => String(cells[NAMES.indexOf(field)] ?? '').trim();
  const [stage, stageWas] = [text('stage'), text('stageWas')];
  const who = { customer: withoutSign(text('customer')), contact: text('contact'), what: text('what') };
  const said = { outcome: text('outcome'), note: text('note'), amount: text('amount') };
  const typed = { ...who, ...said, stage: stage === stageWas ? '' : stage };
  return {
    row,
    key: readKey(withoutMark(text('key'))),
    isTorn: isTorn(text('key')),
    ...typed,
    stageWas,
    next: dayText(cells[NAMES.indexOf('next')] ?? ''),
    cells,
  };
}

/** Tells whether people left something in the row that was not taken yet. */
export function hasInput(row: TodayRow): boolean {
  const { key, customer, contact, what, outcome, stage, next, note, amount, isTorn } = row;
  const answered = [outcome, stage, next, note].some((text) => text !== '');
  // Of a torn row people clear what they find there, and then it is drawn anew.
  if (key.kind === 'debt') return answered || (amount !== key.amount && !(isTorn && amount === ''));
  return answered || (isQuick(key) && [customer, contact, what, amount].some((text) => text !== ''));
}

/** Tells whether the row was left blank for something new. */
export function isQuick({ kind }: Pick<RowKey, 'kind'>): boolean {
  return QUICK_KINDS.some((each) => each === kind);
}

/** Returns the currency of a debt, which is part of what names it; '' is the firm's own. */
export function debtCurrency({ id }: Pick<RowKey, 'id'>): string {
  return id.split(':')[1] ?? '';
}

/** Returns the cells of a row, those of fields that are not named blank. */
export function cellsOf(values: Readonly<Partial<Record<(typeof NAMES)[number], Cell>>>): Cell[] {
  return NAMES.map((field) => values[field] ?? '');
}

export function writeKey({ kind, id, customerId, dealId, stamp, amount }: RowKey): string {
  const parts = [kind, id, customerId, dealId, stamp, ...(amount === '' ? [] : [amount])];
  return parts.map((part) => part || BLANK).join(' ');
}

/** Returns the key of the blank row at a place; it keeps it wherever people move the row. */
export function quickKey(kind: QuickKind, place: number, stamp: string): RowKey {
  return { kind, id: `q${place}`, customerId: '', dealId: '', stamp, amount: '' };
}

function readKey(text: string): RowKey {
  const [kind = '', ...rest] = text.split(' ');
  const [id = '', customerId = '', dealId = '', stamp = '', amount = ''] = rest.map((part) =>
    part === BLANK ? '' : part,
  );
  const known = [...TODAY_KINDS, ...QUICK_KINDS].find((each) => each === kind);
  return { kind: known ?? 'lead', id, customerId, dealId, stamp, amount };
}

function dayText(cell: Cell): string {
  const day = typeof cell === 'number' ? dayOfSerial(cell) : null;
  return day ?? String(cell).trim();
}
