// The parts of the sidebar that its first view can do without.

import type { SidebarBoot } from '../../../src/entry/rpc';
import { createPart, type Part } from '../../part';

export const CARD = createPart(() => import('../card/Card'));
export const SALE = createPart(() => import('../sale/SaleForm'));
export const DEBTS = createPart(() => import('../debts/Debts'));
export const ROWS = createPart(() => import('../rows/Rows'));
export const QUALITY = createPart(() => import('../quality/Quality'));
export const MONEY = createPart(() => import('../money/MoneyForms'));

/** Returns them in the order in which they are likely to be needed. */
export function partsFor({ first }: Pick<SidebarBoot, 'first'>): readonly Part<unknown>[] {
  return first === 'sale' ? [SALE, CARD, DEBTS, MONEY, ROWS, QUALITY] : [CARD, SALE, MONEY, DEBTS, ROWS, QUALITY];
}
