// Keeps the day on which a customer says that they will pay.

import { TextField } from '../../components/Field';
import { SubForm } from '../../components/SubForm';
import { toDay } from '../../day-choice';
import { refusal } from '../../outcome';
import { useForm } from '../../use-form';
import { DayField } from '../day/DayField';
import type { MoneyFormProps } from './MoneyForms';
import type { PromiseValues } from './payment';

/** Draws the form. */
export function PromiseForm({ t, debt, today, perform, onBack }: MoneyFormProps) {
  const form = useForm<PromiseValues>('promise', {
    open: { next: 'tomorrow', date: '', note: '' },
    fields: ['date', 'note'],
    onDone: onBack,
    send: (values) => {
      const date = toDay(values, today());
      if (date === '') return refusal('date', t('err.sale.due'));
      const { customerId, saleId, currency } = debt;
      const promise = { customerId, saleId, currency, date, note: values.note };
      return perform({ kind: 'promisePayment', ...promise }, { failure: false });
    },
  });
  const { values, issues, edit } = form;
  return (
    <SubForm t={t} title={t('btn.promise')} about={debt.name} onBack={onBack} form={form}>
      <DayField
        t={t}
        id="promise-date"
        label={t('field.promised')}
        chosen={values}
        today={today()}
        issue={issues.date}
        // Another tap answers what was wrong with the day, too.
        onChange={(change) => edit({ date: values.date, ...change })}
      />
      <TextField {...form.field('note')} label={t('field.note')} />
    </SubForm>
  );
}
