// Writes ready-made rules as rows, in the language of the workbook: they suggest, and do nothing by themselves.

import { type Language, wordIn } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import { readStages, type Stage, stagesTable } from '../stages/index';
import { RULE_ACTIONS, RULE_EVENTS, RULE_MODES } from './options';
import { FIRST_PRESETS, type Preset, presetsOf } from './presets';
import { rulesTable } from './schema';
import type { RuleTyped } from './view';

const WORK_DAYS = { uz: '{count} ish kuni', ru: '{count} раб. дн.', en: '{count} working days' };

/** Gives a workbook that never had a rule the first three of its trade: they suggest, or wait to be switched on. Three blocking calls. */
export function addFirstPresets(
  { book, now }: Pick<Ports, 'book' | 'now'>,
  trade: string,
  mode: 'suggest' | 'off',
): void {
  if (!book.has(rulesTable) || book.lastGiven(rulesTable) > 0) return;
  const stages = book.has(stagesTable) ? readStages(book) : [];
  const { language, appendRow } = book.openForInsert(rulesTable, { records: FIRST_PRESETS });
  // Somebody wrote rules by hand before anything gave them numbers.
  if (appendRow > 2) return;
  for (const preset of presetsOf(trade).slice(0, FIRST_PRESETS)) {
    const row = presetRow(preset, { now, language, stages });
    const isOff = mode === 'off' && { mode: wordIn(RULE_MODES.off, language), since: null };
    book.insert(rulesTable, { ...row, ...isOff });
  }
}

interface Written {
  readonly now: number;
  readonly language: Language;
  readonly stages: readonly Stage[];
}

/** Returns the row of a preset, which suggests from now on. */
export function presetRow(preset: Preset, { now, language, stages }: Written) {
  return {
    ...presetInWords(preset, language, stages),
    when: wordIn(RULE_EVENTS[preset.when], language),
    action: wordIn(RULE_ACTIONS[preset.action], language),
    mode: wordIn(RULE_MODES.suggest, language),
    ...{ preset: preset.key, since: now, createdAt: now },
  };
}

/** Returns the words of a preset as a person would type them. */
export function presetInWords(
  { name, when, what, condition, workDays, action, detail }: Preset,
  language: Language,
  stages: readonly Pick<Stage, 'key' | 'label'>[],
): RuleTyped {
  const label = stages.find(({ key }) => key === what)?.label ?? what;
  return {
    ...{ name: wordIn(name, language), when, what: label, condition: wordIn(condition, language) },
    wait: workDays === 0 ? '' : wordIn(WORK_DAYS, language).replace('{count}', String(workDays)),
    ...{ action, detail: wordIn(detail, language) },
  };
}
