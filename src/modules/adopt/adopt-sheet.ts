// Adopts a tab: the list that people have becomes the sheet of customers, deals or sales, where it stands.

import * as v from 'valibot';
import { idInput, parseInput, type Result, refused } from '../../kernel/input';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import type { SheetSight } from '../../kernel/repair/mender';
import { type Agreement, findAgreement } from '../../kernel/schema/agreement';
import { languageOfHeadings, type Marks } from '../../kernel/schema/headings';
import { anchorName, type Table } from '../../kernel/schema/table';
import type { Tab, Tabs } from '../../kernel/tabs';
import { PERIOD_NAME } from '../dashboard/index';
import { SHEETS } from '../setup/index';
import { todayTable } from '../today-sheet/index';
import { bindSheet, finishBinding, takeOffUnfinished } from './bind';
import { keepIntake, newIntake } from './intake-work';
import { kindNamed, kindOf } from './kinds';
import { LIST_KINDS, type ListKind } from './list-kind';
import { type AdoptionPlan, planAdoption } from './plan';

export type AdoptPorts = Pick<Ports, 'book' | 'mender' | 'zone'> & { readonly tabs: Tabs };

const adoptInput = v.object({
  sheetId: v.pipe(v.number(), v.integer()),
  /** What the list is; absent: what it looks like. */
  kind: v.optional(v.picklist(LIST_KINDS)),
  /** A field by column, such as { "3": "name" }; '' for a column that is none. */
  mapping: v.optional(v.record(v.string(), v.pipe(v.string(), v.maxLength(40))), {}),
  requestId: v.optional(idInput),
});
type Wish = v.InferOutput<typeof adoptInput>;

export interface Adopted {
  readonly tab: string;
  readonly kind: ListKind;
  /** How many rows are records now. */
  readonly records: number;
  /** Fields whose column Google let have no rule, as in the typed columns of a Table. */
  readonly withoutRule: readonly string[];
}

/** Tabs that people see and that are none of ours. No blocking call. */
export function adoptableTabs({ tabs }: Pick<AdoptPorts, 'tabs'>): readonly Tab[] {
  return tabs.list([...[...SHEETS, todayTable].map(anchorName), PERIOD_NAME]).filter(({ isHidden }) => !isHidden);
}

export interface SheetInUse {
  readonly kind: ListKind;
  readonly tab: string;
  readonly records: number;
}

export interface AdoptionStart {
  readonly tabs: readonly Tab[];
  /** The sheets that were adopted. */
  readonly adopted: readonly SheetInUse[];
}

/** Returns what there is to choose from. One blocking call for each kind of list. */
export function startAdoption(ports: AdoptPorts & Pick<Ports, 'desk'>): AdoptionStart {
  const adopted = LIST_KINDS.flatMap((kind): SheetInUse[] => {
    const { table } = kindOf(kind);
    const opened = ports.book.openFound(table, ['id']);
    if (!opened || findAgreement(opened.image.headings) === null) return [];
    return [{ kind, tab: ports.desk.tabOf(table) ?? '', records: [...opened.recordRows()].length }];
  });
  return { tabs: adoptableTabs(ports), adopted };
}

export interface AdoptionForeseen {
  readonly plan: AdoptionPlan;
  /** Why the list cannot be what it is taken for, which people may put right by saying what it is; null where it can. */
  readonly hindrance: Issue | null;
}

/** Plans what adopting the tab would do; changes nothing. At most five blocking calls, however many rows there are. */
export function foreseeAdoption(ports: AdoptPorts, input: unknown): Result<AdoptionForeseen> {
  const prepared = prepare(ports, parseInput(adoptInput, input));
  return prepared.ok ? { ok: true, value: prepared.value } : prepared;
}

/**
 * Makes the tab the sheet of a table; a list below a title becomes one on a copy of its tab. The rows get their numbers in the
 * next pass. Calls that do not grow with the rows.
 */
