// What becomes which field of customers, deals and sales, wherever a list of people's comes from: a file or a sheet of theirs.

import type { Target } from './target';

export const CONTACT: Target = {
  field: 'contact',
  from: ['phone', 'phone_mobile', 'phone_work', 'whatsapp', 'phone_other', 'phone_home', 'telegram'],
};
export const PHONE2: Target = {
  field: 'phone2',
  from: ['phone_other', 'phone_mobile', 'phone_work', 'phone_home', 'whatsapp'],
};
export const EMAIL: Target = { field: 'email', from: ['email', 'email_2'] };

const SOURCE: Target = { field: 'source', from: ['source'] };
const AMOUNT: Target = { field: 'amount', from: ['deal_amount'] };
const COMMON: readonly Target[] = [
  { field: 'responsible', from: ['owner'] },
  { field: 'note', from: ['notes'] },
];

/** Without the name, which is asked for in several ways. */
export const OF_CUSTOMERS: readonly Target[] = [
  CONTACT,
  PHONE2,
  EMAIL,
  SOURCE,
  ...COMMON,
  { field: 'tags', from: ['tags'] },
  { field: 'city', from: ['city', 'region'] },
  { field: 'birthday', from: ['birthday'] },
  { field: 'taxId', from: ['tax_id'] },
];

/** Without the customer, the need and the day. */
export const OF_DEALS: readonly Target[] = [
  { field: 'stage', from: ['deal_stage'] },
  AMOUNT,
  { field: 'nextContact', from: ['next_contact'] },
  { field: 'nextStep', from: ['next_step'] },
  SOURCE,
  ...COMMON,
  { field: 'lossReason', from: ['loss_reason'] },
  { field: 'pipeline', from: ['pipeline'] },
];

/** Of sales and of payments, without the customer. */
export const OF_MONEY: readonly Target[] = [
  { field: 'date', from: ['date', 'created_at'] },
  AMOUNT,
  { field: 'currency', from: ['currency'] },
  ...COMMON,
];

/** Without the customer, and how it was paid. */
export const OF_SALES: readonly Target[] = [
  ...OF_MONEY,
  { field: 'product', from: ['product', 'need', 'deal_name'] },
  { field: 'quantity', from: ['quantity'] },
];
