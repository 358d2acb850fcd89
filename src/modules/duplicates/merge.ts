// Makes one customer of two: their fields, all that is theirs, and a way back.

import * as v from 'valibot';
import { CrmError } from '../../kernel/errors';
import { wordIn } from '../../kernel/i18n/language';
import { idInput, parseInput, type Result, refused } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import { fieldOf } from '../../kernel/schema/table';
import { type Customer, customerLabel, customersTable } from '../customers/index';
import { tellApart } from './apart';
import { CHOOSABLE, mergeFields } from './merge-fields';
import { passOn } from './referring-tables';
import type { Merged } from './view';

const pairInput = { requestId: idInput, keep: idInput, drop: idInput };
const mergeInput = v.object({
  ...pairInput,
  choices: v.optional(v.record(v.picklist(CHOOSABLE), v.picklist(['keep', 'drop'])), {}),
});
const apartInput = v.object(pairInput);

/**
 * Merges `{ requestId, keep, drop, choices? }`: `choices` says of a field whose value stays; see mergeFields for the others. The
 * other customer goes to the bin, and the request can be undone as any. Blocking calls: one for each table, however many records.
 */
export function mergeCustomers({ book }: Ports, input: unknown): Result<Merged> {
  const { keep: keepId, drop: dropId, choices } = parseInput(mergeInput, input);
  if (keepId === dropId) return refused({ field: 'drop', received: dropId, text: 'err.sameCustomer' });
  const customers = book.openRecords(customersTable, [keepId, dropId]);
  const [keep, drop] = [keepId, dropId].map((id): Customer => {
    const customer = customers.get(id);
    if (!customer) throw new CrmError('RECORD_GONE', { table: customersTable.name, record: id });
    return customer;
  });
  if (!keep || !drop) throw new Error('Two ids were looked up.');
  const headingOf = (field: keyof Customer) => wordIn(fieldOf(customersTable, field).heading, customers.language);
  const values = mergeFields(keep, drop, choices, headingOf);
  const label = customerLabel({ ...keep, ...values });
  book.update(customersTable, keepId, values);
  const moved = passOn(book, dropId, { id: keepId, label });
  book.remove(customersTable, dropId);
  return { ok: true, value: { id: keepId, label, moved } };
}

/** Remembers of `{ requestId, keep, drop }` that they are two: nobody is asked again. Four blocking calls. */
export function keepApart({ book }: Ports, input: unknown): Result<{ readonly id: string }> {
  const { keep, drop } = parseInput(apartInput, input);
  if (!tellApart(book, keep, drop)) return refused({ field: 'drop', received: drop, text: 'err.noSettings' });
  return { ok: true, value: { id: keep } };
}
