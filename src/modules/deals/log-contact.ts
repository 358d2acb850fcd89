// Logs a contact with a customer: the activity, the first reply and the last touch, and when to talk again.

import { CrmError } from '../../kernel/errors';
import type { Result } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import { dayAt } from '../../kernel/time/zone';
import { activitiesTable, type Contact, cellsOfContact, nextContactAfter, parseContactLog } from '../activities/index';
import { customerLabel, customersTable } from '../customers/index';
import { actingPerson } from '../staff/index';
import { stageRule } from '../stages/index';
import type { Deal } from './pipeline-deal';
import { dealsTable } from './schema';

export interface ContactWritten {
  readonly customerId: string;
  readonly dealId: string;
  /** What the deal's next contact is now, 'YYYY-MM-DD' or ''. */
  readonly nextContact: string;
}

/**
 * Logs the contact under the lock that the caller holds; see `Rpc.logContact` for the input. One blocking call besides the
 * lock, the journal and the look. Throws RECORD_GONE, and CONFLICT when the deal is another customer's by now.
 */
export function logContact(ports: Ports, input: unknown): Result<ContactWritten> {
  const parsed = parseContactLog(input, dayAt(ports.now, ports.zone));
  if (!parsed.ok) return parsed;
  const contact = parsed.value;
  const nextContact = contact.dealId === '' ? logWithCustomer(ports, contact) : logWithDeal(ports, contact);
  return { ok: true, value: { customerId: contact.customerId, dealId: contact.dealId, nextContact } };
}

function logWithCustomer({ book, now }: Ports, contact: Contact): '' {
  const { customerId: id } = contact;
  const opened = book.openRecords(customersTable, [id], { reads: 1 });
  const customer = opened.get(id);
  if (!customer) throw new CrmError('RECORD_GONE', { table: customersTable.name, record: id });
  if (isTouch(contact)) book.update(customersTable, id, { lastTouch: now });
  const cells = { ...cellsOfContact(contact, opened.language), customer: customerLabel(customer) };
  book.insertLater(activitiesTable, { ...cells, at: now, createdAt: now, staff: actingPerson(book) });
  return '';
}

function logWithDeal(ports: Ports, contact: Contact): string {
  const { book, now } = ports;
  const opened = book.openRecords(dealsTable, [contact.dealId], { reads: 1 });
  const deal = opened.get(contact.dealId);
  if (!deal) throw new CrmError('RECORD_GONE', { table: dealsTable.name, record: contact.dealId });
  if (deal.customerId !== '' && deal.customerId !== contact.customerId) {
    throw new CrmError('CONFLICT', { table: dealsTable.name, field: 'customer', record: deal.id });
  }
  const changes = changesOf(deal, contact, ports);
  book.update(dealsTable, deal.id, changes);
  const cells = { ...cellsOfContact(contact, opened.language), customer: deal.customer };
  book.insertLater(activitiesTable, { ...cells, at: now, createdAt: now, staff: actingPerson(book) });
  if (isTouch(contact)) book.updateLater(customersTable, contact.customerId, { lastTouch: now });
  return changes.nextContact;
}

function changesOf(deal: Deal, contact: Contact, { book, now, zone }: Ports) {
  const stamps = isTouch(contact) ? { lastTouch: now, firstReplyAt: deal.firstReplyAt ?? now } : {};
  const step = contact.nextStep === '' ? {} : { nextStep: contact.nextStep };
  const { outcome: state, nextDays: stageDays } = stageRule(book, deal.stageKey);
  const isRunning = state === 'open' || state === 'later';
  // A deal that is closed is talked about, but nobody has to call because of it.
  const outcome = isRunning ? contact.outcome : '';
  const talk = { outcome, stageDays, today: dayAt(now, zone), planned: deal.nextContact };
  return { ...stamps, ...step, nextContact: contact.nextContact || nextContactAfter(talk) };
}

/** Whether we turned to the customer: what they wrote to us, and what we wrote down for ourselves, is no answer. */
function isTouch({ direction, channel }: Contact): boolean {
  return direction === 'out' && channel !== 'note';
}
