// Version 3: stages are rows with rules, deals and customers know more, and there are tasks, staff and people at companies.

import { columnLetters } from '../../kernel/drawing/drawing';
import { drawRule } from '../../kernel/drawing/table-drawing';
import { wordIn } from '../../kernel/i18n/language';
import type { Migration, Step } from '../../kernel/migrate/migration';
import type { Ports } from '../../kernel/ports';
import { optionKey } from '../../kernel/schema/options';
import { fieldNames, fieldOf, type Table } from '../../kernel/schema/table';
import { activitiesTable } from '../activities/index';
import { activitiesArchive, dealsArchive } from '../archive/index';
import { contactsTable } from '../contacts/index';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { salesTable } from '../sales/index';
import { settingsTable } from '../settings/index';
import { drawRules, drawTableMarkings, firstRows, makeTodaySheet } from '../setup/index';
import { staffTable } from '../staff/index';
import { lossReasonsTable, STAGE_OUTCOMES, stageLogTable, stagesTable } from '../stages/index';
import { tasksTable } from '../tasks/index';
import { todayTable } from '../today-sheet/index';
import { growTable, inItsLanguage, makeTable } from './steps';

const NEW_TABLES: readonly Table[] = [lossReasonsTable, staffTable, stageLogTable, tasksTable, contactsTable];
const GROWN_TABLES: readonly Table[] = [settingsTable, stagesTable, customersTable, dealsTable, activitiesTable];
/** They hold rows as the tables do; where nothing was archived they are not there. */
const GROWN_ARCHIVES: readonly Table[] = [dealsArchive, activitiesArchive];
/** Columns that were there before and have a list to choose from now. */
const NEW_RULES: readonly (readonly [table: Table, fields: readonly string[]])[] = [
  [customersTable, ['responsible']],
  [dealsTable, ['responsible', 'lossReason']],
  [salesTable, ['responsible']],
  [activitiesTable, ['channel', 'staff']],
];

export const version3: Migration = {
  version: 3,
  name: 'stages as rows, tasks, staff',
  tables: GROWN_TABLES,
  steps: [
    ...NEW_TABLES.map(makeTable),
    ...[...GROWN_TABLES, ...GROWN_ARCHIVES].map(growTable),
    fillStages(),
    outcomesInWords(),
    newRules(),
    markRows(),
    todaySheet(),
  ],
};

/** The rules of the stages that every workbook has, where nothing stands in their place. */
function fillStages(): Step {
  return { name: 'rules of the stages', up: fillIn, down: () => null };
}

function fillIn(ports: Ports): null {
  const { book, desk, language } = inItsLanguage(ports);
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

/** Version 2 wrote the keys themselves, and goes by them. */
function outcomesInWords(): Step {
  const write = (ruleOf: typeof drawRule, wordOf: (key: keyof typeof STAGE_OUTCOMES, ports: Ports) => string) => {
    return (ports: Ports) => {
      if (ports.desk.hasTable(stagesTable)) writeOutcomes(inItsLanguage(ports), ruleOf, wordOf);
      return null;
    };
  };
  return {
    name: 'outcomes of the stages',
    up: write(drawRule, (key, { language }) => wordIn(STAGE_OUTCOMES[key], language)),
    down: write(ruleOfKeys, (key) => key),
  };
}

/** The rule before the cells: a cell takes no word that its rule does not offer. */
function writeOutcomes(
  ports: Ports,
  ruleOf: typeof drawRule,
  wordOf: (key: keyof typeof STAGE_OUTCOMES, ports: Ports) => string,
): void {
  const { book } = ports;
  drawRules(stagesTable, ['outcome'], ports, ruleOf);
  for (const { id, outcome } of book.open(stagesTable, ['id', 'outcome']).records()) {
    const key = optionKey(STAGE_OUTCOMES, outcome);
    if (key) book.update(stagesTable, id, { outcome: wordOf(key, ports) });
  }
}

function ruleOfKeys(...[, { column }]: Parameters<typeof drawRule>): ReturnType<typeof drawRule> {
  const letters = columnLetters(column);
  return [{ area: `${letters}2:${letters}`, rule: { kind: 'list', values: Object.keys(STAGE_OUTCOMES) } }];
}

/** Down leaves them: to an older script they are people's own. */
function newRules(): Step {
  const up = (ports: Ports): null => {
    for (const [table, fields] of NEW_RULES) drawRules(table, fields, inItsLanguage(ports));
    return null;
  };
  return { name: 'lists to choose from', up, down: () => null };
}

/** What is late, due and stuck, as new sheets show it; down leaves the colours, which change no cell. */
function markRows(): Step {
  const up = (ports: Ports): null => {
    drawTableMarkings(dealsTable, ports);
    return null;
  };
  return { name: 'colours of late and stuck deals', up, down: () => null };
}

function todaySheet(): Step {
  return {
    name: 'the sheet of today',
    up: (ports) => {
      if (!ports.desk.isDrawn(todayTable)) makeTodaySheet(inItsLanguage(ports));
      return null;
    },
    down: ({ desk }) => {
      desk.remove(todayTable);
      return null;
    },
  };
}

function isBlank(value: unknown): boolean {
  return value === '' || value === null;
}
