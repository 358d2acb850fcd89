// Takes back what was sold, and keeps whether the money went back, too.

import type { Method } from '../../../src/modules/payments/index';
import { Chips } from '../../components/Chips';
import { TextField } from '../../components/Field';
import { SubForm } from '../../components/SubForm';
import { refusal } from '../../outcome';
import { useForm } from '../../use-form';
import type { MoneyFormProps } from './MoneyForms';
import { METHODS, openPayment } from './payment';

interface ReturnValues {
  readonly amount: string;
  readonly method: Method | '';
}

/** Draws the form; that no money went back is said, since a debt that is not paid needs none. */
export function ReturnForm({ t, debt, perform, onBack }: MoneyFormProps) {
  const form = useForm<ReturnValues>('return', {
    open: { amount: openPayment(debt).amount, method: '' },
    fields: ['amount', 'method'],
    onDone: onBack,
    send: (values) =>
      values.amount.trim() === ''
        ? refusal('amount', t('err.sale.amount'))
        : perform({ kind: 'returnSale', ...values, saleId: debt.saleId }, { failure: false }),
  });
  const methods = METHODS.map((value) => ({ value, label: t(`method.${value}`) }));
  return (
    <SubForm t={t} title={t('btn.return')} about={debt.name} onBack={onBack} form={form}>
      <TextField {...form.field('amount')} label={t('field.amount')} inputMode="decimal" />
      <Chips<Method | ''>
        id="return-method"
        label={t('field.givenBack')}
        issue={form.issues.method}
        chips={[{ value: '', label: t('method.none') }, ...methods]}
        value={form.values.method}
        onChange={(method) => form.edit({ method })}
      />
    </SubForm>
  );
}
