// Lists the customers who may stand there twice, with the reasons, and what either record says.

import { type Language, wordIn } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import { type FieldName, fieldOf, type Row } from '../../kernel/schema/table';
import { customerLabel, customersTable } from '../customers/index';
import { pairKey, toldApart } from './apart';
import { findPairs } from './find-pairs';
import type { Judged } from './judge-pairs';
import { traitsOf } from './like-customers';
import { LEVEL } from './likeness';
import { CHOOSABLE } from './merge-fields';
import { reasonsOf } from './reasons';
import type { TraitColumn } from './traits';
import type { DuplicateField, DuplicatePair, DuplicatesView } from './view';

const FIELDS = ['id', ...CHOOSABLE, 'phone2', 'note', 'createdAt'] as const satisfies readonly FieldName<
  typeof customersTable
>[];
type Looked = Pick<Row<typeof customersTable>, (typeof FIELDS)[number]>;

/** More than this nobody looks through at one sitting. */
const MOST_SHOWN = 50;
const LIKELY = 0.5;

/**
 * Returns the pairs that may be one customer, the likeliest first, but for those that somebody told apart. Two blocking calls; 10,000
 * customers take some seconds.
 */
export function findDuplicates({ book }: Pick<Ports, 'book'>, language: Language): DuplicatesView {
  const customers = [...book.open(customersTable, FIELDS, { must: ['id', 'name', 'contact'] }).records()];
  const apart = toldApart(book);
  const traits = traitsOf(customers);
  const phones = traits.findIndex(({ key }) => key === 'contact');
  // Here a phone tells who somebody is: who shares one is asked about, whatever the names.
  const isWorthAsking = ({ probability, levels }: Judged): boolean =>
    probability >= LIKELY || (levels[phones] ?? LEVEL.unknown) >= LEVEL.equal;
  const found = findPairs(traits)
    .judged.filter(isWorthAsking)
    .flatMap((judged) => toPair(judged, customers, traits, language))
    .filter(({ keep, drop }) => !apart.has(pairKey(keep.id, drop.id)))
    .sort((one, other) => other.percent - one.percent);
  return {
    pairs: found.slice(0, MOST_SHOWN),
    more: Math.max(0, found.length - MOST_SHOWN),
    customers: customers.length,
  };
}

function toPair(
  { one, other, probability, levels }: Judged,
  customers: readonly Looked[],
  traits: readonly TraitColumn[],
  language: Language,
): DuplicatePair[] {
  const [first, second] = [customers[one], customers[other]];
  if (!first || !second) return [];
  const [keep, drop] = isFuller(second, first) ? [second, first] : [first, second];
  return [
    {
      keep: { id: keep.id, label: customerLabel(keep) || keep.id },
      drop: { id: drop.id, label: customerLabel(drop) || drop.id },
      percent: Math.min(99, Math.max(1, Math.round(probability * 100))),
      reasons: reasonsOf(traits, levels),
      fields: fieldsOf(keep, drop, language),
    },
  ];
}

/** Of two that say as much the older one stays, which stands above. */
function isFuller(one: Looked, other: Looked): boolean {
  const size = (customer: Looked): number => CHOOSABLE.filter((field) => customer[field] !== '').length;
  return size(one) > size(other);
}

function fieldsOf(keep: Looked, drop: Looked, language: Language): readonly DuplicateField[] {
  return CHOOSABLE.filter((field) => keep[field] !== drop[field]).map((field) => ({
    field,
    heading: wordIn(fieldOf(customersTable, field).heading, language),
    keep: keep[field],
    drop: drop[field],
  }));
}
