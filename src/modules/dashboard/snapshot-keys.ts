// What the script writes for the dashboard, since no formula can say it: a line a key in hidden cells, which formulas look up.

import type { Cell } from '../../kernel/schema/codec';

/** The name of the range: key, all customers, B2C, B2B, note, stamp. */
export const SNAPSHOTS_NAME = 'dashboard_snapshots';

/** In the order of the lines. New ones come last. Money is in whole units of the firm's currency, shares are of one. */
export const SNAPSHOT_KEYS = [
  /** Working minutes from a lead's arrival to the first answer, in the chosen months: this month, and the month before it. */
  'responseMedian',
  'responseP90',
  'responseMedianBefore',
  'unanswered',
  'overdueDebt',
  'debtors',
  /** Days. */
  'oldestDebt',
  /** Of this month. */
  'forecastLow',
  'forecastMiddle',
  'forecastHigh',
  /** Days within which 80 % of the won leads are won. */
  'cycleDays',
  'loyalMonths',
  'quality',
  /** Its note says what is worst, in words. */
  'qualityWorst',
  'ltvToDate',
  'ltvExpected',
  'paidOnTime',
  'staffActive',
  'stuck',
  'bigDeals',
  'openRequests',
  /** As the dashboard stood before Daftar, or in its first days. */
  'baselineCustomerGrowth',
  'baselineRepeatGrowth',
  'baselineSalesGrowth',
  'baselineLoyal',
  'baselineConversion',
  'baselineResponse',
  /** What the sheet of goals wants, already reckoned from its baseline: 0.345 for +15 % of 30 %. */
  'goalSales',
  'goalCash',
  'goalProfit',
  'goalActive',
  'goalLoyal',
  'goalRetention',
  'goalConversion',
  'goalResponse',
  'goalPromises',
  'goalCustomerGrowth',
  'goalRepeatGrowth',
  'goalSalesGrowth',
] as const;
export type SnapshotKey = (typeof SNAPSHOT_KEYS)[number];

/** Blank where nobody can know. */
export interface SnapshotShown {
  readonly all?: number | null;
  readonly b2c?: number | null;
  readonly b2b?: number | null;
  readonly note?: string;
  /** When it was computed, as people read it. */
  readonly at?: string;
}

/** Returns what is written into SNAPSHOTS_NAME; a key without values is blank. */
export function snapshotCells(
  values: Readonly<Partial<Record<SnapshotKey, SnapshotShown>>>,
): readonly (readonly Cell[])[] {
  return SNAPSHOT_KEYS.map((key) => {
    const { all, b2c, b2b, note, at } = values[key] ?? {};
    return [key, all ?? '', b2c ?? '', b2b ?? '', note ?? '', at ?? ''];
  });
}
