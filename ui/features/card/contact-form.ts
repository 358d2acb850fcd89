// What is typed about a contact, what an outcome proposes, and the deed that comes of it; pure.

import type { SidebarBoot, StageChoice } from '../../../src/entry/rpc';
import type { Channel, Direction, Outcome } from '../../../src/modules/activities/index';
import type { CardDeal, CustomerCard } from '../../../src/modules/card/view';
import { type ChosenDay, toChosenDay, toDay } from '../../day-choice';
import { lostStage, proposed } from '../answer/answer';
import { aMove, type ContactDeed, type Deed } from '../deeds/deed';

export const CHANNELS = [
  'call',
  'telegram',
  'whatsapp',
  'instagram',
  'sms',
  'email',
  'meeting',
  'visit',
  'note',
] as const satisfies readonly Channel[];
export const OUTCOMES = [
  'talked',
  'noAnswer',
  'thinking',
  'refused',
  'wrongNumber',
] as const satisfies readonly Outcome[];

export interface ContactValues extends ChosenDay {
  readonly dealId: string;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly outcome: Outcome | '';
  readonly text: string;
  readonly question: string;
  readonly lossReason: string;
  /** Whether the person chose the day; until then an outcome proposes it. */
  readonly isDayChosen: boolean;
}

export interface ContactRules extends Pick<SidebarBoot, 'stages'> {
  readonly today: string;
}

/** Returns the form as it opens, for the deal that is asked for, or the one that comes next. */
export function openContact(card: CustomerCard, asked: string, rules: ContactRules): ContactValues {
  const open = openDeals(card);
  const deal = open.find(({ id }) => id === (asked || card.next.dealId)) ?? open[0];
  return {
    dealId: deal?.id ?? '',
    channel: card.contact.startsWith('@') ? 'telegram' : 'call',
    direction: 'out',
    outcome: '',
    text: '',
    question: '',
    lossReason: '',
    isDayChosen: false,
    ...toChosenDay(dayFor(deal, '', rules), rules.today),
  };
}

/** Returns the change together with the day that it proposes. */
export function withProposal(
  values: ContactValues,
  change: Partial<ContactValues>,
  card: CustomerCard,
  rules: ContactRules,
): Partial<ContactValues> {
  if (change.next !== undefined || change.date !== undefined) return { ...change, isDayChosen: true };
  const { outcome, dealId, isDayChosen } = { ...values, ...change };
  if (isDayChosen || (change.outcome === undefined && change.dealId === undefined)) return change;
  const deal = card.deals.find(({ id }) => id === dealId);
  return { ...change, ...toChosenDay(dayFor(deal, outcome, rules), rules.today) };
}

/** Says which questions the form asks besides. */
export function asksFor({ dealId, outcome }: Pick<ContactValues, 'dealId' | 'outcome'>): 'day' | 'loss' | 'nothing' {
  if (dealId === '') return 'nothing';
  return outcome === 'refused' ? 'loss' : 'day';
}

/** Returns the deed, or the field that still lacks something. */
export function toContactDeed(
  values: ContactValues,
  card: CustomerCard,
  rules: ContactRules,
): { readonly deed: Deed } | { readonly lacks: 'nextContact' | 'lossReason' } {
  const { dealId, channel, direction, outcome, text, question, lossReason } = values;
  const asks = asksFor(values);
  const nextContact = asks === 'day' ? toDay(values, rules.today) : '';
  if (asks === 'day' && nextContact === '') return { lacks: 'nextContact' };
  const about = { customerId: card.id, dealId, nextStep: '' };
  const said = { channel, direction, outcome, text: text.trim(), question: question.trim() };
  const contact: ContactDeed = { kind: 'logContact', ...about, ...said, nextContact };
  const lost = lostStage(rules);
  if (asks !== 'loss' || !lost) return { deed: contact };
  if (lossReason === '') return { lacks: 'lossReason' };
  const expectedStage = card.deals.find(({ id }) => id === dealId)?.stageKey ?? '';
  const move = { ...aMove({ dealId, to: lost.key, label: lost.label, expectedStage }), lossReason };
  return { deed: { kind: 'refuse', contact, move } };
}

/** Returns the deals that a contact may be about. */
export function openDeals(card: Pick<CustomerCard, 'deals'>): readonly CardDeal[] {
  return card.deals.filter(({ outcome }) => outcome === 'open' || outcome === 'later');
}

/** Says whether an open deal has no contact planned for a day to come. */
export function lacksNext({ outcome, nextContact }: Pick<CardDeal, 'outcome' | 'nextContact'>, today: string): boolean {
  return outcome === 'open' && nextContact <= today;
}

/** A day that lies ahead already stays proposed until an outcome says more. */
function dayFor(deal: CardDeal | undefined, outcome: Outcome | '', { today, stages }: ContactRules): string {
  if (outcome === '' && deal !== undefined && deal.nextContact > today) return deal.nextContact;
  return proposed(outcome, { today, days: stageOf(deal, stages)?.nextDays ?? null });
}

function stageOf(deal: CardDeal | undefined, stages: readonly StageChoice[]): StageChoice | undefined {
  return stages.find(({ key }) => key === deal?.stageKey);
}
