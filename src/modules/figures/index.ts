// Figures: what each customer bought, what it brought, and how the relation stands, all of it from the rows of sales.

import type { Module } from '../../kernel/module';
import { figuresTexts } from './texts';

export { type BuyerHealth, buyerHealth, type Overdue } from './buyer-health';
export {
  type BuyerStatus,
  LOYAL_RULE,
  type LoyalRule,
  loyalRuleOf,
} from './buyer-status';
export { type BuyingGap, firmGap } from './buying-gap';
export * from './customer-base';
export { type CustomerFigures, figuresByCustomer, figuresOf, type Times } from './figures';
export { isCounted, type Purchase, purchaseOf, repeatFlags, type SoldRow } from './purchase';
export { hasFiguresWaiting, refreshAll, refreshDaily, refreshFigures } from './refresh-figures';
export { noteTouched, waitForAll } from './waiting';

export const figures: Module = {
  name: 'figures',
  tables: [],
  measures: [],
  texts: figuresTexts,
};
