// The registry: every module of Daftar. Adding a module is adding its folder and a line here.

import type { Module } from '../kernel/module';
import type { Table } from '../kernel/schema/table';
import { activities } from './activities/index';
import { adopt } from './adopt/index';
import { alerts } from './alerts/index';
import { ARCHIVES, archive } from './archive/index';
import { board } from './board/index';
import { card } from './card/index';
import { contacts } from './contacts/index';
import { costs } from './costs/index';
import { crossCheck } from './cross-check/index';
import { customers } from './customers/index';
import { dashboard } from './dashboard/index';
import { deals } from './deals/index';
import { debts } from './debts/index';
import { digest } from './digest/index';
import { doors } from './doors/index';
import { duplicates } from './duplicates/index';
import { exporting } from './export/index';
import { figures } from './figures/index';
import { forecasts } from './forecast/index';
import { gauges } from './gauges/index';
import { goals } from './goals/index';
import { handout } from './handout/index';
import { handover } from './handover/index';
import { health } from './health/index';
import { history } from './history/index';
import { importModule } from './import/index';
import { kpis } from './kpis/index';
import { languages } from './languages/index';
import { outbox } from './outbox/index';
import { payments } from './payments/index';
import { privacy } from './privacy/index';
import { products } from './products/index';
import { quality } from './quality/index';
import { records } from './records/index';
import { recount } from './recount/index';
import { report } from './report/index';
import { reportsSheet } from './reports-sheet/index';
import { rowsBehindModule } from './rows-behind/index';
import { rules } from './rules/index';
import { sales } from './sales/index';
import { sample } from './sample/index';
import { settings } from './settings/index';
import { setup } from './setup/index';
import { sidebar } from './sidebar/index';
import { snapshots } from './snapshots/index';
import { staff } from './staff/index';
import { stages } from './stages/index';
import { tasks } from './tasks/index';
import { templates } from './templates/index';
import { todaySheet } from './today-sheet/index';
import { upkeep } from './upkeep/index';
import { versions } from './versions/index';

export const modules: readonly Module[] = [
  customers,
  deals,
  sales,
  payments,
  debts,
  figures,
  forecasts,
  products,
  activities,
  tasks,
  contacts,
  rules,
  templates,
  outbox,
  costs,
  goals,
  snapshots,
  card,
  stages,
  staff,
  settings,
  importModule,
  privacy,
  exporting,
  duplicates,
  adopt,
  doors,
  handout,
  handover,
  health,
  history,
  records,
  archive,
  sample,
  kpis,
  gauges,
  quality,
  recount,
  rowsBehindModule,
  crossCheck,
  dashboard,
  board,
  todaySheet,
  digest,
  alerts,
  report,
  reportsSheet,
  setup,
  upkeep,
  versions,
  sidebar,
  languages,
];

/** Returns the table of that name. Throws when no module has one. */
export function tableNamed(name: string): Table {
  const archives = ARCHIVES.map((each) => each.archive);
  const table = [...modules.flatMap((module) => module.tables), ...archives].find(
    (candidate) => candidate.name === name,
  );
  if (!table) throw new Error(`No module has a table "${name}".`);
  return table;
}
