// What pages may call of rules: what Daftar does by itself, and what it suggests.

import type { Language } from '../kernel/i18n/language';
import type { Foreseen, RuleChoices, RuleShown, RulesView } from '../modules/rules/view';
import type { Answer, HealthBoot } from './rpc';

/** What the Rules dialog knows before its first call. */
export type RulesBoot = HealthBoot;

export interface SuggestionAnswered {
  readonly taskId: string;
  /** Done in the next run, within an hour; a task is there at once. */
  readonly isLater: boolean;
}

export interface RulesRpc {
  openRules(): void;
  /** The rules and the ready-made ones of the trade, in a language. Four blocking calls, five where a rule mails. */
  rules(language: Language): RulesView;
  /** What the form of a rule offers. Two blocking calls. */
  ruleChoices(): RuleChoices;
  /**
   * What rules would do now: `{ rules, stages, work, newSince, templates }` as `rules` gave them. At most five blocking calls, where those that ask
   * for a product, and those that ask for changes of a field, are asked for apart from the others.
   */
  foreseeRules(input: unknown): readonly Foreseen[];
  /**
   * `{ requestId, id?, name, when, what, condition, wait, action, detail, mode, known? }`: keys of choices, else as typed.
   * `known`, here and below, is `{ stages, templates, staff }` as the page was told; what it leaves out is read. At most 5
   * blocking calls with it.
   */
  saveRule(input: unknown): Answer<RuleShown>;
  /** `{ requestId, id, mode, known? }`. At most 5 blocking calls with it. */
  setRuleMode(input: unknown): Answer<RuleShown>;
  /** `{ requestId, id }`. */
  removeRule(input: unknown): Answer<{ readonly id: string }>;
  /** `{ requestId, key, trade, known? }`: a ready-made rule, which suggests. At most 5 blocking calls. */
  addRule(input: unknown): Answer<RuleShown>;
  /** `{ requestId, taskId, take }`: what a rule suggested is done, or never asked again. At most 4 blocking calls. */
  answerSuggestion(input: unknown): Answer<SuggestionAnswered>;
}
