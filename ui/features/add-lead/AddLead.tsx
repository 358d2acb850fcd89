// The view that takes a new lead in under twenty seconds: contact first, Enter saves, ready for the next one.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { SelectField, TextField } from '../../components/Field';
import { FormView } from '../../components/FormView';
import { PrimaryButton } from '../../components/PrimaryButton';
import type { Translate } from '../../texts';
import { DayField } from '../day/DayField';
import { DuplicateWarning } from './DuplicateWarning';
import { moveFocus, toId } from './focus';
import { LeadResult } from './LeadResult';
import { MoreFields } from './MoreFields';
import type { AddLeadState } from './state';
import { type AddLeadActions, type AddLeadPorts, useAddLead } from './use-add-lead';

export interface AddLeadProps extends AddLeadPorts {
  readonly sources: readonly string[];
  readonly isShown: boolean;
  /** What stands above the fields. */
  readonly children?: ComponentChildren;
  readonly onOpen: (customerId: string) => void;
}

export type AddLeadPartProps = AddLeadProps & { readonly state: AddLeadState; readonly actions: AddLeadActions };

/** Draws the form and what became of the last lead. */
export function AddLead(props: AddLeadProps) {
  const { t } = props;
  const [state, actions] = useAddLead(props);
  const { save, undo } = actions;
  const { isShown, children } = props;
  useLayoutEffect(() => {
    if (isShown) moveFocus(toId(state.focus.target));
  }, [state.focus]);

  const foot = (
    <>
      <LeadResult
        t={t}
        result={state.result}
        busy={state.saving}
        retryId={toId('retry')}
        onRetry={save}
        onUndo={undo}
      />
      <PrimaryButton label={t('btn.save')} busyLabel={t('btn.saving')} busy={state.saving} />
    </>
  );
  return (
    <FormView title={t('btn.addLead')} foot={foot} onSubmit={save} hidden={!isShown}>
      {children}
      <fieldset class="fields" disabled={state.saving}>
        <Contact {...props} state={state} actions={actions} />
        <Details {...props} state={state} actions={actions} />
        <MoreFields {...props} state={state} actions={actions} />
      </fieldset>
    </FormView>
  );
}

function Contact({ t, state, actions, onOpen }: AddLeadPartProps) {
  const { form, issues, lookup } = state;
  const question = toQuestion(t, state);
  return (
    <>
      <TextField
        id={toId('contact')}
        label={t('field.phoneOrHandle')}
        inputMode="tel"
        remark={lookup.kind === 'checking' ? t('note.checking') : undefined}
        issue={issues.contact}
        value={form.contact}
        onChange={(contact) => actions.edit({ contact })}
      />
      <div aria-live="polite">
        {lookup.kind === 'unchecked' && <p class="remark">{t('warn.notChecked')}</p>}
        {question !== null && (
          <DuplicateWarning
            t={t}
            id={toId('duplicate')}
            sentence={question}
            choice={form.duplicate}
            onDecide={actions.decide}
            onOpen={lookup.kind === 'found' ? () => onOpen(lookup.id) : undefined}
          />
        )}
      </div>
    </>
  );
}

function Details({ t, sources, today, state, actions }: AddLeadPartProps) {
  const { form, issues } = state;
  const text = (field: 'name' | 'need' | 'amount') => ({
    id: toId(field),
    label: t(`field.${field}`),
    issue: issues[field],
    value: form[field],
    onChange: (value: string) => actions.edit({ [field]: value }),
  });
  return (
    <>
      <TextField {...text('name')} />
      <TextField {...text('need')} />
      <TextField {...text('amount')} placeholder={t('hint.amount')} />
      <SelectField
        id={toId('source')}
        label={t('field.source')}
        blank={t('hint.source')}
        issue={issues.source}
        options={sources}
        value={form.source}
        onChange={(source) => actions.edit({ source })}
      />
      <DayField
        t={t}
        id={toId('nextContact')}
        label={t('field.nextDate')}
        chosen={form}
        today={today()}
        issue={issues.nextContact}
        onChange={actions.edit}
      />
    </>
  );
}

function toQuestion(t: Translate, { lookup, question }: AddLeadState): string | null {
  if (question?.sentence) return question.sentence;
  return lookup.kind === 'found' ? t('warn.duplicateJoin', { name: lookup.name }) : null;
}
