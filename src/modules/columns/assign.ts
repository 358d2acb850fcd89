// Gives each field to the column that claims it best; no field twice, but for those that several columns may hold.

import { type CanonicalField, NEXT_OF, REPEATED } from './canonical-field';
import type { Reason } from './guess';

export interface Candidate {
  readonly index: number;
  readonly field: CanonicalField;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly fitting: number;
  /** Taken only where no other column is the field. */
  readonly isSecond?: boolean;
}

/** Below it a guess is none. */
const LEAST = 0.55;
/** For a field that is another one's second. */
const SECOND_COST = 0.05;

/** Returns the candidates that are taken, by column. */
export function assign(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const waiting = candidates.filter(({ confidence }) => confidence >= LEAST).sort(byClaim);
  const fields = new Set<CanonicalField>();
  const taken = new Map<number, Candidate>();
  for (const candidate of waiting) {
    const field = freeField(candidate, fields);
    if (!field) continue;
    fields.add(field);
    const { confidence, reasons, index } = candidate;
    const isNext = field !== candidate.field;
    taken.set(
      index,
      isNext
        ? { ...candidate, field, confidence: confidence - SECOND_COST, reasons: [...reasons, 'second'] }
        : candidate,
    );
  }
  return raised(taken, fields);
}

/** The surest first, and of two that are as sure the one further left. */
function byClaim(a: Candidate, b: Candidate): number {
  return Number(a.isSecond ?? false) - Number(b.isSecond ?? false) || b.confidence - a.confidence || a.index - b.index;
}

function freeField({ field, isSecond }: Candidate, fields: ReadonlySet<CanonicalField>): CanonicalField | null {
  if (!fields.has(field) || (REPEATED.has(field) && !isSecond)) return field;
  const next = NEXT_OF[field];
  return next ? freeField({ field: next } as Candidate, fields) : null;
}

/** A list with one e-mail has no second one, whatever kind it is of. */
function raised(
  taken: ReadonlyMap<number, Candidate>,
  fields: ReadonlySet<CanonicalField>,
): ReadonlyMap<number, Candidate> {
  if (fields.has('email')) return taken;
  const lone = [...taken.values()].find(({ field }) => field === 'email_2');
  return lone ? new Map(taken).set(lone.index, { ...lone, field: 'email' }) : taken;
}
