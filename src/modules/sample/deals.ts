// Makes the sample firm's deals: each goes from stage to stage until it is paid, lost, put off, or until today.

import { wordIn } from '../../kernel/i18n/language';
import { serialOfDay } from '../../kernel/time/day';
import type { StageKey } from '../stages/index';
import type { Chance } from './chance';
import type { SampleCustomer, SampleDeal, SampleMove, SampleOptions } from './firm';
import { atWork, drawMoments } from './season';
import { COMPETITORS, NEXT_STEPS } from './words';

export const DEALS = 400;
/** Customers who came to buy at once, without a deal. */
const WALK_INS = 40;

/** What becomes of a deal in a stage, and after how many days at most where people buy for themselves. */
const STEPS: Readonly<Record<'new' | 'offer' | 'agreement', Step>> = {
  new: { next: 'offer', days: 12, lost: 0.2, later: 0.03 },
  offer: { next: 'agreement', days: 48, lost: 0.27, later: 0.04 },
  agreement: { next: 'paid', days: 32, lost: 0.12, later: 0.03 },
};
/** Firms decide more slowly than people. */
const SLOWER = 1.4;
/** Goes back from the agreement to the offer, and on from there. */
const GOES_BACK = 0.04;
/** Nobody has touched it since; after two months even those are given up. */
const IS_FORGOTTEN = 0.05;
const GIVEN_UP_AFTER = 60;
/** Of all lost deals, by the order of the reasons: price first. */
const REASON_WEIGHTS = [34, 20, 22, 12, 7, 5];

interface Step {
  readonly next: StageKey;
  readonly days: number;
  readonly lost: number;
  readonly later: number;
}

type Open = keyof typeof STEPS;

/** Returns the deals, oldest first. */
export function makeDeals(customers: readonly SampleCustomer[], options: SampleOptions, chance: Chance): SampleDeal[] {
  const season = { today: options.today, isRetail: options.trade.first === 'sale' };
  const firsts = customers.flatMap(({ createdAt }, customer) =>
    customer % Math.floor(customers.length / WALK_INS) === 0 ? [] : [{ customer, createdAt }],
  );
  const again = drawMoments(DEALS - firsts.length, season, chance).map((createdAt) => {
    const known = customers.filter((customer) => customer.createdAt < createdAt).length;
    return { customer: chance.between(0, Math.max(0, known - 1)), createdAt };
  });
  return [...firsts, ...again]
    .filter(({ customer, createdAt }) => createdAt >= (customers[customer]?.createdAt ?? 0))
    .sort((a, b) => a.createdAt - b.createdAt)
    .map(({ customer, createdAt }) => aDeal(customer, createdAt, customers[customer], options, chance));
}

function aDeal(
  customer: number,
  createdAt: number,
  who: SampleCustomer | undefined,
  options: SampleOptions,
  chance: Chance,
): SampleDeal {
  const { trade, language, sellers, today } = options;
  const need = chance.pick(trade.needs);
  const moves = makeMoves(createdAt, options, chance);
  const stage = moves[moves.length - 1]?.to ?? 'new';
  const isOpen = stage === 'new' || stage === 'offer' || stage === 'agreement';
  const lossReason = stage === 'lost' ? drawReason(options, chance) : '';
  const isKnown = stage !== 'new' || chance.happens(0.5);
  const plan = isOpen || stage === 'later' ? drawPlan(stage, serialOfDay(today), chance) : null;
  return {
    customer,
    need: isKnown ? wordIn(need.name, language) : '',
    amount: isKnown ? amountOf(need.price, createdAt, options, chance) : null,
    source: who && chance.happens(0.85) ? who.source : chance.pick(options.sources),
    responsible: who && chance.happens(0.9) ? who.responsible : chance.pick(sellers),
    nextContact: plan,
    nextStep: plan !== null && chance.happens(0.6) ? wordIn(chance.pick(NEXT_STEPS), language) : '',
    lossReason,
    competitor: lossReason === 'competitor' && chance.happens(0.7) ? chance.pick(COMPETITORS) : '',
    expectedClose: isOpen && stage !== 'new' ? serialOfDay(today) + chance.between(1, 30) : null,
    createdAt,
    moves,
  };
}

/** Prices rise by a tenth a year. */
export function amountOf(price: number, at: number, { today }: SampleOptions, chance: Chance): number {
  const years = (serialOfDay(today) - at) / 365;
  return Math.max(1, Math.round((price * (0.75 + 0.6 * chance.number()) * (1 - 0.1 * years)) / 10_000)) * 10_000;
}

function makeMoves(createdAt: number, { today, trade }: SampleOptions, chance: Chance): SampleMove[] {
  const now = serialOfDay(today);
  const pace = trade.segment === 'b2b' ? SLOWER : 1;
  const moves: SampleMove[] = [];
  const isForgotten = chance.happens(IS_FORGOTTEN);
  let [stage, at]: [Open, number] = ['new', createdAt];
  for (;;) {
    const step: Step = STEPS[stage];
    const days = isForgotten ? GIVEN_UP_AFTER : Math.floor(step.days * pace * chance.number() ** 1.3);
    const then = later(at, days, chance);
    if (then >= now) return moves;
    const to: StageKey = isForgotten ? 'lost' : outcomeOf(stage, step, moves, chance);
    moves.push({ from: stage, to, at: then });
    if (to !== 'offer' && to !== 'agreement') return moves;
    [stage, at] = [to, then];
  }
}

function outcomeOf(
  stage: Open,
  { next, lost, later: putOff }: Step,
  moves: readonly SampleMove[],
  chance: Chance,
): StageKey {
  const drawn = chance.number();
  if (drawn < lost) return 'lost';
  if (drawn < lost + putOff) return 'later';
  const wasBack = moves.some(({ from }) => from === 'agreement');
  return stage === 'agreement' && !wasBack && chance.happens(GOES_BACK) ? 'offer' : next;
}

/** So many days later in working hours, and never before. */
function later(at: number, days: number, chance: Chance): number {
  const then = atWork(at + days, chance);
  return then > at ? then : at + chance.between(5, 90) / 1_440;
}

/** Some are overdue, and a few have no plan at all. */
function drawPlan(stage: StageKey, today: number, chance: Chance): number | null {
  if (stage === 'later') return today + chance.between(-3, 60);
  return chance.happens(0.07) ? null : today + chance.between(-5, 9);
}

function drawReason({ lossReasons }: SampleOptions, chance: Chance): string {
  if (lossReasons.length === 0) return '';
  return chance.weighted(lossReasons.map((reason, index) => [reason, REASON_WEIGHTS[index] ?? 3] as const));
}
