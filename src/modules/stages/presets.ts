// The stages that a new workbook starts with.

import { type Language, type Words, wordIn } from '../../kernel/i18n/language';
import type { Cell } from '../../kernel/schema/codec';
import { fold } from '../../kernel/text/fold';
import { STAGE_OUTCOMES, STRICTNESS, type StageOutcome, type Strictness } from './schema';

export type StageKey = 'new' | 'offer' | 'agreement' | 'paid' | 'lost' | 'later';

/** A stage as a new workbook has it; its row may be changed afterwards. */
export interface StagePreset {
  readonly key: StageKey;
  readonly label: Words;
  readonly outcome: StageOutcome;
  /** Share of the deals in this stage that are won in the end. */
  readonly probability: number;
  /** Fields of the deal that must be filled in, by name. */
  readonly required: readonly string[];
  readonly strictness: Strictness;
  readonly playbook: Words;
  /** Days until the next contact that is proposed; null for none. */
  readonly nextDays: number | null;
  /** Days after which a deal counts as stuck; null for never. */
  readonly stuckDays: number | null;
}

const NONE: Words = { uz: '', ru: '', en: '' };

/** The pipeline that every workbook starts with, in order. */
export const STAGES: readonly StagePreset[] = [
  {
    key: 'new',
    label: { uz: 'Yangi lid', ru: 'Новый лид', en: 'New lead' },
    outcome: 'open',
    probability: 0.1,
    required: [],
    strictness: 'warn',
    playbook: {
      uz: 'Bir soat ichida qoʻngʻiroq qiling. Nima kerakligini va qachonga kerakligini soʻrang.',
      ru: 'Позвоните в течение часа. Узнайте, что нужно и к какому сроку.',
      en: 'Call within an hour. Ask what they need and by when.',
    },
    nextDays: 1,
    stuckDays: 3,
  },
  {
    key: 'offer',
    label: { uz: 'Taklif', ru: 'Предложение', en: 'Offer' },
    outcome: 'open',
    probability: 0.3,
    required: ['need', 'amount'],
    strictness: 'warn',
    playbook: {
      uz: 'Narx va muddatni yuboring. Ikki kundan keyin fikrini soʻrang.',
      ru: 'Отправьте цену и сроки. Через два дня узнайте мнение.',
      en: 'Send the price and the terms. Ask for their opinion two days later.',
    },
    nextDays: 2,
    stuckDays: 7,
  },
  {
    key: 'agreement',
    label: { uz: 'Kelishuv', ru: 'Договорённость', en: 'Agreement' },
    outcome: 'open',
    probability: 0.7,
    required: ['amount'],
    strictness: 'warn',
    playbook: {
      uz: 'Toʻlov kuni va yetkazish sanasini kelishib oling.',
      ru: 'Договоритесь о дне оплаты и дате доставки.',
      en: 'Agree on the day of payment and of delivery.',
    },
    nextDays: 3,
    stuckDays: 14,
  },
  {
    key: 'paid',
    label: { uz: 'Toʻlandi', ru: 'Оплачено', en: 'Paid' },
    outcome: 'won',
    probability: 1,
    required: ['amount'],
    strictness: 'warn',
    playbook: {
      uz: 'Rahmat ayting va bir haftadan keyin hammasi joyidami deb soʻrang.',
      ru: 'Поблагодарите и через неделю спросите, всё ли в порядке.',
      en: 'Say thank you, and ask after a week whether all is well.',
    },
    nextDays: null,
    stuckDays: null,
  },
  {
    key: 'lost',
    label: { uz: 'Yoʻqotildi', ru: 'Отказ', en: 'Lost' },
    outcome: 'lost',
    probability: 0,
    required: ['lossReason'],
    strictness: 'block',
    playbook: NONE,
    nextDays: null,
    stuckDays: null,
  },
  {
    key: 'later',
    label: { uz: 'Keyinroq', ru: 'Отложено', en: 'Later' },
    outcome: 'later',
    probability: 0.05,
    required: ['nextContact'],
    strictness: 'block',
    playbook: NONE,
    nextDays: null,
    stuckDays: null,
  },
];

/** Returns the label that a new workbook has for the stage. */
export function stageLabel(key: StageKey, language: Language): string {
  return wordIn(getStage(key).label, language);
}

/** Finds the stage of a new workbook that a label names in any language; null when none does. */
export function findStage(label: string): StagePreset | null {
  const wanted = fold(label);
  return STAGES.find((stage) => Object.values(stage.label).some((word) => fold(word) === wanted)) ?? null;
}

/** Returns the stage of a key. */
export function getStage(key: StageKey): StagePreset {
  const stage = STAGES.find((candidate) => candidate.key === key);
  if (!stage) throw new Error(`No stage has the key "${key}".`);
  return stage;
}

/** Returns the first rows of the stages sheet; `headingOf` says how a field of the deals is headed. */
export function stageRows(
  language: Language,
  headingOf: (field: string) => string,
  stages: readonly StagePreset[] = STAGES,
): Cell[][] {
  return stages.map((stage, index) => [
    stage.key,
    wordIn(stage.label, language),
    wordIn(STAGE_OUTCOMES[stage.outcome], language),
    index + 1,
    '',
    stage.probability,
    stage.required.map(headingOf).join(', '),
    wordIn(STRICTNESS[stage.strictness], language),
    wordIn(stage.playbook, language),
    stage.nextDays ?? '',
    stage.stuckDays ?? '',
  ]);
}
