// The stages as a page tells them back, parsed: whoever was told them when it opened spares a read.

import * as v from 'valibot';
import type { Stage } from './read-stages';

const text = v.pipe(v.string(), v.maxLength(4_000));

/** Parses what a page knows of each stage. */
export const pageStages = v.pipe(
  v.array(v.object({ key: text, label: text, pipeline: text, outcome: v.picklist(['open', 'won', 'lost', 'later']) })),
  v.maxLength(200),
);

/** Returns the stages of a page as those of the book are. */
export function stagesOfPage(stages: v.InferOutput<typeof pageStages>): readonly Stage[] {
  const rest = { probability: null, required: [], strictness: 'warn', playbook: '' } as const;
  return stages.map((stage, index) => ({ ...stage, ...rest, order: index + 1, nextDays: null, stuckDays: null }));
}
