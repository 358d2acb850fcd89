// What is due as cells of the Today sheet, with a mark that says why it stands there.

import type { Texts } from '../../kernel/i18n/texts';
import type { Cell } from '../../kernel/schema/codec';
import { type Day, printDay, serialOfDay } from '../../kernel/time/day';
import type { DebtAsked, TodayItem } from '../today/index';
import { cellsOf, writeKey } from './row';

/** Characters of a status that stay in one line. */
const LINE = 40;

export interface Speaking {
  /** When it is drawn. */
  readonly stamp: string;
  readonly texts: Texts;
  readonly today: string;
}

/** Returns the cells of an item. */
export function itemCells(item: TodayItem, { stamp, texts, today }: Speaking): Cell[] {
  const { kind, id, customerId, dealId, customerName: customer, contact, stage, due } = item;
  const amount = item.amount ?? '';
  const key = writeKey({ kind, id, customerId, dealId, stamp, amount: item.debt ? String(amount) : '' });
  // A day that the view gave exists; a suggestion is never late.
  const day = due === '' || kind === 'suggestion' ? '' : serialOfDay(due as Day);
  const about = { customer, contact, what: whatOf(item, texts), status: markOf(item, today, texts) };
  return cellsOf({ ...about, stage, stageWas: stage, amount, due: day, key });
}

/** Returns the cells of the only line where nothing is due. */
export function nothing(texts: Texts): Cell[] {
  return cellsOf({ status: texts('empty.today') });
}

function whatOf({ kind, title, debt }: TodayItem, texts: Texts): string {
  if (kind === 'renewal') return `${texts('today.renewal')} ${title}`.trim();
  if (kind === 'rating') return [texts('today.rating'), title].filter((part) => part !== '').join(': ');
  if (!debt) return title;
  const currency = debt.currency === '' ? '' : ` (${debt.currency})`;
  return `${texts('today.debt')}${currency}: ${title}`;
}

/** Never by colour alone. */
function markOf({ kind, due, debt, touch }: TodayItem, day: string, texts: Texts): string {
  if (kind === 'stuck' || kind === 'unanswered' || kind === 'birthday') return texts(`mark.${kind}`);
  if (touch) return texts('todaySheet.silent', { count: String(touch.silent) });
  if (kind === 'rating') return texts('todaySheet.rating');
  if (kind === 'suggestion') return texts('todaySheet.suggestion');
  if (debt) return debtMark(debt, texts);
  return due !== '' && due < day ? texts('mark.overdue') : '';
}

function debtMark({ late, promised }: DebtAsked, texts: Texts): string {
  const parts = [
    late > 0 ? texts('todaySheet.late', { count: String(late) }) : '',
    promised === '' ? '' : texts('todaySheet.promised', { date: printDay(promised) }),
  ].filter((part) => part !== '');
  // A method alone pays the whole, and at once: on a phone nothing else would say that it was understood, and what waited for
  // another touch could be booked a second time. So it is said before that an amount comes first, where a line has room.
  const said = parts.length > 0 ? parts.join(' ') : texts('todaySheet.debt');
  const hinted = `${said} ${texts('todaySheet.part')}`;
  return parts.length === 0 || hinted.length <= LINE ? hinted : said;
}
