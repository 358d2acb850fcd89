// Compares pairs of records, trait by trait: each two values once, however many pairs have them.

import { jaroWinkler } from '../../kernel/text/jaro-winkler';
import { LEVEL, type Level, likeness } from './likeness';
import type { Prepared } from './prepared';

/** Returns the level of each trait for two records. */
export type Compare = (one: number, other: number) => readonly Level[];

/** How many comparisons of values are remembered for each trait. */
const MOST_REMEMBERED = 400_000;

/** Returns the comparison of the columns. A given name that is the other's surname and the reverse is the same name, swapped. */
export function comparisonOf(columns: readonly Prepared[]): Compare {
  const compares = columns.map(compareValues);
  const given = columns.findIndex(({ kind }) => kind === 'givenName');
  const family = columns.findIndex(({ kind }) => kind === 'surname');
  const [givenName, surname] = [columns[given], columns[family]];
  if (!givenName || !surname) return (one, other) => compares.map((compare) => compare(one, other));
  return (one, other) => {
    const levels = compares.map((compare) => compare(one, other));
    if (isWellAlike(levels[given]) && isWellAlike(levels[family])) return levels;
    const swapped = swappedLevel(givenName, surname, one, other);
    if (swapped > Math.max(levels[given] ?? 0, levels[family] ?? 0)) {
      levels[given] = swapped;
      levels[family] = swapped;
    }
    return levels;
  };
}

function isWellAlike(level: Level | undefined): boolean {
  return level !== undefined && level >= LEVEL.near;
}

function compareValues({ kind, at, forms, weights }: Prepared): (one: number, other: number) => Level {
  const remembered = new Map<number, Level>();
  const weight = (word: string): number => weights.get(word) ?? 1;
  return (one, other) => {
    const [first = -1, second = -1] = [at[one], at[other]];
    if (first < 0 || second < 0) return LEVEL.unknown;
    if (first === second) return LEVEL.equal;
    const key = Math.min(first, second) * forms.length + Math.max(first, second);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const [form, otherForm] = [forms[first], forms[second]];
    const level = form && otherForm ? likeness(kind, form, otherForm, weight) : LEVEL.unknown;
    if (remembered.size < MOST_REMEMBERED) remembered.set(key, level);
    return level;
  };
}

const ALIKE = 0.9;

/** A swapped name says less than one that stands where it should. */
function swappedLevel(given: Prepared, family: Prepared, one: number, other: number): Level {
  const soundAt = ({ at, forms }: Prepared, record: number): string => forms[at[record] ?? -1]?.sound ?? '';
  const crossed = [
    [soundAt(given, one), soundAt(family, other)],
    [soundAt(family, one), soundAt(given, other)],
  ].filter(([a, b]) => a !== '' && b !== '');
  if (crossed.length === 0) return LEVEL.differs;
  if (crossed.every(([a = '', b = '']) => a === b)) return crossed.length === 2 ? LEVEL.same : LEVEL.close;
  return crossed.every(([a = '', b = '']) => jaroWinkler(a, b) >= ALIKE) ? LEVEL.near : LEVEL.differs;
}
