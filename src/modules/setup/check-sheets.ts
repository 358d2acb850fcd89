// Looks whether all sheets and columns are where they belong, says what would be repaired, and repairs just that.

import { type ColumnDrawing, NOTHING } from '../../kernel/drawing/drawing';
import { drawColumns, drawRule, machineLooks, nameColumns } from '../../kernel/drawing/table-drawing';
import { groupsOf } from '../../kernel/drawing/table-groups';
import { drawMarkings } from '../../kernel/drawing/table-markings';
import { wordIn } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import { planRepair } from '../../kernel/repair/plan';
import { canBeDone, type Step } from '../../kernel/repair/steps';
import { bindColumns } from '../../kernel/schema/headings';
import type { Table } from '../../kernel/schema/table';
import { ARCHIVES } from '../archive/index';
import { PERIOD_NAME } from '../dashboard/index';
import { todayTable } from '../today-sheet/index';
import { previewOf } from './preview';
import { makeDashboard, makeSheets, makeTodaySheet, withoutLostLists } from './set-up';
import { namesInUse, SHEETS } from './sheets';

type Bench = Pick<Ports, 'desk' | 'mender' | 'language' | 'texts'>;

export interface Check {
  readonly steps: readonly Step[];
  /** All steps in sentences; '' when everything is whole. */
  readonly preview: string;
  /** Whether there is a step that Daftar can do. */
  readonly canRepair: boolean;
}

export type Repair = { readonly done: true } | { readonly done: false; readonly now: Check };

/** Not a table, but a sheet of ours as well. */
const DASHBOARD = 'dashboard';

/** Looks at all sheets and plans what would make them whole; changes nothing. */
export function checkSheets({ desk, mender, language, texts }: Bench): Check {
  const names = namesInUse();
  const steps: Step[] = [...planRepair(mender.look(SHEETS, names), names)];
  if (!desk.hasRange(PERIOD_NAME)) steps.push({ kind: 'make', table: DASHBOARD });
  if (!desk.hasTable(todayTable)) steps.push({ kind: 'make', table: todayTable.name });
  const titles = new Map([...SHEETS, todayTable].map(({ name, sheet }) => [name, wordIn(sheet, language)]));
  const preview = previewOf(steps, titles.set(DASHBOARD, texts('sheet.dashboard')), texts);
  return { steps, preview, canRepair: steps.some(canBeDone) };
}

/** Carries out the steps that the person agreed to; if they are not what is to be done any more, returns what is. */
export function repairSheets(agreed: Check, bench: Bench): Repair {
  const now = checkSheets(bench);
  if (JSON.stringify(now.steps) !== JSON.stringify(agreed.steps)) return { done: false, now };
  for (const step of now.steps) carryOut(step, bench);
  return { done: true };
}

function carryOut(step: Step, bench: Bench): void {
  const { mender } = bench;
  switch (step.kind) {
    case 'make':
      if (step.table === DASHBOARD) return makeDashboard(bench);
      if (step.table === todayTable.name) return makeTodaySheet(bench);
      return makeSheets([tableOf(step.table)], bench);
    case 'connect':
    case 'mark':
      mender.unmark(step.sheetId, tableOf(step.table));
      return mender.draw(step.sheetId, marked(step));
    case 'name-columns':
      return mender.draw(step.sheetId, { ...NOTHING, names: named(step) });
    case 'dropdowns': {
      const rules = placesOf(step.columns).flatMap((place) => drawRule(tableOf(step.table), place, bench.language));
      return mender.draw(step.sheetId, { ...NOTHING, validations: rules });
    }
    case 'add-columns':
      return addColumns(step, bench);
    case 'headings-first':
    case 'rename-one':
    case 'choose-one':
      return undefined; // Only a person can.
    default:
      return unreachable(step);
  }
}

/**
 * Gives a table's sheet the columns that it lacks, behind its last one; nothing when all are there, or the sheet is not.
 * Hint: they are not folded away; `groupColumns` does that for all columns at once.
 */
