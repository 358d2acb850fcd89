// What stands beside a customer of what they bought, owe and are to the firm.

import { type Language, wordIn } from '../../kernel/i18n/language';
import { fromMinor, type Minor } from '../../kernel/money';
import { addDays, parseDay } from '../../kernel/time/day';
import { type Customer, HEALTH_REASONS, HEALTHS, STATUSES } from '../customers/index';
import { buyerHealth } from './buyer-health';
import type { CustomerFigures } from './figures';
import type { FirmMoney } from './firm-money';

const NOTHING = {
  ...{ status: '', health: '', healthReason: '', firstSale: '', lastSale: '', nextSale: '' },
  ...{ salesCount: null, salesTotal: null, margin: null, costCoverage: null, isActive: null, balance: null },
};

/** Returns the derived fields of a customer; blank ones for who neither bought nor paid. */
export function customerCells(id: string, money: FirmMoney, language: Language): Partial<Customer> {
  const figures = money.figures.get(id);
  const theirs = money.accountsOf.get(id) ?? [];
  if (!figures && theirs.length === 0) return NOTHING;
  const convert = (amount: Minor, currency: string): Minor => Math.round(amount * (money.rateOf(currency) ?? 0));
  const balance = fromMinor(theirs.reduce((sum, account) => sum + convert(account.balance, account.currency), 0));
  if (!figures) return { ...NOTHING, balance };
  const owing = money.owing.get(id) ?? [];
  const overdue = owing.reduce((sum, each) => sum + convert(each.overdue, each.currency), 0);
  const late = Math.max(0, ...owing.map((each) => each.late));
  const { health, healthReason } = buyerHealth(figures, { overdue, late, currencyName: money.currency });
  const { status, firstSale, lastSale, salesCount, total, margin, costKnown, isActive } = figures;
  return {
    ...{ firstSale, lastSale, salesCount, isActive, balance, costCoverage: costKnown },
    status: status === '' ? '' : wordIn(STATUSES[status], language),
    health: wordIn(HEALTHS[health], language),
    healthReason: wordIn(HEALTH_REASONS[healthReason.reason], language),
    salesTotal: fromMinor(total),
    margin: margin === null ? null : fromMinor(margin),
    nextSale: nextSale(figures),
  };
}

/** When they should buy again, by their own gap or the firm's; whoever is lost, or bought but once, is not waited for. */
function nextSale({ lastSale, salesCount, gap, status }: CustomerFigures): string {
  const last = parseDay(lastSale);
  if (last === null || salesCount < 2 || status === 'lost' || gap.from === 'trade') return '';
  return addDays(last, Math.round(gap.days));
}
