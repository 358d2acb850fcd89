// Says what is wrong with a field in the language of the acting person.

import type { Issue } from '../kernel/issue';
import { personTexts } from './app';
import type { FieldIssue } from './rpc';

/** Returns an issue as a sentence for its field. */
export function toFieldIssue({ field, text, received, params }: Issue): FieldIssue {
  return { field, message: personTexts()(text, { received, ...params }) };
}
