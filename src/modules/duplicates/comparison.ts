// Compares pairs of records, trait by trait: each two values once, however many pairs have them.

import { jaroWinkler } from '../../kernel/text/jaro-winkler';
import { LEVEL, type Level, likeness } from './likeness';
import type { Prepared } from './prepared';

/** Returns the level of each trait for two records. */
export type Compare = (one: number, other: number) => readonly Level[];

/** Of a trait with so few values at most, each two are compared once; of others two values seldom meet twice. */
const FEW_VALUES = 700;
const NOT_YET = -2;

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

function compareValues({ kind, at, weighed }: Prepared): (one: number, other: number) => Level {
  const size = weighed.length;
  const remembered = size <= FEW_VALUES ? new Int8Array(size * size).fill(NOT_YET) : null;
  const levelOf = (first: number, second: number): Level => {
    const one = weighed[first];
    const other = weighed[second];
    return one && other ? likeness(kind, one, other) : LEVEL.unknown;
  };
  return (one, other) => {
    const first = at[one] ?? -1;
    const second = at[other] ?? -1;
    if (first < 0 || second < 0) return LEVEL.unknown;
    if (first === second) return LEVEL.equal;
    if (!remembered) return levelOf(first, second);
    const place = first < second ? first * size + second : second * size + first;
    const known = remembered[place] ?? NOT_YET;
    // It holds nothing but what levelOf said.
    if (known !== NOT_YET) return known as Level;
    const level = levelOf(first, second);
    remembered[place] = level;
    return level;
  };
}

const ALIKE = 0.9;

/** A swapped name says less than one that stands where it should. */
function swappedLevel(given: Prepared, family: Prepared, one: number, other: number): Level {
  const soundAt = ({ at, weighed }: Prepared, record: number): string => weighed[at[record] ?? -1]?.form.sound ?? '';
  const crossed = [
    [soundAt(given, one), soundAt(family, other)],
    [soundAt(family, one), soundAt(given, other)],
  ].filter(([a, b]) => a !== '' && b !== '');
  if (crossed.length === 0) return LEVEL.differs;
  if (crossed.every(([a = '', b = '']) => a === b)) return crossed.length === 2 ? LEVEL.same : LEVEL.close;
  return crossed.every(([a = '', b = '']) => jaroWinkler(a, b) >= ALIKE) ? LEVEL.near : LEVEL.differs;
}
