// Makes the sample firm's talks: a first question, its answer, a word at each step of a deal, and care afterwards.

import { wordIn } from '../../kernel/i18n/language';
import { serialOfDay } from '../../kernel/time/day';
import type { Channel, Outcome } from '../activities/index';
import type { Chance } from './chance';
import type { SampleActivity, SampleCustomer, SampleDeal, SampleMove, SampleOptions } from './firm';
import { atWork, MINUTES_A_DAY } from './season';
import { CARE, FIRST_REPLIES, FOLLOW_UPS, QUESTIONS } from './words';

export const ACTIVITIES = 1_500;
/** By which channel those who come by a source write first; others are typed in while they stand there. */
const CHANNEL_OF_SOURCE: Readonly<Record<string, Channel>> = {
  instagram: 'instagram',
  telegram: 'telegram',
  call: 'call',
};
/** Of the newest leads so many have no answer yet. */
const UNANSWERED = 0.16;
/** Of what is left beside the talks that every deal has: calls while one waits for a decision; the rest is care. */
const FOLLOWED_UP = 0.6;
const A_LONG_WAIT_DAYS = 6;
/** The first answer was the offer. */
const OFFERED_AT_ONCE = 0.75;

/** Tells whether a lead of the source comes by itself, so that its answer has a time. */
export function isIncoming(source: string): boolean {
  return CHANNEL_OF_SOURCE[source] !== undefined;
}

/** Returns the talks, oldest first: those of the deals, and care for customers until there are enough. */
export function makeActivities(
  customers: readonly SampleCustomer[],
  deals: readonly SampleDeal[],
  options: SampleOptions,
  chance: Chance,
): SampleActivity[] {
  const own = deals.flatMap((deal, place) => talksOf(deal, place, options, chance));
  const left = Math.max(0, ACTIVITIES - own.length);
  const between = deals.flatMap((deal, place) => talksBetween(deal, place, options, chance));
  const some = between.slice(Math.max(0, between.length - Math.floor(left * FOLLOWED_UP)));
  const care = Array.from({ length: Math.max(0, left - some.length) }, () => aCare(customers, options, chance));
  return [...own, ...some, ...care].sort((a, b) => a.at - b.at);
}

function talksOf(deal: SampleDeal, place: number, options: SampleOptions, chance: Chance): SampleActivity[] {
  const { language, today } = options;
  const channel = CHANNEL_OF_SOURCE[deal.source] ?? 'call';
  const base = { customer: deal.customer, deal: place, staff: deal.responsible, question: '', minutes: null };
  const question = chance.pick(QUESTIONS);
  const asked: SampleActivity[] = isIncoming(deal.source)
    ? [
        {
          ...base,
          at: deal.createdAt,
          channel,
          direction: 'in',
          outcome: null,
          text: wordIn(question.text, language),
          question: wordIn(question.tag, language),
        },
      ]
    : [];
  if (deal.moves.length === 0 && chance.happens(UNANSWERED)) return asked;
  const first = deal.moves[0]?.at ?? serialOfDay(today);
  const reply = replyAt(deal.createdAt, first, chance);
  const answered: SampleActivity[] = [
    {
      ...base,
      at: reply,
      channel,
      direction: 'out',
      outcome: 'talked',
      text: wordIn(chance.pick(FIRST_REPLIES), language),
    },
  ];
  return [...asked, ...answered, ...deal.moves.flatMap((move) => talkAt(move, base, reply, options, chance))];
}

/** Within minutes mostly, and before the deal goes on in any case. */
function replyAt(asked: number, moved: number, chance: Chance): number {
  const minutes = chance.weighted([
    [chance.between(3, 25), 55],
    [chance.between(26, 120), 30],
    [chance.between(121, 600), 15],
  ]);
  return Math.min(asked + minutes / MINUTES_A_DAY, asked + (moved - asked) * 0.9);
}

/** A call in the middle of each long wait. */
function talksBetween(
  deal: SampleDeal,
  place: number,
  { today, language }: SampleOptions,
  chance: Chance,
): SampleActivity[] {
  const { customer, responsible: staff, createdAt, moves } = deal;
  const stands = [createdAt, ...moves.map(({ at }) => at)];
  return stands.flatMap((since, index) => {
    const until = stands[index + 1] ?? (isWaiting(moves[moves.length - 1]?.to) ? serialOfDay(today) : since);
    if (until - since < A_LONG_WAIT_DAYS) return [];
    const isAnswered = chance.happens(0.6);
    return [
      {
        at: atWork((since + until) / 2, chance),
        ...{ customer, staff, deal: place, channel: 'call', direction: 'out', question: '' },
        outcome: isAnswered ? 'thinking' : 'noAnswer',
        text: isAnswered ? wordIn(chance.pick(FOLLOW_UPS), language) : '',
        minutes: isAnswered ? chance.between(1, 8) : null,
      },
    ];
  });
}

function isWaiting(stage: SampleMove['to'] | undefined): boolean {
  return stage === undefined || stage === 'offer' || stage === 'agreement';
}

type Base = Pick<SampleActivity, 'customer' | 'deal' | 'staff' | 'question' | 'minutes'>;

/** Shortly before a deal moves it was talked about; who is lost without an answer did not take the phone. */
function talkAt(
  { at, to }: SampleMove,
  base: Base,
  reply: number,
  { language }: SampleOptions,
  chance: Chance,
): SampleActivity[] {
  if (to === 'offer' && chance.happens(OFFERED_AT_ONCE)) return [];
  const when = Math.max(reply, at - chance.between(2, 40) / MINUTES_A_DAY);
  const outcome = outcomeBefore(to, chance);
  const text = outcome === 'noAnswer' ? '' : wordIn(chance.pick(FOLLOW_UPS), language);
  const channel = outcome === 'noAnswer' ? 'call' : chance.pick<Channel>(['call', 'call', 'telegram', 'meeting']);
  const minutes = channel === 'call' && outcome !== 'noAnswer' ? chance.between(1, 12) : null;
  return [{ ...base, at: when, channel, direction: 'out', outcome, text, minutes }];
}

function outcomeBefore(to: string, chance: Chance): Outcome {
  if (to === 'lost')
    return chance.weighted<Outcome>([
      ['refused', 6],
      ['noAnswer', 4],
      ['wrongNumber', 0.4],
    ]);
  if (to === 'later') return 'thinking';
  return chance.weighted<Outcome>([
    ['talked', 7],
    ['thinking', 2],
  ]);
}

function aCare(
  customers: readonly SampleCustomer[],
  { today, language }: SampleOptions,
  chance: Chance,
): SampleActivity {
  const customer = chance.between(0, customers.length - 1);
  const { createdAt = 0, responsible = '' } = customers[customer] ?? {};
  const now = serialOfDay(today);
  const day = Math.floor(createdAt + chance.number() * Math.max(0, now - 1 - createdAt));
  const isAnswered = chance.happens(0.75);
  return {
    at: Math.max(createdAt, atWork(day, chance)),
    customer,
    deal: null,
    channel: isAnswered ? chance.pick<Channel>(['call', 'telegram', 'sms', 'visit']) : 'call',
    direction: 'out',
    outcome: isAnswered ? 'talked' : 'noAnswer',
    text: isAnswered ? wordIn(chance.pick(CARE), language) : '',
    question: '',
    minutes: null,
    staff: responsible,
  };
}
