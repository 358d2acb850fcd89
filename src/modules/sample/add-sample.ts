// Fills the book with a believable firm of its trade, in one commit.

import type { Ports } from '../../kernel/ports';
import { optionKey } from '../../kernel/schema/options';
import { fieldNames, type Table } from '../../kernel/schema/table';
import { dayAt } from '../../kernel/time/zone';
import { activitiesTable } from '../activities/index';
import { contactsTable } from '../contacts/index';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { duesTable, paymentsTable } from '../payments/index';
import { salesTable } from '../sales/index';
import { readSettings, sourcesTable } from '../settings/index';
import { findTrade, PLAIN_TRADE } from '../setup/index';
import { isOnStaff, ROLES, staffTable } from '../staff/index';
import { lossReasonsTable, readStages, stageLogTable } from '../stages/index';
import { tasksTable } from '../tasks/index';
import { generateFirm } from './generate';
import { nameIn, SELLERS } from './names';
import { type Vocabulary, writeFirm, writeSellers } from './write-firm';

// Any number; a constant makes every workbook's sample of a trade the same firm.
const SEED = 2026;

/** The tables in which sample records stand; those that refer to others come after them. */
export const SAMPLE_TABLES: readonly Table[] = [
  staffTable,
  customersTable,
  contactsTable,
  dealsTable,
  salesTable,
  paymentsTable,
  duesTable,
  activitiesTable,
  tasksTable,
  stageLogTable,
];

export interface SampleAdded {
  readonly customers: number;
  readonly deals: number;
  readonly sales: number;
}

/** Adds the sample firm; the caller's request SAMPLE_REQUEST sees that it is once. About a dozen blocking calls. */
export function addSampleData(ports: Ports): SampleAdded {
  const { book } = ports;
  const trade = findTrade(readSettings(book).trade) ?? PLAIN_TRADE;
  const vocabulary = readVocabulary(ports);
  for (const table of SAMPLE_TABLES) book.open(table, fieldNames(table));
  const firm = generateFirm({
    today: dayAt(ports.now, ports.zone),
    seed: SEED,
    trade,
    language: vocabulary.language,
    sellers: sellersOf(ports, vocabulary),
    sources: [...vocabulary.sources.keys()],
    lossReasons: [...vocabulary.lossReasons.keys()],
  });
  writeFirm(ports, firm, vocabulary);
  return { customers: firm.customers.length, deals: firm.deals.length, sales: firm.sales.length };
}

function readVocabulary({ book }: Ports): Vocabulary {
  const { language } = book.open(dealsTable, ['id']);
  const stages = readStages(book);
  const labels = (list: Table): ReadonlyMap<string, string> =>
    new Map([...book.open(list, ['id', 'label']).records()].map(({ id, label }) => [String(id), String(label)]));
  return {
    language,
    stages: new Map(stages.map(({ key, label }) => [key, label])),
    orders: new Map(stages.map(({ key, order }) => [key, order])),
    sources: labels(sourcesTable),
    lossReasons: labels(lossReasonsTable),
  };
}

/** Where fewer than three sell, some are made up: the owner wants to see how people compare. */
function sellersOf(ports: Ports, { language }: Vocabulary): readonly string[] {
  const opened = ports.book.open(staffTable, fieldNames(staffTable));
  const today = dayAt(ports.now, ports.zone);
  const there = [...opened.records()]
    .filter((person) => isOnStaff(person, today) && optionKey(ROLES, person.role) !== 'viewer')
    .map(({ label }) => label);
  const madeUp = SELLERS.map((name) => nameIn(name, language))
    .filter((name) => !there.includes(name))
    .slice(0, Math.max(0, SELLERS.length - there.length));
  writeSellers(ports, madeUp, opened.language);
  return [...there, ...madeUp];
}
