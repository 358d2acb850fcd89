// Says in a row of the Today sheet what became of it.

import type { Texts } from '../kernel/i18n/texts';
import { printMinor, toMinor } from '../kernel/money';
import { printDay } from '../kernel/time/day';
import type { StepDone, TodayRow } from '../modules/today-sheet/index';

/** Returns the sentence for a row that was taken. */
export function savedSentence({ key }: TodayRow, done: StepDone, texts: Texts): string {
  if (done.rating !== undefined) return `✓ ${texts('ok.rated', { rating: String(done.rating) })}`;
  if (done.saleId !== undefined) return `✓ ${done.saleId}. ${soldSentence(done, texts)}`;
  if (done.paymentId !== undefined) return `✓ ${done.paymentId}. ${paidSentence(done, texts)}`;
  if (done.date !== undefined) return `✓ ${texts('ok.promised', { date: printDay(done.date) })}`;
  if (done.isLater) return `✓ ${texts('ok.takenLater')}`;
  const { dealId = '', nextContact = '', missing = [] } = done;
  const saved = nextContact === '' ? texts('ok.savedNoDate') : texts('ok.saved', { date: printDay(nextContact) });
  const lacking = missing.length > 0 ? texts('note.moveFields', { deal: key.dealId, fields: missing.join(', ') }) : '';
  if (lacking !== '') return `✓ ${saved} ${lacking}`;
  return key.kind === 'lead' ? `✓ ${dealId}. ${saved}` : `✓ ${saved}`;
}

function soldSentence({ amount = 0, currency = '', owed = 0, due = '' }: StepDone, texts: Texts): string {
  const sold = texts('ok.sold', { what: moneyOf(amount, currency) });
  if (owed === 0) return sold;
  return `${sold} ${texts('ok.owesUntil', { amount: moneyOf(owed, currency), date: printDay(due) })}`;
}

function paidSentence({ amount = 0, currency = '', balance = null, left = 0 }: StepDone, texts: Texts): string {
  const paid = texts('ok.paid', { amount: moneyOf(amount, currency) });
  if (balance === null)
    return left > 0 ? `${paid} ${texts('ok.stillOwes', { amount: moneyOf(left, currency) })}` : paid;
  const after = balance === 0 ? 'ok.noDebt' : balance > 0 ? 'ok.stillOwes' : 'ok.inCredit';
  return `${paid} ${texts(after, { amount: moneyOf(Math.abs(balance), '') })}`;
}

/** The firm's own currency needs no word on its own sheet. */
function moneyOf(amount: number, currency: string): string {
  const printed = printMinor(toMinor(amount));
  return currency === '' ? printed : `${printed} ${currency}`;
}
