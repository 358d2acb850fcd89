// Takes a payment, or gives money back: the amount that is meant stands there already, so that Enter is enough.

import { Chips } from '../../components/Chips';
import { TextField } from '../../components/Field';
import { Fold } from '../../components/Fold';
import { SubForm } from '../../components/SubForm';
import { refusal } from '../../outcome';
import { useForm } from '../../use-form';
import type { MoneyFormProps } from './MoneyForms';
import { METHODS, openPayment, type PaymentValues, toPaymentDeed } from './payment';

/** Draws the form. */
export function PaymentForm({
  t,
  debt,
  perform,
  onBack,
  isRefund = false,
}: MoneyFormProps & { readonly isRefund?: boolean }) {
  const form = useForm<PaymentValues>('payment', {
    open: openPayment(debt),
    fields: ['amount', 'method', 'date', 'note'],
    onDone: onBack,
    send: (values) =>
      values.amount.trim() === ''
        ? refusal('amount', t('err.sale.amount'))
        : perform(toPaymentDeed(values, debt, { isRefund }), { failure: false }),
  });
  const { issues, values, edit } = form;
  return (
    <SubForm t={t} title={t(isRefund ? 'btn.refund' : 'btn.logPayment')} about={debt.name} onBack={onBack} form={form}>
      <TextField
        {...form.field('amount')}
        label={t('field.amount')}
        placeholder={t('hint.amount')}
        inputMode="decimal"
      />
      <Chips
        id="payment-method"
        label={t(isRefund ? 'field.givenBack' : 'field.method')}
        issue={issues.method}
        chips={METHODS.map((value) => ({ value, label: t(`method.${value}`) }))}
        value={values.method}
        onChange={(method) => edit({ method })}
      />
      <Fold label={t('btn.more')} hasIssue={'date' in issues || 'note' in issues}>
        {() => (
          <>
            <TextField {...form.field('date')} label={t('field.payDate')} type="date" />
            <TextField {...form.field('note')} label={t('field.note')} />
          </>
        )}
      </Fold>
    </SubForm>
  );
}
