// How far the rows can be trusted (K27): the share of customers and deals that lack nothing, and what is lacking most.

import { contactKey, parseContact } from '../../kernel/phone';
import { fold } from '../../kernel/text/fold';

export interface KnownCustomer {
  readonly id: string;
  readonly contact: string;
  readonly email: string;
  readonly source: string;
  readonly responsible: string;
}

export interface KnownDeal {
  readonly customerId: string;
  readonly stage: string;
  readonly responsible: string;
  readonly nextContact: string;
  readonly isOpen: boolean;
}

/** What a row may lack. */
export const LACKS = ['reach', 'source', 'owner', 'twice', 'stage', 'customer', 'nextStep'] as const;
export type Lack = (typeof LACKS)[number];

export interface Quality {
  /** Null without a row. */
  readonly share: number | null;
  /** How many rows lack it, the most frequent first. */
  readonly lacks: readonly { readonly lack: Lack; readonly count: number }[];
}

export interface KnownRows {
  readonly customers: readonly KnownCustomer[];
  readonly deals: readonly KnownDeal[];
  /** Labels as they stand in the lists. */
  readonly stages: readonly string[];
  readonly staff: readonly string[];
}

/** Returns the quality of the rows. Where one person works alone, nobody need be named. */
export function qualityOf(rows: KnownRows): Quality {
  const { customers, deals } = rows;
  const lists = { ...labels(rows), twice: twiceIn(customers), ids: new Set(customers.map(({ id }) => id)) };
  const found = [
    ...customers.map((customer) => lacksOfCustomer(customer, lists)),
    ...deals.map((deal) => lacksOfDeal(deal, lists)),
  ];
  const counts = LACKS.map((lack) => ({ lack, count: found.filter((lacks) => lacks.includes(lack)).length }));
  return {
    share: found.length === 0 ? null : found.filter((lacks) => lacks.length === 0).length / found.length,
    lacks: counts.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count),
  };
}

interface Lists {
  readonly stages: ReadonlySet<string>;
  readonly staff: ReadonlySet<string>;
  readonly twice: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

function labels({ stages, staff }: KnownRows): Pick<Lists, 'stages' | 'staff'> {
  const folded = (names: readonly string[]) => new Set(names.map(fold));
  return { stages: folded(stages), staff: folded(staff) };
}

function lacksOfCustomer({ id, contact, email, source, responsible }: KnownCustomer, lists: Lists): Lack[] {
  const canBeReached = parseContact(contact).ok || email !== '';
  return only([
    ['reach', !canBeReached],
    ['source', source === ''],
    ['owner', lacksOwner(responsible, lists)],
    ['twice', lists.twice.has(id)],
  ]);
}

function lacksOfDeal({ customerId, stage, responsible, nextContact, isOpen }: KnownDeal, lists: Lists): Lack[] {
  return only([
    ['stage', !lists.stages.has(fold(stage))],
    ['customer', !lists.ids.has(customerId)],
    ['owner', lacksOwner(responsible, lists)],
    ['nextStep', isOpen && nextContact === ''],
  ]);
}

function lacksOwner(responsible: string, { staff }: Lists): boolean {
  return staff.size > 1 && !staff.has(fold(responsible));
}

function only(lacks: readonly (readonly [Lack, boolean])[]): Lack[] {
  return lacks.flatMap(([lack, isLacking]) => (isLacking ? [lack] : []));
}

/** Those whose phone or @username another one has as well, the first of them left out. */
function twiceIn(customers: readonly KnownCustomer[]): ReadonlySet<string> {
  const first = new Set<string>();
  const twice = new Set<string>();
  for (const { id, contact } of customers) {
    const key = contactKey(contact);
    if (key === '') continue;
    if (first.has(key)) twice.add(id);
    first.add(key);
  }
  return twice;
}
