// One rule of the list: its name and mode, itself as a sentence, what it would do now, and what is wrong with it.

import { useState } from 'preact/hooks';
import type { RuleMode } from '../../../src/modules/rules/options';
import type { Foreseen, RuleShown } from '../../../src/modules/rules/view';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { Switch } from '../../components/Switch';
import type { Translate } from '../../texts';
import { MODES } from './form';
import { choiceKey, toRuleName, toRuleSentence } from './sentence';

export interface RuleItemProps {
  readonly t: Translate;
  readonly rule: RuleShown;
  /** Null while it is counted; undefined where the rule cannot work. */
  readonly foreseen: Foreseen | null | undefined;
  readonly onMode: (mode: RuleMode) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** Draws it. */
export function RuleItem({ t, rule, foreseen, onMode, onEdit, onRemove }: RuleItemProps) {
  const { name, problem, mode, fires } = rule;
  return (
    <li class={`rule ${mode}`}>
      <div class="rule-head">
        <h2>{toRuleName(t, rule)}</h2>
        <Switch
          label={t('rules.mode', { rule: toRuleName(t, rule) })}
          options={MODES.map((value) => ({ value, label: t(choiceKey('mode', value)) }))}
          value={mode}
          onChange={onMode}
        />
      </div>
      {name.trim() !== '' && <p class="muted">{toRuleSentence(t, rule)}</p>}
      {problem !== '' && <Notice tone="bad">{problem}</Notice>}
      <div class="rule-foot">
        <Now t={t} rule={rule} foreseen={foreseen} />
        {fires !== null && fires > 0 && mode !== 'off' && (
          <span class="muted">{t('rules.fires', { count: String(fires) })}</span>
        )}
        <span class="rule-buttons">
          <Button class="link" aria-label={`${t('rules.change')}: ${toRuleName(t, rule)}`} onClick={onEdit}>
            {t('rules.change')}
          </Button>
          <Button class="link" aria-label={`${t('rules.remove')}: ${toRuleName(t, rule)}`} onClick={onRemove}>
            {t('rules.remove')}
          </Button>
        </span>
      </div>
    </li>
  );
}

function Now({ t, rule, foreseen }: Pick<RuleItemProps, 't' | 'rule' | 'foreseen'>) {
  const [isOpen, setIsOpen] = useState(false);
  if (foreseen === null) return <span class="muted">{t('rules.counting')}</span>;
  if (foreseen === undefined) return <span />;
  const { count, blocked, records } = foreseen;
  const list = `now-${rule.id}`;
  return (
    <>
      {count === 0 ? (
        <span class="muted">{t('rules.nowNone')}</span>
      ) : (
        <Button class="link now" aria-expanded={isOpen} aria-controls={list} onClick={() => setIsOpen(!isOpen)}>
          {t('rules.now', { count: String(count) })}
        </Button>
      )}
      {blocked > 0 && <p class="muted whole">{t('rules.blocked', { count: String(blocked) })}</p>}
      {isOpen && count > 0 && (
        <ul id={list} class="rule-records whole">
          {records.map(({ key, id, who, about, href }) => (
            <li key={key}>
              {href === undefined ? (
                id
              ) : (
                <a href={href} target="_blank" rel="noopener noreferrer">
                  {id}
                </a>
              )}
              <span>{[who, about].filter((part) => part !== '').join(' · ')}</span>
            </li>
          ))}
          {count > records.length && (
            <li class="muted">{t('rules.moreOf', { count: String(count - records.length) })}</li>
          )}
        </ul>
      )}
    </>
  );
}
