// The block of who owes: how late the debts are, and the largest that are overdue. Written values under a stamp, since no native
// formula shares payments out among sales; whoever computes the balances writes them.

import { COLORS } from '../../kernel/drawing/colors';
import type { Drawing } from '../../kernel/drawing/drawing';
import type { Texts } from '../../kernel/i18n/texts';
import type { Cell } from '../../kernel/schema/codec';
import { LEFT, ROWS } from './areas';

/** The name of the range that is written. */
export const DEBTS_NAME = 'dashboard_debts';

/** How many debtors stand there. */
export const MOST_DEBTORS = 5;

/** Sums in whole units of the firm's currency. */
export interface DebtsShown {
  /** When they were computed, as people read it. */
  readonly at: string;
  readonly total: number;
  /** By days late: not yet, 1 to 7, 8 to 30, 31 to 60, more. */
  readonly buckets: readonly [number, number, number, number, number];
  /** How many owe something that is overdue. */
  readonly count: number;
  /** The largest first. */
  readonly debtors: readonly { readonly name: string; readonly overdue: number; readonly late: number }[];
  /** Currencies of debts that nobody can convert, which are left out. */
  readonly unknown: readonly string[];
}

const SENTENCE = ROWS.debts + 1;
const AGES = ROWS.debts + 2;
const HEAD = ROWS.debts + 4;
const LAST = HEAD + MOST_DEBTORS;
const NUMBER_FORMAT = '#,##0';

/** Returns the block as it stands in a workbook in which nothing was computed yet. */
export function drawDebts(texts: Texts): Pick<Drawing, 'blocks' | 'looks'> {
  const { first, last, column } = LEFT;
  const area = (row: number, to = row) => `${first}${row}:${last}${to}`;
  const head = { bold: true, background: COLORS.brandTint, color: COLORS.text, size: 8 } as const;
  const lines = Array.from({ length: MOST_DEBTORS }, (_, index) => HEAD + 1 + index);
  return {
    blocks: [
      { row: ROWS.debts, column, cells: [[texts('block.debts')]] },
      { row: SENTENCE, column, cells: debtsCells(texts, null) },
    ],
    looks: [
      { area: area(ROWS.debts), look: { bold: true, size: 11, align: 'left' } },
      { area: area(SENTENCE), look: { color: COLORS.muted, size: 8, align: 'left' } },
      { area: area(AGES), look: { ...head, align: 'right' } },
      { area: area(AGES + 1), look: { format: NUMBER_FORMAT, align: 'right', size: 8 } },
      { area: area(HEAD), look: head },
      { area: `E${HEAD}:${last}${LAST}`, look: { align: 'right', format: NUMBER_FORMAT, size: 8 } },
      { area: `E${HEAD + 1}:F${LAST}`, look: { color: COLORS.late } },
      ...[HEAD, ...lines].map((row) => ({ area: `E${row}:F${row}`, look: { merge: true } })),
      ...lines.map((row) => ({ area: area(row), look: { lines: { color: COLORS.line, sides: ['bottom'] as const } } })),
    ],
  };
}

/** Tells whether a block of the dashboard that begins there is the one that is written. */
export function isDebts(row: number, column: number): boolean {
  return row === SENTENCE && column === LEFT.column;
}

/** Returns what is written into the range, line by line; `shown` is null for a book in which nothing was sold or paid. */
export function debtsCells(texts: Texts, shown: DebtsShown | null): readonly (readonly Cell[])[] {
  return cellsOf(texts, shown === null ? texts('dash.debtsLater') : sentenceOf(texts, shown), shown);
}

function sentenceOf(texts: Texts, { at, total, count, unknown }: DebtsShown): string {
  const sentences = [
    total > 0 ? texts('dash.debts', { count: String(count) }) : '',
    total <= 0 && unknown.length === 0 ? texts('dash.noDebts') : '',
    unknown.length > 0 ? texts('dash.debtsUnknown', { currencies: unknown.join(', ') }) : '',
    texts('dash.debtsAt', { at }),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Six columns, as wide as the half of the sheet. */
function cellsOf(texts: Texts, sentence: string, shown: DebtsShown | null): Cell[][] {
  const isBlank = shown === null || shown.total === 0;
  const debtors = shown?.debtors.slice(0, MOST_DEBTORS) ?? [];
  return [
    [sentence, '', '', '', '', ''],
    [
      texts('dash.notDue'),
      ...['1–7', '8–30', '31–60', '60+'].map((days) => texts('dash.days', { days })),
      texts('dash.owed'),
    ],
    isBlank ? Array<Cell>(6).fill('') : [...shown.buckets, shown.total],
    [texts('col.customer'), '', '', texts('col.overdue'), '', texts('col.late')],
    ...Array.from({ length: MOST_DEBTORS }, (_, index): Cell[] => {
      const debtor = debtors[index];
      return debtor ? [debtor.name, '', '', debtor.overdue, '', debtor.late] : Array<Cell>(6).fill('');
    }),
  ];
}
