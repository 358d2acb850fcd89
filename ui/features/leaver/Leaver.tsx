// The dialog for somebody who left: who it is, who gets the work, and then what went where.

import { useRef, useState } from 'preact/hooks';
import type { LeaverDone } from '../../../src/entry/rpc';
import { SelectField } from '../../components/Field';
import { FormView } from '../../components/FormView';
import { Notice } from '../../components/Notice';
import { PrimaryButton } from '../../components/PrimaryButton';
import { toFailureSentence } from '../../failure';
import { toOutcome } from '../../outcome';
import { newRequestId } from '../../request-id';
import type { Server } from '../../server';
import type { Translate } from '../../texts';
import { useForm } from '../../use-form';

export interface LeaverProps {
  readonly t: Translate;
  readonly server: Pick<Server, 'somebodyLeft'>;
  readonly staff: readonly string[];
  readonly close: () => void;
}

/** Draws the questions, or the end. */
export function Leaver(props: LeaverProps) {
  const { t, staff, close } = props;
  const [done, setDone] = useState<{ readonly who: string; readonly value: LeaverDone } | null>(null);
  if (staff.length === 0) return <End t={t} sentence={t('leaver.none')} close={close} />;
  if (!done) return <Questions {...props} onDone={(who, value) => setDone({ who, value })} />;
  const { deals, tasks, customers, sheet } = done.value;
  const counts = { deals: String(deals), tasks: String(tasks), customers: String(customers) };
  return <End t={t} sentence={t('leaver.done', { who: done.who, sheet, ...counts })} close={close} />;
}

function Questions({ t, server, staff, onDone }: LeaverProps & { onDone: (who: string, value: LeaverDone) => void }) {
  // Sent again after the line broke, it is the same request: it is carried out once.
  const attempt = useRef({ requestId: '', content: '' });
  const form = useForm('leaver', {
    open: { who: '', to: '' },
    fields: ['who', 'to'],
    onDone: () => undefined,
    send: async ({ who, to }) => {
      if (who === '') return { kind: 'refused', issues: [{ field: 'who', message: t('err.pickPerson') }] };
      const content = JSON.stringify([who, to]);
      if (attempt.current.content !== content) attempt.current = { requestId: newRequestId(), content };
      const { requestId } = attempt.current;
      const outcome = await toOutcome(
        () => server.somebodyLeft({ requestId, who, to }),
        (error) => toFailureSentence(error, t),
      );
      if (outcome.kind === 'done') onDone(who, outcome.value);
      return outcome;
    },
  });
  const { who } = form.values;
  const foot = (
    <>
      <div role="alert">{form.failure !== null && <Notice tone="bad">{form.failure}</Notice>}</div>
      <PrimaryButton label={t('leaver.run')} busyLabel={t('leaver.running')} busy={form.sending} />
    </>
  );
  return (
    <FormView title={t('leaver.title')} foot={foot} onSubmit={form.submit}>
      <fieldset class="fields" disabled={form.sending}>
        <p>{t('leaver.lead')}</p>
        <SelectField {...form.field('who')} label={t('leaver.who')} blank={t('leaver.choose')} options={staff} />
        <SelectField
          {...form.field('to')}
          label={t('leaver.to')}
          blank={t('leaver.byLoad')}
          options={staff.filter((name) => name !== who)}
        />
      </fieldset>
    </FormView>
  );
}

function End({ t, sentence, close }: Pick<LeaverProps, 't' | 'close'> & { readonly sentence: string }) {
  return (
    <div class="view">
      <h1 class="unseen">{t('leaver.title')}</h1>
      <div class="body" role="status">
        <p>{sentence}</p>
      </div>
      <div class="foot">
        <button type="button" class="primary" onClick={close}>
          {t('btn.close')}
        </button>
      </div>
    </div>
  );
}
