// The bench's sheet as Daftar declares it: the same twelve columns under the same headings.

import { defineTable } from '../../src/kernel/schema/table';

const heading = (name: string) => ({ uz: name, ru: name, en: name });

/** Called clients in the code and in named ranges, since Daftar's own table is called customers. */
export const clientsTable = defineTable({
  name: 'clients',
  sheet: heading('customers'),
  prefix: 'C',
  fields: {
    id: { kind: 'id', heading: heading('id') },
    name: { kind: 'text', heading: heading('name') },
    phone: { kind: 'contact', heading: heading('phone') },
    email: { kind: 'email', heading: heading('email') },
    source: { kind: 'choice', heading: heading('source') },
    responsible: { kind: 'person', heading: heading('responsible') },
    balance: { kind: 'money', heading: heading('balance') },
    discount: { kind: 'percent', heading: heading('discount') },
    orders: { kind: 'number', heading: heading('orders') },
    vip: { kind: 'flag', heading: heading('vip') },
    since: { kind: 'day', heading: heading('since') },
    note: { kind: 'text', heading: heading('note') },
  },
});
