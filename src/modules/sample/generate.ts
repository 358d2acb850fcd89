// Makes a believable small firm's year of deals; the same seed and day make the same firm.

import { addDays, type Day } from '../../kernel/time/day';
import type { DealToImport } from '../import/index';
import { createChance } from './chance';
import { FIRST_NAMES, LOSS_REASONS, NEEDS, SELLERS, SURNAMES } from './words';

const CUSTOMERS = 140;
const DEALS = 240;
const DAYS_BACK = 330;

export interface SampleOptions {
  readonly today: Day;
  readonly seed: number;
  /** Labels of the sources to draw from. */
  readonly sources: readonly string[];
}

/** Returns deals of the last eleven months, oldest first: most of the old ones are closed, most of the new ones open. */
export function generateDeals(options: SampleOptions): DealToImport[] {
  const chance = createChance(options.seed);
  const customers = Array.from({ length: CUSTOMERS }, (_, index) => aCustomer(index, options, chance));
  return Array.from({ length: DEALS }, (_, index) => {
    // Later days are likelier, as in a firm that grows.
    const age = Math.floor(DAYS_BACK * (1 - Math.sqrt((index + chance.number()) / DEALS)));
    return aDeal(chance.pick(customers), addDays(options.today, -age), age, options.today, chance);
  });
}

type Chance = ReturnType<typeof createChance>;

function aCustomer(index: number, { sources }: SampleOptions, chance: Chance) {
  const operator = chance.pick(['90', '91', '93', '94', '97', '99', '33', '88']);
  const digits = String(1_000_000 + ((index * 7_919 + 104_729) % 8_999_999));
  const [firstName, ending] = chance.pick(FIRST_NAMES);
  const name = `${firstName} ${chance.pick(SURNAMES)}${ending}`;
  const contact = `+998 ${operator} ${digits.slice(0, 3)} ${digits.slice(3, 5)} ${digits.slice(5, 7)}`;
  return { name, contact, source: chance.pick(sources) };
}

function aDeal(
  customer: ReturnType<typeof aCustomer>,
  createdOn: Day,
  age: number,
  today: Day,
  chance: Chance,
): DealToImport {
  const [need, price] = chance.pick(NEEDS);
  const amount = Math.round((price * (0.7 + chance.number())) / 10_000) * 10_000;
  const deal = { customer, need, amount, createdOn, responsible: chance.pick(SELLERS) };
  const closesAfter = 3 + Math.floor(chance.number() * 40);
  if (age < closesAfter) return openDeal(deal, age, today, chance);

  const closedOn = addDays(createdOn, closesAfter);
  if (chance.number() < 0.46) return { ...deal, stage: 'paid', closedOn };
  if (chance.number() < 0.12) return { ...deal, stage: 'later', nextContact: addDays(today, 20) };
  return { ...deal, stage: 'lost', closedOn, lossReason: chance.pick(LOSS_REASONS) };
}

function openDeal(deal: Omit<DealToImport, 'stage'>, age: number, today: Day, chance: Chance): DealToImport {
  const stage = age < 4 ? 'new' : chance.pick(['new', 'offer', 'offer', 'agreement'] as const);
  const nextContact = addDays(today, Math.floor(chance.number() * 9) - 3);
  return { ...deal, stage, nextContact };
}
