// The stages of a deal, as rows that people may rename: key, label, and what a deal in it counts as.

import type { Language, Words } from '../../kernel/i18n/language';
import { defineTable } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';

export const stagesTable = defineTable({
  name: 'stages',
  sheet: { uz: 'Bosqichlar', ru: 'Этапы', en: 'Stages' },
  prefix: 'ST',
  hidden: true,
  fields: {
    id: { kind: 'id', heading: { uz: 'Kalit', ru: 'Ключ', en: 'Key' } },
    label: { kind: 'text', heading: { uz: 'Bosqich', ru: 'Этап', en: 'Stage' } },
    outcome: { kind: 'text', heading: { uz: 'Natija', ru: 'Исход', en: 'Outcome' } },
  },
});

export type StageKey = 'new' | 'offer' | 'agreement' | 'paid' | 'lost' | 'later';

export interface Stage {
  readonly key: StageKey;
  readonly label: Words;
  readonly outcome: 'open' | 'won' | 'lost' | 'later';
}

/** The pipeline that every workbook starts with, in order. */
export const STAGES: readonly Stage[] = [
  { key: 'new', label: { uz: 'Yangi lid', ru: 'Новый лид', en: 'New lead' }, outcome: 'open' },
  { key: 'offer', label: { uz: 'Taklif', ru: 'Предложение', en: 'Offer' }, outcome: 'open' },
  { key: 'agreement', label: { uz: 'Kelishuv', ru: 'Договорённость', en: 'Agreement' }, outcome: 'open' },
  { key: 'paid', label: { uz: 'Toʻlandi', ru: 'Оплачено', en: 'Paid' }, outcome: 'won' },
  { key: 'lost', label: { uz: 'Yoʻqotildi', ru: 'Отказ', en: 'Lost' }, outcome: 'lost' },
  { key: 'later', label: { uz: 'Keyinroq', ru: 'Отложено', en: 'Later' }, outcome: 'later' },
];

/** Returns the stage's label in a language. */
export function stageLabel(key: StageKey, language: Language): string {
  return getStage(key).label[language];
}

/** Finds the stage that a label names in any language; null when none does. */
export function findStage(label: string): Stage | null {
  const wanted = fold(label);
  return STAGES.find((stage) => Object.values(stage.label).some((word) => fold(word) === wanted)) ?? null;
}

/** Returns the stage of a key. */
export function getStage(key: StageKey): Stage {
  const stage = STAGES.find((candidate) => candidate.key === key);
  if (!stage) throw new Error(`No stage has the key "${key}".`);
  return stage;
}

/** Returns the first rows of the stages sheet. */
export function stageRows(language: Language): string[][] {
  return STAGES.map((stage) => [stage.key, stage.label[language], stage.outcome]);
}
