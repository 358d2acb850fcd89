// What the page of the rules says it knows, parsed: a read less each.

import * as v from 'valibot';
import { pageStages } from '../stages/index';

const text = v.pipe(v.string(), v.maxLength(4_000));
const names = v.pipe(v.array(text), v.maxLength(500));

export const knownTemplates = v.optional(
  v.pipe(v.array(v.object({ name: text, places: names })), v.maxLength(500)),
  [],
);

/**
 * Stages, templates and people as the page was told; what it leaves out is read. It can only deceive itself: the hourly step
 * looks at every rule again.
 */
export const knownToRules = v.optional(
  v.object({
    stages: v.optional(pageStages),
    templates: v.optional(v.array(v.object({ name: text, places: names }))),
    staff: v.optional(names),
  }),
  {},
);
export type KnownToRules = v.InferOutput<typeof knownToRules>;
