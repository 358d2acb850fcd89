// Contacts: the people at a company.

import type { Module } from '../../kernel/module';
import { contactsTable } from './schema';

export { addContact } from './add-contact';
export { contactsTable } from './schema';

export const contacts: Module = { name: 'contacts', tables: [contactsTable], measures: [], texts: {} };