export function addMissingColumns(table: Table, bench: Bench): void {
  const names = namesInUse();
  const steps = planRepair(bench.mender.look([table], names), names);
  for (const step of steps) {
    if (step.kind === 'name-columns') carryOut(step, bench);
    if (step.kind === 'add-columns') addColumns(step, bench, { groups: [] });
  }
}

/** Draws the rules on what columns of a table take anew, where the columns are there; `ruleOf` draws others than the schema's. */
export function drawRules(
  table: Table,
  fields: readonly string[],
  { desk, mender, language }: Bench,
  ruleOf: typeof drawRule = drawRule,
): void {
  const [seen] = mender.look([table], new Set()).tables;
  if (!seen?.sheet) return;
  const { at } = bindColumns(table, seen.sheet.headings, seen.marks);
  const found = fields.flatMap((field) => (at[field] === undefined ? [] : [{ field, column: at[field] }]));
  const validations = found.flatMap((place) => ruleOf(table, place, language));
  mender.draw(seen.sheet.id, withoutLostLists({ ...NOTHING, validations }, desk));
}

/** Draws the markings of a table's rows beside people's own, where the columns are there; none twice. */
export function drawTableMarkings(table: Table, { mender }: Pick<Bench, 'mender'>): void {
  const [seen] = mender.look([table], new Set()).tables;
  if (!seen?.sheet) return;
  const { at } = bindColumns(table, seen.sheet.headings, seen.marks);
  mender.draw(seen.sheet.id, { ...NOTHING, markings: drawMarkings(table, at) });
}

/**
 * Folds further fields and the columns of Daftar away on a sheet that is there, and makes the latter grey. Where people have
 * grouped one of the columns the whole neighbourhood stays as it is; what was hidden can be unfolded then.
 */
export function groupColumns(table: Table, { mender }: Pick<Bench, 'mender'>): void {
  const [seen] = mender.look([table], new Set()).tables;
  if (!seen?.sheet) return;
  const places = placesOf(bindColumns(table, seen.sheet.headings, seen.marks).at);
  mender.draw(seen.sheet.id, { ...NOTHING, groups: groupsOf(table, places), looks: machineLooks(table, places) });
}

function addColumns(step: StepOf<'add-columns'>, bench: Bench, change: Partial<ColumnDrawing> = {}): void {
  bench.mender.insertColumns(step.sheetId, step.after, step.columns.length);
  bench.mender.draw(step.sheetId, { ...added(step, bench), ...change });
}

type StepOf<K extends Step['kind']> = Extract<Step, { kind: K }>;

/** A connected sheet gets the names as well: formulas then count what stands on it. */
function marked(step: StepOf<'connect' | 'mark'>): ColumnDrawing {
  const names = step.kind === 'connect' ? named(step) : {};
  return { ...NOTHING, names, marks: { table: step.table, sheet: true, columns: step.columns } };
}

function named({ table, columns }: StepOf<'connect' | 'name-columns'>): ColumnDrawing['names'] {
  return nameColumns(tableOf(table), placesOf(columns), namesInUse());
}

function added({ table, after, columns }: StepOf<'add-columns'>, { desk, language }: Bench): ColumnDrawing {
  const placed = columns.map((one, index) => ({ ...one, column: after + 1 + index }));
  return withoutLostLists(drawColumns(tableOf(table), placed, { names: namesInUse(), language }), desk);
}

function placesOf(columns: Readonly<Record<string, number>>): { readonly field: string; readonly column: number }[] {
  return Object.entries(columns).map(([field, column]) => ({ field, column }));
}

function tableOf(name: string): Table {
  const table = [...SHEETS, ...ARCHIVES.map(({ archive }) => archive)].find((candidate) => candidate.name === name);
  if (!table) throw new Error(`No sheet is made for a table "${name}".`);
  return table;
}

function unreachable(step: never): never {
  throw new Error(`Unknown step: ${JSON.stringify(step)}`);
}
