// What the sidebar is handed when it opens.

import type { Ports } from '../kernel/ports';
import type { Table } from '../kernel/schema/table';
import { dayAt } from '../kernel/time/zone';
import { modules } from '../modules/index';
import { settingsTable, sourcesTable } from '../modules/settings/index';
import { nameOf, readStaff, staffTable } from '../modules/staff/index';
import { lossReasonsTable, readStages, stagesTable } from '../modules/stages/index';
import { createDictionary } from './page-texts';
import type { SidebarBoot, StageChoice } from './rpc';

/** Returns it, read from the lists and the settings; a list whose sheet is gone is empty. Five blocking calls. */
export function bootOf(ports: Ports): SidebarBoot {
  const { book, language, now, zone } = ports;
  const staff = book.has(staffTable) ? readStaff(book) : [];
  return {
    language,
    texts: createDictionary(modules, language),
    sources: labelsOf(ports, sourcesTable),
    today: dayAt(now, zone),
    stages: stagesOf(ports),
    lossReasons: book.has(lossReasonsTable) ? labelsOf(ports, lossReasonsTable) : [],
    staff: staff.map(({ label }) => label),
    me: nameOf(staff, book.user),
    first: firstOf(ports),
  };
}

function labelsOf({ book }: Ports, table: Table): string[] {
  const labels = [...book.open(table, ['id', 'label']).records()].map(({ label }) => String(label ?? ''));
  return labels.filter((label) => label !== '');
}

function stagesOf({ book }: Ports): StageChoice[] {
  const stages = book.has(stagesTable) ? readStages(book) : [];
  return stages.map(({ key, label, outcome, nextDays, playbook, stuckDays }) => {
    return { key, label, outcome, nextDays, playbook, stuckDays };
  });
}

function firstOf({ book }: Ports): SidebarBoot['first'] {
  if (!book.has(settingsTable)) return 'lead';
  return book.open(settingsTable, ['id', 'value']).get('first')?.value === 'sale' ? 'sale' : 'lead';
}
