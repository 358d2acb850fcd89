// What the page says it knows of the stages, parsed; without it they are taken for those of a new workbook.

import * as v from 'valibot';
import { type Currency, currencyNamed, HOME_CURRENCY } from '../../kernel/currency';
import { LANGUAGES, type Language, wordIn } from '../../kernel/i18n/language';
import { STAGES, type Stage, type StagePreset } from '../stages/index';
import { type Cadences, parseCadences } from '../touch/index';
import type { KnownStage } from './view';

export interface Known {
  readonly stages: readonly Stage[];
  /** Null where the page does not say. */
  readonly me: string | null;
  /** The firm's own currency, an ISO code. */
  readonly home: Currency;
  /** How often customers are to hear from us, as the settings say. */
  readonly cadences: Cadences;
}

const text = v.pipe(v.string(), v.maxLength(5_000));
const knownStage = v.object({
  key: text,
  label: text,
  outcome: v.picklist(['open', 'won', 'lost', 'later']),
  playbook: v.optional(text),
  stuckDays: v.optional(v.nullable(v.number())),
});
const knownToPage = v.object({
  stages: v.pipe(v.array(knownStage), v.maxLength(200)),
  me: text,
  currency: v.optional(text, ''),
  touchDays: v.optional(text, ''),
});

/** Returns what the page knows, in the workbook's language; what is none of it counts as nothing, since the card can be drawn without. */
export function parseKnown(input: unknown, language: Language): Known {
  const parsed = v.safeParse(knownToPage, input);
  if (!parsed.success || parsed.output.stages.length === 0)
    return { stages: presetStages(language), me: null, home: HOME_CURRENCY, cadences: parseCadences('') };
  const { stages, me, currency, touchDays } = parsed.output;
  const home = currencyNamed(currency) ?? HOME_CURRENCY;
  return {
    stages: stages.map((stage, index) => toStage(stage, index, language)),
    me,
    home,
    cadences: parseCadences(touchDays),
  };
}

/** Under its label in every language, whichever the workbook is in. */
function presetStages(language: Language): readonly Stage[] {
  return LANGUAGES.flatMap((spoken) =>
    STAGES.map(({ key, label, outcome }, index) =>
      toStage({ key, label: wordIn(label, spoken), outcome }, index, language),
    ),
  );
}

function toStage({ key, label, outcome, ...facts }: KnownStage, index: number, language: Language): Stage {
  const preset: StagePreset | undefined = STAGES.find((stage) => stage.key === key);
  const { playbook = preset ? wordIn(preset.playbook, language) : '', stuckDays = preset?.stuckDays ?? null } = facts;
  const rest = { pipeline: '', probability: null, required: [], strictness: 'warn', nextDays: null } as const;
  return { key, label, outcome, order: index + 1, playbook, stuckDays, ...rest };
}
