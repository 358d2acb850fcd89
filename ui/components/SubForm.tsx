// A form that lies over its view, with what went wrong and its save button at the bottom.

import type { ComponentChildren } from 'preact';
import type { Translate } from '../texts';
import type { Form } from '../use-form';
import { Notice } from './Notice';
import { PrimaryButton } from './PrimaryButton';
import { SubView } from './SubView';

export interface SubFormProps {
  readonly t: Translate;
  readonly title: string;
  /** What it is about, beside the way back. */
  readonly about: string;
  readonly onBack: () => void;
  readonly form: Pick<Form<unknown>, 'sending' | 'failure' | 'submit'>;
  /** What the button says; default: save. */
  readonly button?: string;
  /** What it says meanwhile; default: that it saves. */
  readonly busy?: string;
  readonly children: ComponentChildren;
}

/** Draws the frame around the fields. */
export function SubForm({
  t,
  title,
  about,
  onBack,
  form,
  button = t('btn.save'),
  busy = t('btn.saving'),
  children,
}: SubFormProps) {
  const foot = (
    <>
      <div role="alert">{form.failure !== null && <Notice tone="bad">{form.failure}</Notice>}</div>
      <PrimaryButton label={button} busyLabel={busy} busy={form.sending} />
    </>
  );
  return (
    <SubView title={title} about={about} backLabel={t('btn.back')} onBack={onBack} onSubmit={form.submit} foot={foot}>
      <fieldset class="fields" disabled={form.sending}>
        {children}
      </fieldset>
    </SubView>
  );
}
