// Plans what becomes of rows of customers: somebody new, what is blank of somebody known, or nothing.

import type { Language } from '../../kernel/i18n/language';
import type { Issue } from '../../kernel/issue';
import type { Day } from '../../kernel/time/day';
import { customerLabel } from '../customers/index';
import { parseCustomer } from './customer-row';
import { type FileRow, noRecord, type RowSpec, type Texts, textsOf } from './file-row';
import { labelOf } from './kinds';
import { type Facts, FILLED, type FoundPerson, isBlank, type People, type Person } from './people';
import { issueRow, type RowPlan, skipRow } from './row-plan';

export interface Words {
  /** Of the sheet. */
  readonly sheet: Language;
  /** Of the acting person. */
  readonly person: Language;
}

/** A customer whom a row brings, and since when. */
export type Since = Map<Person, Day>;

/** Returns what becomes of each row; `people` grows with whom they bring. Each row is read as if those before it were written. */
export function planCustomers(
  rows: readonly FileRow[],
  spec: RowSpec,
  { people, since, words }: { readonly people: People; readonly since: Since; readonly words: Words },
): readonly RowPlan[] {
  return rows.map((each): RowPlan => {
    const { row } = each;
    const none = noRecord(each, spec);
    if (none) return skipRow(row, '', none);
    const texts = textsOf(each, spec);
    const what = whoIn(texts);
    const parsed = parseCustomer(texts, words.sheet);
    if (!parsed.ok) return issueRow(row, what, parsed.issues);
    const found = people.find(parsed.facts);
    if (isUnclear(found)) return issueRow(row, what, [unclear(what, found)]);
    if (found.kind === 'nobody') {
      const person = people.add(parsed.facts);
      if (parsed.createdOn !== null) since.set(person, parsed.createdOn);
      return { row, fate: 'create', what, says: parsed.isConsentLeft ? [CONSENT_LEFT] : [] };
    }
    return fill(row, found.person, parsed.facts, { people, what, words });
  });
}

/** In whose name a row is told of, as far as its cells say. */
export function whoIn(texts: Texts): string {
  const name = texts.name ?? texts.customer ?? '';
  const contact = texts.contact ?? '';
  return (customerLabel({ name, contact }) || (texts.email ?? '')).slice(0, MOST_CHARACTERS);
}

type Unclear = Exclude<FoundPerson, { kind: 'one' | 'nobody' }>;

/** Tells whether it is not known who is meant. */
export function isUnclear(found: FoundPerson): found is Unclear {
  return found.kind !== 'one' && found.kind !== 'nobody';
}

/** Says why it is not. */
export function unclear(received: string, found: Unclear): Issue {
  if (found.kind === 'unknown') return { field: 'customer', received, text: 'err.customerUnknown' };
  if (found.kind === 'two') {
    return { field: 'customer', received, text: 'err.importTwoFit', params: { who: found.tags.join(', ') } };
  }
  return { field: 'customer', received, text: 'err.sameName', params: { count: String(found.count) } };
}

const MOST_CHARACTERS = 80;
const CONSENT_LEFT = { field: 'consent', received: '', text: 'import.says.consent' };

interface Filling {
  readonly people: People;
  readonly what: string;
  readonly words: Words;
}

function fill(row: number, person: Person, facts: Facts, { people, what, words }: Filling): RowPlan {
  const filled = people.unsaid(person, facts);
  const other = filled.filter((field) => field !== 'number' && differs(person.facts[field], facts[field]));
  const fields = people.fill(person, facts).filter((field) => field !== 'number');
  const names = (some: readonly string[]): string =>
    some.map((field) => labelOf('customers', field, words.person)).join(', ');
  const kept = other.length > 0 ? [{ field: '', received: names(other), text: 'import.says.kept' }] : [];
  if (fields.length === 0) {
    return { row, fate: 'skip', what, says: [{ field: '', received: person.id, text: 'import.says.there' }, ...kept] };
  }
  return {
    row,
    fate: 'update',
    what,
    says: [{ field: '', received: names(fields), text: 'import.says.fills' }, ...kept],
  };
}

/** A phone may be written in two ways, and is one; what an earlier part filled in is not known. */
function differs(known: Facts[string] | undefined, value: Facts[string] | undefined): boolean {
  return !isBlank(known) && known !== FILLED && known !== value;
}
