// Set up: makes the sheets that are not there yet. Run again, it adds what is missing and touches nothing else.

import { changesTable } from '../../kernel/book/changes';
import { journalTable, newJournalRows } from '../../kernel/book/journal';
import { drawTable } from '../../kernel/drawing/table-drawing';
import { createTexts } from '../../kernel/i18n/texts';
import { rangeNamesOf } from '../../kernel/kpi/measure';
import type { Ports } from '../../kernel/ports';
import { newShadowRows, shadowTable } from '../../kernel/reconcile/shadow';
import type { Cell } from '../../kernel/schema/codec';
import type { Table } from '../../kernel/schema/table';
import { activitiesTable } from '../activities/index';
import { customers, customersTable } from '../customers/index';
import { dashboard, drawDashboard, PERIOD_NAMES } from '../dashboard/index';
import { deals, dealsTable } from '../deals/index';
import { DOOR_TOKEN } from '../doors/index';
import { sales, salesTable } from '../sales/index';
import { settingRows, settingsTable, sourceRows, sourcesTable, stageRows, stagesTable } from '../settings/index';

interface SheetToMake {
  readonly table: Table;
  readonly rows: readonly (readonly Cell[])[];
}

type SetUpPorts = Pick<Ports, 'desk' | 'language' | 'secrets'>;

/** Makes what the workbook lacks, sheets in the person's language and the token, and shows the dashboard. Returns how many sheets it made. */
export function setUp({ desk, language, secrets }: SetUpPorts): { readonly made: number } {
  // Lists come first, since the dropdowns of the other tables draw from them.
  const sheets: readonly SheetToMake[] = [
    { table: dealsTable, rows: [] },
    { table: customersTable, rows: [] },
    { table: salesTable, rows: [] },
    { table: activitiesTable, rows: [] },
  ];
  const isNew = ![changesTable, ...sheets.map(({ table }) => table)].some((table) => desk.hasTable(table));
  const lists: readonly SheetToMake[] = [
    { table: stagesTable, rows: stageRows(language) },
    { table: sourcesTable, rows: sourceRows(language) },
    { table: settingsTable, rows: settingRows(language) },
    { table: changesTable, rows: [] },
    // In an older workbook the first pass learns what stands there.
    { table: shadowTable, rows: isNew ? newShadowRows(sheets.map(({ table }) => table)) : [] },
    // Beside a log that is there already, the journal is made again from it.
    { table: journalTable, rows: desk.hasTable(changesTable) ? [] : newJournalRows() },
  ];
  const missing = [...lists, ...sheets].filter(({ table }) => !desk.hasTable(table));
  const names = namesInUse();
  for (const { table, rows } of missing) desk.draw(drawTable(table, { language, rows, names }));

  const hasDashboard = desk.hasRange(PERIOD_NAMES.choice);
  if (!hasDashboard) desk.draw(drawDashboard(createTexts([dashboard.texts], language)));
  desk.show(PERIOD_NAMES.choice);
  secrets.ensure(DOOR_TOKEN);
  return { made: missing.length + (hasDashboard ? 0 : 1) };
}

/** The ranges that the dashboard's formulas and the dropdowns draw from. */
function namesInUse(): ReadonlySet<string> {
  const measures = [customers, deals, sales].flatMap((module) => module.measures);
  const choices = [customersTable, dealsTable].flatMap((table: Table) =>
    Object.values(table.fields).map((field) => field.choices),
  );
  return new Set([...measures.flatMap(rangeNamesOf), ...choices.flatMap((name) => name ?? [])]);
}
