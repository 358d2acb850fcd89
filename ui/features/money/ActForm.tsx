// Asks which period the act of reconciliation is for, and opens it over the sheet, where it is printed.

import { Chips } from '../../components/Chips';
import { TextField } from '../../components/Field';
import { SubForm } from '../../components/SubForm';
import { Switch } from '../../components/Switch';
import { toFailureSentence } from '../../failure';
import { refusal, toOutcome } from '../../outcome';
import { useForm } from '../../use-form';
import { type ActDays, type ActPeriod, daysOf, PERIODS } from './act';
import type { MoneyFormProps } from './MoneyForms';
import { REMINDER_LANGUAGES, spokenLanguage } from './reminder-text';

interface ActValues extends ActDays {
  readonly period: ActPeriod;
  readonly currency: string;
  readonly language: (typeof REMINDER_LANGUAGES)[number];
  readonly firm: string;
}

/** Draws the form; it stays, since one period often leads to another. */
export function ActForm({ t, debt, firm, home, currencies = [], server, today, onBack }: MoneyFormProps) {
  const form = useForm<ActValues>('act', {
    open: { period: 'thisQuarter', from: '', until: '', currency: '', language: spokenLanguage(), firm },
    fields: ['from', 'until'],
    onDone: () => undefined,
    send: ({ period, from, until, ...values }) => {
      const days = daysOf(period, { from, until }, today());
      if (days.from === '') return refusal('from', t('err.pickDate'));
      const asked = { ...values, ...days, home, customerId: debt.customerId };
      return toOutcome(
        () => server.openAct(asked),
        (error) => toFailureSentence(error, t),
      );
    },
  });
  const { values, edit } = form;
  return (
    <SubForm
      t={t}
      title={t('btn.act')}
      about={debt.name}
      onBack={onBack}
      form={form}
      button={t('btn.showAct')}
      busy={t('btn.opening')}
    >
      <Chips<ActPeriod>
        id="act-period"
        label={t('field.period')}
        issue={undefined}
        chips={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
        value={values.period}
        onChange={(period) => edit({ period })}
      />
      {values.period === 'own' && (
        <div class="pair">
          <TextField {...form.field('from')} label={t('field.from')} type="date" />
          <TextField {...form.field('until')} label={t('field.until')} type="date" />
        </div>
      )}
      {currencies.length > 1 && (
        <Chips
          id="act-currency"
          label={t('field.currency')}
          issue={undefined}
          chips={currencies.map((value) => ({ value, label: value === '' ? t('money.home') : value }))}
          value={values.currency}
          onChange={(currency) => edit({ currency })}
        />
      )}
      <Switch
        label={t('field.paperLanguage')}
        options={REMINDER_LANGUAGES.map((value) => ({ value, label: value.toUpperCase() }))}
        value={values.language}
        onChange={(language) => edit({ language })}
      />
      {firm === '' && <TextField {...form.field('firm')} label={t('field.firm')} />}
    </SubForm>
  );
}
