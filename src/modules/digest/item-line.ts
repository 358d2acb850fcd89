// One item of Today as a line of a letter: who, what is to be done and why, how much.

import type { Texts } from '../../kernel/i18n/texts';
import type { Line } from '../../kernel/letter/letter';
import { printMinor, toMinor } from '../../kernel/money';
import { type Day, printDay } from '../../kernel/time/day';
import type { TodayItem } from '../today/index';
import { daysLate } from './exceptions';

/** Where a letter leads to; `row` null is the top of the sheet. */
export type LinkTo = (table: 'deals' | 'customers' | 'today', row: number | null) => string;

export interface LineWords {
  readonly texts: Texts;
  /** What the firm's own currency is called: "soʻm". */
  readonly money: string;
  readonly link: LinkTo;
  readonly rowOf: (table: 'deals' | 'customers', id: string) => number | null;
}

/** Characters of a name, and of what is to be done: two lines of a phone each. */
const NAME_MOST = 60;
const DETAIL_MOST = 110;

/** Returns the line of an item on that day. */
export function itemLine(item: TodayItem, today: Day, words: LineWords): Line {
  const { customerName, contact, amount, debt } = item;
  const name = customerName || contact || item.id;
  return {
    text: shortened(name, NAME_MOST),
    detail: [shortened(whatOf(item, words.texts), DETAIL_MOST), whyOf(item, today, words.texts)]
      .filter(isSaid)
      .join(' · '),
    side: amount === null ? '' : printAmount(amount, debt?.currency ?? '', words),
    link: linkOf(item, words),
  };
}

/** Returns "8 400 000 soʻm", or the code of a currency that is not the firm's own. */
export function printAmount(amount: number, currency: string, { money }: Pick<LineWords, 'money'>): string {
  return `${printMinor(toMinor(amount))}\u00a0${currency === '' ? money : currency}`;
}

/** Returns at most so many characters, with "…" where something was left out. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

function whatOf({ kind, title, stage, touch }: TodayItem, texts: Texts): string {
  switch (kind) {
    case 'contact':
    case 'unanswered':
      return title || texts('digest.contact');
    case 'task':
    case 'suggestion':
      return title;
    case 'promise':
      return `${texts('digest.promise')}: ${title}`;
    case 'handOff':
      return `${texts('digest.handOff')}: ${title}`;
    case 'birthday':
      return texts('digest.birthday');
    case 'stuck':
      return [stage, title].filter(isSaid).join(': ');
    case 'debt':
      return `${texts('today.debt')}: ${title}`;
    case 'renewal':
      return `${texts('today.renewal')} ${title}`;
    case 'rating':
      return [texts('today.rating'), title].filter(isSaid).join(': ');
    case 'touch':
      return texts('digest.silent', { silent: String(touch?.silent ?? 0), every: String(touch?.every ?? 0) });
    default:
      return unreachable(kind);
  }
}

function whyOf(item: TodayItem, today: Day, texts: Texts): string {
  const { kind, due, debt } = item;
  if (kind === 'birthday') return due < today ? printDay(due) : '';
  if (kind === 'renewal') return texts(due < today ? 'digest.endedOn' : 'digest.endsOn', { date: printDay(due) });
  if (kind === 'touch' || kind === 'suggestion') return '';
  const late = debt ? debt.late : daysLate(item, today);
  const promised = debt && debt.promised !== '' ? texts('digest.promised', { date: printDay(debt.promised) }) : '';
  return [late > 0 ? texts('digest.late', { count: String(late) }) : '', promised].filter(isSaid).join(', ');
}

/** A task stands on a hidden sheet: it leads to its deal or its customer, on whose card it is. */
function linkOf({ dealId, customerId }: TodayItem, { link, rowOf }: LineWords): string {
  const deal = dealId === '' ? null : rowOf('deals', dealId);
  if (deal !== null) return link('deals', deal);
  const customer = customerId === '' ? null : rowOf('customers', customerId);
  return customer === null ? link('today', null) : link('customers', customer);
}

function isSaid(part: string): boolean {
  return part !== '';
}

function unreachable(kind: never): never {
  throw new Error(`Unknown kind of item: ${kind}`);
}
