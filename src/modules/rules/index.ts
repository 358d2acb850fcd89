// Rules: what Daftar does by itself, as rows.

import type { Module } from '../../kernel/module';
import { rulesTable } from './schema';
import { rulesTexts } from './texts';

export { addFirstPresets } from './add-presets';
export { foresee, foreseeRules } from './foresee';
export { listRules, ruleChoices } from './list-rules';
export { RULE_ACTIONS, RULE_EVENTS, RULE_MODES, type RuleAction, type RuleEvent, type RuleMode } from './options';
export { readWorld } from './read-world';
export { MOST_AT_ONCE, type RulesRun, runRules } from './run-rules';
export { addPreset, removeRule, saveRule, setRuleMode } from './save-rule';
export { rulesTable } from './schema';
export { answerSuggestion, type SuggestionAnswered } from './suggestions';
export type { Foreseen, RuleChoices, RuleShown, RulesView } from './view';

export const rules: Module = { name: 'rules', tables: [rulesTable], measures: [], texts: rulesTexts };
