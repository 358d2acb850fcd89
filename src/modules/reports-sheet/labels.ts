// Groups rows by what people called them: case, spaces and apostrophes make no other line, and blanks are one that is seen.

import { fold } from '../../kernel/text/fold';
import { MOST_LINES } from './page';

export interface Labelled<T> {
  /** As it is spelled most often. */
  readonly label: string;
  readonly items: readonly T[];
  /** Nobody said it. */
  readonly isBlank: boolean;
}

/** Returns the groups, the heaviest first and what nobody named last, under the word `blank`. */
export function byLabel<T>(
  items: Iterable<T>,
  labelOf: (item: T) => string,
  { blank, weight = ({ length }) => length }: LabelOptions<T>,
): readonly Labelled<T>[] {
  const groups = new Map<string, { spellings: Map<string, number>; items: T[] }>();
  const keys = new Map<string, string>();
  for (const item of items) {
    const label = labelOf(item);
    // Ten thousand rows have few labels: each is folded once.
    const key = keys.get(label) ?? fold(label);
    keys.set(label, key);
    const group = groups.get(key) ?? { spellings: new Map<string, number>(), items: [] as T[] };
    groups.set(key, group);
    group.items.push(item);
    group.spellings.set(label, (group.spellings.get(label) ?? 0) + 1);
  }
  return [...groups]
    .map(([key, { spellings, items: theirs }]) => {
      return { label: key === '' ? blank : commonest(spellings), items: theirs, isBlank: key === '' };
    })
    .map((group) => ({ group, weighs: weight(group.items) }))
    .sort((one, other) => Number(one.group.isBlank) - Number(other.group.isBlank) || other.weighs - one.weighs)
    .map(({ group }) => group);
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].sort(([, one], [, other]) => other - one)[0]?.[0].trim() ?? '';
}

export interface LabelOptions<T> {
  readonly blank: string;
  /** Default: how many there are. */
  readonly weight?: (items: readonly T[]) => number;
}

/** Returns the groups that a table has room for, the rest as one under the word `rest`. */
export function withinRoom<T>(
  groups: readonly Labelled<T>[],
  rest: string,
  most: number = MOST_LINES,
): readonly Labelled<T>[] {
  if (groups.length <= most) return groups;
  const items = groups.slice(most - 1).flatMap((group) => group.items);
  return [...groups.slice(0, most - 1), { label: rest, items, isBlank: true }];
}
