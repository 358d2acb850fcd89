// The Rules dialog: the list of rules, the ready-made ones, and the form of one.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RuleShown, RulesView } from '../../../src/modules/rules/view';
import { Blank, Failure } from '../../components/Blank';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Notice } from '../../components/Notice';
import { Section } from '../../components/Section';
import { Skeleton } from '../../components/Skeleton';
import { type RuleDraft, toDraft } from './form';
import { RuleForm } from './RuleForm';
import { RuleItem } from './RuleItem';
import { toRuleName, toRuleSentence } from './sentence';
import { type RulesPorts, useRules } from './use-rules';

/** Draws the dialog in all its states. */
export function Rules(props: RulesPorts) {
  const { t, server } = props;
  const rules = useRules(props);
  const [draft, setDraft] = useState<RuleDraft | null>(null);
  const { view, unread } = rules.state;
  if (!view) {
    return (
      <>
        <h1 class="unseen">{t('rules.title')}</h1>
        {unread === null ? (
          <Skeleton label={t('rules.loading')} rows={5} />
        ) : (
          <Failure sentence={unread} retryLabel={t('btn.retry')} onRetry={rules.load} />
        )}
      </>
    );
  }
  if (draft) {
    const choices = () => server.ruleChoices();
    return <RuleForm {...{ t, draft, choices, stages: view.stages, save: rules.save }} onBack={() => setDraft(null)} />;
  }
  return <List {...props} rules={rules} view={view} onEdit={(rule) => setDraft(toDraft(rule))} />;
}

interface ListProps extends RulesPorts {
  readonly rules: ReturnType<typeof useRules>;
  readonly view: RulesView;
  /** Null for a new one. */
  readonly onEdit: (rule: RuleShown | null) => void;
}

function List({ t, rules, view, onEdit }: ListProps) {
  const [asked, setAsked] = useState<RuleShown | null>(null);
  const { foreseen, uncounted, busy, said } = rules.state;
  const top = useRef<HTMLHeadingElement>(null);
  // The form that lay here has taken the keyboard with it.
  useLayoutEffect(() => top.current?.focus(), []);
  return (
    <div class="view rules">
      <h1 class="unseen" ref={top} tabIndex={-1}>
        {t('rules.title')}
      </h1>
      <div class="body" aria-busy={busy}>
        <p class="muted">{t('rules.lead')}</p>
        {view.rules.length === 0 && <Blank sentence={t('rules.none')} />}
        <ul class="rule-list">
          {view.rules.map((rule) => (
            <RuleItem
              key={rule.id}
              t={t}
              rule={rule}
              foreseen={foreseen ? foreseen.get(rule.id) : uncounted ? undefined : null}
              onMode={(mode) => rules.setMode(rule.id, mode)}
              onEdit={() => onEdit(rule)}
              onRemove={() => setAsked(rule)}
            />
          ))}
        </ul>
        {uncounted && <Failure sentence={t('rules.uncounted')} retryLabel={t('btn.retry')} onRetry={rules.recount} />}
        <Presets t={t} view={view} add={rules.add} busy={busy} />
      </div>
      <div class="foot">
        <div role="status">{said?.tone === 'good' && <Notice tone="good">{said.sentence}</Notice>}</div>
        <div role="alert">{said?.tone === 'bad' && <Notice tone="bad">{said.sentence}</Notice>}</div>
        <Button class="primary" onClick={() => onEdit(null)}>
          {t('rules.new')}
        </Button>
      </div>
      {asked && (
        <Dialog title={t('rules.remove')} kind="question" onClose={() => setAsked(null)}>
          <p>{t('rules.removeAsk', { rule: toRuleName(t, asked) })}</p>
          <div class="answers">
            <Button class="secondary" onClick={() => setAsked(null)}>
              {t('btn.cancel')}
            </Button>
            <Button
              class="primary"
              onClick={() => {
                setAsked(null);
                rules.remove(asked.id);
              }}
            >
              {t('rules.remove')}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}

type PresetsProps = Pick<ListProps, 't' | 'view'> & { add: ListProps['rules']['add']; busy: boolean };

function Presets({ t, view: { presets }, add, busy }: PresetsProps) {
  if (presets.length === 0) return null;
  return (
    <Section title={t('rules.presets')}>
      <ul class="rule-list">
        {presets.map((preset) => (
          <li key={preset.key} class="rule preset">
            <div class="rule-head">
              <h3>{preset.name}</h3>
              <Button
                class="secondary"
                disabled={busy}
                aria-label={`${t('btn.add')}: ${preset.name}`}
                onClick={() => add(preset)}
              >
                {t('btn.add')}
              </Button>
            </div>
            <p class="muted">{toRuleSentence(t, preset)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
