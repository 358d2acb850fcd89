// What the page says it knows of the stages and the settings, parsed: a read less for Today.

import * as v from 'valibot';
import type { Book } from '../../kernel/book/book';
import { currencyNamed, HOME_CURRENCY } from '../../kernel/currency';
import { ratingDaysOf, SETTINGS } from '../settings/index';
import { readStages, type Stage } from '../stages/index';
import { type Cadences, parseCadences } from '../touch/index';

const text = v.pipe(v.string(), v.maxLength(5_000));
const knownStage = v.object({
  key: text,
  label: text,
  pipeline: v.optional(text, ''),
  outcome: v.picklist(['open', 'won', 'lost', 'later']),
  probability: v.optional(v.nullable(v.number()), null),
  stuckDays: v.optional(v.nullable(v.number()), null),
});
const knownToPage = v.object({
  stages: v.optional(v.pipe(v.array(knownStage), v.maxLength(200)), []),
  currency: v.optional(text, ''),
  touchDays: v.optional(text, ''),
  ratingDays: v.optional(v.pipe(v.number(), v.finite()), ratingDaysOf(SETTINGS.ratingDays.value)),
});

const NOTHING = { stages: [], currency: '', touchDays: '', ratingDays: 0 };

export interface Known {
  readonly stages: readonly Stage[];
  /** The firm's own currency, an ISO code. */
  readonly home: string;
  /** How often customers are to hear from us, as the settings say. */
  readonly cadences: Cadences;
  /** Days after a delivery until a rating is asked for; 0 for never. */
  readonly ratingDays: number;
}

/** Returns it; where the page tells of no stages, their table is read, which is one blocking call. */
export function parseKnown(book: Book, input: unknown): Known {
  const parsed = v.safeParse(knownToPage, input ?? {});
  const { stages, currency, touchDays, ratingDays } = parsed.success ? parsed.output : NOTHING;
  const facts = { home: currencyNamed(currency) ?? HOME_CURRENCY, cadences: parseCadences(touchDays), ratingDays };
  if (stages.length === 0) return { stages: readStages(book), ...facts };
  const rest = { required: [], strictness: 'warn', playbook: '', nextDays: null } as const;
  return { stages: stages.map((stage, index) => ({ ...stage, ...rest, order: index + 1 })), ...facts };
}
