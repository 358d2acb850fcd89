// Weighs what a heading says against what the cells look like, and reads a column by its cells where the heading says nothing.

import type { Candidate } from './assign';
import { type CanonicalField, type Look, lookOf } from './canonical-field';
import type { Content } from './content';
import type { HeadingRead, Reading } from './grammar';
import type { Reason } from './guess';

/** Fewer cells prove nothing. */
const ENOUGH = 3;
const MOST = 0.7;
const FEW = 0.2;

/** Looks that cells of a field must have; a text may look like anything. */
const STRICT: ReadonlySet<Look> = new Set<Look>(['phone', 'email', 'date', 'amount']);

/** Returns the reading with the confidence that the cells leave it. */
export function weighed(reading: Reading, content: Content): Omit<Candidate, 'index'> {
  const look = lookOf(reading.field);
  const fitting = content.shares[look];
  const told = (confidence: number, reasons: readonly Reason[]) => ({ ...reading, confidence, reasons, fitting });
  if (content.count < ENOUGH || !STRICT.has(look)) return told(reading.confidence, ['heading']);
  if (fitting >= MOST) return told(Math.min(0.99, reading.confidence + 0.25), ['heading', 'agrees']);
  // What people call a phone may hold remarks: the heading still says what they mean.
  return fitting <= FEW
    ? told(reading.confidence * 0.6, ['heading', 'differs'])
    : told(reading.confidence, ['heading']);
}

/** Cells that say what they are whatever stands above them. */
const TELLING: readonly (readonly [Look, CanonicalField, number])[] = [
  ['email', 'email', 0.85],
  ['phone', 'phone', 0.8],
  ['link', 'website', 0.65],
  ['person', 'full_name', 0.6],
];

/** Returns what the cells of a column under an unknown heading tell; null where they could be anything. */
export function byContent(index: number, { tokens }: HeadingRead, content: Content): Candidate | null {
  if (content.count < ENOUGH) return null;
  const found = TELLING.find(([look]) => content.shares[look] >= 0.8);
  if (!found) return null;
  const [look, field, confidence] = found;
  // A heading of known words that make no field means something else by it, such as a link to a photo.
  const isSaid = tokens.some(({ senses, isNeutral }) => senses.length > 0 && !isNeutral);
  if (isSaid && look !== 'phone' && look !== 'email') return null;
  return {
    index,
    field,
    confidence: isSaid ? confidence - 0.1 : confidence,
    reasons: ['content'],
    fitting: content.shares[look],
  };
}