export function adoptSheet(ports: AdoptPorts, input: unknown): Result<Adopted> {
  const wish = parseInput(adoptInput, input);
  const tables = wish.kind ? [kindOf(wish.kind).table] : LIST_KINDS.map((kind) => kindOf(kind).table);
  for (const { table, sheet, marks } of ports.mender.look(tables, new Set()).tables) {
    const agreement = sheet ? findAgreement(sheet.headings) : null;
    // The same was asked for before, and cut off at its very end.
    if (sheet && agreement?.from === wish.sheetId) return finish(ports, { table, ...sheet, marks, agreement });
  }
  cleanUp(ports, wish.sheetId);
  const prepared = prepare(ports, wish);
  if (!prepared.ok) return prepared;
  const { plan, hindrance, language } = prepared.value;
  if (hindrance) return { ok: false, issues: [hindrance] };
  const { table } = kindOf(plan.kind);
  const replaced = ports.mender.look([table], new Set()).tables[0]?.sheet?.id;
  if (replaced === undefined) return refusedTab('err.adoptNotSetUp', '');
  // Before the sheet is found by a pass, so that none takes its rows in as if they had just been typed.
  keepIntake(ports.book, table, newIntake(plan, language));
  ports.book.commitStep();
  const isCopy = plan.above > 0;
  const sheetId = isCopy ? ports.tabs.copyWithout(wish.sheetId, plan.above) : wish.sheetId;
  const withoutRule = bindSheet({ sheetId, plan, replaced, from: wish.sheetId, language }, ports);
  const tab = isCopy ? (ports.tabs.read(sheetId)?.name ?? plan.tab) : plan.tab;
  return { ok: true, value: { tab, kind: plan.kind, records: plan.records, withoutRule } };
}

interface Unfinished extends SheetSight {
  readonly table: Table;
  readonly marks: Marks;
  readonly agreement: Agreement;
}

function finish(ports: AdoptPorts, { id, name, ...sheet }: Unfinished): Result<Adopted> {
  finishBinding({ sheetId: id, ...sheet }, ports);
  const opened = ports.book.openFound(sheet.table);
  const records = opened === null ? 0 : [...opened.occupiedRows()].length;
  const kind = kindNamed(sheet.table.name) ?? 'customers';
  return { ok: true, value: { tab: name, kind, records, withoutRule: [] } };
}

interface Prepared extends AdoptionForeseen {
  /** In which the empty sheet is headed. */
  readonly language: AdoptionLanguage;
}
type AdoptionLanguage = ReturnType<typeof languageOfHeadings>;

function prepare(ports: AdoptPorts, { sheetId, kind, mapping }: Wish): Result<Prepared> {
  const isTheirs = adoptableTabs(ports).some(({ id }) => id === sheetId);
  const content = isTheirs ? ports.tabs.read(sheetId) : null;
  if (!content) return refusedTab('err.adoptGone', '');
  const known = { corrections: mapping, zone: ports.zone };
  // What it is may only be guessed, and the language is that of the sheet whose place it takes.
  const planned = planAdoption(content, { ...known, kind, language: 'uz' });
  if (!planned.ok) return planned;
  const { table } = kindOf(planned.value.kind);
  const replaced = ports.book.openFound(table);
  if (!replaced) return refusedTab('err.adoptNotSetUp', '');
  const { headings } = replaced.image;
  const language = languageOfHeadings(table, headings);
  const plan = planAdoption(content, { ...known, kind: planned.value.kind, language });
  if (!plan.ok) return plan;
  const filled = [...replaced.occupiedRows()].length;
  const text = findAgreement(headings) ? 'err.adoptDone' : filled > 0 ? 'err.adoptFull' : '';
  const hindrance = text === '' ? null : { field: 'tab', received: String(filled), text };
  return { ok: true, value: { plan: plan.value, hindrance, language } };
}

/** Takes off first what an adoption that was cut off had put on the tab. */
function cleanUp(ports: AdoptPorts, sheetId: number): void {
  if (adoptableTabs(ports).every(({ id }) => id !== sheetId)) return;
  const [headings = []] = ports.tabs.read(sheetId)?.cells ?? [];
  const agreement = findAgreement(headings);
  const kind = agreement && kindNamed(agreement.table);
  if (agreement && kind) takeOffUnfinished({ table: kindOf(kind).table, sheetId, headings, agreement }, ports);
}

function refusedTab(text: string, received: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return refused({ field: 'tab', received, text });
}
