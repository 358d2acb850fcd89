// The view of data quality: a seller sees what is wrong with their own rows, everybody else the whole firm, person by person.

import * as v from 'valibot';
import type { Ports } from '../../kernel/ports';
import { nameOf, roleOf } from '../staff/index';
import { pageStages, stagesOfPage } from '../stages/index';
import type { Fault, FaultyRow } from './faults';
import { percent } from './percent';
import { type QualityRead, readQuality } from './read-quality';
import type { FaultyRowShown, QualityView } from './view';

/** Whoever has put these right asks again. */
const MOST_ROWS = 100;
/** What no form of the card changes: an amount, and a number that is nobody's. */
const MENDED_IN_SHEET: ReadonlySet<Fault> = new Set(['negative', 'hanging', 'customer']);

const qualityAsked = v.object({ person: v.nullable(v.string()), stages: v.pipe(pageStages, v.minLength(1)) });

/** Returns it; `asked` is a QualityAsked from a stranger. Four blocking calls where it has the stages, else five. */
export function qualityView(ports: Pick<Ports, 'book' | 'now' | 'zone'>, asked: unknown): QualityView {
  const { success, output } = v.safeParse(qualityAsked, asked);
  const read = readQuality(ports, success ? stagesOfPage(output.stages) : null);
  return viewOf(read, { user: ports.book.user, wanted: success ? output.person : null });
}

/** Returns what the person of that e-mail sees of what was read; `wanted` is whose rows they ask for. */
export function viewOf(
  read: QualityRead,
  { user, wanted }: { readonly user: string; readonly wanted: string | null },
): QualityView {
  const { found, staff } = read;
  const isOwn = roleOf(staff, user) === 'seller';
  const asked = isOwn ? nameOf(staff, user) : wanted;
  const theirs = found.people.find(({ person }) => person === asked);
  const person = isOwn ? asked : (theirs?.person ?? null);
  const rows = person === null ? found.rows : found.rows.filter((row) => row.responsible.trim() === person);
  const people = found.people.map(({ person: key, share, faulty }) => ({ key, share: percent(share), count: faulty }));
  return {
    person,
    isOwn,
    share: percent(person === null ? found.share : (theirs?.share ?? null)),
    count: rows.length,
    rows: rows.slice(0, MOST_ROWS).map((row) => shownRow(row, read)),
    people: isOwn ? [] : people,
  };
}

function shownRow(row: FaultyRow, { rowOf }: QualityRead): FaultyRowShown {
  const { table, id, name, faults, customerId } = row;
  const inSheet = table === 'sales' || faults.some((fault) => MENDED_IN_SHEET.has(fault));
  return { table, id, name, faults, row: rowOf(table, id) ?? 0, customerId: inSheet ? '' : customerId };
}
