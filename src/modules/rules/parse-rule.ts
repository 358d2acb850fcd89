// Understands the row of a rule, or says which cell it does not understand and what to write there instead.

import type { Issue } from '../../kernel/issue';
import { optionKey } from '../../kernel/schema/options';
import type { Row } from '../../kernel/schema/table';
import type { Day } from '../../kernel/time/day';
import { dayAt, type Zone } from '../../kernel/time/zone';
import type { Stage } from '../stages/index';
import { LOOKED_IN } from './fields';
import { RULE_ACTIONS, RULE_EVENTS, RULE_MODES, type RuleMode } from './options';
import { parseConditions } from './parse-conditions';
import { type DeedWorld, parseDeed } from './parse-deed';
import { parseEvent } from './parse-event';
import { parseWait } from './parse-wait';
import { type Rule, tableOfRule } from './rule';
import type { rulesTable } from './schema';

export type RuleCells = Pick<
  Row<typeof rulesTable>,
  'id' | 'name' | 'when' | 'what' | 'condition' | 'wait' | 'action' | 'detail' | 'mode' | 'since'
>;

/** What a rule may name. */
export interface RuleWorld extends DeedWorld {
  readonly stages: readonly Stage[];
  readonly today: Day;
  readonly zone: Zone;
  /** From which day on what happens is new, where an older version of the workbook was restored. */
  readonly newSince?: Day | null;
}

export type ParsedRule =
  | { readonly ok: true; readonly rule: Rule }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Parses the row; the issues name its columns. A rule that is not in force yet counts from today. */
export function parseRule(row: RuleCells, world: RuleWorld): ParsedRule {
  const event = optionKey(RULE_EVENTS, row.when);
  const action = optionKey(RULE_ACTIONS, row.action);
  const wait = parseWait(row.wait);
  const issues: Issue[] = [];
  const refuse = (issue: Issue): null => {
    issues.push(issue);
    return null;
  };
  if (!event) refuse({ field: 'when', received: row.when, text: 'rules.err.when' });
  const told = event && parseEvent(event, row.what, world.stages);
  if (told && !told.ok) refuse(told.issue);
  const facts = told?.ok ? told.facts : null;
  const table = event && tableOfRule({ event, place: facts?.place ?? null });
  const asked = table && parseConditions(row.condition, LOOKED_IN[table]);
  if (asked && !asked.ok) refuse(asked.issue);
  if (!wait) refuse({ field: 'wait', received: row.wait, text: 'rules.err.wait' });
  if (!action) refuse({ field: 'action', received: row.action, text: 'rules.err.action' });
  const done = action && table && parseDeed(action, row.detail, table, world);
  if (done && !done.ok) refuse(done.issue);
  if (!event || !facts || !asked?.ok || !wait || !done?.ok) return { ok: false, issues };
  const stamped = row.since === null ? world.today : dayAt(row.since, world.zone);
  const since = world.newSince && world.newSince > stamped ? world.newSince : stamped;
  const { id, name } = row;
  const rule = { ...facts, id, name, event, conditions: asked.conditions, wait, deed: done.deed, since };
  return { ok: true, rule: { ...rule, mode: modeOf(row) } };
}

/** A rule whose mode was cleared, or is a word that we do not know, is off. */
export function modeOf({ mode }: Pick<RuleCells, 'mode'>): RuleMode {
  return optionKey(RULE_MODES, mode) ?? 'off';
}
