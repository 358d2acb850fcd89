// Says in words what a deed did, for the quiet confirmation.

import type { PaymentAdded, SaleAdded } from '../../../src/entry/money-rpc';
import { toShownDay } from '../../day';
import { toMoney } from '../../money';
import type { Translate } from '../../texts';
import { unreachable } from '../../unreachable';
import type { Deed, Done, MoneyDeed, MoveDeed } from './deed';

/** Returns the sentence for a deed that the server carried out. */
export function toConfirmation(t: Translate, deed: Deed, done: Done): string {
  switch (deed.kind) {
    case 'addSale':
    case 'addPayment':
    case 'promisePayment':
    case 'returnSale':
    case 'scheduleDues':
    case 'deliverSale':
    case 'rateSale':
      return toMoneySentence(t, deed, done);
    case 'logContact':
    case 'setNext':
      return toSaved(t, done.nextContact);
    case 'closeTask':
      return [t('ok.taskDone'), deed.nextContact === '' ? '' : nextOf(t, deed.nextContact)].join(' ').trim();
    case 'refuse':
      return toMoved(t, deed.move, done);
    case 'moveStage':
      return toMoved(t, deed, done);
    case 'addTask':
      return t('ok.taskAdded', { date: toShownDay(deed.due) });
    case 'postpone':
      return t('ok.postponed', { date: toShownDay(deed.due) });
    case 'handOver':
      return t('ok.handedOver', { name: deed.to });
    case 'accept':
      return t('ok.accepted');
    case 'suggestion':
      return t(done.isLater ? 'ok.takenLater' : 'ok.savedNoDate');
    case 'addPerson':
    case 'changeFact':
      return t('ok.savedNoDate');
    default:
      return unreachable(deed);
  }
}

function toSaved(t: Translate, day: string): string {
  return day === '' ? t('ok.savedNoDate') : t('ok.saved', { date: toShownDay(day) });
}

function nextOf(t: Translate, day: string): string {
  return t('note.next', { date: toShownDay(day) });
}

function toMoved(t: Translate, { label }: MoveDeed, { sale, missing }: Done): string {
  return [
    t('ok.moved', { stage: label }),
    sale ? t('ok.saleWritten') : '',
    missing.length > 0 ? t('note.missing', { fields: missing.join(', ') }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function toMoneySentence(t: Translate, deed: MoneyDeed, { sold, paid }: Done): string {
  if (deed.kind === 'returnSale') return t('ok.returned', { amount: deed.amount });
  if (deed.kind === 'scheduleDues') return t('ok.scheduled', { count: String(deed.parts.length) });
  if (deed.kind === 'deliverSale') return t('ok.delivered');
  if (deed.kind === 'rateSale') return t('ok.rated', { rating: String(deed.rating) });
  if (deed.kind === 'promisePayment') return t('ok.promised', { date: toShownDay(deed.date) });
  if (sold) return toSold(t, sold);
  if (!paid) return t('ok.savedNoDate');
  const amount = toMoney(t, Math.abs(paid.amount), paid.currency);
  return [t(paid.amount < 0 ? 'ok.refunded' : 'ok.paid', { amount }), toBalance(t, paid)].join(' ').trim();
}

function toBalance(t: Translate, { balance, currency }: PaymentAdded): string {
  if (balance === null) return '';
  const amount = toMoney(t, Math.abs(balance), currency);
  return t(balance === 0 ? 'ok.noDebt' : balance > 0 ? 'ok.stillOwes' : 'ok.inCredit', { amount });
}

function toSold(t: Translate, { amount, currency, customerName, owed, due }: SaleAdded): string {
  const sum = toMoney(t, amount, currency);
  const what = customerName === '' ? sum : `${customerName}, ${sum}`;
  const debt = due === '' ? 'ok.stillOwes' : 'ok.owesUntil';
  return [
    t('ok.sold', { what }),
    owed === 0 ? '' : t(debt, { amount: toMoney(t, owed, currency), date: toShownDay(due) }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
