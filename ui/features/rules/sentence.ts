// Says a rule as a sentence: when, if, after how long, and what then.

import type { RuleTyped } from '../../../src/modules/rules/view';
import type { TextKey } from '../../text-keys';
import type { Translate } from '../../texts';

/** Returns it, as far as it is filled in: "When a lead came in, if source = Instagram, after 1 day: task “Call”". */
export function toRuleSentence(t: Translate, rule: RuleTyped): string {
  const { condition, wait } = rule;
  const parts = [
    whenOf(t, rule),
    condition.trim() === '' ? '' : t('rules.if', { condition: conditionOf(t, condition) }),
    wait.trim() === '' || wait.trim() === '0' ? '' : t('rules.after', { wait: waitOf(t, wait) }),
  ];
  const first = parts.filter((part) => part !== '').join(', ');
  const then = thenOf(t, rule);
  return then === '' ? first : `${first}: ${then}`;
}

function whenOf(t: Translate, { when, what: typed }: RuleTyped): string {
  if (when === '') return '';
  const what = typed.trim();
  if ((when === 'birthday' || when === 'paymentDue') && what !== '' && what !== '0') {
    return t(`rules.when.${when}.before`, { what });
  }
  const [, days = what, product = ''] = /^(\d+)[\s,;]+(.+)$/.exec(what) ?? [];
  if (when === 'lastPurchase' && product !== '') return t('rules.when.lastPurchase.of', { what: days, product });
  return t(`rules.when.${when}`, { what: what || '…' });
}

function thenOf(t: Translate, { action, detail }: RuleTyped): string {
  if (action === '') return '';
  // Where a name will stand, the word for it is enough here.
  const what = action === 'nextContact' ? waitOf(t, detail) : detail.trim().replace(/\{([^{}]+)\}/g, '$1');
  return t(`rules.then.${action}`, { what: what || '…' });
}

/** Those that somebody typed around a name: the sentence has its own. */
const QUOTES = /^["'«“„‘]|["'»”“’]$/g;

/** A sign with nothing behind it asks for a blank cell, or for one that is filled. */
function conditionOf(t: Translate, condition: string): string {
  const parts = condition.split(/[;\n]/).map((part) => part.trim());
  const said = parts.flatMap((part) => {
    const [, field, sign] = /^(.*?)\s*(!=|<>|≠|=)$/.exec(part) ?? [];
    if (part === '' || field === undefined) return part === '' ? [] : [part];
    return [t(sign === '=' ? 'rules.blank' : 'rules.filled', { field: field.replace(QUOTES, '') })];
  });
  return said.join(', ');
}

/** A number alone is days. */
function waitOf(t: Translate, text: string): string {
  return /^\d+$/.test(text.trim()) ? t('rules.dayCount', { count: text.trim() }) : text.trim();
}

/** Returns what a rule is called: its name, else its sentence. */
export function toRuleName(t: Translate, rule: RuleTyped): string {
  return rule.name.trim() || toRuleSentence(t, rule);
}

/** Returns the key of a choice's words. */
export function choiceKey(kind: 'event' | 'action' | 'mode', key: string): TextKey {
  return `rules.${kind}.${key}` as TextKey; // One of the choices, all of which are listed.
}
