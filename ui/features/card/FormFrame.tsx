// The frame that all forms of the card share: the way back to the customer, what went wrong, and the save button.

import type { ComponentChildren } from 'preact';
import { Notice } from '../../components/Notice';
import { PrimaryButton } from '../../components/PrimaryButton';
import { SubView } from '../../components/SubView';
import type { Form } from '../../use-form';
import type { CardPartProps } from './Card';

export interface FormFrameProps extends Pick<CardPartProps, 't' | 'card' | 'actions'> {
  readonly title: string;
  readonly form: Pick<Form<unknown>, 'sending' | 'failure' | 'submit'>;
  readonly children: ComponentChildren;
}

/** Draws the frame around the fields. */
export function FormFrame({ t, card, actions, title, form, children }: FormFrameProps) {
  const foot = (
    <>
      <div role="alert">{form.failure !== null && <Notice tone="bad">{form.failure}</Notice>}</div>
      <PrimaryButton label={t('btn.save')} busyLabel={t('btn.saving')} busy={form.sending} />
    </>
  );
  return (
    <SubView
      title={title}
      about={card.name}
      backLabel={t('btn.back')}
      onBack={actions.closeForm}
      onSubmit={form.submit}
      foot={foot}
    >
      <fieldset class="fields" disabled={form.sending}>
        {children}
      </fieldset>
    </SubView>
  );
}
