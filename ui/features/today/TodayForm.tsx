// The form about a debt of Today, which lies over the list: a payment, a promise, or a reminder.

import { Late } from '../../components/Late';
import type { Perform } from '../deeds/use-deeds';
import { debtOfItem, type MoneyForm } from '../money/debt';
import { MONEY } from '../shell/parts';
import type { TodayRow } from './state';
import type { TodayProps } from './Today';

export interface TodayFormProps extends TodayProps {
  readonly form: MoneyForm;
  readonly row: TodayRow;
  readonly onAnswered: (key: string) => void;
  readonly onBack: () => void;
}

/** Draws the form; what was paid or promised leaves the list, and is read again. */
export function TodayForm(props: TodayFormProps) {
  const { t, server, today, firm, currency: home, perform, form, row, onAnswered, onBack } = props;
  const answer: Perform = async (deed, tells) => {
    const outcome = await perform(deed, tells);
    if (outcome.kind === 'done') onAnswered(row.key);
    return outcome;
  };
  return (
    <Late t={t} part={MONEY} title={t('today.debt')} onBack={onBack}>
      {({ MoneyForms }) => (
        <MoneyForms {...{ t, server, today, firm, home, form, onBack }} perform={answer} debt={debtOfItem(row.item)} />
      )}
    </Late>
  );
}
