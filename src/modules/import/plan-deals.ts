// Plans what becomes of rows of deals: a new deal, with its customer where nobody knows them, or what is blank of one that is there.

import { fold } from '../../kernel/text/fold';
import type { Day } from '../../kernel/time/day';
import type { Stage } from '../stages/index';
import { type OutsideDeal, parseDealRow } from './deal-row';
import { type FileRow, noRecord, type RowSpec, textsOf } from './file-row';
import { labelOf } from './kinds';
import { type Facts, FILLED, isBlank, numberIn, type People, type Person } from './people';
import { isUnclear, unclear, type Words, whoIn } from './plan-customers';
import { issueRow, type RowPlan, skipRow } from './row-plan';

/** A deal of the book, or one that the file brings. */
export interface KnownDeal {
  /** '' for one that the file brings. */
  readonly id: string;
  readonly key: string;
  readonly day: string;
  readonly facts: Record<string, Facts[string]>;
  readonly filled: Record<string, Facts[string]>;
}

export interface DealToAdd extends KnownDeal {
  readonly deal: OutsideDeal;
  readonly person: Person | null;
}

export class KnownDeals {
  readonly added: DealToAdd[] = [];
  readonly all: KnownDeal[] = [];
  private readonly byKey = new Map<string, KnownDeal[]>();

  /** Without a day, the first of that key. */
  find(key: string, day: Day | null): KnownDeal | null {
    const found = this.byKey.get(key) ?? [];
    return found.find((deal) => day === null || deal.day === day) ?? null;
  }

  remember(deal: KnownDeal): void {
    this.all.push(deal);
    this.byKey.set(deal.key, [...(this.byKey.get(deal.key) ?? []), deal]);
  }
}

/** Returns by what deals are told apart besides their day. */
export function dealKey(who: string, need: string, note: string): string {
  return JSON.stringify([who, fold(need), numberIn(note)]);
}

export interface DealsWorld {
  readonly people: People;
  readonly deals: KnownDeals;
  readonly stages: readonly Stage[];
  readonly today: Day;
  readonly words: Words;
}

/** Returns what becomes of each row; `people` and `deals` grow with what they bring. */
export function planDeals(rows: readonly FileRow[], spec: RowSpec, world: DealsWorld): readonly RowPlan[] {
  return rows.map((each): RowPlan => {
    const { row } = each;
    const none = noRecord(each, spec);
    if (none) return skipRow(row, '', none);
    const texts = textsOf(each, spec);
    const what = [whoIn(texts), (texts.need ?? '').slice(0, MOST_CHARACTERS)].filter((part) => part !== '').join(' · ');
    const parsed = parseDealRow(texts, world.stages, world.words.sheet);
    if (!parsed.ok) return issueRow(row, what, parsed.issues);
    const found = world.people.find(parsed.deal.whom);
    if (isUnclear(found)) return issueRow(row, what, [unclear(whoIn(texts), found)]);
    return planDeal(row, what, parsed.deal, { ...world, found: found.kind === 'one' ? found.person : null });
  });
}

const MOST_CHARACTERS = 80;

type Found = DealsWorld & { readonly found: Person | null };

function planDeal(
  row: number,
  what: string,
  deal: OutsideDeal,
  { people, deals, today, words, found }: Found,
): RowPlan {
  const isNobody = Object.keys(deal.whom).length === 0;
  const person = found ?? (isNobody ? null : people.add(deal.whom));
  const key = dealKey(person?.tag ?? '', String(deal.facts.need ?? ''), String(deal.facts.note ?? ''));
  const known = deals.find(key, deal.createdOn);
  if (!known) {
    if (found) people.fill(found, deal.whom);
    const facts = { ...deal.facts, stage: deal.stage.label };
    const added = { id: '', key, day: deal.createdOn ?? today, facts, filled: {}, deal, person };
    deals.added.push(added);
    deals.remember(added);
    return { row, fate: 'create', what, says: [] };
  }
  const names = (fields: readonly string[]): string =>
    fields.map((field) => labelOf('deals', field, words.person)).join(', ');
  const given = { ...deal.facts, stage: deal.stage.label };
  const blank = Object.keys(given).filter((field) => isBlank(known.facts[field]) && field !== 'stage');
  const other = Object.entries(given).filter(([field, value]) => {
    return !isBlank(known.facts[field]) && known.facts[field] !== FILLED && known.facts[field] !== value;
  });
  for (const field of blank) {
    const value = deal.facts[field] ?? null;
    known.facts[field] = value;
    known.filled[field] = value;
  }
  const kept =
    other.length === 0 ? [] : [{ field: '', received: names(other.map(([field]) => field)), text: 'import.says.kept' }];
  const said =
    blank.length === 0
      ? { field: '', received: known.id, text: 'import.says.there' }
      : { field: '', received: names(blank), text: 'import.says.fills' };
  return { row, fate: blank.length === 0 ? 'skip' : 'update', what, says: [said, ...kept] };
}
