// What the customer bought and owes, and what can be done about it.

import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Section } from '../../components/Section';
import { toMoney } from '../../money';
import { useOnlyLooks } from '../../viewing';
import { toWhen } from '../../when';
import type { MoneyForm } from '../money/debt';
import type { CardPartProps } from './Card';
import { SaleLine } from './SaleLine';

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
            <SaleLine key={sale.id} {...props} sale={sale} />
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
        {balance < 0 && !onlyLooks && pill('refund', t('btn.refund'))}
        {sales.length > 0 && pill('act', t('btn.act'))}
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
