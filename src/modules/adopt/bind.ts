// Makes a sheet of people's the sheet of a table, with columns behind theirs, and takes all of that off again.

import { type ColumnDrawing, NOTHING } from '../../kernel/drawing/drawing';
import { drawColumns, nameColumns, type PlacedField } from '../../kernel/drawing/table-drawing';
import { type Language, wordIn } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import { type Agreement, headedColumn, isAgreement, printAgreement } from '../../kernel/schema/agreement';
import type { Cell } from '../../kernel/schema/codec';
import { bindColumns, knownFields, type Marks } from '../../kernel/schema/headings';
import { fieldNames, fieldOf, type Table } from '../../kernel/schema/table';
import type { Tabs } from '../../kernel/tabs';
import { fold } from '../../kernel/text/fold';
import { namesInUse } from '../setup/index';
import { WHO } from './join-names';
import { kindOf } from './kinds';
import type { AdoptionPlan } from './plan';
import { type Bound, boundColumns } from './target';

export type Bench = Pick<Ports, 'mender'> & { readonly tabs: Tabs };

export interface ToBind {
  readonly sheetId: number;
  readonly plan: AdoptionPlan;
  /** The empty sheet of the table. */
  readonly replaced: number;
  /** The sheet that people chose. */
  readonly from: number;
  readonly language: Language;
}

/**
 * Adds what the sheet lacks, and has the store find it. What people have in it is not touched: the names of ranges and hidden
 * marks lead to their columns. Returns the fields whose rule Google refused.
 * Hint: the agreement comes first and the names last. Cut off in between, the sheet is nobody's still, and says what is to be taken
 * off it before it is done again.
 */
export function bindSheet(
  { sheetId, plan, replaced, from, language }: ToBind,
  { mender, tabs }: Bench,
): readonly string[] {
  const { table } = kindOf(plan.kind);
  const width = plan.headings.length;
  const fields = [...plan.added.shown, ...plan.added.hidden];
  const added = fields.map((field, index): PlacedField => {
    return { field, column: width + 1 + index, heading: wordIn(fieldOf(table, field).heading, language) };
  });
  const key = width + added.length + 1;
  const agreement = agreementOf(plan, added, { replaced, from });
  mender.insertColumns(sheetId, width, added.length + 1);
  mender.draw(sheetId, { ...NOTHING, blocks: [{ row: 1, column: key, cells: [[printAgreement(agreement)]] }] });
  const drawn = withoutWholeSheet(drawColumns(table, added, { names: new Set(), language }));
  const who = added.filter(({ field }) => plan.names.length > 0 && WHO.includes(field));
  const names = who.map(({ column }) => ({ row: 2, column, cells: plan.names.map((name) => [name]) }));
  mender.draw(sheetId, {
    ...drawn,
    blocks: [...drawn.blocks, ...names],
    hiddenColumns: { first: width + 1 + plan.added.shown.length, count: plan.added.hidden.length + 1 },
  });
  const refused = plan.rules.filter(({ column, rule }) => !tabs.addRule(sheetId, column, rule));
  mender.unmark(replaced, table);
  mender.draw(sheetId, known(table, [...boundOf(plan), ...added]));
  tabs.hide(replaced);
  return refused.map(({ field }) => field);
}

/** Does again what comes last, for a sheet that the store may find already. */
export function finishBinding(
  sheet: Pick<ToUnbind, 'table' | 'sheetId' | 'headings' | 'marks' | 'agreement'>,
  bench: Bench,
): void {
  const { table, sheetId, headings, marks, agreement } = sheet;
  bench.mender.unmark(sheetId, table);
  bench.mender.draw(sheetId, known(table, placesIn(table, headings, marks)));
  bench.tabs.hide(agreement.replaced);
}

export interface ToUnbind {
  readonly table: Table;
  readonly sheetId: number;
  readonly headings: readonly Cell[];
  readonly marks: Marks;
  readonly agreement: Agreement;
  /** The headings of the empty sheet. */
  readonly emptyHeadings: readonly Cell[];
}

