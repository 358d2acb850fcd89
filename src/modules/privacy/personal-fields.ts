// Which fields tell something of a person, and what is left of them when the person is erased.

import type { Cells } from '../../kernel/book/change-set';
import type { Table } from '../../kernel/schema/table';
import { activitiesTable } from '../activities/index';
import { ARCHIVES } from '../archive/index';
import { contactsTable } from '../contacts/index';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { sendsTable } from '../outbox/index';
import { duesTable, paymentsTable } from '../payments/index';
import { salesTable } from '../sales/index';
import { stageLogTable } from '../stages/index';
import { tasksTable } from '../tasks/index';

/** `blank` nothing is left, `name` and `customer` who it was, by number, `mark` that something stood there, `yes` is set. */
type Left = 'blank' | 'name' | 'customer' | 'mark' | 'yes';

/** Fields by table; what a table's archive has is the same. Money, days and stages stay: they are the firm's own books. */
const PERSONAL: Readonly<Record<string, Readonly<Record<string, Left>>>> = {
  customers: {
    ...{ name: 'name', contact: 'blank', note: 'blank', tags: 'blank', phone2: 'blank', email: 'blank' },
    ...{ city: 'blank', birthday: 'blank', preferences: 'blank', referredBy: 'blank', taxId: 'blank' },
    ...{ requisites: 'blank', consent: 'blank', consentOn: 'blank', consentHow: 'blank', doNotContact: 'yes' },
  },
  contacts: {
    ...{ name: 'name', customer: 'customer', role: 'blank', contact: 'blank', email: 'blank', note: 'blank' },
  },
  deals: {
    ...{ customer: 'customer', need: 'blank', nextStep: 'blank', contactPerson: 'blank', contractNumber: 'blank' },
    ...{ note: 'blank' },
  },
  activities: { customer: 'customer', text: 'blank', question: 'blank' },
  tasks: { customer: 'customer', title: 'mark', note: 'blank' },
  sales: { customer: 'customer', note: 'blank', discountReason: 'blank' },
  payments: { customer: 'customer', note: 'blank' },
  dues: { customer: 'customer', note: 'blank' },
  stage_log: { override: 'blank' },
  sends: { to: 'blank', subject: 'blank', text: 'blank', html: 'blank', replyTo: 'blank', error: 'blank' },
};

/** Fields by which a record names another one that may be the person's. */
export const REFERENCES = ['customerId', 'dealId', 'saleId'] as const;

/** The tables in which records of a person stand. */
export const PERSONAL_TABLES: readonly Table[] = [
  customersTable,
  contactsTable,
  dealsTable,
  activitiesTable,
  tasksTable,
  salesTable,
  paymentsTable,
  duesTable,
  stageLogTable,
  sendsTable,
];

/** These and their archives. */
export const ALL_PERSONAL: readonly Table[] = [
  ...PERSONAL_TABLES,
  ...ARCHIVES.filter(({ table }) => PERSONAL[table.name]).map(({ archive }) => archive),
];

/** Returns the table's name, of an archive that of its table: `baseOf('salesArchive') //=> 'sales'`. */
export function baseOf(table: string): string {
  return table.replace(/Archive$/, '');
}

export interface Words {
  /** Returns what the person or contact of that number is called from then on. */
  readonly nameOf: (id: string) => string;
  /** What records are called that belong to the customer; null where only a contact of the customer's is erased. */
  readonly customer: string | null;
  readonly mark: string;
}

/** Returns what is left of the cells of one of the person's records; only those that change. */
export function leftOf(table: string, id: string, cells: Cells, { nameOf, customer, mark }: Words): Cells {
  const wordFor: Readonly<Record<Left, string | boolean | null>> = {
    ...{ blank: '', mark, yes: true, name: nameOf(id), customer },
  };
  const left = Object.entries(PERSONAL[baseOf(table)] ?? {}).flatMap(([field, how]): [string, string | boolean][] => {
    const [cell, word] = [cells[field], wordFor[how]];
    if (cell === undefined || word === null || cell === word) return [];
    return cell === '' && how !== 'yes' ? [] : [[field, word]];
  });
  return Object.fromEntries(left);
}
