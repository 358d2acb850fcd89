// What the form of a rule holds, which fields an event and an action ask for, and what is wrong before anything is sent.

import type { RuleAction, RuleEvent, RuleMode } from '../../../src/modules/rules/options';
import type { RuleShown, RuleTyped } from '../../../src/modules/rules/view';
import type { TextKey } from '../../text-keys';
import type { Translate } from '../../texts';

export interface RuleDraft extends RuleTyped {
  /** '' for a new one. */
  readonly id: string;
  readonly mode: RuleMode;
}

export const EVENTS: readonly RuleEvent[] = [
  ...(['leadCreated', 'stageEntered', 'noTouch', 'contactDue', 'taskDue', 'promiseDue'] as const),
  ...(['paymentDue', 'paymentLate', 'lastPurchase', 'birthday', 'consentGiven', 'fieldChanged'] as const),
];
export const ACTIONS: readonly RuleAction[] = [
  ...(['task', 'nextContact', 'setField', 'mailCustomer', 'tellStaff', 'tellOwner'] as const),
];
export const MODES: readonly RuleMode[] = ['off', 'suggest', 'on'];
/** In the order in which they stand. */
export const FIELDS = ['name', 'when', 'what', 'condition', 'wait', 'action', 'detail'] as const;

/** Returns the draft of a rule, or of a new one. */
export function toDraft(rule: RuleShown | null): RuleDraft {
  if (!rule) {
    return {
      ...{ id: '', name: '', when: 'leadCreated', what: '', condition: '', wait: '' },
      ...{ action: 'task', detail: '', mode: 'suggest' },
    };
  }
  const { id, name, when, what, condition, wait, action, detail, mode } = rule;
  return { id, name, when, what, condition, wait, action, detail, mode };
}

/** What stands beside the event, if anything. */
export type WhatKind = 'days' | 'daysBefore' | 'product' | 'stage' | 'field';

/** Returns what an event asks for besides; null for nothing. */
export function whatKind(when: RuleEvent | ''): WhatKind | null {
  switch (when) {
    case 'noTouch':
    case 'paymentLate':
      return 'days';
    case 'birthday':
    case 'paymentDue':
      return 'daysBefore';
    case 'lastPurchase':
      return 'product';
    case 'stageEntered':
      return 'stage';
    case 'fieldChanged':
      return 'field';
    default:
      return null;
  }
}

/** Tells whether letters of the event go only to who agreed to letters, as the server has it. */
export function needsConsent(when: RuleEvent | ''): boolean {
  return when === 'noTouch' || when === 'lastPurchase' || when === 'birthday' || when === 'fieldChanged';
}

/** Returns what choosing another event changes: what stood beside the one before is none of its own. */
export function choosingEvent(before: RuleEvent | '', when: RuleEvent | ''): Partial<RuleDraft> {
  return whatKind(before) === whatKind(when) ? { when } : { when, what: '' };
}

/** Returns the draft without what its event does not ask for, and whose field is not there to be put right. */
export function toSend(draft: RuleDraft): RuleDraft {
  return whatKind(draft.when) === null ? { ...draft, what: '' } : draft;
}

/** Under which label the text of an action stands. */
export const DETAIL_LABELS: Readonly<Record<RuleAction, TextKey>> = {
  task: 'rules.form.title',
  nextContact: 'rules.form.after',
  setField: 'rules.form.write',
  mailCustomer: 'rules.form.template',
  tellStaff: 'rules.form.message',
  tellOwner: 'rules.form.message',
};

/** Returns what is wrong with what was typed so far, by field; blank fields are told only when `isWhole`. The server judges the rest. */
export function draftIssues(t: Translate, draft: RuleDraft, isWhole: boolean): Readonly<Record<string, string>> {
  const { when, what, condition, action, detail, name } = draft;
  const issues: Record<string, string> = {};
  const check = (field: string, text: string, isRight: boolean, key: TextKey) => {
    if (!isRight && (isWhole || text.trim() !== '')) issues[field] = t(key, { received: text.trim() || '—' });
  };
  const kind = whatKind(when);
  if (kind === 'days') check('what', what, /^\s*[1-9]\d{0,3}\s*$/.test(what), 'rules.err.days');
  if (kind === 'daysBefore') check('what', what, /^\s*\d{0,2}\s*$/.test(what), 'rules.err.daysBefore');
  if (kind === 'product') check('what', what, /^\s*[1-9]\d{0,3}(?:[\s,;]|$)/.test(what), 'rules.err.daysOfProduct');
  if (kind === 'stage') check('what', what, what !== '', 'rules.err.pickStage');
  if (kind === 'field') check('what', what, what.trim() !== '', 'rules.err.field');
  const unclear = condition.split(/[;\n]/).find((part) => part.trim() !== '' && !isCondition(part));
  if (unclear !== undefined) issues.condition = t('rules.err.condition', { received: unclear.trim() });
  check('wait', draft.wait, draft.wait.trim() === '' || /^\D*\d/.test(draft.wait), 'rules.err.wait');
  if (action === 'task') check('detail', detail, detail.trim() !== '', 'rules.err.title');
  else if (action === 'nextContact') check('detail', detail, /\d/.test(detail), 'rules.err.nextContact');
  else if (action === 'setField') check('detail', detail, /^[^=]+=\s*\S/.test(detail), 'rules.err.setField');
  else if (action !== '') check('detail', detail, detail.trim() !== '', 'rules.err.message');
  check('name', name, name.trim() !== '', 'rules.err.name');
  return issues;
}

function isCondition(part: string): boolean {
  return /^\s*[^=<>!~≠≥≤\s][^=<>!~≠≥≤]*(?:[=<>!~≠≥≤]| (?:contains|содержит|ichida|ичида) )/u.test(part);
}
