// Version 5: rules are rows, messages go through an outbox, and it is known who wants to hear what, and how.

import type { Migration, Step } from '../../kernel/migrate/migration';
import type { Ports } from '../../kernel/ports';
import type { Table } from '../../kernel/schema/table';
import { customersTable } from '../customers/index';
import { sendsTable } from '../outbox/index';
import { rulesTable } from '../rules/index';
import { settingsTable } from '../settings/index';
import { staffTable } from '../staff/index';
import { tasksTable } from '../tasks/index';
import { templatesTable } from '../templates/index';
import { growTodaySheet } from '../today-sheet/index';
import { growTable, inItsLanguage, makeTable } from './steps';

const NEW_TABLES: readonly Table[] = [rulesTable, templatesTable, sendsTable];
const GROWN_TABLES: readonly Table[] = [staffTable, customersTable, tasksTable];

export const version5: Migration = {
  version: 5,
  name: 'rules, templates, outbox',
  tables: [settingsTable, ...GROWN_TABLES],
  steps: [...NEW_TABLES.map(makeTable), ...GROWN_TABLES.map(growTable), suggestionsOnToday()],
};

/** Down leaves the words to choose from, which the older script refuses with a sentence. */
function suggestionsOnToday(): Step {
  const up = (ports: Ports): null => {
    growTodaySheet(inItsLanguage(ports));
    return null;
  };
  return { name: 'suggestions on the sheet of today', up, down: () => null };
}
