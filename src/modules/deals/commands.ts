// Adds a lead: a deal in the first stage, for a new customer or for one whom we know already.

import type { OpenTable } from '../../kernel/book/open-table';
import type { Issue } from '../../kernel/issue';
import { parseContact } from '../../kernel/phone';
import type { Ports } from '../../kernel/ports';
import { fold } from '../../kernel/text/fold';
import { customerLabel, customersTable, findByContact, type NamedCustomer } from '../customers/index';
import { firstStage } from '../stages/index';
import { type Lead, parseLead } from './parse-lead';
import { dealsTable } from './schema';

export interface FoundCustomer {
  readonly id: string;
  /** What to call them: the name, or the contact of the nameless. */
  readonly name: string;
}

export interface LeadAdded {
  readonly customerId: string;
  readonly dealId: string;
  readonly customerName: string;
  /** True when the deal went to a customer who was there before. */
  readonly joined: boolean;
  /** 'YYYY-MM-DD', or '' when none was set. */
  readonly nextContact: string;
}

export type AddLeadResult =
  | { readonly ok: true; readonly value: LeadAdded }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const CUSTOMER_FIELDS = ['id', 'name', 'contact', 'source', 'createdAt'] as const;
type OpenDeals = OpenTable<typeof dealsTable>;

/** Finds the customer who has the contact; null when nobody has it or it is not a whole phone or username yet. */
export function findCustomer({ book }: Ports, contact: string): FoundCustomer | null {
  const parsed = parseContact(contact);
  if (!parsed.ok || parsed.value === '') return null;
  const customers = book.open(customersTable, ['id', 'name', 'contact'], { reads: 2 });
  const found = findByContact(customers.records(), parsed.value);
  return found && toFound(found);
}

/**
 * Adds the lead under the lock that the caller holds. A known contact is an issue of the field "duplicate" until the
 * input says what to do with it.
 */
export function addLead(ports: Ports, input: unknown): AddLeadResult {
  const parsed = parseLead(input);
  if (!parsed.ok) return parsed;
  const { book } = ports;
  const customers = book.open(customersTable, CUSTOMER_FIELDS);
  // One read each: a lead may take five calls, and the lock, the journal and the flush are three.
  const deals = book.openForInsert(dealsTable, { reads: 1 });
  const { lead } = parsed;
  const known = lead.duplicate === 'new' ? null : findByContact(customers.records(), lead.contact);
  if (known && lead.duplicate === 'ask') return { ok: false, issues: [duplicateIssue(known, lead)] };

  const customer = known ?? insertCustomer(ports, lead);
  const dealId = insertDeal(ports, lead, customer, deals);
  const { id: customerId, name: customerName } = toFound(customer);
  return {
    ok: true,
    value: { customerId, dealId, customerName, joined: known !== null, nextContact: lead.nextContact },
  };
}

function insertCustomer({ book, now }: Ports, { name, contact, source }: Lead): NamedCustomer {
  const id = book.insert(customersTable, { name, contact, source, createdAt: now });
  return { id, name, contact };
}

function insertDeal({ book, now }: Ports, lead: Lead, customer: NamedCustomer, deals: OpenDeals): string {
  const { amount, nextContact, source } = lead;
  const need = needOf(lead, customer);
  const who = { customer: customerLabel(customer), customerId: customer.id };
  const { label: stage, key: stageKey, order: reached } = firstStage(book, deals.language);
  const stamps = { stageKey, reached, createdAt: now, stageSince: now };
  return book.insert(dealsTable, { ...who, stage, need, amount, nextContact, source, ...stamps });
}

/** Where another name was given for a customer whom we know, it stands behind the need rather than nowhere. */
function needOf({ need, name }: Lead, customer: NamedCustomer): string {
  return name === '' || fold(name) === fold(customer.name) ? need : `${need} (${name})`.trim();
}

function duplicateIssue(known: NamedCustomer, lead: Lead): Issue {
  return {
    field: 'duplicate',
    received: lead.contact,
    text: 'warn.duplicateJoin',
    params: { name: toFound(known).name },
  };
}

function toFound({ id, name, contact }: NamedCustomer): FoundCustomer {
  return { id, name: name === '' ? contact : name };
}
