// How far the rows can be trusted (K27): the share of customers and deals that lack nothing, and what is lacking most.

import { contactKey, parseContact } from '../../kernel/phone';
import { fold } from '../../kernel/text/fold';

export interface KnownCustomer {
  readonly id: string;
  readonly contact: string;
  readonly email: string;
  /** Whom nobody may reach, as after an erasure, need not be reachable. */
  readonly doNotContact?: boolean | null;
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

export interface KnownRows<C extends KnownCustomer = KnownCustomer, D extends KnownDeal = KnownDeal> {
  readonly customers: readonly C[];
  readonly deals: readonly D[];
  /** Labels as they stand in the lists. */
  readonly stages: readonly string[];
  readonly staff: readonly string[];
}

/** A row and what it lacks; nothing for a sound one. */
export interface RowLacks {
  readonly table: 'customers' | 'deals';
  readonly id: string;
  readonly responsible: string;
  readonly lacks: readonly Lack[];
}

/** Returns every row with what it lacks. Where one person works alone, nobody need be named. */
export function lacksOfRows(rows: KnownRows<KnownCustomer, KnownDeal & { readonly id: string }>): readonly RowLacks[] {
  const lists = listsOf(rows);
  return [
    ...rows.customers.map((customer): RowLacks => {
      const { id, responsible } = customer;
      return { table: 'customers', id, responsible, lacks: lacksOfCustomer(customer, lists) };
    }),
    ...rows.deals.map((deal): RowLacks => {
      const { id, responsible } = deal;
      return { table: 'deals', id, responsible, lacks: lacksOfDeal(deal, lists) };
    }),
  ];
}

/** Returns the quality of the rows. */
export function qualityOf(rows: KnownRows): Quality {
  const lists = listsOf(rows);
  const found = [
    ...rows.customers.map((customer) => lacksOfCustomer(customer, lists)),
    ...rows.deals.map((deal) => lacksOfDeal(deal, lists)),
  ];
  const counts = LACKS.map((lack) => ({ lack, count: found.filter((lacks) => lacks.includes(lack)).length }));
  return {
    share: shareOf(found),
    lacks: counts.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count),
  };
}

/** Returns the share of rows that lack nothing (K27); null without a row. */
export function shareOf(found: readonly (readonly Lack[])[]): number | null {
  return found.length === 0 ? null : found.filter((lacks) => lacks.length === 0).length / found.length;
}

interface Lists {
  readonly stages: ReadonlySet<string>;
  readonly staff: ReadonlySet<string>;
  readonly twice: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

function listsOf(rows: KnownRows): Lists {
  const { customers } = rows;
  return { ...labels(rows), twice: twiceIn(customers), ids: new Set(customers.map(({ id }) => id)) };
}

function labels({ stages, staff }: KnownRows): Pick<Lists, 'stages' | 'staff'> {
  const folded = (names: readonly string[]) => new Set(names.map(fold));
  return { stages: folded(stages), staff: folded(staff) };
}

function lacksOfCustomer(customer: KnownCustomer, lists: Lists): Lack[] {
  const { id, contact, email, source, responsible, doNotContact = null } = customer;
  const hasContact = contact.trim() !== '' && parseContact(contact).ok;
  const canBeReached = hasContact || email !== '' || doNotContact === true;
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
