// Version 6: what the dashboard counts by stands beside what it counts, and there are costs of sources, goals and snapshots.

import type { Migration, Step } from '../../kernel/migrate/migration';
import type { Ports } from '../../kernel/ports';
import { fieldNames, type Table } from '../../kernel/schema/table';
import { activitiesTable } from '../activities/index';
import { dealsArchive, paymentsArchive, salesArchive } from '../archive/index';
import { sourceCostsTable } from '../costs/index';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { goalsTable } from '../goals/index';
import { paymentsTable } from '../payments/index';
import { salesTable } from '../sales/index';
import { settingsTable, sourcesTable } from '../settings/index';
import { renewDashboard } from '../setup/index';
import { snapshotsTable } from '../snapshots/index';
import { staffTable } from '../staff/index';
import { isAgreed, readStages, stageLogTable, stagesTable } from '../stages/index';
import { tasksTable } from '../tasks/index';
import { growTable, inItsLanguage, makeTable } from './steps';

const NEW_TABLES: readonly Table[] = [sourceCostsTable, goalsTable, snapshotsTable];
const GROWN_TABLES: readonly Table[] = [dealsTable, salesTable, paymentsTable, tasksTable, staffTable];
/** Columns of theirs have names from now on, by which formulas count. */
const NAMED_TABLES: readonly Table[] = [stagesTable, sourcesTable, stageLogTable, activitiesTable, customersTable];
/** They hold rows as the tables do; where nothing was archived they are not there. */
const GROWN_ARCHIVES: readonly Table[] = [dealsArchive, salesArchive, paymentsArchive];

/** A change set must fit into the journal. */
const DEALS_AT_ONCE = 1_000;

export const version6: Migration = {
  version: 6,
  name: 'figures of the dashboard, goals, costs, snapshots',
  tables: [settingsTable, ...GROWN_TABLES],
  steps: [
    ...NEW_TABLES.map(makeTable),
    ...[...GROWN_TABLES, ...NAMED_TABLES, ...GROWN_ARCHIVES].map(growTable),
    stampAgreements(),
    renewedDashboard(),
  ],
};

/** The dashboard counts by all that; down leaves it, since its formulas go on counting. */
function renewedDashboard(): Step {
  const up = (ports: Ports): null => {
    renewDashboard(inItsLanguage(ports));
    return null;
  };
  return { name: 'the dashboard', up, down: () => null };
}

/** When deals came to terms, as the history of stages has it; where it has nothing, when they were won. Down leaves the stamps. */
function stampAgreements(): Step {
  return { name: 'agreements of deals', up: (ports, from) => stampFrom(inItsLanguage(ports), from), down: () => null };
}

function stampFrom({ book, desk }: Ports, from: string): string | null {
  if (!desk.hasTable(dealsTable) || !book.has(stagesTable)) return null;
  const agreed = agreements(book);
  const deals = [...book.open(dealsTable, ['id', 'wonAt', 'agreedAt']).records()];
  const begin = Number(from || 0);
  for (const { id, wonAt, agreedAt } of deals.slice(begin, begin + DEALS_AT_ONCE)) {
    const at = agreed.get(id) ?? wonAt;
    if (agreedAt === null && at !== null) book.update(dealsTable, id, { agreedAt: at });
  }
  return begin + DEALS_AT_ONCE < deals.length ? String(begin + DEALS_AT_ONCE) : null;
}

/** The first moment of each deal in a stage of agreement, or beyond. */
function agreements(book: Ports['book']): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  if (!book.has(stageLogTable)) return first;
  const stages = readStages(book);
  const there = new Set(stages.filter((stage) => isAgreed(stage, stages)).map(({ key }) => key));
  for (const { dealId, to, at } of book.open(stageLogTable, fieldNames(stageLogTable)).records()) {
    if (at !== null && there.has(to) && at < (first.get(dealId) ?? Number.POSITIVE_INFINITY)) first.set(dealId, at);
  }
  return first;
}