/** Takes off what adopting put on the sheet, and has the empty sheet be the table's again. */
export function unbindSheet(
  { table, sheetId, headings, marks, agreement, emptyHeadings }: ToUnbind,
  { mender, tabs }: Bench,
): void {
  const { at } = bindColumns(table, headings, marks);
  const added = addedFields(table, agreement).flatMap((field) => at[field] ?? []);
  mender.unmark(sheetId, table);
  mender.draw(agreement.replaced, known(table, placesIn(table, emptyHeadings, new Map())));
  tabs.show(agreement.replaced);
  for (const field of agreement.rules) if (at[field] !== undefined) tabs.clearRule(sheetId, at[field]);
  tabs.removeColumns(sheetId, [...added, headings.findIndex(isAgreement) + 1]);
}

/**
 * Takes off what is left on a sheet of an adoption, or of its undoing, that was cut off. Where not all headings were written yet the
 * columns still stand as they came, before the agreement.
 */
export function takeOffUnfinished(
  { table, sheetId, headings, agreement }: Pick<ToUnbind, 'table' | 'sheetId' | 'headings' | 'agreement'>,
  { tabs }: Bench,
): void {
  const { at } = bindColumns(table, headings);
  const key = headings.findIndex(isAgreement) + 1;
  const fields = addedFields(table, agreement);
  const headed = fields.flatMap((field) => at[field] ?? []);
  const added = headed.length === fields.length ? headed : fields.map((_, index) => key - 1 - index);
  for (const field of agreement.rules) if (at[field] !== undefined) tabs.clearRule(sheetId, at[field]);
  tabs.removeColumns(sheetId, [...added, key]);
}

/** Returns the fields whose columns were added to the sheet. */
export function addedFields(table: Table, { brought }: Agreement): readonly string[] {
  return fieldNames(table).filter((field) => !brought.includes(field));
}

/** Groups and frozen rows would change the look of the whole sheet; marks follow with the names. */
function withoutWholeSheet({ blocks, looks, validations, widths }: ColumnDrawing): ColumnDrawing {
  return { ...NOTHING, blocks, looks, validations, widths };
}

function known(table: Table, places: readonly Bound[]): ColumnDrawing {
  const columns = Object.fromEntries(places.map(({ field, column }) => [field, column]));
  const marks = { table: table.name, sheet: true, columns };
  return { ...NOTHING, names: nameColumns(table, places, namesInUse()), marks };
}

function placesIn(table: Table, headings: readonly Cell[], marks: Marks): Bound[] {
  return Object.entries(bindColumns(table, headings, marks).at).map(([field, column]) => ({ field, column }));
}

function boundOf({ kind, columns }: AdoptionPlan): readonly Bound[] {
  return boundColumns(kindOf(kind), columns);
}

/** Says of every column whose heading does not tell by itself what it is, as the headings will stand. */
function agreementOf(
  plan: AdoptionPlan,
  added: readonly PlacedField[],
  rest: Pick<Agreement, 'replaced' | 'from'>,
): Agreement {
  const { table } = kindOf(plan.kind);
  const bound = boundOf(plan);
  const headings = [...plan.headings, ...added.map(({ heading }) => heading)];
  const ours = knownFields(table, headings);
  const words = headings.map((heading) => fold(String(heading)));
  const isTold = (column: number, field: string | null): boolean => {
    const word = words[column - 1] ?? '';
    // Without a heading the mark alone tells.
    if (word === '') return true;
    return (ours[column - 1] ?? null) === field && words.indexOf(word) === words.lastIndexOf(word);
  };
  const placed = [...bound, ...added].filter(({ column, field }) => !isTold(column, field));
  const own = plan.columns.filter(({ column }) => !bound.some((one) => one.column === column) && !isTold(column, null));
  return {
    table: table.name,
    columns: Object.fromEntries(placed.map(({ field, column }) => [field, headedColumn(headings, column)])),
    own: own.map(({ column }) => headedColumn(headings, column)),
    brought: bound.map(({ field }) => field),
    rules: plan.rules.map(({ field }) => field),
    ...rest,
  };
}
