// Version 3: stages are rows with rules, deals and customers know more, and there are tasks, staff and people at companies.

import type { Migration, Step } from '../../kernel/migrate/migration';
import type { Ports } from '../../kernel/ports';
import { fieldNames, fieldOf, type Table } from '../../kernel/schema/table';
import { activitiesTable } from '../activities/index';
import { contactsTable } from '../contacts/index';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { settingsTable } from '../settings/index';
import { addMissingColumns, firstRows, makeSheets } from '../setup/index';
import { staffTable } from '../staff/index';
import { lossReasonsTable, stageLogTable, stagesTable } from '../stages/index';
import { tasksTable } from '../tasks/index';

const NEW_TABLES: readonly Table[] = [lossReasonsTable, staffTable, stageLogTable, tasksTable, contactsTable];
const GROWN_TABLES: readonly Table[] = [stagesTable, customersTable, dealsTable, activitiesTable];

export const version3: Migration = {
  version: 3,
  name: 'stages as rows, tasks, staff',
  tables: [settingsTable, ...GROWN_TABLES],
  steps: [...NEW_TABLES.map(makeTable), ...GROWN_TABLES.map(growTable), fillStages()],
};

/** With the rows that a new workbook has; down deletes it with all that stands in it. */
function makeTable(table: Table): Step {
  return {
    name: `the sheet of ${table.name}`,
    up: (ports) => {
      if (!ports.desk.isDrawn(table)) makeSheets([table], ports);
      return null;
    },
    down: ({ desk }) => {
      desk.remove(table);
      return null;
    },
  };
}

/** Down leaves the columns where they are: to an older script they are people's own. */
function growTable(table: Table): Step {
  return {
    name: `columns of ${table.name}`,
    up: (ports) => {
      addMissingColumns(table, ports);
      return null;
    },
    down: () => null,
  };
}

/** The rules of the stages that every workbook has, where nothing stands in their place. */
function fillStages(): Step {
  return { name: 'rules of the stages', up: fillIn, down: () => null };
}

function fillIn({ book, desk, language }: Ports): null {
  if (!desk.hasTable(stagesTable)) return null;
  const fields = fieldNames(stagesTable);
  const opened = book.open(stagesTable, fields);
  for (const row of firstRows(stagesTable, language, { hasLog: true })) {
    const there = opened.get(String(row[0]));
    if (!there) continue;
    const blank = fields.filter((field) => fieldOf(stagesTable, field).since === 3 && isBlank(there[field]));
    const values = Object.fromEntries(blank.map((field) => [field, row[fields.indexOf(field)] || null]));
    if (blank.length > 0) book.update(stagesTable, there.id, values);
  }
  return null;
}

function isBlank(value: unknown): boolean {
  return value === '' || value === null;
}
