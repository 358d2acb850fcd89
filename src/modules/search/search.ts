// Finds customers by whatever people remember of them, and says of each what is going on.

import { idNumber } from '../../kernel/ids';
import type { Ports } from '../../kernel/ports';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { readStages, stageFinder } from '../stages/index';
import { FIT, type Fit, fitOf, type Searched } from './match';
import { parseQuery, type Query } from './query';
import type { SearchHit } from './view';

const MOST_HITS = 20;

const CUSTOMER_FIELDS = ['id', 'name', 'contact', 'tags', 'phone2', 'email'] as const;
/** The tax id stands far to the right, and reading up to it takes half as long again. */
const WITH_TAX_ID = [...CUSTOMER_FIELDS, 'taxId'] as const;
const DEAL_FIELDS = ['id', 'stage', 'need', 'nextContact', 'pipeline', 'customerId'] as const;

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

/** Returns at most 20 customers, best first; none for fewer than two characters. At most three blocking calls. */
export function search({ book }: Ports, text: string): readonly SearchHit[] {
  const query = parseQuery(text);
  if (!query) return [];
  const deals = query.dealId === '' ? null : readDeals(book);
  const ofDeal = deals?.find(({ id }) => id === query.dealId)?.customerId ?? '';

  const found: Found[] = [];
  for (const customer of readCustomers(book, query)) {
    const fit = ofDeal !== '' && customer.id === ofDeal ? FIT.exact : fitOf(query, customer);
    if (fit !== null) found.push({ customer, fit });
  }
  if (found.length === 0) return [];

  const open = openByCustomer(book, deals ?? readDeals(book), new Set(found.map(({ customer }) => customer.id)));
  return ranked(found, open)
    .slice(0, MOST_HITS)
    .map(({ customer }) => toHit(customer, open.get(customer.id) ?? NOTHING_OPEN));
}

function* readCustomers(book: Ports['book'], { digits }: Query): Generator<Searched> {
  if (digits.length > 0) return yield* book.open(customersTable, WITH_TAX_ID, { must: ['id'] }).records();
  const customers = book.open(customersTable, CUSTOMER_FIELDS, { must: ['id'] }).records();
  for (const customer of customers) yield { ...customer, taxId: '' };
}

type Deal = ReturnType<typeof readDeals>[number];

function readDeals(book: Ports['book']) {
  return [...book.open(dealsTable, DEAL_FIELDS, { must: ['id', 'customerId'] }).records()];
}

function openByCustomer(book: Ports['book'], deals: readonly Deal[], ids: ReadonlySet<string>): Map<string, Open> {
  const open = new Map<string, Open>();
  const theirs = deals.filter(({ customerId }) => ids.has(customerId));
  if (theirs.length === 0) return open;
  const stageOf = stageFinder(readStages(book));
  for (const deal of theirs) {
    // A label that is no stage's is not closed, as far as anybody knows.
    if ((stageOf(deal)?.outcome ?? 'open') !== 'open') continue;
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
