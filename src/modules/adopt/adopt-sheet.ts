// Adopts a tab: the list that people have becomes the sheet of customers, where it stands; and is given back as it was.

import * as v from 'valibot';
import { idInput, parseInput, type Result, refused } from '../../kernel/input';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import type { SheetSight } from '../../kernel/repair/mender';
import { type Agreement, findAgreement } from '../../kernel/schema/agreement';
import { languageOfHeadings, type Marks } from '../../kernel/schema/headings';
import { anchorName } from '../../kernel/schema/table';
import type { Tab, Tabs } from '../../kernel/tabs';
import { customersTable } from '../customers/index';
import { PERIOD_NAME } from '../dashboard/index';
import { SHEETS } from '../setup/index';
import { todayTable } from '../today-sheet/index';
import { bindSheet, finishBinding, takeOffUnfinished } from './bind';
import { type AdoptionPlan, planAdoption } from './plan';

export type AdoptPorts = Pick<Ports, 'book' | 'mender' | 'zone'> & { readonly tabs: Tabs };

const adoptInput = v.object({
  sheetId: v.pipe(v.number(), v.integer()),
  /** A field by column, such as { "3": "name" }; '' for a column that is none. */
  mapping: v.optional(v.record(v.string(), v.pipe(v.string(), v.maxLength(40))), {}),
  requestId: v.optional(idInput),
});

export interface Adopted {
  readonly tab: string;
  /** How many rows are customers now. */
  readonly records: number;
  /** Fields whose column Google let have no rule, as in the typed columns of a Table. */
  readonly withoutRule: readonly string[];
}

/** Tabs that people see and that are none of ours. No blocking call. */
export function adoptableTabs({ tabs }: Pick<AdoptPorts, 'tabs'>): readonly Tab[] {
  return tabs.list([...[...SHEETS, todayTable].map(anchorName), PERIOD_NAME]).filter(({ isHidden }) => !isHidden);
}

export interface AdoptionStart {
  readonly tabs: readonly Tab[];
  /** The sheet that was adopted, and how many customers it has; null where there is none. */
  readonly adopted: { readonly tab: string; readonly records: number } | null;
}

/** Returns what there is to choose from. One blocking call. */
export function startAdoption(ports: AdoptPorts & Pick<Ports, 'desk'>): AdoptionStart {
  const customers = ports.book.openFound(customersTable);
  const isAdopted = customers !== null && findAgreement(customers.image.headings) !== null;
  const adopted = isAdopted
    ? { tab: ports.desk.tabOf(customersTable) ?? '', records: [...customers.recordRows()].length }
    : null;
  return { tabs: adoptableTabs(ports), adopted };
}

/** Plans what adopting the tab would do; changes nothing. At most five blocking calls, however many rows there are. */
export function foreseeAdoption(ports: AdoptPorts, input: unknown): Result<AdoptionPlan> {
  return prepare(ports, parseInput(adoptInput, input));
}

/**
 * Makes the tab the sheet of customers; a list below a title becomes one on a copy of its tab. The rows get their numbers in the
 * next pass. Calls that do not grow with the rows.
 */
export function adoptSheet(ports: AdoptPorts, input: unknown): Result<Adopted> {
  const wish = parseInput(adoptInput, input);
  const [seen] = ports.mender.look([customersTable], new Set()).tables;
  if (!seen?.sheet) return refusedTab('err.adoptNotSetUp', '');
  const agreement = findAgreement(seen.sheet.headings);
  // The same was asked for before, and cut off at its very end.
  if (agreement?.from === wish.sheetId) return finish(ports, { ...seen.sheet, marks: seen.marks, agreement });
  cleanUp(ports, wish.sheetId);
  const planned = prepare(ports, wish);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const language = languageOfHeadings(customersTable, seen.sheet.headings);
  const isCopy = plan.above > 0;
  const sheetId = isCopy ? ports.tabs.copyWithout(wish.sheetId, plan.above) : wish.sheetId;
  const withoutRule = bindSheet({ sheetId, plan, replaced: seen.sheet.id, from: wish.sheetId, language }, ports);
  const tab = isCopy ? (ports.tabs.read(sheetId)?.name ?? plan.tab) : plan.tab;
  return { ok: true, value: { tab, records: plan.records, withoutRule } };
}

interface SheetInUse extends SheetSight {
  readonly marks: Marks;
  readonly agreement: Agreement;
}

function finish(ports: AdoptPorts, { id, name, ...sheet }: SheetInUse): Result<Adopted> {
  finishBinding({ sheetId: id, ...sheet }, ports);
  const customers = ports.book.openFound(customersTable);
  const records = customers === null ? 0 : [...customers.occupiedRows()].length;
  return { ok: true, value: { tab: name, records, withoutRule: [] } };
}

function prepare(ports: AdoptPorts, { sheetId, mapping }: v.InferOutput<typeof adoptInput>): Result<AdoptionPlan> {
  const customers = ports.book.openFound(customersTable);
  if (!customers) return refusedTab('err.adoptNotSetUp', '');
  const { headings } = customers.image;
  const agreement = findAgreement(headings);
  const filled = [...customers.occupiedRows()].length;
  if (agreement) return refusedTab('err.adoptDone', String(filled));
  if (filled > 0) return refusedTab('err.adoptFull', String(filled));
  const isTheirs = adoptableTabs(ports).some(({ id }) => id === sheetId);
  const content = isTheirs ? ports.tabs.read(sheetId) : null;
  if (!content) return refusedTab('err.adoptGone', '');
  const language = languageOfHeadings(customersTable, headings);
  return planAdoption(content, { corrections: mapping, language, zone: ports.zone });
}

/** Takes off first what an adoption that was cut off had put on the tab. */
function cleanUp(ports: AdoptPorts, sheetId: number): void {
  if (adoptableTabs(ports).every(({ id }) => id !== sheetId)) return;
  const [headings = []] = ports.tabs.read(sheetId)?.cells ?? [];
  const agreement = findAgreement(headings);
  if (agreement) takeOffUnfinished({ sheetId, headings, agreement }, ports);
}

function refusedTab(text: string, received: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return refused({ field: 'tab', received, text });
}
