// The sheets that Daftar works on, what a new one starts with, and the named ranges that formulas and dropdowns use.

import { changesTable } from '../../kernel/book/changes';
import { journalTable, newJournalRows } from '../../kernel/book/journal';
import type { Language } from '../../kernel/i18n/language';
import { rangeNamesOf } from '../../kernel/kpi/measure';
import type { Module } from '../../kernel/module';
import { newShadowRows, shadowTable } from '../../kernel/reconcile/shadow';
import type { Cell } from '../../kernel/schema/codec';
import { rangeName, type Table } from '../../kernel/schema/table';
import { activities, activitiesTable } from '../activities/index';
import { contactsTable } from '../contacts/index';
import { costs, sourceCostsTable } from '../costs/index';
import { customers, customersTable } from '../customers/index';
import { DASHBOARD_NAMES } from '../dashboard/index';
import { deals, dealsTable } from '../deals/index';
import { goalsTable } from '../goals/index';
import { sendsTable } from '../outbox/index';
import { duesTable, payments, paymentsTable } from '../payments/index';
import { productsTable } from '../products/index';
import { rulesTable } from '../rules/index';
import { sales, salesTable } from '../sales/index';
import { SCHEMA_VERSION, settingRows, settingsTable, sourcesTable } from '../settings/index';
import { snapshotsTable } from '../snapshots/index';
import { staff, staffTable } from '../staff/index';
import { lossReasonRows, lossReasonsTable, stageLogTable, stages, stagesTable } from '../stages/index';
import { tasks, tasksTable } from '../tasks/index';
import { templateRows, templatesTable } from '../templates/index';
import { PLAIN_TRADE, sourceRowsOf, stageRowsOf, type Trade } from './trades';

/** Lists come first, since the dropdowns of the other tables draw from them. */
export const SHEETS: readonly Table[] = [
  stagesTable,
  sourcesTable,
  lossReasonsTable,
  staffTable,
  settingsTable,
  changesTable,
  stageLogTable,
  shadowTable,
  journalTable,
  dealsTable,
  customersTable,
  salesTable,
  activitiesTable,
  tasksTable,
  contactsTable,
  paymentsTable,
  duesTable,
  productsTable,
  rulesTable,
  templatesTable,
  sendsTable,
  sourceCostsTable,
  goalsTable,
  snapshotsTable,
];

/** Those that begin without records, so that the shadow of a new workbook knows all of them. */
const BLANK_AT_FIRST = [
  dealsTable,
  customersTable,
  salesTable,
  activitiesTable,
  tasksTable,
  contactsTable,
  staffTable,
  paymentsTable,
  duesTable,
  productsTable,
  rulesTable,
  sourceCostsTable,
  goalsTable,
];

/** Returns the rows that a new sheet of the table starts with; `hasLog` says whether there was a history before. */
export function firstRows(
  table: Table,
  language: Language,
  { hasLog, trade = PLAIN_TRADE }: { readonly hasLog: boolean; readonly trade?: Trade },
): readonly (readonly Cell[])[] {
  if (table === stagesTable) return stageRowsOf(trade, language);
  if (table === lossReasonsTable) return lossReasonRows(language);
  if (table === templatesTable) return templateRows(language);
  if (table === sourcesTable) return sourceRowsOf(trade, language);
  // Settings that are made again cannot tell how old the rest is: all migrations are then carried out again.
  if (table === settingsTable) return settingRows(language, hasLog ? 1 : SCHEMA_VERSION);
  // In an older workbook the first pass learns what stands there.
  if (table === shadowTable) return hasLog ? [] : newShadowRows(BLANK_AT_FIRST);
  // Beside a log that is there already, the journal is made again from it.
  return table === journalTable && !hasLog ? newJournalRows(SCHEMA_VERSION) : [];
}

const MEASURED: readonly Module[] = [customers, deals, sales, payments, activities, tasks, stages, costs, staff];

/** Returns the names of the ranges that the dashboard's formulas and the dropdowns draw from. */
export function namesInUse(): ReadonlySet<string> {
  const measures = MEASURED.flatMap((module) => module.measures);
  const choices = SHEETS.flatMap((table) => Object.values(table.fields).map((field) => field.choices));
  const marked = SHEETS.flatMap(({ markings = [] }) => markings.flatMap(({ names = [] }) => names));
  const plan = [rangeName(settingsTable, 'id'), rangeName(settingsTable, 'value')];
  return new Set([
    ...DASHBOARD_NAMES,
    ...plan,
    ...measures.flatMap(rangeNamesOf),
    ...choices.flatMap((name) => name ?? []),
    ...marked,
  ]);
}
