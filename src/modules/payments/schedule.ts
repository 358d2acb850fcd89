// Agrees when what is owed must come: in equal parts a month apart, or in parts of people's own.

import { currencyKey, HOME_CURRENCY } from '../../kernel/currency';
import type { Issue } from '../../kernel/issue';
import { type Minor, parseMoney, printMinor, toMinor } from '../../kernel/money';
import { type Day, parseDay, printDay } from '../../kernel/time/day';
import { addMonths } from '../../kernel/time/months';

export interface SchedulePart {
  readonly due: Day;
  readonly amount: Minor;
}

/** Parts that make up what is owed exactly, or all that is wrong with what was asked. */
export type Schedule =
  | { readonly ok: true; readonly parts: readonly SchedulePart[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** More parts than months of five years are a slip of the finger. */
export const MOST_PARTS = 60;

export interface EqualParts {
  readonly owed: Minor;
  readonly count: number;
  /** The day of the first part, as typed. */
  readonly first: string;
}

/**
 * Splits what is owed into equal parts a month apart, in whole units while there are enough of them; what the division leaves
 * is in the first part. `equalParts({ owed: 100_00, count: 3, first: '31.01.2026' }) //=> 34 on 31.01, 33 on 28.02, 33 on 31.03`
 */
export function equalParts({ owed, count, first }: EqualParts): Schedule {
  const day = parseDay(first);
  const isCount = Number.isInteger(count) && count >= 1 && count <= MOST_PARTS;
  const issues = [
    ...nothingOwed(owed),
    ...(isCount ? [] : [issue('count', String(count), 'err.dueCount', { most: String(MOST_PARTS) })]),
    ...(day ? [] : [issue('first', first, 'err.date')]),
    ...(isCount && owed > 0 && owed < count ? [issue('count', String(count), 'err.dueTiny')] : []),
  ];
  if (day === null || issues.length > 0) return { ok: false, issues };
  const part = equalPart(owed, count);
  const parts = Array.from({ length: count }, (_, index) => ({
    due: addMonths(day, index),
    amount: index === 0 ? owed - part * (count - 1) : part,
  }));
  return { ok: true, parts };
}

export interface OwnParts {
  readonly owed: Minor;
  /** Of the sale; '' is the firm's own. */
  readonly currency: string;
  readonly home?: string;
  /** The day of the sale, before which nothing falls due; '' where it has none. */
  readonly soldOn: string;
  /** As typed. */
  readonly parts: readonly { readonly date: string; readonly amount: string }[];
}

/** Parses parts as people typed them, and says everything that is wrong: days, amounts, and what they come to. */
export function ownParts({ owed, parts, ...sale }: OwnParts): Schedule {
  if (owed <= 0) return { ok: false, issues: nothingOwed(owed) };
  const read = parts.map(({ date, amount }) => ({ due: readDay(date, sale.soldOn), amount: readPart(amount, sale) }));
  const issues = read.flatMap(({ due, amount }) => [due, amount].filter(isIssue));
  if (parts.length > MOST_PARTS || parts.length === 0) {
    issues.push(issue('parts', String(parts.length), 'err.dueCount', { most: String(MOST_PARTS) }));
  }
  if (issues.length > 0) return { ok: false, issues };
  const sound = read.flatMap(({ due, amount }) => (isIssue(due) || isIssue(amount) ? [] : [{ due, amount }]));
  const sum = sound.reduce((total, { amount }) => total + amount, 0);
  if (sum !== owed) return { ok: false, issues: [wrongSum(owed, sum)] };
  return { ok: true, parts: sound.sort((one, other) => (one.due < other.due ? -1 : Number(one.due > other.due))) };
}

/**
 * Puts what was paid already before the parts, on the day of the sale. Hint: write these dues, not the parts alone: dues are
 * parts of the whole sale, and what was paid covers the earliest of them.
 */
export function withPaidPart(parts: readonly SchedulePart[], paid: Minor, soldOn: Day): readonly SchedulePart[] {
  return paid > 0 ? [{ due: soldOn, amount: paid }, ...parts] : parts;
}

/** Whole units, since nobody pays tiyins, unless there are too few. */
function equalPart(owed: Minor, count: number): Minor {
  const unit = toMinor(1);
  const whole = Math.floor(owed / count / unit) * unit;
  return whole > 0 ? whole : Math.floor(owed / count);
}

function readDay(typed: string, soldOn: string): Day | Issue {
  const day = parseDay(typed);
  if (day === null) return issue('date', typed, 'err.date');
  return day < soldOn ? issue('date', typed, 'err.dueBeforeSale', { sold: printDay(soldOn) }) : day;
}

function readPart(typed: string, { currency, home }: Pick<OwnParts, 'currency' | 'home'>): Minor | Issue {
  const parsed = parseMoney(typed, home);
  if (!parsed.ok) return parsed.issue;
  const amount = toMinor(parsed.value?.amount ?? null);
  if (amount === 0) return issue('amount', typed, 'err.amount');
  const named = parsed.value?.currency ?? '';
  const isOther = named !== '' && named !== currencyKey(currency, home);
  return isOther
    ? issue('amount', typed, 'err.dueCurrency', { currency: currency || (home ?? HOME_CURRENCY) })
    : amount;
}

function wrongSum(owed: Minor, sum: Minor): Issue {
  const params = { owed: printMinor(owed), sum: printMinor(sum), rest: printMinor(Math.abs(owed - sum)) };
  return issue('parts', printMinor(sum), sum < owed ? 'err.dueSumShort' : 'err.dueSumOver', params);
}

function nothingOwed(owed: Minor): Issue[] {
  return owed > 0 ? [] : [issue('saleId', printMinor(owed), 'err.nothingOwed')];
}

function isIssue(value: string | number | Issue): value is Issue {
  return typeof value === 'object';
}

function issue(field: string, received: string, text: string, params?: Issue['params']): Issue {
  return params ? { field, received, text, params } : { field, received, text };
}
