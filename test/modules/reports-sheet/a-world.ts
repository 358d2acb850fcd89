// Builders of what reports are made of, naming only what matters to a test: Friday the 20th of November 2026, noon in Tashkent.

import { zoneOf } from '../../../src/google/zone';
import { instantAt, parseWorkTime } from '../../../src/kernel/time/work-time';
import type { Page, PageCell } from '../../../src/modules/reports-sheet/page';
import { type PeriodKind, periodOf } from '../../../src/modules/reports-sheet/period';
import type {
  ActivityFact,
  CustomerFact,
  DealFact,
  MoveFact,
  ReportWorld,
  SaleFact,
} from '../../../src/modules/reports-sheet/world';
import { SETTINGS } from '../../../src/modules/settings/index';
import type { Stage } from '../../../src/modules/stages/index';
import { aDay, aStage } from '../../support/morning';

export const zone = zoneOf('Asia/Tashkent');
export const TODAY = aDay('2026-11-20');

/** The instant at which the clock on the wall shows so many minutes after midnight; noon unless said. */
export function at(day: string, minutes = 720): number {
  return instantAt(aDay(day), minutes, zone);
}

export const STAGES: readonly Stage[] = [
  aStage({ key: 'new', label: 'Yangi lid', order: 1 }),
  aStage({ key: 'offer', label: 'Taklif', order: 2 }),
  aStage({ key: 'agreement', label: 'Kelishuv', order: 3 }),
  aStage({ key: 'paid', label: 'Toʻlandi', order: 4, outcome: 'won' }),
  aStage({ key: 'lost', label: 'Yoʻqotildi', order: 5, outcome: 'lost' }),
  aStage({ key: 'later', label: 'Keyinroq', order: 6, outcome: 'later' }),
];

/** A world of this November in which there is nothing. */
export function aWorld(world: Partial<ReportWorld> = {}, kind: PeriodKind = 'month'): ReportWorld {
  const settings = Object.fromEntries(Object.entries(SETTINGS).map(([key, { value }]) => [key, value]));
  return {
    now: at(TODAY),
    today: TODAY,
    zone,
    work: parseWorkTime({ workDays: '1-6', workHours: '09:00-18:00', holidays: '' }),
    period: periodOf(kind, TODAY, zone),
    settings,
    currency: 'UZS',
    stages: STAGES,
    ...{ staff: [], deals: [], customers: new Map(), sales: [], unknownCurrencies: [], activities: [], moves: [] },
    ...{ costs: [], snapshots: [], began: null, edits: [], editsSince: null },
    ...world,
  };
}

let number = 0;

/** A new lead of the second of November. */
export function aDealFact(deal: Partial<DealFact> = {}): DealFact {
  number += 1;
  return {
    ...{ id: `B-${number}`, customerId: '', pipeline: '', stage: 'Yangi lid', stageKey: 'new', reached: 1 },
    ...{ amount: null, source: '', responsible: '', need: '', lossReason: '', competitor: '' },
    ...{ createdAt: at('2026-11-02'), stageSince: at('2026-11-02'), wonAt: null, lostAt: null },
    ...{ arrivedAt: null, firstReplyAt: null, lastTouch: null, nextContact: '', expectedClose: '' },
    ...deal,
  };
}

/** The parts of a deal that was lost after a stage. */
export function lost(reached: number, lossReason = ''): Partial<DealFact> {
  return { stage: 'Yoʻqotildi', stageKey: 'lost', reached, lossReason, lostAt: at('2026-11-10') };
}

/** The parts of a deal that was won. */
export function won(): Partial<DealFact> {
  return { stage: 'Toʻlandi', stageKey: 'paid', reached: 4, wonAt: at('2026-11-12') };
}

/** So many deals alike. */
export function times(count: number, deal: Partial<DealFact>): DealFact[] {
  return Array.from({ length: count }, () => aDealFact(deal));
}

/** A sale of the fifth of November: 100 units, of which nobody knows the cost. */
export function aSaleFact(sale: Partial<SaleFact> = {}): SaleFact {
  number += 1;
  return {
    ...{ id: `S-${number}`, customerId: '', date: '2026-11-05', createdAt: null, net: 10_000, cost: null },
    ...{ dealId: '', product: '', responsible: '', returned: 0 },
    ...sale,
  };
}

export function aMove(move: Partial<MoveFact> = {}): MoveFact {
  number += 1;
  return {
    ...{ id: `L-${number}`, dealId: 'B-1', from: 'new', to: 'offer', at: at('2026-11-05'), by: '', days: null },
    override: '',
    ...move,
  };
}

export function anActivity(activity: Partial<ActivityFact> = {}): ActivityFact {
  number += 1;
  return { id: `A-${number}`, at: at('2026-11-05'), channel: 'Qoʻngʻiroq', staff: '', minutes: null, ...activity };
}

export function customersOf(...customers: readonly Partial<CustomerFact>[]): ReportWorld['customers'] {
  const blank = { id: '', source: '', segment: '', city: '', createdAt: null };
  return new Map(customers.map((customer) => [customer.id ?? '', { ...blank, ...customer }]));
}

/** The lines of the tables of a page, each with its label first. */
export function linesOf(page: Page): readonly (readonly PageCell[])[][] {
  return page.flatMap((block) =>
    block.kind === 'table' ? [block.lines.map(({ label, cells }) => [label, ...cells])] : [],
  );
}

/** What a page says first, its spaces as plain ones. */
export function leadOf(page: Page): string {
  return page.flatMap((block) => (block.kind === 'lead' ? [block.text.replace(/\u00a0/g, ' ')] : []))[0] ?? '';
}
