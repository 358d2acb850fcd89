// Finds the field that somebody means: by its heading in any language and script, by the beginning of one, or by its key.

import { LANGUAGES, wordIn } from '../../kernel/i18n/language';
import { type Field, fieldNames, fieldOf, type Table } from '../../kernel/schema/table';
import { fieldOfHeading } from '../../kernel/schema/words';
import { fold } from '../../kernel/text/fold';
import { customersTable } from '../customers/index';
import { dealsTable } from '../deals/index';
import { duesTable } from '../payments/index';
import { tasksTable } from '../tasks/index';
import type { Place, RuleTable } from './rule';

export const TABLES: Readonly<Record<RuleTable, Table>> = {
  deals: dealsTable,
  customers: customersTable,
  tasks: tasksTable,
  dues: duesTable,
};

/** In which tables a condition looks for its field: that of the event first, the customer's last. */
export const LOOKED_IN: Readonly<Record<RuleTable, readonly RuleTable[]>> = {
  deals: ['deals', 'customers'],
  customers: ['customers'],
  tasks: ['tasks', 'deals', 'customers'],
  dues: ['dues', 'customers'],
};

/** Fewer letters mean too many fields. */
const SHORTEST_START = 3;

/** Returns the field that the word means, of the first table that has one; null when none has, or several begin so. */
export function findPlace(tables: readonly RuleTable[], word: string): Place | null {
  if (fold(word) === '') return null;
  const ways: readonly ((table: Table) => string | null)[] = [(table) => exactly(table, word), (t) => begins(t, word)];
  for (const way of ways) {
    for (const table of tables) {
      const field = way(TABLES[table]);
      if (field !== null) return { table, field };
    }
  }
  return null;
}

/** Returns the field of a place. */
export function fieldAt({ table, field }: Place): Field {
  return fieldOf(TABLES[table], field);
}

function exactly(table: Table, word: string): string | null {
  const key = fieldNames(table).find((name) => name.toLowerCase() === word.trim().toLowerCase());
  return key ?? fieldOfHeading(table)(word);
}

/** "teg" means "Teglar"; a field that people fill in goes before one that Daftar writes. */
function begins(table: Table, word: string): string | null {
  const start = fold(word);
  if (start.length < SHORTEST_START) return null;
  const found = fieldNames(table).filter((name) => {
    const { heading } = fieldOf(table, name);
    return LANGUAGES.some((language) => fold(wordIn(heading, language)).startsWith(start));
  });
  const ours = found.filter((name) => !fieldOf(table, name).machine);
  const [only, ...others] = ours.length > 0 ? ours : found;
  return only !== undefined && others.length === 0 ? only : null;
}
