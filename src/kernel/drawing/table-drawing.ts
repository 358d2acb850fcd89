// Draws the columns of a table from its schema: headings, formats, dropdowns, named ranges, marks; all of them as an empty sheet.

import { type Language, wordIn } from '../i18n/language';
import type { Cell } from '../schema/codec';
import { KIND_FACTS } from '../schema/kinds';
import { optionWords } from '../schema/options';
import { type Field, fieldNames, fieldOf, namedFields, rangeName, type Table } from '../schema/table';
import { COLORS } from './colors';
import { type ColumnDrawing, columnLetters, type Drawing, NOTHING } from './drawing';
import { groupsOf, machineRuns } from './table-groups';
import { drawMarkings } from './table-markings';

/** Where a field is drawn, and under which heading. */
export interface PlacedField {
  readonly field: string;
  readonly column: number;
  readonly heading: string;
}

interface Column extends PlacedField {
  readonly language: Language;
  readonly facts: Field;
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
  const fields = fieldNames(table).map((field, index) => {
    return { field, column: index + 1, heading: wordIn(fieldOf(table, field).heading, language) };
  });
  const columns = drawColumns(table, fields, { language, names });
  const marks = columns.marks && { ...columns.marks, sheet: true };
  const at = Object.fromEntries(fields.map(({ field, column }) => [field, column]));
  const body = rows.length === 0 ? [] : [{ row: 2, column: 1, cells: rows }];
  return {
    ...columns,
    ...(marks && { marks }),
    ...(table.hidden ? { hidden: true, warned: isOurs(table) } : {}),
    name: wordIn(table.sheet, language),
    frozen: { rows: 1, columns: table.hidden ? 0 : 2 },
    markings: drawMarkings(table, at),
    blocks: [...columns.blocks, ...body],
  };
}

/** Says whether only Daftar writes into the table: then people are asked first. Lists and settings are theirs to change. */
function isOurs(table: Table): boolean {
  const fields = fieldNames(table).map((field) => fieldOf(table, field));
  return fields.every(({ kind, machine }) => machine === true || kind === 'id');
}

/** Returns the drawing of neighbouring columns of the table on a sheet that is there. */
export function drawColumns(
  table: Table,
  fields: readonly PlacedField[],
  { names, language }: Omit<TableDrawingOptions, 'rows'>,
): ColumnDrawing {
  const columns = fields.map((placed) => columnOf(table, placed, language));
  const [first] = columns;
  if (!first) return NOTHING;
  return {
    ...NOTHING,
    marks: {
      table: table.name,
      sheet: false,
      columns: Object.fromEntries(fields.map((one) => [one.field, one.column])),
    },
    widths: columns.map(({ column, facts }) => {
      return { column, count: 1, pixels: facts.width ?? KIND_FACTS[facts.kind].width };
    }),
    blocks: [{ row: 1, column: first.column, cells: [columns.map(({ heading }) => heading)] }],
    looks: [headingLook(columns), ...columns.flatMap(columnLook), ...machineLooks(table, fields)],
    validations: columns.flatMap(validationOf),
    groups: groupsOf(table, fields),
    names: nameColumns(table, fields, names),
  };
}

/** Returns the named ranges over whole columns of the fields that have one. */
export function nameColumns(
  table: Table,
  fields: readonly Pick<PlacedField, 'field' | 'column'>[],
  names: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const named = namedFields(table, names);
  const ours = fields.filter(({ field }) => named.includes(field));
  return Object.fromEntries(ours.map(({ field, column }) => [rangeName(table, field), wholeColumn(column)]));
}

/** Returns the rule on what the column of a field takes, as it is drawn at this column; none where it takes anything. */
export function drawRule(table: Table, { field, column }: Place, language: Language): Drawing['validations'] {
  return validationOf(columnOf(table, { field, column, heading: '' }, language));
}

type Place = Pick<PlacedField, 'field' | 'column'>;

function columnOf(table: Table, placed: PlacedField, language: Language): Column {
  const letters = columnLetters(placed.column);
  const facts = fieldOf(table, placed.field);
  return { ...placed, language, facts, whole: wholeColumn(placed.column), body: `${letters}2:${letters}` };
}

function wholeColumn(column: number): string {
  const letters = columnLetters(column);
  return `${letters}:${letters}`;
}

function headingLook(columns: readonly Column[]) {
  const look = { bold: true, background: COLORS.brandTint, color: COLORS.text };
  const letters = columns.map(({ column }) => columnLetters(column));
  return { area: `${letters[0]}1:${letters[letters.length - 1]}1`, look };
}

/** Returns what makes the columns that only Daftar writes grey, headings and all. */
export function machineLooks(table: Table, places: readonly Place[]): Drawing['looks'] {
  return machineRuns(table, places).map(({ first, count }) => {
    return { area: `${columnLetters(first)}:${columnLetters(first + count - 1)}`, look: { color: COLORS.muted } };
  });
}

function columnLook({ facts, body }: Column): Drawing['looks'] {
  const { format } = KIND_FACTS[facts.kind];
  return format === '' ? [] : [{ area: body, look: { format } }];
}

function validationOf({ facts, body, language }: Column): Drawing['validations'] {
  if (facts.options) return [{ area: body, rule: { kind: 'list', values: optionWords(facts.options, language) } }];
  if (facts.choices !== undefined) return [{ area: body, rule: { kind: 'labels', range: facts.choices } }];
  return facts.kind === 'day' ? [{ area: body, rule: { kind: 'day' } }] : [];
}
