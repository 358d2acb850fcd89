// Writes the deals that a part brings, in the stage that they came to; a won one writes its sale, as it does everywhere.

import type { Language } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import { type Day, serialOfDay } from '../../kernel/time/day';
import { instantOfSerial } from '../../kernel/time/zone';
import { customerLabel } from '../customers/index';
import { dealsTable } from '../deals/index';
import { saleOfWonDeal, salesTable } from '../sales/index';
import { isAgreed, type Stage, stageLogTable } from '../stages/index';
import type { Person } from './people';
import type { DealToAdd, KnownDeals } from './plan-deals';
import type { IdOf } from './write-people';

interface Firm {
  readonly ids: IdOf;
  /** Of the sheets. */
  readonly language: Language;
  readonly stages: readonly Stage[];
}

/** Writes those that are added, and what is filled in of others. The table of deals is open with all fields. */
export function writeDeals(ports: Ports, deals: KnownDeals, firm: Firm): void {
  const { book } = ports;
  for (const { id, filled } of deals.all) {
    if (id !== '' && Object.keys(filled).length > 0) book.update(dealsTable, id, filled);
  }
  const won = deals.added.filter(({ deal }) => deal.stage.outcome === 'won');
  if (won.length > 0) book.openForInsert(salesTable, { records: won.length });
  if (book.has(stageLogTable)) book.openForInsert(stageLogTable, { records: deals.added.length });
  for (const each of deals.added) writeDeal(ports, each, firm);
}

function writeDeal(
  { book, now, zone }: Ports,
  { deal, facts, person }: DealToAdd,
  { ids, language, stages }: Firm,
): void {
  const { stage, createdOn, closedOn } = deal;
  const at = (day: Day | null): number | null => (day === null ? null : instantOfSerial(serialOfDay(day), zone));
  const createdAt = at(createdOn) ?? now;
  const closedAt = at(closedOn ?? createdOn) ?? now;
  const isClosed = stage.outcome === 'won' || stage.outcome === 'lost';
  const stageSince = isClosed ? closedAt : createdAt;
  const who = { customer: person ? labelOf(person) : '', customerId: person ? ids(person) : '' };
  const ends = {
    wonAt: stage.outcome === 'won' ? closedAt : null,
    lostAt: stage.outcome === 'lost' ? closedAt : null,
    agreedAt: isAgreed(stage, stages) ? stageSince : null,
  };
  const isOnWay = stage.outcome === 'open' || stage.outcome === 'won';
  const place = { stage: stage.label, stageKey: stage.key, stageSince, reached: isOnWay ? stage.order : null };
  const id = book.insert(dealsTable, { ...facts, ...who, ...ends, ...place, createdAt });
  // How it came into its stage is not known.
  book.insertLater(stageLogTable, { dealId: id, to: stage.key, at: stageSince });
  const day = closedOn ?? createdOn;
  // Nobody knows in which month it was sold: a sale of today would be made up.
  if (stage.outcome !== 'won' || day === null) return;
  const { need, amount, responsible, deferralDays } = { ...BLANK, ...facts };
  book.insert(
    salesTable,
    saleOfWonDeal({ id, ...who, need, amount, responsible, deferralDays }, { day, now, language }),
  );
}

const BLANK: {
  readonly need: string;
  readonly amount: number | null;
  readonly responsible: string;
  readonly deferralDays: number | null;
} = { need: '', amount: null, responsible: '', deferralDays: null };

function labelOf({ facts }: Person): string {
  return customerLabel({ name: String(facts.name ?? ''), contact: String(facts.contact ?? '') });
}
