// Brings in many deals at once with their customers; a won deal writes its sale, as it does everywhere.

import * as v from 'valibot';
import type { Book } from '../../kernel/book/book';
import type { Language } from '../../kernel/i18n/language';
import { invalid } from '../../kernel/input';
import { contactKey } from '../../kernel/phone';
import type { Ports } from '../../kernel/ports';
import { fieldNames } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import { plainLines } from '../../kernel/text/lines';
import { type Day, parseDay, serialOfDay } from '../../kernel/time/day';
import { instantOfSerial, type Zone } from '../../kernel/time/zone';
import { customerLabel, customersTable, type NamedCustomer } from '../customers/index';
import { dealsTable } from '../deals/index';
import { saleOfWonDeal, salesTable } from '../sales/index';
import { getStage, STAGES, stageLabel, stageLogTable } from '../stages/index';

// Rows that one run can write well inside Apps Script's six minutes, and one google.script.run call can carry.
const MAX_DEALS_A_CALL = 5_000;

const text = (max: number) => v.optional(v.pipe(v.string(), v.maxLength(max), v.transform(plainLines)), '');
const day = v.optional(
  v.pipe(
    v.string(),
    v.check((value) => value === '' || parseDay(value) !== null, 'is no day'),
  ),
  '',
);
const amount = v.optional(v.nullable(v.pipe(v.number(), v.finite())), null);
const customerInput = v.object({ name: text(300), contact: text(200), source: text(100) });
const dealInput = v.object({
  customer: customerInput,
  stage: v.picklist(STAGES.map((stage) => stage.key)),
  need: text(5_000),
  amount,
  responsible: text(200),
  nextContact: day,
  lossReason: text(500),
  createdOn: day,
  /** The day on which the deal was won or lost. */
  closedOn: day,
});
const importInput = v.object({
  requestId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  deals: v.pipe(v.array(dealInput), v.maxLength(MAX_DEALS_A_CALL)),
});

export type DealToImport = v.InferInput<typeof dealInput>;
type ParsedDeal = v.InferOutput<typeof dealInput>;

export interface Imported {
  readonly customers: number;
  readonly deals: number;
  readonly sales: number;
}

/**
 * Adds the deals of `{ requestId, deals }`, at most 5,000 a call. A customer is the one with the same contact, or with
 * the same name when no contact is given; otherwise a new one.
 * Throws INPUT_INVALID when any deal is not of the shape; then nothing is written.
 */
export function importDeals(ports: Ports, input: unknown): Imported {
  const parsed = v.safeParse(importInput, input);
  if (!parsed.success) throw invalid(parsed.issues);
  const { book } = ports;
  const customers = new KnownCustomers(book);
  const deals = book.open(dealsTable, fieldNames(dealsTable));
  book.open(salesTable, fieldNames(salesTable));
  if (book.has(stageLogTable)) book.openForInsert(stageLogTable, { records: parsed.output.deals.length });

  let sales = 0;
  for (const deal of parsed.output.deals) {
    const won = importDeal(ports, deal, customers.getOrAdd(deal, ports), deals.language);
    sales += won ? 1 : 0;
  }
  return { customers: customers.added, deals: parsed.output.deals.length, sales };
}

/** Adds one deal, and its sale when it is won; tells whether it was. */
function importDeal(
  { book, now, zone }: Ports,
  deal: ParsedDeal,
  customer: NamedCustomer | null,
  language: Language,
): boolean {
  const { need, amount, responsible, nextContact, lossReason } = deal;
  const { outcome } = getStage(deal.stage);
  const createdAt = instantOn(deal.createdOn, zone);
  const closedAt = instantOn(deal.closedOn, zone) ?? now;
  const who = { customer: customer ? customerLabel(customer) : '', customerId: customer?.id ?? '' };
  const what = {
    stage: stageLabel(deal.stage, language),
    need,
    amount,
    responsible,
    source: deal.customer.source,
    nextContact,
    lossReason,
  };
  const wonAt = outcome === 'won' ? closedAt : null;
  const agreedAt = deal.stage === 'agreement' ? createdAt : wonAt;
  const closed = { wonAt, agreedAt, lostAt: outcome === 'lost' ? closedAt : null };
  const stageSince = outcome === 'open' ? createdAt : closedAt;
  const reached = outcome === 'open' || outcome === 'won' ? orderOf(deal.stage) : null;
  const place = { stageKey: deal.stage, reached, stageSince };
  const id = book.insert(dealsTable, { ...who, ...what, ...closed, ...place, createdAt });
  // How it came into its stage is not known.
  book.insertLater(stageLogTable, { dealId: id, to: deal.stage, at: stageSince ?? now });

  const wonOn = parseDay(deal.closedOn);
  if (outcome !== 'won' || !wonOn) return false;
  book.insert(
    salesTable,
    saleOfWonDeal({ id, ...who, need, amount, responsible, deferralDays: null }, { day: wonOn, now, language }),
  );
  return true;
}

function orderOf(stage: ParsedDeal['stage']): number {
  return STAGES.indexOf(getStage(stage)) + 1;
}

function instantOn(text: string, zone: Zone): number | null {
  const found: Day | null = parseDay(text);
  return found === null ? null : instantOfSerial(serialOfDay(found), zone);
}

/** The customers of the book by contact and by name, growing as the import adds some. */
class KnownCustomers {
  added = 0;
  private readonly byContact = new Map<string, NamedCustomer>();
  private readonly byName = new Map<string, NamedCustomer>();

  constructor(private readonly book: Book) {
    const fields = ['id', 'name', 'contact', 'source', 'createdAt'] as const;
    for (const customer of book.open(customersTable, fields).records()) this.remember(customer);
  }

  /** Returns the deal's customer, added when new; null when the deal names nobody. */
  getOrAdd({ customer: { name, contact, source }, createdOn }: ParsedDeal, { now, zone }: Ports): NamedCustomer | null {
    if (name === '' && contact === '') return null;
    const known = contact === '' ? this.byName.get(fold(name)) : this.byContact.get(contactKey(contact));
    if (known) return known;
    const createdAt = instantOn(createdOn, zone) ?? now;
    const id = this.book.insert(customersTable, { name, contact, source, createdAt });
    this.added += 1;
    return this.remember({ id, name, contact });
  }

  private remember(customer: NamedCustomer): NamedCustomer {
    const key = contactKey(customer.contact);
    if (key !== '' && !this.byContact.has(key)) this.byContact.set(key, customer);
    if (customer.name !== '' && !this.byName.has(fold(customer.name))) this.byName.set(fold(customer.name), customer);
    return customer;
  }
}
