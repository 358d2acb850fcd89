// Plans the next contact of a deal.

import * as v from 'valibot';
import { CrmError } from '../../kernel/errors';
import { idInput, parseComingDay, parseInput, type Result, refused, typedInput } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import { plainLines } from '../../kernel/text/lines';
import { dayAt } from '../../kernel/time/zone';
import type { ContactWritten } from './log-contact';
import { dealsTable } from './schema';

const wishInput = v.object({
  requestId: idInput,
  dealId: idInput,
  nextContact: typedInput(30),
  // Left out, the step stays as it is.
  nextStep: v.optional(v.pipe(v.string(), v.maxLength(1_000))),
});

/** Sets the day, and the step where one is given: '' takes it away. Throws RECORD_GONE. */
export function setNextContact({ book, now, zone }: Ports, input: unknown): Result<ContactWritten> {
  const { dealId, nextContact: text, nextStep } = parseInput(wishInput, input);
  const day = parseComingDay('nextContact', text, dayAt(now, zone));
  if (!day.ok) return refused(day.issue);
  if (day.value === '') return refused({ field: 'nextContact', received: '', text: 'err.pickDate' });
  const deal = book.openRecords(dealsTable, [dealId], { reads: 1 }).get(dealId);
  if (!deal) throw new CrmError('RECORD_GONE', { table: dealsTable.name, record: dealId });
  const step = nextStep === undefined ? {} : { nextStep: plainLines(nextStep).trim() };
  book.update(dealsTable, dealId, { nextContact: day.value, ...step });
  return { ok: true, value: { customerId: deal.customerId, dealId, nextContact: day.value } };
}
