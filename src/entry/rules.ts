// The Rules dialog: what Daftar does by itself, and what it would do now.

import { activeSpreadsheet } from '../google/active-book';
import { showDialog } from '../google/dialog';
import { linksInto } from '../google/links';
import { parseLanguage } from '../kernel/i18n/language';
import { modules, tableNamed } from '../modules/index';
import {
  addPreset,
  type Foreseen,
  listRules,
  type RuleChoices,
  type RuleShown,
  type RulesView,
  ruleChoices as readChoices,
  removeRule as remove,
  saveRule as save,
  setRuleMode as setMode,
  foreseeRules as wouldDo,
} from '../modules/rules/index';
import { personLanguage, personTexts, reading } from './app';
import { carryingOut } from './carrying-out';
import { createDictionary } from './page-texts';
import { answering, showingErrors } from './report-error';
import type { Answer } from './rpc';
import type { RulesBoot } from './rules-rpc';

const SIZE = { width: 640, height: 640 };

/** Opens the dialog, which asks for the rest itself. One blocking call. */
export function openRules(): void {
  showingErrors(() => {
    const language = personLanguage();
    const boot: RulesBoot = { language, texts: createDictionary(modules, language) };
    showDialog('rules', { title: personTexts()('rules.title'), ...SIZE, boot });
  });
}

/** Returns the rules and the ready-made ones, in a language; see `Rpc.rules`. */
export function rules(language: unknown): RulesView {
  return answering(() => {
    const known = parseLanguage(language) ?? personLanguage();
    return reading((ports) => listRules({ book: ports.book, language: known }));
  });
}

/** Returns what the form of a rule offers; see `Rpc.ruleChoices`. */
export function ruleChoices(): RuleChoices {
  return answering(() => reading((ports) => readChoices(ports)));
}

/** Tells what rules would do now, with the addresses of the rows; see `Rpc.foreseeRules`. */
export function foreseeRules(input: unknown): readonly Foreseen[] {
  return answering(() => {
    const linkTo = linksInto(activeSpreadsheet());
    return reading((ports) => wouldDo(ports, input)).map((each) => ({
      ...each,
      records: each.records.map((record) => ({ ...record, href: linkTo(tableNamed(each.table), record.row || null) })),
    }));
  });
}

/** Saves a rule; see `Rpc.saveRule`. */
export function saveRule(input: unknown): Answer<RuleShown> {
  return carryingOut(save, input);
}

/** Switches a rule; see `Rpc.setRuleMode`. */
export function setRuleMode(input: unknown): Answer<RuleShown> {
  return carryingOut(setMode, input);
}

/** Removes a rule; see `Rpc.removeRule`. */
export function removeRule(input: unknown): Answer<{ readonly id: string }> {
  return carryingOut(remove, input);
}

/** Adds a ready-made rule; see `Rpc.addRule`. */
export function addRule(input: unknown): Answer<RuleShown> {
  return carryingOut(addPreset, input);
}
