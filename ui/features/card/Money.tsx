// What the customer bought and owes, and what can be done about it.

import type { CardMoney, CardSale } from '../../../src/modules/card/view';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Row } from '../../components/Row';
import { Section } from '../../components/Section';
import { toMoney } from '../../money';
import type { Translate } from '../../texts';
import { useOnlyLooks } from '../../viewing';
import { toShortDay } from '../../when';
import type { MoneyForm } from '../money/debt';
import type { CardPartProps } from './Card';

/** Draws the balance, the last sales, and the ways to sell and to be paid. */
export function Money(props: CardPartProps) {
  const { t, card, onSell, actions } = props;
  const onlyLooks = useOnlyLooks();
  const { money } = card;
  if (onlyLooks && !money) return null;
  const pill = (form: MoneyForm, label: string) => (
    <Button class="pill" onClick={() => actions.openForm({ kind: 'money', form, saleId: '' })}>
      {label}
    </Button>
  );
  return (
    <Section title={t('card.money')}>
      {money && money.balance !== 0 && <Balance t={t} money={money} />}
      {money && money.sales.length > 0 && (
        <ul class="rows">
          {money.sales.map((sale) => (
            <SaleRow key={sale.id} {...props} sale={sale} currency={money.currency} />
          ))}
        </ul>
      )}
      <div class="pills">
        {!onlyLooks && (
          <Button class="pill" onClick={() => onSell({ customerId: card.id, customerName: card.name })}>
            {t('add.sale')}
          </Button>
        )}
        {!onlyLooks && pill('payment', t('btn.payment'))}
        {money && money.balance > 0 && !onlyLooks && pill('promise', t('task.promise'))}
        {money && money.balance > 0 && pill('remind', t('btn.remind'))}
      </div>
    </Section>
  );
}

function Balance({ t, money }: { readonly t: Translate; readonly money: CardMoney }) {
  const { balance, overdue, currency } = money;
  const amount = toMoney(t, Math.abs(balance), currency);
  return (
    <p class="balance">
      <strong>{t(balance > 0 ? 'card.owes' : 'card.credit', { amount })}</strong>
      {overdue > 0 && <Badge tone="late" label={`${t('mark.overdue')}: ${toMoney(t, overdue, currency)}`} />}
    </p>
  );
}

interface SaleRowProps extends CardPartProps {
  readonly sale: CardSale;
  readonly currency: string;
}

function SaleRow({ t, sale, currency, today, actions }: SaleRowProps) {
  const onlyLooks = useOnlyLooks();
  const { id: saleId, date, product, amount, left } = sale;
  const pill = (form: MoneyForm, label: string) => (
    <Button class="link" onClick={() => actions.openForm({ kind: 'money', form, saleId })}>
      {label}
    </Button>
  );
  return (
    <li>
      <div class="row">
        <Row
          title={toMoney(t, amount, currency)}
          aside={toShortDay(date, today())}
          detail={product}
          detailAside={left > 0 ? t('card.left', { amount: toMoney(t, left, currency) }) : ''}
        />
        {!onlyLooks && (
          <span class="row-actions">
            {left > 0 && pill('payment', t('btn.payment'))} {pill('return', t('btn.return'))}
          </span>
        )}
      </div>
    </li>
  );
}
