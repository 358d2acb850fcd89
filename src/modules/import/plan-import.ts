// Tells a page what would become of the rows of a part, in the person's words. Writes nothing.

import type { Result } from '../../kernel/input';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import { likeCustomers } from '../duplicates/index';
import { parsePlan, specIssues } from './part-input';
import type { Person } from './people';
import { planPart } from './plan-part';
import { type Fate, printEarlier } from './row-plan';
import type { WordToChoose } from './words';
import { readNamedSales } from './world';

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
  readonly words: readonly WordToChoose[];
}

const MOST_RECEIVED = 80;

/**
 * Plans `{ kind, mapping, readings, words?, rows, earlier }`; five blocking calls at most, however much the book holds. With `sales`, what
 * all rows call sales, it plans nothing, and its keys tell the parts which these are.
 */
export function planImport(ports: Ports, input: unknown): Result<PartTold> {
  const { spec, rows, earlier, sales } = parsePlan(input);
  const wrong = specIssues(spec);
  if (wrong.length > 0) return { ok: false, issues: wrong };
  if (sales.length > 0) return { ok: true, value: { rows: [], keys: salesToHandOn(ports, sales), words: [] } };
  const part = planPart(ports, { spec, rows, earlier });
  if (!part.ok) return part;
  const { rows: planned, keys, words, world } = part.value;
  const likes = spec.kind === 'customers' ? likeCustomers(world.customers, world.people.added.map(toLook)) : [];
  // The rows that are added come in the order of those whom they add.
  let added = 0;
  const told = planned.map(({ row, fate, what, says, equal = '' }): RowTold => {
    const like = fate === 'create' && spec.kind === 'customers' ? (likes[added++] ?? '') : '';
    return { row, fate, what, says: says.map((each) => sentence(ports, each)).join(' '), like, equal };
  });
  return { ok: true, value: { rows: told, keys, words } };
}

/** Told by themselves, since with what payments are held against they would be seven calls. */
function salesToHandOn({ book }: Ports, texts: readonly string[]): readonly string[] {
  const wanted = new Set(texts.flatMap((text) => [text.trim(), text.trim().toUpperCase()]));
  const named = readNamedSales(book).filter(
    ({ id, number }) => wanted.has(id) || (number !== '' && wanted.has(number)),
  );
  return named.map((sale) => printEarlier({ k: 'sale', ...sale }));
}

function sentence({ texts }: Ports, { text, received, params }: Issue): string {
  return texts(text, { received: received.slice(0, MOST_RECEIVED), ...params });
}

function toLook({ facts }: Person) {
  const text = (field: string): string => String(facts[field] ?? '');
  const named = { name: text('name'), contact: text('contact'), phone2: text('phone2'), email: text('email') };
  return { ...named, birthday: text('birthday'), city: text('city'), taxId: text('taxId') };
}
