// Beside who owes: by whose sales it is owed, and how late it is. Written values, as those.

import { COLORS } from '../../kernel/drawing/colors';
import type { Drawing } from '../../kernel/drawing/drawing';
import type { Texts } from '../../kernel/i18n/texts';
import type { Cell } from '../../kernel/schema/codec';
import { RIGHT, ROWS } from './areas';

/** The name of the range that is written, its heading left out. */
export const SELLERS_NAME = 'dashboard_sellers';

/** How many people stand there. */
export const MOST_SELLERS = 5;

/** Sums in whole units of the firm's currency. */
export interface SellerShown {
  readonly name: string;
  /** By days late: 1 to 7, 8 to 30, 31 to 60, more. */
  readonly late: readonly [number, number, number, number];
  readonly total: number;
}

const HEAD = ROWS.debts + 2;
const FIRST = HEAD + 1;
const LAST = HEAD + MOST_SELLERS;

/** Returns the block without anybody in it. */
export function drawSellers(texts: Texts): Pick<Drawing, 'blocks' | 'looks'> {
  const { first, last, column } = RIGHT;
  const ages = ['1–7', '8–30', '31–60', '60+'].map((days) => texts('dash.days', { days }));
  const lines = Array.from({ length: MOST_SELLERS }, (_, index) => FIRST + index);
  const line = { color: COLORS.line, sides: ['bottom'] as const };
  return {
    blocks: [
      { row: ROWS.debts, column, cells: [[texts('block.sellers')], [texts('dash.sellersOf')]] },
      { row: HEAD, column, cells: [[texts('col.seller'), ...ages, texts('dash.owed')]] },
    ],
    looks: [
      {
        area: `${first}${HEAD}:${last}${HEAD}`,
        look: { bold: true, size: 8, background: COLORS.brandTint, color: COLORS.text },
      },
      { area: `J${HEAD}:${last}${HEAD}`, look: { align: 'right' } },
      { area: `${first}${ROWS.debts}`, look: { bold: true, size: 11, align: 'left' } },
      { area: `${first}${ROWS.debts + 1}`, look: { color: COLORS.muted, size: 8, align: 'left' } },
      { area: `${first}${FIRST}:${first}${LAST}`, look: { size: 8, align: 'left' } },
      { area: `J${FIRST}:${last}${LAST}`, look: { align: 'right', format: '#,##0', size: 8 } },
      ...lines.map((row) => ({ area: `${first}${row}:${last}${row}`, look: { lines: line } })),
    ],
  };
}

/** Returns what is written into the range, line by line; a sum of nothing is blank, so that what is late meets the eye. */
export function sellersCells(sellers: readonly SellerShown[]): readonly (readonly Cell[])[] {
  return Array.from({ length: MOST_SELLERS }, (_, index): Cell[] => {
    const seller = sellers[index];
    if (!seller) return Array<Cell>(6).fill('');
    return [seller.name, ...seller.late.map((sum) => (sum === 0 ? '' : sum)), seller.total];
  });
}
