// Lists the rules for the dialog, with what it needs to tell what they would do.

import type { Ports } from '../../kernel/ports';
import { optionKey } from '../../kernel/schema/options';
import { fieldNames } from '../../kernel/schema/table';
import { newSince } from '../outbox/index';
import { readSettings } from '../settings/index';
import { type Colleague, readStaff, staffTable } from '../staff/index';
import { readStages, stagesTable } from '../stages/index';
import { readTemplates, templatesTable } from '../templates/index';
import { presetInWords } from './add-presets';
import { choicesOf } from './blanks';
import { RULE_ACTIONS, RULE_EVENTS } from './options';
import { plainWhat } from './parse-event';
import { modeOf } from './parse-rule';
import { presetsOf } from './presets';
import { rulesTable } from './schema';
import type { RuleRecord } from './understand';
import type { RuleChoices, RuleShown, RulesView } from './view';

/** Returns the rules, and those ready-made ones of the trade that are not among them. Four blocking calls, five where one mails. */
export function listRules({ book, language }: Pick<Ports, 'book' | 'language'>): RulesView {
  const rows = book.has(rulesTable) ? [...book.open(rulesTable, fieldNames(rulesTable)).records()] : [];
  const stages = book.has(stagesTable) ? readStages(book) : [];
  const { trade, workDays, workHours, holidays } = readSettings(book);
  const mails = rows.some(({ action }) => optionKey(RULE_ACTIONS, action) === 'mailCustomer');
  const there = new Set(rows.map(({ preset }) => preset));
  return {
    rules: rows.map(showRule),
    presets: presetsOf(trade)
      .filter(({ key }) => !there.has(key))
      .map((preset) => ({ key: preset.key, ...presetInWords(preset, language, stages) })),
    stages: stages.map(({ key, label, outcome, pipeline }) => ({ key, label, outcome, pipeline })),
    trade,
    newSince: newSince(book) ?? '',
    templates: mails && book.has(templatesTable) ? choicesOf(readTemplates(book)) : [],
    work: { workDays, workHours, holidays },
  };
}

/** Returns what the form of a rule offers, or only what one action needs. A blocking call each, two for all. */
export function ruleChoices(
  ports: Pick<Ports, 'book' | 'now' | 'zone'>,
  only?: 'mailCustomer' | 'setField',
): RuleChoices {
  const { book } = ports;
  const mails = only !== 'setField' && book.has(templatesTable);
  const letters = mails ? readTemplates(book) : [];
  const names = only !== 'mailCustomer' && book.has(staffTable);
  const staff: readonly Colleague[] = names ? readStaff(ports) : [];
  return {
    templates: choicesOf(letters),
    staff: staff.map(({ label }) => label),
  };
}

/** Returns a rule as the dialog shows it. */
export function showRule(row: RuleRecord): RuleShown {
  const { id, name, condition, wait, detail, problem, since, firedAt, fires } = row;
  const when = optionKey(RULE_EVENTS, row.when) ?? '';
  return {
    ...{ id, name, condition, wait, detail, problem, since, firedAt, fires, mode: modeOf(row) },
    when,
    // In words it would stand twice in the sentence, and the form takes a number.
    what: plainWhat(when, row.what),
    action: optionKey(RULE_ACTIONS, row.action) ?? '',
  };
}
