// Plans the next contact of a deal: when, and what to do then.

import { TextField } from '../../components/Field';
import { type ChosenDay, toChosenDay, toDay } from '../../day-choice';
import { refusal } from '../../outcome';
import { useForm } from '../../use-form';
import { DayField } from '../day/DayField';
import type { CardPartProps } from './Card';
import { FormFrame } from './FormFrame';

interface NextValues extends ChosenDay {
  readonly nextStep: string;
}

/** Draws the form. */
export function NextForm({ dealId, ...part }: CardPartProps & { readonly dealId: string }) {
  const { t, card, today, actions } = part;
  const deal = card.deals.find(({ id }) => id === dealId);
  const planned = deal && deal.nextContact >= today() ? toChosenDay(deal.nextContact, today()) : null;
  const form = useForm<NextValues>('next', {
    open: { ...(planned ?? { next: 'tomorrow', date: '' }), nextStep: deal?.nextStep ?? '' },
    fields: ['nextContact', 'nextStep'],
    onDone: actions.closeForm,
    send: (values) => {
      const nextContact = toDay(values, today());
      if (nextContact !== '') {
        const deed = { kind: 'setNext', dealId, nextContact, nextStep: values.nextStep.trim() } as const;
        return actions.perform(deed, { failure: false });
      }
      return refusal('nextContact', t('err.pickDate'));
    },
  });
  return (
    <FormFrame {...part} title={t('field.nextDate')} form={form}>
      <DayField
        t={t}
        id="next-nextContact"
        label={t('ask.next')}
        chosen={form.values}
        today={today()}
        issue={form.issues.nextContact}
        onChange={form.edit}
      />
      <TextField {...form.field('nextStep')} label={t('field.nextStep')} />
    </FormFrame>
  );
}
