// Makes how the sample firm's sales were paid: at once, or half now and the rest within a month, which some let pass.

import { serialOfDay } from '../../kernel/time/day';
import type { Method } from '../payments/index';
import type { Chance } from './chance';
import type { SampleOptions, SampleSale } from './firm';

const METHODS: readonly (readonly [Method, number])[] = [
  ['cash', 45],
  ['card', 25],
  ['click', 12],
  ['payme', 10],
  ['transfer', 8],
];
const DAYS_OF_CREDIT = 30;
/** Of what fell due so many pay. */
const PAYS = 0.8;
/** Of those who are late so many have promised a day. */
const PROMISES = 0.4;

export interface SaleToPay {
  readonly date: number;
  readonly amount: number;
  readonly isOnCredit: boolean;
}

/** Returns how the sale was paid until today. */
export function paymentOf(
  { date, amount, isOnCredit }: SaleToPay,
  { today }: SampleOptions,
  chance: Chance,
): Pick<SampleSale, 'payment' | 'payments' | 'due'> {
  if (!isOnCredit) return { payment: chance.weighted(METHODS), payments: [{ date, amount }], due: null };
  const now = serialOfDay(today);
  // Nobody counts out less than a thousand.
  const half = Math.round(amount / 2_000) * 1_000;
  const due = date + DAYS_OF_CREDIT;
  const paidOn = due + chance.between(-20, 25);
  const isPaid = paidOn <= now && chance.happens(PAYS);
  const promised = !isPaid && due < now && chance.happens(PROMISES) ? now + chance.between(-3, 10) : null;
  const rest = isPaid ? [{ date: paidOn, amount: amount - half }] : [];
  return {
    payment: 'credit',
    payments: [{ date, amount: half }, ...rest],
    due: { date: due, amount: amount - half, promised },
  };
}
