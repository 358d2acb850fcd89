// The customer card: who it is, how things stand, what to do next and why.

import type { Module } from '../../kernel/module';
import { cardTexts } from './texts';

export { SELECTABLE } from './card-tables';
export { openCustomer, openSelected } from './open-customer';
export { peopleOf } from './people';
export { isOpenTask } from './take-stock';

export const card: Module = { name: 'card', tables: [], measures: [], texts: cardTexts };
