// Tells a page what would become of the rows of a part, in the person's words. Writes nothing.

import type { Result } from '../../kernel/input';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import { likeCustomers } from '../duplicates/index';
import { parsePlan, specIssues } from './part-input';
import type { Person } from './people';
import { planPart } from './plan-part';
import type { Fate } from './row-plan';

export interface RowTold {
  readonly row: number;
  readonly fate: Fate;
  readonly what: string;
  /** As a sentence; '' where nothing is to be said. */
  readonly says: string;
  /** A record of the book that looks like the same one; '' for none. */
  readonly like: string;
  /** Send with each row how many planned before it have the same; '' for one that is no record of its own. */
  readonly equal: string;
}

export interface PartTold {
  readonly rows: readonly RowTold[];
  readonly keys: readonly string[];
}

const MOST_RECEIVED = 80;

/** Plans `{ kind, mapping, readings, rows, earlier }`; five blocking calls at most, however much the book holds. */
export function planImport(ports: Ports, input: unknown): Result<PartTold> {
  const { spec, rows, earlier } = parsePlan(input);
  const wrong = specIssues(spec);
  if (wrong.length > 0) return { ok: false, issues: wrong };
  const { rows: planned, keys, world } = planPart(ports, { spec, rows, earlier });
  const likes = spec.kind === 'customers' ? likeCustomers(world.customers, world.people.added.map(toLook)) : [];
  // The rows that are added come in the order of those whom they add.
  let added = 0;
  const told = planned.map(({ row, fate, what, says, equal = '' }): RowTold => {
    const like = fate === 'create' && spec.kind === 'customers' ? (likes[added++] ?? '') : '';
    return { row, fate, what, says: says.map((each) => sentence(ports, each)).join(' '), like, equal };
  });
  return { ok: true, value: { rows: told, keys } };
}

function sentence({ texts }: Ports, { text, received, params }: Issue): string {
  return texts(text, { received: received.slice(0, MOST_RECEIVED), ...params });
}

function toLook({ facts }: Person) {
  const text = (field: string): string => String(facts[field] ?? '');
  const named = { name: text('name'), contact: text('contact'), phone2: text('phone2'), email: text('email') };
  return { ...named, birthday: text('birthday'), city: text('city'), taxId: text('taxId') };
}
