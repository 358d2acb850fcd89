// Splits what is left of a sale into parts: equal ones a month apart, or as the person likes; the plan is seen before it is saved.

import { Chips } from '../../components/Chips';
import { SubForm } from '../../components/SubForm';
import type { NextChoice } from '../../day-choice';
import { toDay } from '../../day-choice';
import { toMoney } from '../../money';
import { refusal } from '../../outcome';
import { useForm } from '../../use-form';
import { DayField } from '../day/DayField';
import type { MoneyFormProps } from './MoneyForms';
import { OwnParts, PlannedParts } from './Parts';
import { COUNTS, equalParts, filledParts, type PartCount, restOf, type TypedPart } from './schedule';

interface ScheduleValues {
  readonly count: PartCount;
  readonly next: NextChoice;
  readonly date: string;
  /** What was typed; counts only while `count` is 'own'. */
  readonly own: readonly TypedPart[];
}

const FIRST: readonly NextChoice[] = ['today', 'in7', 'in14', 'in30', 'date'];

/** Draws the form; what is sent is the plan that is seen. */
export function ScheduleForm({ t, debt, today, perform, onBack }: MoneyFormProps) {
  const left = debt.amount;
  const planOf = ({ count, own, ...first }: ScheduleValues) =>
    count === 'own' ? own : equalParts(left, Number(count), toDay(first, today()));
  const form = useForm<ScheduleValues>('schedule', {
    open: { count: '3', next: 'in30', date: '', own: [] },
    fields: ['first', 'parts'],
    onDone: onBack,
    send: (values) => {
      const parts = filledParts(planOf(values));
      const rest = restOf(left, parts);
      if (values.count !== 'own' && parts.length === 0) return refusal('first', t('err.pickDate'));
      if (parts.length === 0) return refusal('parts', t('parts.empty'));
      if (rest !== null && rest !== 0) return refusal('parts', restInWords(t, rest, debt.currency));
      return perform({ kind: 'scheduleDues', saleId: debt.saleId, parts }, { failure: false });
    },
  });
  const { values, issues, edit } = form;
  const plan = planOf(values);
  const rest = restOf(left, plan);
  const choose = (count: PartCount) => edit(count === 'own' ? { count, own: plan } : { count });
  return (
    <SubForm t={t} title={t('btn.schedule')} about={debt.name} onBack={onBack} form={form}>
      <Chips<PartCount>
        id="schedule-count"
        label={t('parts.count')}
        issue={undefined}
        chips={[...COUNTS.map((value) => ({ value, label: value })), { value: 'own', label: t('parts.own') }]}
        value={values.count}
        onChange={choose}
      />
      {values.count !== 'own' && (
        <DayField
          t={t}
          id="schedule-first"
          label={t('parts.first')}
          chosen={values}
          today={today()}
          issue={issues.first}
          choices={FIRST}
          onChange={edit}
        />
      )}
      {values.count === 'own' ? (
        <OwnParts t={t} parts={values.own} onChange={(own) => edit({ own })} />
      ) : (
        <PlannedParts t={t} parts={plan} />
      )}
      <p class={rest === 0 || rest === null ? 'meta' : 'issue'} role="status">
        {issues.parts ??
          (rest === 0 || rest === null ? wholeInWords(t, left, debt.currency) : restInWords(t, rest, debt.currency))}
      </p>
    </SubForm>
  );
}

function wholeInWords(t: MoneyFormProps['t'], left: number, currency: string): string {
  return t('parts.whole', { amount: toMoney(t, left, currency) });
}

function restInWords(t: MoneyFormProps['t'], rest: number, currency: string): string {
  return t(rest > 0 ? 'parts.short' : 'parts.over', { amount: toMoney(t, Math.abs(rest), currency) });
}
