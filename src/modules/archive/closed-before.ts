// Decides which records are old enough for the archive: what was closed before a year began, and nothing that is open.

import type { Ports } from '../../kernel/ports';
import { optionKey } from '../../kernel/schema/options';
import type { Row, Table } from '../../kernel/schema/table';
import { fold } from '../../kernel/text/fold';
import { dayAt, type Zone } from '../../kernel/time/zone';
import { activitiesTable } from '../activities/index';
import { dealsTable } from '../deals/index';
import { duesTable, paymentsTable } from '../payments/index';
import { salesTable } from '../sales/index';
import { findStage, STAGE_OUTCOMES, stagesTable } from '../stages/index';
import { duesOfArchived, paymentsOfArchived, salesSettledBefore } from './settled';

export type Select = (record: Row<Table>) => boolean;

/** Returns what tells the records of a table that were closed before 1 January of the year, as things stand in the others. */
export function closedBefore(
  table: Table,
  year: number,
  ports: Pick<Ports, 'book' | 'desk' | 'zone' | 'whole'>,
): Select {
  const { zone } = ports;
  const isBefore = (day: string): boolean => day !== '' && Number(day.slice(0, 4)) < year;
  switch (table.name) {
    case dealsTable.name:
      return dealsClosedBefore(isBefore, ports);
    case salesTable.name:
      return salesSettledBefore(isBefore, ports);
    case paymentsTable.name:
      return paymentsOfArchived(ports);
    case duesTable.name:
      return duesOfArchived(ports);
    case activitiesTable.name:
      return (activity) => isBefore(dayOf(activity.at, zone));
    default:
      throw new Error(`Nothing says when a record of ${table.name} is closed.`);
  }
}

/**
 * The stage decides whether a deal is closed, and the last of its stamps when it was: one that was reopened is open, and one
 * that people moved just now, so that it bears the stamps of another stage, has not been closed for long.
 */
function dealsClosedBefore(isBefore: (day: string) => boolean, { book, zone }: Pick<Ports, 'book' | 'zone'>): Select {
  const stages = new Map<string, { readonly key: string; readonly outcome: string | null }>();
  for (const { id, label, outcome } of book.open(stagesTable, ['id', 'label', 'outcome']).records()) {
    stages.set(fold(label), { key: id, outcome: optionKey(STAGE_OUTCOMES, outcome) });
  }
  return ({ stage, stageKey, wonAt, lostAt, stageSince }) => {
    const label = String(stage);
    const found = stages.get(fold(label)) ?? findStage(label);
    if (found?.outcome !== 'won' && found?.outcome !== 'lost') return false;
    if (stageKey !== '' && stageKey !== found.key) return false;
    const stamps = [wonAt, lostAt, stageSince].map((stamp) => dayOf(stamp, zone)).filter((day) => day !== '');
    return stamps.length > 0 && stamps.every(isBefore);
  };
}

function dayOf(instant: unknown, zone: Zone): string {
  return typeof instant === 'number' ? dayAt(instant, zone) : '';
}
