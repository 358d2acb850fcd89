// What the customer bought and owes, and what can be done about it.

import type { CardSale } from '../../../src/modules/card/view';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Row } from '../../components/Row';
import { Section } from '../../components/Section';
import { toMoney } from '../../money';
import { useOnlyLooks } from '../../viewing';
import { toShortDay, toWhen } from '../../when';
import type { MoneyForm } from '../money/debt';
import type { CardPartProps } from './Card';

/** Draws the balance, the last sales, and the ways to sell and to be paid. */
export function Money(props: CardPartProps) {
  const { t, card, onSell, actions } = props;
  const onlyLooks = useOnlyLooks();
  const { balance, sales } = card.money;
  const pill = (form: MoneyForm, label: string) => (
    <Button class="pill" onClick={() => actions.openForm({ kind: 'money', form, saleId: '' })}>
      {label}
    </Button>
  );
  if (onlyLooks && balance === 0 && sales.length === 0) return null;
  return (
    <Section title={t('card.money')}>
      {balance !== 0 && <Balance {...props} />}
      {sales.length > 0 && (
        <ul class="rows">
          {sales.map((sale) => (
            <SaleRow key={sale.id} {...props} sale={sale} />
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
        {balance > 0 && !onlyLooks && pill('promise', t('task.promise'))}
        {balance > 0 && pill('remind', t('btn.remind'))}
      </div>
    </Section>
  );
}

function Balance({ t, card, today }: CardPartProps) {
  const { balance, oldestDue } = card.money;
  const when = balance > 0 ? toWhen(t, oldestDue, today()) : null;
  return (
    <p class="balance">
      <strong>{t(balance > 0 ? 'card.owes' : 'card.credit', { amount: toMoney(t, Math.abs(balance), '') })}</strong>
      {when && <Badge {...when} />}
    </p>
  );
}

function SaleRow({ t, sale, today, actions }: CardPartProps & { readonly sale: CardSale }) {
  const onlyLooks = useOnlyLooks();
  const { id: saleId, date, product, amount, currency, left } = sale;
  const link = (form: MoneyForm, label: string) => (
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
            {left > 0 && link('payment', t('btn.payment'))} {link('return', t('btn.return'))}
          </span>
        )}
      </div>
    </li>
  );
}
