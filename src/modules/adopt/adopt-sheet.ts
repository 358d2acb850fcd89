// Adopts a tab: the list that people have becomes the sheet of customers, where it stands; and is given back as it was.

import * as v from 'valibot';
import { idInput, parseInput, type Result, refused } from '../../kernel/input';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import { findAgreement } from '../../kernel/schema/agreement';
import type { Cell } from '../../kernel/schema/codec';
import { languageOfHeadings } from '../../kernel/schema/headings';
import { anchorName } from '../../kernel/schema/table';
import type { Tab, Tabs } from '../../kernel/tabs';
import { customersTable } from '../customers/index';
import { PERIOD_NAME } from '../dashboard/index';
import { SHEETS } from '../setup/index';
import { todayTable } from '../today-sheet/index';
import { bindSheet, unbindSheet } from './bind';
import { type AdoptionPlan, planAdoption } from './plan';
import type { Corrections } from './target';

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

/** Returns the tabs that may be adopted: none of ours. No blocking call. */
export function adoptableTabs({ tabs }: Pick<AdoptPorts, 'tabs'>): readonly Tab[] {
  return tabs.list([...[...SHEETS, todayTable].map(anchorName), PERIOD_NAME]).filter(({ isHidden }) => !isHidden);
}

/** Plans what adopting the tab would do; changes nothing. At most five blocking calls, however many rows there are. */
export function foreseeAdoption(ports: AdoptPorts, input: unknown): Result<AdoptionPlan> {
  const prepared = prepare(ports, input);
  return prepared.ok ? { ok: true, value: prepared.value.plan } : prepared;
}

/**
 * Makes the tab the sheet of customers; a list below a title becomes one on a copy of its tab. The rows get their numbers in the
 * next pass. Calls that do not grow with the rows.
 */
export function adoptSheet(ports: AdoptPorts, input: unknown): Result<Adopted> {
  const prepared = prepare(ports, input);
  if (!prepared.ok) return prepared;
  const { sheetId, plan, replaced, language } = prepared.value;
  const isCopy = plan.above > 0;
  const own = isCopy ? ports.tabs.copyWithout(sheetId, plan.above) : sheetId;
  const withoutRule = bindSheet({ sheetId: own, plan, replaced, isCopy, language }, ports);
  const tab = isCopy ? (ports.tabs.read(own)?.name ?? plan.tab) : plan.tab;
  return { ok: true, value: { tab, records: plan.records, withoutRule } };
}

function prepare(ports: AdoptPorts, input: unknown) {
  const { sheetId, mapping } = parseInput(adoptInput, input);
  const [seen] = ports.mender.look([customersTable], new Set()).tables;
  const customers = ports.book.openFound(customersTable);
  if (!seen?.sheet || !customers) return refusedTab('err.adoptNotSetUp', '');
  if (seen.sheet.id === sheetId || findAgreement(seen.sheet.headings))
    return refusedTab('err.adoptDone', seen.sheet.name);
  const filled = [...customers.occupiedRows()].length;
  if (filled > 0) return refusedTab('err.adoptFull', String(filled));
  const content = unfinishedTakenOff(ports, sheetId, seen.sheet);
  if (!content) return refusedTab('err.adoptGone', '');
  const language = languageOfHeadings(customersTable, seen.sheet.headings);
  const corrections: Corrections = mapping;
  const planned = planAdoption(content, { corrections, language, zone: ports.zone });
  if (!planned.ok) return planned;
  return { ok: true, value: { sheetId, plan: planned.value, replaced: seen.sheet.id, language } } as const;
}

/** Reads the tab; what an adoption that was cut off had put there is taken off first. */
function unfinishedTakenOff(ports: AdoptPorts, sheetId: number, empty: { readonly headings: readonly Cell[] }) {
  const content = ports.tabs.read(sheetId);
  const [headings = []] = content?.cells ?? [];
  const agreement = findAgreement(headings);
  if (!agreement) return content;
  unbindSheet({ sheetId, headings, marks: new Map(), agreement, emptyHeadings: empty.headings }, ports);
  return ports.tabs.read(sheetId);
}

function refusedTab(text: string, received: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return refused({ field: 'tab', received, text });
}
