// The words of fixed choices and of fields, as the tables have them, for the page.

import type { Words } from '../../kernel/i18n/language';
import type { Dictionary } from '../../kernel/i18n/texts';
import type { Options } from '../../kernel/schema/options';
import { CHANNELS, DIRECTIONS, OUTCOMES } from '../activities/index';
import { CUSTOMER_KINDS, customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { SALE_PAYMENTS } from '../payments/index';
import { TASK_KINDS } from '../tasks/index';

const OF_CUSTOMERS = [
  'kind',
  'phone2',
  'email',
  'city',
  'birthday',
  'tags',
  'preferences',
  'referredBy',
  'taxId',
  'requisites',
  'note',
  'responsible',
] as const;
const OF_DEALS = ['stage', 'nextStep', 'contactPerson', 'expectedClose', 'competitor'] as const;

export const choiceTexts: Dictionary = {
  ...named('channel', CHANNELS),
  ...named('direction', DIRECTIONS),
  ...named('outcome', OUTCOMES),
  ...named('task', TASK_KINDS),
  ...named('kind', CUSTOMER_KINDS),
  ...named('method', SALE_PAYMENTS),
  ...Object.fromEntries(OF_CUSTOMERS.map((field) => heading(field, customersTable.fields[field]))),
  ...Object.fromEntries(OF_DEALS.map((field) => heading(field, dealsTable.fields[field]))),
};

function named(prefix: string, options: Options): Dictionary {
  return Object.fromEntries(Object.entries(options).map(([key, words]) => [`${prefix}.${key}`, words]));
}

function heading(field: string, { heading: words }: { readonly heading: Words }): readonly [string, Words] {
  return [`field.${field}`, words];
}
