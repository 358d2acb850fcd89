// Tells what rules would do now, by the very plan that the hourly step carries out.

import * as v from 'valibot';
import { parseInput } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import { parseDay } from '../../kernel/time/day';
import { parseWorkTime } from '../../kernel/time/work-time';
import { dayAt } from '../../kernel/time/zone';
import { pageStages, stagesOfPage } from '../stages/index';
import { rowNumberOf, textOf } from './facts';
import { knownTemplates } from './known';
import { rulesInCircles } from './loops';
import type { RuleWorld } from './parse-rule';
import { modeOf, parseRule, type RuleCells } from './parse-rule';
import { type PlannedAction, planActions } from './plan-actions';
import { type FactsWorld, readFacts } from './read-facts';
import { tableOfRule } from './rule';
import type { Foreseen, ForeseenRecord } from './view';

/** More than anybody reads; all are counted. */
const MOST_SHOWN = 50;

/**
 * Returns what each rule would do, those that are off as if they were switched on now; a row that is no rule, or goes in
 * circles, is left out. Two to seven blocking calls, by what the rules look at.
 */
export function foresee(
  ports: Pick<Ports, 'book' | 'now' | 'zone'>,
  rows: readonly RuleCells[],
  world: RuleWorld & FactsWorld,
): readonly Foreseen[] {
  const parsed = rows.map((row) => parseRule(modeOf(row) === 'off' ? { ...row, since: null } : row, world));
  const rules = parsed.flatMap((each) => (each.ok ? [each.rule] : []));
  const circles = rulesInCircles(rules);
  const able = rules.filter((rule) => !circles.has(rule));
  if (able.length === 0) return [];
  const plan = planActions(readFacts(ports, able, world), able);
  return able.map((rule) => {
    const actions = plan.actions.filter((action) => action.rule === rule);
    const blocked = plan.blocked.filter((action) => action.rule === rule).length;
    const records = actions.slice(0, MOST_SHOWN).map(toRecord);
    return { ruleId: rule.id, count: actions.length, blocked, table: tableOfRule(rule), records };
  });
}

const text = v.pipe(v.string(), v.maxLength(4_000));
const asked = v.object({
  rules: v.pipe(
    v.array(
      v.object({
        ...{ id: text, name: text, when: text, what: text, condition: text, wait: text, action: text, detail: text },
        ...{ mode: text, since: v.nullable(v.number()) },
      }),
    ),
    v.maxLength(100),
  ),
  stages: pageStages,
  newSince: v.optional(text, ''),
  templates: knownTemplates,
  work: v.object({ workDays: text, workHours: text, holidays: text }),
});

/** Tells a page what the rules that it shows would do; see `Rpc.foreseeRules`. Throws INPUT_INVALID. */
export function foreseeRules(
  ports: Pick<Ports, 'book' | 'now' | 'zone' | 'language'>,
  input: unknown,
): readonly Foreseen[] {
  const { rules, stages, work, newSince, templates } = parseInput(asked, input);
  const { now, zone, language } = ports;
  const world = {
    stages: stagesOfPage(stages),
    // What the page was not told of templates and people was looked at when the rule was saved.
    templates: [...templates, ...rules.map(({ detail }) => ({ name: detail, places: [] }))],
    staff: rules.map(({ detail }) => detail.slice(detail.indexOf('=') + 1).trim()),
    ...{ language, today: dayAt(now, zone), zone, work: parseWorkTime(work), newSince: parseDay(newSince) },
  };
  return foresee(ports, rules, world);
}

function toRecord({ key, rule, record, rows, day }: PlannedAction): ForeseenRecord {
  const row = rows[tableOfRule(rule)];
  const { customers, deals, tasks } = rows;
  const who = textOf(customers, 'name') || textOf(customers, 'contact') || textOf(row, 'customer');
  const about = textOf(tasks, 'title') || textOf(deals, 'need');
  return { key, id: record, row: rowNumberOf(row), who, about, day };
}
