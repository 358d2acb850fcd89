// Draws the empty sheet of a table from its schema: headings, formats, dropdowns, named ranges.

import type { Language } from '../i18n/language';
import type { Cell } from '../schema/codec';
import { KIND_FACTS } from '../schema/kinds';
import { anchorName, type Field, fieldNames, fieldOf, rangeName, type Table } from '../schema/table';
import { COLORS } from './colors';
import { columnLetters, type Drawing } from './drawing';

interface Column {
  readonly name: string;
  readonly field: Field;
  readonly number: number;
  /** The whole column, "C:C". */
  readonly whole: string;
  /** The column below its heading, "C2:C". */
  readonly body: string;
}

export interface TableDrawingOptions {
  readonly language: Language;
  /** The rows below the headings that a new sheet starts with. */
  readonly rows: readonly (readonly Cell[])[];
  /** Names of ranges that formulas and dropdowns use; the one by which the sheet is found is set besides. */
  readonly names: ReadonlySet<string>;
}

/** Returns the drawing of the table's sheet. */
export function drawTable(table: Table, { language, rows, names }: TableDrawingOptions): Drawing {
  const columns = columnsOf(table);
  const machine = columns.filter((column) => column.field.machine);
  const firstMachine = machine[0];
  return {
    name: table.sheet[language],
    table: { name: table.name, columns: Object.fromEntries(columns.map(({ name, number }) => [name, number])) },
    ...(table.hidden ? { hidden: true } : {}),
    frozen: { rows: 1, columns: table.hidden ? 0 : 2 },
    widths: columns.map(({ number, field }) => ({
      column: number,
      count: 1,
      pixels: field.width ?? KIND_FACTS[field.kind].width,
    })),
    blocks: [{ row: 1, column: 1, cells: [columns.map(({ field }) => field.heading[language]), ...rows] }],
    looks: [headingLook(columns.length), ...columns.flatMap(columnLook)],
    validations: columns.flatMap(validationOf),
    markings: [],
    charts: [],
    ...(firstMachine && !table.hidden ? { hiddenColumns: { first: firstMachine.number, count: machine.length } } : {}),
    names: Object.fromEntries(
      columns
        .map(({ name, whole }) => [rangeName(table, name), whole] as const)
        .filter(([name]) => names.has(name) || name === anchorName(table)),
    ),
  };
}

function columnsOf(table: Table): Column[] {
  return fieldNames(table).map((name, index) => {
    const letters = columnLetters(index + 1);
    return {
      name,
      field: fieldOf(table, name),
      number: index + 1,
      whole: `${letters}:${letters}`,
      body: `${letters}2:${letters}`,
    };
  });
}

function headingLook(width: number) {
  const look = { bold: true, background: COLORS.brandTint, color: COLORS.text };
  return { area: `A1:${columnLetters(width)}1`, look };
}

function columnLook({ field, body }: Column): Drawing['looks'] {
  const { format } = KIND_FACTS[field.kind];
  return format === '' ? [] : [{ area: body, look: { format } }];
}

function validationOf({ field, body }: Column): Drawing['validations'] {
  if (field.choices !== undefined) return [{ area: body, rule: { kind: 'labels', range: field.choices } }];
  return field.kind === 'day' ? [{ area: body, rule: { kind: 'day' } }] : [];
}
