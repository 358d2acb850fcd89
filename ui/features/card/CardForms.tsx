// Picks the form that lies over the card.

import { Late } from '../../components/Late';
import { unreachable } from '../../unreachable';
import { MONEY } from '../shell/parts';
import type { CardPartProps } from './Card';
import { ContactForm } from './ContactForm';
import { creditOfCard, debtOfCard } from './debt-of-card';
import { HandOverForm } from './HandOverForm';
import { MoveForm } from './MoveForm';
import { NextForm } from './NextForm';
import { PersonForm } from './PersonForm';
import type { CardForm } from './state';
import { TaskForm } from './TaskForm';

/** Draws the form. */
export function CardForms({ form, ...part }: CardPartProps & { readonly form: CardForm }) {
  switch (form.kind) {
    case 'contact':
      return <ContactForm {...part} dealId={form.dealId} />;
    case 'move':
      return <MoveForm {...part} dealId={form.dealId} />;
    case 'next':
      return <NextForm {...part} dealId={form.dealId} />;
    case 'task':
      return <TaskForm {...part} />;
    case 'handOver':
      return <HandOverForm {...part} dealId={form.dealId} />;
    case 'person':
      return <PersonForm {...part} />;
    case 'money':
      return <OfMoney {...part} form={form} />;
    default:
      return unreachable(form);
  }
}

function OfMoney({
  t,
  card,
  server,
  boot,
  today,
  actions,
  form,
}: CardPartProps & { readonly form: CardForm & { kind: 'money' } }) {
  const { perform, closeForm } = actions;
  return (
    <Late t={t} part={MONEY} title={t('card.money')} onBack={closeForm}>
      {({ MoneyForms }) => (
        <MoneyForms
          {...{ t, server, today, perform, firm: boot.firm, home: boot.currency }}
          form={form.form}
          debt={
            form.form === 'refund' ? creditOfCard(card, boot.currency) : debtOfCard(card, form.saleId, boot.currency)
          }
          currencies={[...new Set(['', ...card.money.sales.map(({ currency }) => currency)])]}
          onBack={closeForm}
        />
      )}
    </Late>
  );
}
