// The form of a rule: when, what, if, wait, do and text, with the sentence that they make on top.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { RuleChoices, RulesView } from '../../../src/modules/rules/view';
import { Button } from '../../components/Button';
import { SelectField, TextField } from '../../components/Field';
import { FormView } from '../../components/FormView';
import { Notice } from '../../components/Notice';
import { PrimaryButton } from '../../components/PrimaryButton';
import { TextArea } from '../../components/TextArea';
import { focusSoon } from '../../focus-soon';
import type { Outcome } from '../../outcome';
import { newRequestId } from '../../request-id';
import type { Translate } from '../../texts';
import { type Form, useForm } from '../../use-form';
import {
  ACTIONS,
  choosingEvent,
  DETAIL_LABELS,
  draftIssues,
  EVENTS,
  FIELDS,
  needsConsent,
  type RuleDraft,
  toSend,
  whatKind,
} from './form';
import { choiceKey, toRuleSentence } from './sentence';

export interface RuleFormProps {
  readonly t: Translate;
  readonly draft: RuleDraft;
  readonly stages: RulesView['stages'];
  readonly choices: () => Promise<RuleChoices>;
  /** Nothing is told of choices that have not come. */
  readonly save: (draft: RuleDraft, requestId: string, choices: Partial<RuleChoices>) => Promise<Outcome<unknown>>;
  readonly onBack: () => void;
}

const NO_CHOICES: RuleChoices = { templates: [], staff: [] };

/** Draws it; what is not clear is said while it is typed. */
export function RuleForm({ t, draft, stages, choices, save, onBack }: RuleFormProps) {
  const [offered, setOffered] = useState<RuleChoices | null>(null);
  // Sent again after the line broke, it is the same request: it is carried out once.
  const attempt = useRef({ requestId: '', content: '' });
  const form = useForm<RuleDraft>('rule', {
    open: draft,
    fields: FIELDS,
    onDone: onBack,
    send: async (typed) => {
      const values = toSend(typed);
      const issues = Object.entries(draftIssues(t, values, true)).map(([field, message]) => ({ field, message }));
      if (issues.length > 0) return { kind: 'refused', issues };
      const content = JSON.stringify(values);
      if (attempt.current.content !== content) attempt.current = { requestId: newRequestId(), content };
      return save(values, attempt.current.requestId, offered ?? {});
    },
  });
  useEffect(() => {
    focusSoon('rule-name');
    // Without it names are typed, and the server says which there are.
    choices().then(setOffered, (error) => console.warn(`No choices: ${String(error)}`));
  }, []);
  const foot = (
    <>
      <div role="alert">{form.failure !== null && <Notice tone="bad">{form.failure}</Notice>}</div>
      <PrimaryButton label={t('btn.save')} busyLabel={t('btn.saving')} busy={form.sending} />
      <Button class="secondary" onClick={onBack}>
        {t('btn.cancel')}
      </Button>
    </>
  );
  return (
    <FormView title={t(draft.id === '' ? 'rules.new' : 'rules.edit')} foot={foot} onSubmit={form.submit}>
      <p class="rule-preview" aria-live="polite">
        {toRuleSentence(t, form.values)}
      </p>
      <fieldset class="fields" disabled={form.sending}>
        <Fields t={t} form={form} stages={stages} offered={offered ?? NO_CHOICES} />
      </fieldset>
    </FormView>
  );
}

interface FieldsProps extends Pick<RuleFormProps, 't' | 'stages'> {
  readonly form: Form<RuleDraft>;
  readonly offered: RuleChoices;
}

function Fields({ t, form, stages, offered }: FieldsProps) {
  const typed = draftIssues(t, form.values, false);
  const field = (name: (typeof FIELDS)[number]) => {
    const { issue, onChange, ...rest } = form.field(name);
    // Each of these fields is a text; a choice is one of its keys.
    const change = onChange as (value: string) => void;
    return { ...rest, value: String(rest.value), issue: issue ?? typed[name], onChange: change };
  };
  return (
    <>
      <TextField {...field('name')} label={t('rules.form.name')} />
      <SelectField
        {...field('when')}
        onChange={(when) => form.edit(choosingEvent(form.values.when, when as RuleDraft['when']))}
        label={t('rules.form.when')}
        options={EVENTS.map((value) => ({ value, label: t(choiceKey('event', value)) }))}
        {...(form.values.when === '' && { blank: t('rules.form.choose') })}
      />
      <What t={t} when={form.values.when} stages={stages} field={field('what')} />
      <TextField
        {...field('condition')}
        label={t('rules.form.condition')}
        remark={t('rules.form.optional')}
        placeholder={t('rules.form.conditionHint')}
      />
      <TextField
        {...field('wait')}
        label={t('rules.form.wait')}
        remark={t('rules.form.optional')}
        placeholder={t('rules.form.waitHint')}
      />
      <SelectField
        {...field('action')}
        label={t('rules.form.action')}
        options={ACTIONS.map((value) => ({ value, label: t(choiceKey('action', value)) }))}
        {...(form.values.action === '' && { blank: t('rules.form.choose') })}
      />
      <Detail t={t} {...form.values} offered={offered} field={field('detail')} />
    </>
  );
}

interface OneField {
  readonly id: string;
  readonly issue: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

type WhatProps = Pick<RuleFormProps, 't' | 'stages'> & { when: RuleDraft['when']; field: OneField };

function What({ t, when, stages, field }: WhatProps) {
  const kind = whatKind(when);
  if (kind === null) return null;
  const label = t(`rules.form.${kind}`);
  if (kind === 'stage') {
    const labels = [...new Set(stages.map((stage) => stage.label))];
    return <SelectField {...field} label={label} blank={t('rules.form.choose')} options={labels} />;
  }
  const isNumber = kind === 'days' || kind === 'daysBefore';
  const remark = kind === 'daysBefore' ? { remark: t('rules.form.optional') } : {};
  return <TextField {...field} {...remark} label={label} inputMode={isNumber ? 'decimal' : 'text'} />;
}

type DetailProps = Pick<RuleDraft, 'action' | 'when'> & { t: Translate; offered: RuleChoices; field: OneField };

function Detail({ t, action, when, offered, field }: DetailProps) {
  if (action === '') return null;
  const label = t(DETAIL_LABELS[action]);
  if (action === 'mailCustomer') {
    const known = offered.templates.map(({ name }) => name);
    return (
      <>
        <TextField {...field} label={label} known={known} />
        <p class="muted">{t(needsConsent(when) ? 'rules.form.onlyAgreed' : 'rules.form.unlessRefused')}</p>
      </>
    );
  }
  if (action === 'tellStaff' || action === 'tellOwner') return <TextArea {...field} label={label} rows={2} />;
  const placeholder = { nextContact: t('rules.form.waitHint'), setField: t('rules.form.writeHint'), task: '' }[action];
  const remark = action === 'task' ? { remark: t('rules.form.places', { place: `{${t('rules.form.place')}}` }) } : {};
  return <TextField {...field} {...remark} label={label} placeholder={placeholder} />;
}
