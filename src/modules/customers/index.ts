// Customers: who they are, how one is found and called.

import type { Module } from '../../kernel/module';
import { addedCustomers, newCustomers } from './kpis';
import { customersTable } from './schema';

export { adoptCustomers } from './adopt';
export {
  type Customer,
  customerLabel,
  customerNames,
  findByContact,
  findByOtherWriting,
  type NamedCustomer,
  typedCustomer,
} from './find';
export { addedCustomers, newCustomers } from './kpis';
export { CONSENTS, CUSTOMER_KINDS, HEALTH_REASONS, HEALTHS, RELATIONS, SEGMENTS, STATUSES } from './options';
export { customersTable } from './schema';

export const customers: Module = {
  name: 'customers',
  tables: [customersTable],
  measures: [addedCustomers, newCustomers],
  texts: {},
};
