// The five rows that a person puts right this week, as a part of their morning letter; an owner's with how good all of them are.

import type { Texts } from '../../kernel/i18n/texts';
import type { Block, Line } from '../../kernel/letter/letter';
import { type Colleague, findColleague } from '../staff/index';
import type { FaultyRow, FaultyTable, QualityFound } from './faults';
import { percent } from './percent';

const FIVE = 5;

export interface FiveFor {
  readonly person: Pick<Colleague, 'id'>;
  /** Owners see to what is nobody's, or of a name that nobody bears. */
  readonly isOwner: boolean;
  readonly staff: readonly Colleague[];
  readonly texts: Texts;
  /** As it is shown. */
  readonly day: string;
  /** Returns the address of a record's row; '' for none. */
  readonly linkTo: (table: FaultyTable, id: string) => string;
}

/** Returns the list of the person's worst rows, five at most; nothing where theirs are in order. */
export function fiveBlocks(
  { share, rows }: QualityFound,
  { person, isOwner, staff, ...words }: FiveFor,
): readonly Block[] {
  // There are thousands of rows, and few names.
  const known = new Map<string, boolean>();
  const isTheirs = (responsible: string): boolean => {
    const found = findColleague(staff, responsible);
    return found ? found.id === person.id : isOwner;
  };
  const theirs = rows.filter(({ responsible }) => {
    const before = known.get(responsible) ?? isTheirs(responsible);
    known.set(responsible, before);
    return before;
  });
  if (theirs.length === 0) return [];
  const { texts, day } = words;
  const lines = theirs.slice(0, FIVE).map((row) => lineOf(row, words));
  const summary = texts('quality.share', { share: percent(share), count: String(rows.length), day });
  return [
    { kind: 'list', title: texts('quality.five'), tone: 'stuck', lines },
    ...(isOwner ? [{ kind: 'text', text: summary } as const] : []),
  ];
}

function lineOf({ table, id, name, faults }: FaultyRow, { texts, linkTo }: Pick<FiveFor, 'texts' | 'linkTo'>): Line {
  const detail = faults.map((fault) => texts(`quality.${fault}`)).join('; ');
  return { text: name || id, detail, side: name === '' ? '' : id, link: linkTo(table, id) };
}
