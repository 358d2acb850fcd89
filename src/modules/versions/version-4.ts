// Version 4: what was sold is paid, in part or later; products have prices; customers know what they bought and owe.

import type { Migration, Step } from '../../kernel/migrate/migration';
import type { Ports } from '../../kernel/ports';
import type { Table } from '../../kernel/schema/table';
import { activitiesTable } from '../activities/index';
import { dealsArchive, duesArchive, paymentsArchive, salesArchive } from '../archive/index';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { duesTable, paymentsTable } from '../payments/index';
import { productsTable } from '../products/index';
import { salesTable } from '../sales/index';
import { settingsTable } from '../settings/index';
import { groupColumns } from '../setup/index';
import { growTodaySheet } from '../today-sheet/index';
import { growTable, inItsLanguage, makeTable } from './steps';

const NEW_TABLES: readonly Table[] = [paymentsTable, duesTable, productsTable];
const GROWN_TABLES: readonly Table[] = [salesTable, customersTable, dealsTable];
/** They hold rows as the tables do; where nothing was archived they are not there. */
const GROWN_ARCHIVES: readonly Table[] = [dealsArchive, salesArchive];

/** Made when something is archived. */
const NEW_ARCHIVES: readonly Table[] = [paymentsArchive, duesArchive];

const GROUPED_TABLES: readonly Table[] = [...GROWN_TABLES, activitiesTable];

export const version4: Migration = {
  version: 4,
  name: 'payments, dues, products, figures of customers',
  tables: [settingsTable, ...GROWN_TABLES],
  steps: [
    ...NEW_ARCHIVES.map(dropArchive),
    ...NEW_TABLES.map(makeTable),
    ...[...GROWN_TABLES, ...GROWN_ARCHIVES].map(growTable),
    ...GROUPED_TABLES.map(foldColumns),
    moneyOnToday(),
  ],
};

/** Up makes none; down deletes it with all that stands in it, as its table. */
function dropArchive(archive: Table): Step {
  return {
    name: `the archive ${archive.name}`,
    up: () => null,
    down: ({ desk }) => {
      desk.remove(archive);
      return null;
    },
  };
}

/** Down leaves the words to choose from, which the older script refuses with a sentence. */
function moneyOnToday(): Step {
  const up = (ports: Ports): null => {
    growTodaySheet(inItsLanguage(ports));
    return null;
  };
  return { name: 'money on the sheet of today', up, down: () => null };
}

/** Down leaves the groups, which change no cell. */
function foldColumns(table: Table): Step {
  return {
    name: `groups of ${table.name}`,
    up: ({ mender, desk }) => {
      if (desk.hasTable(table)) groupColumns(table, { mender });
      return null;
    },
    down: () => null,
  };
}
