// The data model as a page people read: every table, its sheet in each language, its fields in column order.

import { changesTable } from '../../src/kernel/book/changes';
import { journalTable } from '../../src/kernel/book/journal';
import type { Words } from '../../src/kernel/i18n/language';
import { type Field, fieldNames, fieldOf, type Table } from '../../src/kernel/schema/table';
import { modules } from '../../src/modules/index';

const HEAD = `# Data model

Printed from the schemas by \`node tools/run.mjs tools/data-model.ts\`; a test fails when it is stale. Each table is one
sheet with its headings in row 1 and one record a row. *Machine* columns are written by Daftar only and stand grey in a
folded group at the end; *further* ones are seldom filled in, and folded away as well. Columns are found by their headings, in any language, script and order, and by a mark that nobody sees where a
heading was changed; columns of your own may stand between them.
`;

/** Returns the page. */
export function printDataModel(): string {
  const tables = [...modules.flatMap((module) => module.tables), changesTable, journalTable];
  return [HEAD, ...tables.map(printTable)].join('\n');
}

function printTable(table: Table): string {
  const rows = fieldNames(table).map((name) => printField(name, fieldOf(table, name)));
  const facts = [`Numbers begin with \`${table.prefix}-\``, ...(table.hidden ? ['hidden'] : [])].join('; ');
  const head = '| field | kind | heading (uz · ru · en) | also known as | |\n|---|---|---|---|---|';
  return `## ${table.name}\n\nSheet: ${inAll(table.sheet)}. ${facts}.\n\n${head}\n${rows.join('\n')}\n`;
}

function printField(name: string, field: Field): string {
  const aliases = (field.aliases ?? []).join(', ');
  const marks = [
    ...(field.machine ? ['machine'] : []),
    ...(field.further ? ['further'] : []),
    ...(field.choices === undefined ? [] : [`choices: \`${field.choices}\``]),
    ...(field.labelOf ? [`label of \`${field.labelOf.table}\` by \`${field.labelOf.by}\``] : []),
    ...(field.since === undefined ? [] : [`since version ${field.since}`]),
  ].join(', ');
  return `| ${name} | ${field.kind} | ${inAll(field.heading)} | ${aliases} | ${marks} |`;
}

function inAll({ uz, ru, en }: Words): string {
  return [uz, ru, en].join(' · ');
}
