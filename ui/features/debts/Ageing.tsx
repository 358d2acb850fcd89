// How much is owed in all, and how late it is: a line for each age, with a bar that only repeats the number.

import { toShownAmount } from '../../amount';
import { toMoney } from '../../money';
import type { Translate } from '../../texts';
import { DAYS, type DebtsOf } from './of-seller';

/** Draws the totals. */
export function Ageing({ t, view }: { readonly t: Translate; readonly view: DebtsOf }) {
  const { total, overdue, currency, buckets, others } = view;
  const line = (label: string, amount: number) => (
    <tr key={label} class={amount === 0 ? 'none' : ''}>
      <th scope="row">{label}</th>
      <td>{toShownAmount(amount)}</td>
      <td aria-hidden="true">
        <i style={{ width: `${total > 0 ? Math.round((amount / total) * 100) : 0}%` }} />
      </td>
    </tr>
  );
  return (
    <div class="ageing">
      <dl>
        <div>
          <dt>{t('debts.total')}</dt>
          <dd>{toMoney(t, total, currency)}</dd>
        </div>
        <div class={overdue > 0 ? 'late' : ''}>
          <dt>{t('debts.overdue')}</dt>
          <dd>{toMoney(t, overdue, currency)}</dd>
        </div>
      </dl>
      {others.length > 0 && (
        <p class="meta">
          {t('debts.others')}: {others.map((other) => toMoney(t, other.total, other.currency)).join(', ')}
        </p>
      )}
      <table>
        <caption>{t('debts.late')}</caption>
        <tbody>
          {line(t('debts.notDue'), buckets.notDue)}
          {DAYS.map(([bucket, label]) => line(label, buckets[bucket]))}
        </tbody>
      </table>
    </div>
  );
}
