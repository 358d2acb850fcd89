// Builds rules and what they look at, for tests: a firm in Tashkent that works from Monday to Saturday.

import type { Day } from '../../../src/kernel/time/day';
import { parseWorkTime } from '../../../src/kernel/time/work-time';
import type { Facts } from '../../../src/modules/rules/facts';
import type { RuleRow } from '../../../src/modules/rules/holds';
import { parseRule, type RuleCells, type RuleWorld } from '../../../src/modules/rules/parse-rule';
import type { Rule } from '../../../src/modules/rules/rule';
import { type Stage, stageFinder } from '../../../src/modules/stages/index';

/** Minutes. */
const TASHKENT = () => 300;
export const TODAY = '2026-03-04' as Day; // A Wednesday that exists.

const stage = (key: string, label: string, outcome: Stage['outcome'], order: number): Stage => ({
  ...{ key, label, outcome, order, pipeline: '', probability: 0.5, required: [], strictness: 'warn', playbook: '' },
  ...{ nextDays: null, stuckDays: null },
});

export const STAGES = [
  stage('new', 'Yangi lid', 'open', 1),
  stage('offer', 'Taklif', 'open', 2),
  stage('paid', 'Toʻlandi', 'won', 3),
  stage('lost', 'Yoʻqotildi', 'lost', 4),
];

export const WORLD: RuleWorld = {
  stages: STAGES,
  templates: [{ name: 'Tabrik', places: ['name'] }],
  staff: ['Aziz', 'Barno'],
  language: 'uz',
  today: TODAY,
  zone: TASHKENT,
};

const CELLS: RuleCells = {
  ...{ id: 'Q-1', name: '', when: 'leadCreated', what: '', condition: '', wait: '' },
  ...{ action: 'task', detail: 'Qoʻngʻiroq', mode: 'on', since: Date.UTC(2026, 0, 1) },
};

export function cells(given: Partial<RuleCells> = {}): RuleCells {
  return { ...CELLS, ...given };
}

/** Throws where the cells make no rule. */
export function aRule(given: Partial<RuleCells> = {}): Rule {
  const parsed = parseRule(cells(given), WORLD);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.rule;
}

/** Noon in Tashkent. */
export const at = (day: string) => Date.parse(`${day}T07:00:00Z`);

export function aDeal(given: RuleRow = {}): RuleRow {
  return {
    ...{ id: 'B-1', customer: 'Dilnoza', customerId: 'M-1', stage: 'Yangi lid', pipeline: '', stageKey: 'new' },
    ...{ responsible: 'Aziz', need: 'Eshik', amount: 5_000_000, nextContact: '', source: 'Instagram' },
    ...{ createdAt: at(TODAY), arrivedAt: null, lastTouch: null, stageSince: at(TODAY), wonAt: null, lostAt: null },
    ...given,
  };
}

export function aCustomer(given: RuleRow = {}): RuleRow {
  return {
    ...{ id: 'M-1', name: 'Dilnoza', contact: '+998901112233', responsible: 'Barno', email: 'd@example.com' },
    ...{ doNotContact: null, consent: 'Ha', consentOn: '', birthday: '', lastSale: '', tags: 'VIP, ulgurji' },
    ...given,
  };
}

export function facts(
  given: Partial<Omit<Facts, 'customers'>> & { readonly customers?: readonly RuleRow[] } = {},
): Facts {
  const { customers = [aCustomer()], ...rest } = given;
  return {
    today: TODAY,
    zone: TASHKENT,
    work: parseWorkTime({ workDays: '1-6', workHours: '09:00-18:00', holidays: '08.03' }),
    stageOf: stageFinder(STAGES),
    ...{ deals: [], tasks: [], dues: [], sales: [], changes: [], fired: new Set<string>(), firedToday: new Map() },
    ...rest,
    customers: new Map(customers.map((row) => [String(row.id), row])),
  };
}
