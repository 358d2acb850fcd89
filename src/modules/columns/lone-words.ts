// Headings of one word that says little, such as "Name" or "Title": what stands beside it decides.

import type { CanonicalField } from './canonical-field';
import type { Content } from './content';
import type { HeadingRead, Lone, Reading } from './grammar';
import type { Sense } from './senses';

/** Returns what the word stands for in this list; null where its own reading is as good. */
export function readLone(lone: Lone, all: readonly HeadingRead[], content: Content): Reading | null {
  const reads = new Set(all.flatMap(({ reading }) => reading?.field ?? []));
  const hasSense = (sense: Sense): boolean =>
    all.some(({ tokens }) => tokens.some(({ senses }) => senses.includes(sense)));
  const isOfDeals = reads.has('deal_stage') || reads.has('deal_amount') || reads.has('pipeline');
  const isOfPeople =
    reads.has('first_name') || reads.has('full_name') || reads.has('last_name') || reads.has('birthday');
  const found = (field: CanonicalField, confidence: number): Reading => ({ field, confidence });
  switch (lone) {
    case 'name':
      if (reads.has('last_name')) return found('first_name', 0.95);
      if (reads.has('full_name') && isOfDeals) return found('deal_name', 0.6);
      return isOfPeople || !hasSense('company') ? found('full_name', 0.85) : found('company', 0.65);
    case 'naming':
      if (reads.has('company') || isOfPeople)
        return isOfDeals ? found('deal_name', 0.65) : found(reads.has('company') ? 'full_name' : 'company', 0.6);
      return isOfDeals && !reads.has('phone') ? found('deal_name', 0.7) : found('company', 0.7);
    case 'title':
      if (isOfPeople) return reads.has('job_title') ? found('salutation', 0.7) : found('job_title', 0.75);
      return isOfDeals ? found('deal_name', 0.75) : null;
    case 'person':
      if (content.shares.phone > MOST) return found('phone', 0.75);
      if (isOfDeals || reads.has('phone') || content.shares.person > MOST) return found('full_name', 0.7);
      return null;
    case 'number':
      return content.shares.phone > MOST ? found('phone', 0.8) : found('external_id', 0.6);
    default:
      return unreachable(lone);
  }
}

const MOST = 0.6;

function unreachable(lone: never): never {
  throw new Error(`Unknown word: ${String(lone)}`);
}
