// Which field of a customer each recognised column becomes; a field has one column, and no column of people's is ever Daftar's own.

import { fieldNames, fieldOf } from '../../kernel/schema/table';
import {
  type CanonicalField,
  type ColumnGuess,
  type Corrections,
  isOfFirms,
  type Target,
  type Targeted,
  targetColumns as target,
} from '../columns/index';
import { customersTable } from '../customers/index';

export type { Corrections, Targeted } from '../columns/index';

/** A name is what a person is called, else the firm. */
const TARGETS: readonly Target[] = [
  { field: 'name', from: ['full_name', 'first_name', 'company', 'last_name'] },
  {
    field: 'contact',
    from: ['phone', 'phone_mobile', 'phone_work', 'whatsapp', 'phone_other', 'phone_home', 'telegram'],
  },
  { field: 'phone2', from: ['phone_other', 'phone_mobile', 'phone_work', 'phone_home', 'whatsapp'] },
  { field: 'email', from: ['email', 'email_2'] },
  { field: 'source', from: ['source'] },
  { field: 'responsible', from: ['owner'] },
  { field: 'note', from: ['notes'] },
  { field: 'tags', from: ['tags'] },
  { field: 'city', from: ['city', 'region'] },
  { field: 'birthday', from: ['birthday'] },
  { field: 'taxId', from: ['tax_id'] },
];

const FIRM_FIRST: readonly CanonicalField[] = ['company', 'full_name', 'first_name', 'last_name'];

/** Returns the fields that a column of people's may become: what only Daftar writes is not among them. */
export function adoptableFields(): readonly string[] {
  return fieldNames(customersTable).filter((field) => field !== 'id' && !fieldOf(customersTable, field).machine);
}

/** Decides for each column, people's corrections first, then what was recognised, then our own words. */
export function targetColumns(guesses: readonly ColumnGuess[], corrections: Corrections = {}): readonly Targeted[] {
  const targets = isOfFirms(guesses)
    ? TARGETS.map((each) => (each.field === 'name' ? { ...each, from: FIRM_FIRST } : each))
    : TARGETS;
  return target(guesses, { targets, table: customersTable, fields: adoptableFields(), corrections });
}
