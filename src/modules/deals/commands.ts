// Adds a lead: a deal in the first stage, for a new customer or for one whom we know already.

import type { Cells } from '../../kernel/book/change-set';
import type { OpenTable } from '../../kernel/book/open-table';
import type { Issue } from '../../kernel/issue';
import { parseContact } from '../../kernel/phone';
import type { Ports } from '../../kernel/ports';
import { fieldNames } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import {
  customerLabel,
  customersTable,
  findByContact,
  findByOtherWriting,
  type NamedCustomer,
} from '../customers/index';
import { actingPerson, colleagueActing } from '../staff/index';
import { firstStage, stageLogTable } from '../stages/index';
import { noteBigDeal } from './big-deal';
import { addToKnown, type Further, parseFurther } from './further-fields';
import { noteNewLead } from './new-lead';
import { ownInWords, ownIssues, ownOf } from './own-fields';
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

export interface HowItCame {
  /** When it came in by itself, in epoch milliseconds; absent for one that somebody typed. */
  readonly arrivedAt?: number;
  /** Whether somebody is there to be asked about a name; else only a contact tells that two are one. */
  readonly canAsk?: boolean;
}

const CUSTOMER_FIELDS = ['id', 'name', 'contact', 'source', 'responsible', 'createdAt'] as const;
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
 * Adds the lead under the lock that the caller holds. A known contact, or a known name in another writing, is an issue of the field "duplicate" until the
 * input says what to do with it.
 */
export function addLead(ports: Ports, input: unknown, how: HowItCame = {}): AddLeadResult {
  const parsed = parseLead(input);
  if (!parsed.ok) return parsed;
  const { book } = ports;
  const extra = fieldNames(customersTable).filter((field) => parsed.lead.values[field] !== undefined);
  const own = { customer: ownOf(customersTable, parsed.lead.own), deal: ownOf(dealsTable, parsed.lead.own) };
  const fields = [...new Set([...CUSTOMER_FIELDS, ...extra])];
  const customers = book.open(customersTable, fields, { wide: isAny(own.customer) });
  const further = parseFurther(parsed.lead, customers.language);
  if (!further.ok) return further;
  // One read each: a lead may take five calls, and the lock, the journal and the flush are three.
  const deals = book.openForInsert(dealsTable, { reads: 1, wide: isAny(own.deal) });
  const lead = { ...parsed.lead, responsible: responsibleFor(parsed.lead, ports, how) };
  const { known, isNamesake } = findKnown(customers, lead, how);
  if (known && lead.duplicate === 'ask') return { ok: false, issues: [duplicateIssue(known, lead, isNamesake)] };
  const issues = [...(known ? [] : ownIssues(customers, own.customer)), ...ownIssues(deals, own.deal)];
  if (issues.length > 0) return { ok: false, issues };

  const customer = known ?? insertCustomer(ports, lead, further.values, own.customer);
  const values = isNamesake && lead.contact !== '' ? { ...further.values, contact: lead.contact } : further.values;
  const note = known ? [addToKnown(ports, known, values), ownInWords(own.customer)].join('\n').trim() : '';
  const written = { ...lead, note, arrivedAt: how.arrivedAt ?? null, ofDeal: own.deal };
  const dealId = insertDeal(ports, written, customer, deals);
  const { id: customerId, name: customerName } = toFound(customer);
  return {
    ok: true,
    value: { customerId, dealId, customerName, joined: known !== null, nextContact: lead.nextContact },
  };
}

interface Known {
  readonly known: NamedCustomer | null;
  /** Whether the name tells, and not the contact. */
  readonly isNamesake: boolean;
}

function findKnown(
  customers: { records(): Iterable<NamedCustomer> },
  { contact, name, duplicate }: Lead,
  { canAsk = false }: HowItCame,
): Known {
  if (duplicate === 'new') return { known: null, isNamesake: false };
  const known = findByContact(customers.records(), contact);
  if (known || !canAsk) return { known, isNamesake: false };
  return { known: findByOtherWriting(customers.records(), name), isNamesake: true };
}

/** A stranger's lead is nobody's until somebody takes it. */
function responsibleFor({ responsible }: Lead, { book }: Ports, { arrivedAt }: HowItCame): string {
  return responsible === '' && arrivedAt === undefined ? colleagueActing(book) : responsible;
}

function isAny(own: Cells): boolean {
  return Object.keys(own).length > 0;
}

function insertCustomer({ book, now }: Ports, lead: Lead, further: Further, own: Cells): NamedCustomer {
  const { name, contact, source, responsible } = lead;
  const id = book.insert(customersTable, { ...further, name, contact, source, responsible, createdAt: now }, own);
  return { id, name, contact };
}

type LeadToWrite = Lead & { readonly note: string; readonly arrivedAt: number | null; readonly ofDeal: Cells };

function insertDeal({ book, now }: Ports, lead: LeadToWrite, customer: NamedCustomer, deals: OpenDeals): string {
  const { amount, nextContact, source, responsible, note, arrivedAt, ofDeal } = lead;
  const need = needOf(lead, customer);
  const who = { customer: customerLabel(customer), customerId: customer.id };
  const { label: stage, key: stageKey, order: reached } = firstStage(book, deals.language);
  const stamps = { stageKey, reached, createdAt: now, stageSince: now, arrivedAt };
  const wish = { stage, need, amount, nextContact, source, responsible, note };
  const dealId = book.insert(dealsTable, { ...who, ...wish, ...stamps }, ofDeal);
  const by = arrivedAt === null ? actingPerson(book) : '';
  noteBigDeal(book, dealId, { before: null, after: amount });
  noteNewLead(book, dealId, { responsible, by: colleagueActing(book), isForeign: arrivedAt !== null, at: now });
  book.insertLater(stageLogTable, { dealId, to: stageKey, at: now, by });
  return dealId;
}

/** Where another name was given for a customer whom we know, it stands behind the need rather than nowhere. */
function needOf({ need, name }: Lead, customer: NamedCustomer): string {
  return name === '' || fold(name) === fold(customer.name) ? need : `${need} (${name})`.trim();
}

function duplicateIssue(known: NamedCustomer, lead: Lead, isNamesake: boolean): Issue {
  if (isNamesake) {
    const params = { name: customerLabel(known) };
    return { field: 'duplicate', received: lead.name, text: 'warn.sameNameJoin', params };
  }
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
