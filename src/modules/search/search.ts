// Finds customers by whatever people remember of them, and says of each what is going on.

import * as v from 'valibot';
import { idNumber } from '../../kernel/ids';
import type { Ports } from '../../kernel/ports';
import { fold } from '../../kernel/text/fold';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { readStages } from '../stages/index';
import { FIT, type Fit, fitOf, type Searched } from './match';
import { parseQuery, type Query } from './query';
import type { SearchHit } from './view';

const MOST_HITS = 20;

const CUSTOMER_FIELDS = ['id', 'name', 'contact', 'tags', 'phone2', 'email'] as const;
const PHONE_FIELDS = ['id', 'name', 'contact', 'phone2'] as const;
/** The tax id stands far to the right, and reading up to it takes half as long again. */
const WITH_TAX_ID = [...CUSTOMER_FIELDS, 'taxId'] as const;
/** No number of a tax payer is shorter. */
const FEWEST_TAX_DIGITS = 9;
const DEAL_FIELDS = ['id', 'stage', 'need', 'nextContact', 'customerId'] as const;

interface Found {
  readonly customer: Searched;
  readonly fit: Fit;
}

/** What is open with a customer. */
interface Open {
  readonly count: number;
  /** The number of the latest deal. */
  readonly latest: number;
  readonly about: string;
  readonly nextContact: string;
}

const NOTHING_OPEN: Open = { count: 0, latest: 0, about: '', nextContact: '' };

/**
 * Returns at most 20 customers, best first; none for fewer than two characters. `known` are the stages as the page knows
 * them since it was opened: the read that this saves makes another one twice as fast. At most three blocking calls.
 */
export function search({ book }: Ports, text: string, known?: unknown): readonly SearchHit[] {
  const query = parseQuery(text);
  if (!query) return [];
  const isClosed = parseClosed(known);
  const reads = isClosed ? 2 : 1;
  const deals = query.dealId === '' ? null : readDeals(book, reads);
  const ofDeal = deals?.find(({ id }) => id === query.dealId)?.customerId ?? '';

  const near = findIn(readCustomers(book, query), query, ofDeal);
  const isTaxId = near.length === 0 && (query.digits[0] ?? '').length >= FEWEST_TAX_DIGITS;
  const found = isTaxId ? findIn(readTaxIds(book), query, ofDeal) : near;
  if (found.length === 0) return [];

  const ids = new Set(found.map(({ customer }) => customer.id));
  const theirs = (deals ?? readDeals(book, isTaxId ? 1 : reads)).filter(({ customerId }) => ids.has(customerId));
  const open = openByCustomer(theirs, isClosed ?? (theirs.length > 0 ? readClosed(book) : () => false));
  return ranked(found, open)
    .slice(0, MOST_HITS)
    .map(({ customer }) => toHit(customer, open.get(customer.id) ?? NOTHING_OPEN));
}

function findIn(customers: Iterable<Searched>, query: Query, ofDeal: string): Found[] {
  const found: Found[] = [];
  for (const customer of customers) {
    const fit = ofDeal !== '' && customer.id === ofDeal ? FIT.exact : fitOf(query, customer);
    if (fit !== null) found.push({ customer, fit });
  }
  return found;
}

/** Digits are looked for in phones and numbers, words everywhere. */
function* readCustomers(book: Ports['book'], { words }: Query): Generator<Searched> {
  const fields = words.length > 0 ? CUSTOMER_FIELDS : PHONE_FIELDS;
  const unread = { tags: '', email: '', taxId: '' };
  for (const customer of book.open(customersTable, fields, { must: ['id'] }).records())
    yield { ...unread, ...customer };
}

function readTaxIds(book: Ports['book']): Iterable<Searched> {
  return book.open(customersTable, WITH_TAX_ID, { must: ['id'] }).records();
}

type Deal = ReturnType<typeof readDeals>[number];

function readDeals(book: Ports['book'], reads: 1 | 2) {
  return [...book.open(dealsTable, DEAL_FIELDS, { must: ['id', 'customerId'], reads }).records()];
}

/** A label that is no stage's is not closed, as far as anybody knows. */
type IsClosed = (stage: string) => boolean;

const knownStages = v.pipe(
  v.array(v.object({ label: v.pipe(v.string(), v.maxLength(500)), outcome: v.string() })),
  v.minLength(1),
  v.maxLength(200),
);

/** Null where the page does not say. */
function parseClosed(known: unknown): IsClosed | null {
  const parsed = v.safeParse(knownStages, known);
  return parsed.success ? closedBy(parsed.output) : null;
}

function readClosed(book: Ports['book']): IsClosed {
  return closedBy(readStages(book));
}

/** Of stages with one label in several pipelines the first counts, as everywhere where no pipeline is named. */
function closedBy(stages: readonly { readonly label: string; readonly outcome: string }[]): IsClosed {
  const outcomes = new Map([...stages].reverse().map(({ label, outcome }) => [fold(label), outcome]));
  return (stage) => (outcomes.get(fold(stage)) ?? 'open') !== 'open';
}

function openByCustomer(theirs: readonly Deal[], isClosed: IsClosed): Map<string, Open> {
  const open = new Map<string, Open>();
  for (const deal of theirs) {
    if (isClosed(deal.stage)) continue;
    open.set(deal.customerId, withDeal(open.get(deal.customerId) ?? NOTHING_OPEN, deal));
  }
  return open;
}

function withDeal(open: Open, { id, stage, need, nextContact }: Deal): Open {
  const number = idNumber(dealsTable.prefix, id) ?? 0;
  const isLatest = open.count === 0 || number >= open.latest;
  return {
    count: open.count + 1,
    latest: Math.max(number, open.latest),
    about: isLatest ? [stage, need].filter(Boolean).join(' · ') : open.about,
    nextContact: earlier(open.nextContact, nextContact),
  };
}

function earlier(one: string, other: string): string {
  if (one === '' || other === '') return one || other;
  return one < other ? one : other;
}

/** Ties: with an open deal first, then the latest one; a later customer stands below in the sheet. */
function ranked(found: readonly Found[], open: ReadonlyMap<string, Open>): readonly Found[] {
  const openOf = ({ customer }: Found): Open => open.get(customer.id) ?? NOTHING_OPEN;
  return [...found]
    .reverse()
    .sort(
      (one, other) =>
        one.fit - other.fit ||
        Number(openOf(other).count > 0) - Number(openOf(one).count > 0) ||
        openOf(other).latest - openOf(one).latest,
    );
}

function toHit({ id, name, contact }: Searched, { about, nextContact }: Open): SearchHit {
  return { customerId: id, name: name === '' ? contact : name, contact, about, nextContact };
}
