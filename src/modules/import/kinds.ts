// What the rows of a file can be, and which fields each kind has: those of its table that people fill in, and some of the file alone.

import { type Language, type Words, wordIn } from '../../kernel/i18n/language';
import { fieldNames, fieldOf, type Table } from '../../kernel/schema/table';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { paymentsTable } from '../payments/index';
import { salesTable } from '../sales/index';

export const KINDS = ['customers', 'deals', 'sales', 'payments'] as const;
export type Kind = (typeof KINDS)[number];

export const TABLE_OF = {
  customers: customersTable,
  deals: dealsTable,
  sales: salesTable,
  payments: paymentsTable,
} as const satisfies Record<Kind, Table>;

/** What a file has and no table has like this. */
const OF_FILES = {
  firstName: { uz: 'Ismi', ru: 'Имя (отдельно)', en: 'First name' },
  lastName: { uz: 'Familiyasi', ru: 'Фамилия', en: 'Last name' },
  company: { uz: 'Firma', ru: 'Компания', en: 'Company' },
  person: { uz: 'Aloqa shaxsi', ru: 'Контактное лицо', en: 'Contact person' },
  number: { uz: 'Boshqa tizimdagi raqami', ru: 'Номер в другой системе', en: 'Number in the other system' },
  createdOn: { uz: 'Qoʻshilgan kuni', ru: 'Дата добавления', en: 'Added on' },
  closedOn: { uz: 'Yopilgan kuni', ru: 'Дата закрытия', en: 'Closed on' },
  method: { uz: 'Toʻlov usuli', ru: 'Способ оплаты', en: 'Payment method' },
  due: { uz: 'Toʻlov muddati', ru: 'Срок оплаты', en: 'Due on' },
  sale: { uz: 'Sotuv raqami', ru: '№ продажи', en: 'Sale no.' },
} as const satisfies Readonly<Record<string, Words>>;
type OfFiles = keyof typeof OF_FILES;

const WHOM = ['contact', 'phone2', 'email', 'firstName', 'lastName', 'company'] as const;

/** Fields by kind, in the order in which they are offered. */
export const FIELDS: Readonly<Record<Kind, readonly string[]>> = {
  customers: [
    ...typedFields(customersTable),
    ...(['firstName', 'lastName', 'company', 'person', 'number', 'createdOn'] as const),
  ],
  deals: [...typedFields(dealsTable), ...WHOM, 'number', 'createdOn', 'closedOn'],
  sales: [
    ...(['date', 'customer', 'contact', 'firstName', 'lastName', 'company', 'product', 'amount', 'currency'] as const),
    ...(['quantity', 'method', 'due', 'responsible', 'note', 'number'] as const),
  ],
  payments: [
    ...(['date', 'customer', ...WHOM, 'amount', 'currency', 'method', 'sale', 'responsible'] as const),
    ...(['note', 'number'] as const),
  ],
};

const DAYS: ReadonlySet<string> = new Set(['createdOn', 'closedOn', 'due']);

/** What is read by its column as a whole. */
export function readingOf(kind: Kind, field: string): 'day' | 'money' | null {
  if (DAYS.has(field)) return 'day';
  const table: Table = TABLE_OF[kind];
  const kindOf = fieldNames(table).includes(field) ? fieldOf(table, field).kind : 'text';
  if (kindOf === 'day') return 'day';
  return kindOf === 'money' ? 'money' : null;
}

/** Returns what rows of a kind are called: as the sheet that they go into. */
export function kindLabel(kind: Kind, language: Language): string {
  return wordIn(TABLE_OF[kind].sheet, language);
}

/** Returns what a field is called, in a language. */
export function labelOf(kind: Kind, field: string, language: Language): string {
  if (isOfFiles(field)) return wordIn(OF_FILES[field], language);
  const tables: readonly Table[] = [TABLE_OF[kind], customersTable];
  const table = tables.find((each) => fieldNames(each).includes(field));
  return table ? wordIn(fieldOf(table, field).heading, language) : field;
}

function typedFields(table: Table): string[] {
  return fieldNames(table).filter((field) => field !== 'id' && !fieldOf(table, field).machine);
}

function isOfFiles(field: string): field is OfFiles {
  return Object.keys(OF_FILES).includes(field);
}
