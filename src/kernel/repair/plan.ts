// Plans what would make a workbook's sheets whole again. Decides without doing; a foreign column or sheet is never guessed to be ours.

import { columnLetters } from '../drawing/drawing';
import type { Cell } from '../schema/codec';
import { bindColumns, type Columns, headingLike, knownFields } from '../schema/headings';
import { fieldNames, fieldOf, namedFields, rangeName, type Table } from '../schema/table';
import type { SheetSight, TableSight, WorkbookSight } from './mender';
import type { Step } from './steps';

/** Names come before sheets whose dropdowns draw from them; marks before the columns that bring their own. */
const ORDER: readonly Step['kind'][] = [
  'connect',
  'name-columns',
  'make',
  'dropdowns',
  'mark',
  'add-columns',
  'headings-first',
  'rename-one',
  'choose-one',
];

/** Returns the steps, in the order in which they are to be done; `names` are the named ranges that formulas use. */
export function planRepair(sight: WorkbookSight, names: ReadonlySet<string>): readonly Step[] {
  const tables = sight.tables.map(({ table }) => table);
  const absent = sight.tables.flatMap(({ table, sheet }) => (sheet ? [] : [planAbsent(table, sight.others, tables)]));
  const renewed = absent.flatMap((step) => (step.kind === 'choose-one' ? [] : [step.table]));
  const lists = tables.filter(({ name }) => renewed.includes(name));
  const standing = sight.tables.flatMap((one) => (one.sheet ? planStanding(one, one.sheet, { names, lists }) : []));
  return [...absent, ...standing].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

interface Drawn {
  readonly names: ReadonlySet<string>;
  /** Tables whose sheet is a new one, so that what drew from it has to draw anew. */
  readonly lists: readonly Table[];
}

function planStanding(
  { table, marks, isMarked, names: seen }: TableSight,
  sheet: SheetSight,
  { names, lists }: Drawn,
): Step[] {
  const columns = bindColumns(table, sheet.headings, marks);
  const on = { table: table.name, sheet: sheet.name, sheetId: sheet.id };
  const named = namedFields(table, names).filter((field) => seen[field] !== columns.at[field]);
  const drawing = fieldNames(table).filter((field) => drawsFrom(table, field, lists));
  const steps: Step[] = columns.twice.map((field) => ({ kind: 'rename-one', ...on, ...twins(table, field, sheet) }));
  const some = (fields: readonly string[]) => pick(columns, fields, sheet.headings);
  if (Object.keys(some(named).columns).length > 0) steps.push({ kind: 'name-columns', ...on, ...some(named) });
  if (Object.keys(some(drawing).columns).length > 0) steps.push({ kind: 'dropdowns', ...on, ...some(drawing) });
  if (!isMarked) steps.push({ kind: 'mark', ...on, columns: columns.at });
  if (columns.missing.length > 0) steps.push({ kind: 'add-columns', ...on, ...missing(table, columns, sheet) });
  if (isHeadless(table, columns, sheet)) steps.push({ kind: 'headings-first', ...on });
  return steps;
}

/** The marks still lead to its columns, so leads go on being added; but rows that people type are found by headings alone. */
function isHeadless(table: Table, { at }: Columns, { headings }: SheetSight): boolean {
  const isFound = Object.keys(at).length > 1;
  return isFound && Object.keys(bindColumns(table, headings).at).length === 0;
}

/** Behind the last of ours; where none is known, behind everything. */
function missing(table: Table, columns: Columns, { headings }: SheetSight) {
  const after = Math.max(0, ...Object.values(columns.at)) || headings.length;
  const added = columns.missing.map((field) => ({ field, heading: headingLike(table, field, headings) }));
  return { after, columns: added, withNumbers: columns.missing.includes(fieldNames(table)[0] ?? '') };
}

function twins(table: Table, field: string, { headings }: SheetSight) {
  const known = knownFields(table, headings);
  const places = known.flatMap((one, index) => (one === field ? [index + 1] : []));
  return { label: labelAt(headings, places[0] ?? 1), letters: places.map(columnLetters) };
}

/** Of the fields those that have a column, with what stands above it. */
function pick({ at }: Columns, fields: readonly string[], headings: readonly Cell[]) {
  const found = fields.flatMap((field) => (at[field] === undefined ? [] : [[field, at[field]] as const]));
  return { columns: Object.fromEntries(found), labels: found.map(([, column]) => labelAt(headings, column)) };
}

function labelAt(headings: readonly Cell[], column: number): string {
  const heading = String(headings[column - 1] ?? '').trim();
  return heading === '' ? columnLetters(column) : heading;
}

function drawsFrom(table: Table, field: string, lists: readonly Table[]): boolean {
  const { choices } = fieldOf(table, field);
  return lists.some((list) => fieldNames(list).some((source) => rangeName(list, source) === choices));
}

/** A sheet that has all headings of the table, and of no larger one, is offered instead of a new one. */
function planAbsent(table: Table, others: readonly SheetSight[], tables: readonly Table[]): Step {
  const fitting = others.filter(({ headings }) => tableOf(headings, tables) === table);
  const [only, ...more] = fitting;
  if (!only) return { kind: 'make', table: table.name };
  if (more.length > 0) return { kind: 'choose-one', table: table.name, sheets: fitting.map(({ name }) => name) };
  const { at } = bindColumns(table, only.headings);
  return { kind: 'connect', table: table.name, sheet: only.name, sheetId: only.id, columns: at };
}

/** The table whose every heading stands in the row; the largest where there are several. One heading alone says too little. */
function tableOf(headings: readonly Cell[], tables: readonly Table[]): Table | undefined {
  const whole = tables.filter((table) => {
    const { missing: absent, twice } = bindColumns(table, headings);
    return fieldNames(table).length > 1 && absent.length + twice.length === 0;
  });
  const size = Math.max(...whole.map((table) => fieldNames(table).length));
  const [largest, ...equal] = whole.filter((table) => fieldNames(table).length === size);
  return equal.length === 0 ? largest : undefined;
}
