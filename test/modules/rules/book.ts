// A workbook with rules and what they look at, without formulas, for tests inside `host.inProcess`.

import { createHost } from '../../../host/create-host';
import type { Grid } from '../../../host/grid/grid';
import { createMemoryGrid } from '../../../host/grid/memory-grid';
import type { Host } from '../../../host/host';
import { createStillClock } from '../../../host/runtime/virtual-clock';
import { changesTable } from '../../../src/kernel/book/changes';
import { encodeRow } from '../../../src/kernel/book/encode-row';
import { journalTable, newJournalRows } from '../../../src/kernel/book/journal';
import { drawTable } from '../../../src/kernel/drawing/table-drawing';
import type { Cell } from '../../../src/kernel/schema/codec';
import { fieldNames, type Row, type Table } from '../../../src/kernel/schema/table';
import { customersTable } from '../../../src/modules/customers/index';
import { dealsTable } from '../../../src/modules/deals/index';
import { sendsTable } from '../../../src/modules/outbox/index';
import { duesTable } from '../../../src/modules/payments/index';
import { type RulesRun, rulesTable, runRules } from '../../../src/modules/rules/index';
import { salesTable } from '../../../src/modules/sales/index';
import { SCHEMA_VERSION, settingsTable } from '../../../src/modules/settings/index';
import { withoutLostLists } from '../../../src/modules/setup/set-up';
import { staffTable } from '../../../src/modules/staff/index';
import { stageRows, stagesTable } from '../../../src/modules/stages/index';
import { tasksTable } from '../../../src/modules/tasks/index';
import { templatesTable } from '../../../src/modules/templates/index';
import { copyGrid } from '../../support/copy-grid';
import { portsInProcess } from '../../support/ports';

const ZONE = () => 300;

type Rows<T extends Table> = readonly Partial<Row<T>>[];
export interface Contents {
  readonly deals?: Rows<typeof dealsTable>;
  readonly customers?: Rows<typeof customersTable>;
  readonly tasks?: Rows<typeof tasksTable>;
  readonly dues?: Rows<typeof duesTable>;
  readonly sales?: Rows<typeof salesTable>;
  readonly staff?: Rows<typeof staffTable>;
  readonly templates?: Rows<typeof templatesTable>;
  readonly rules?: Rows<typeof rulesTable>;
}

const TABLES = {
  deals: dealsTable,
  customers: customersTable,
  tasks: tasksTable,
  dues: duesTable,
  sales: salesTable,
  staff: staffTable,
  templates: templatesTable,
  rules: rulesTable,
};
const NAMELESS: readonly Table[] = [changesTable, sendsTable, settingsTable];

/** Wednesday, the 4th of March 2026, 10:00 in Tashkent. */
export const NOW = Date.UTC(2026, 2, 4, 5);

/** Makes the workbook; kept, its grid can be opened again and again. */
export function aRulesGrid(contents: Contents, rows = 40): Grid {
  const grid = createMemoryGrid({ timeZone: 'Asia/Tashkent', rows });
  const host = openRules(grid);
  within(host, () => {
    const { desk } = portsInProcess();
    const draw = (table: Table, rows: readonly (readonly Cell[])[]) =>
      desk.draw(withoutLostLists(drawTable(table, { language: 'uz', rows, names: new Set<string>() }), desk));
    for (const table of NAMELESS) draw(table, []);
    draw(
      stagesTable,
      stageRows('uz', (field) => field),
    );
    draw(journalTable, newJournalRows(SCHEMA_VERSION));
    for (const [name, table] of Object.entries(TABLES)) {
      const given = contents[name as keyof Contents] ?? []; // Its keys, and no others.
      draw(
        table,
        given.map((row) => cellsOf(table, row)),
      );
    }
  });
  return grid;
}

/** Opens a grid, or a copy of one. */
export function openRules(grid: Grid, now = NOW): Host {
  const clock = createStillClock();
  clock.set(now);
  return createHost({ code: '', clock, grid });
}

export function openCopy(grid: Grid, now = NOW): Host {
  return openRules(copyGrid(grid), now);
}

/** Runs the rules as the tick does, in one commit. */
export function run(host: Host): RulesRun {
  return within(host, step);
}

/** What an execution of the step does. */
export function step(): RulesRun {
  const ports = portsInProcess();
  const done = runRules(ports, { bot: false });
  ports.book.commit();
  return done;
}

/** Runs the body as one execution; throws what it threw. */
export function within<T>(host: Host, body: () => T): T {
  const outcome = host.inProcess(body);
  if (!outcome.ok) throw outcome.error;
  return outcome.value;
}

/** Returns the records of a table, top down. */
export function recordsIn<T extends Table>(host: Host, table: T): readonly Row<T>[] {
  // as: all fields were opened
  return within(host, () => [...portsInProcess().book.open(table, fieldNames(table)).records()] as Row<T>[]);
}

function cellsOf(table: Table, row: Partial<Row<Table>>): Cell[] {
  const cells = encodeRow(table, row, ZONE);
  return fieldNames(table).map((field) => cells[field] ?? '');
}
