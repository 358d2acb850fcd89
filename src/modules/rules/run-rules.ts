// Runs the rules once: suggests, does, and stops what cannot go on, all in one commit with the keys by which it is done once.

import type { Ports } from '../../kernel/ports';
import { fieldNames } from '../../kernel/schema/table';
import type { WaysThereAre } from '../outbox/index';
import { carryOut, type ToDo } from './effects';
import type { Facts } from './facts';
import { messagesOf, type Tellers } from './messages';
import { modeOf, parseRule } from './parse-rule';
import { type PlannedAction, planActions } from './plan-actions';
import { readFacts } from './read-facts';
import { readWorld, type World } from './read-world';
import { type Rule, tableOfRule } from './rule';
import { rulesTable } from './schema';
import { closeTaken, isTaken, isWaiting, takenIn, withdraw } from './suggestions';
import { tellersOf } from './tellers';
import { nameOf, type RuleRecord, stopRule, understand } from './understand';

/** So many things a rule does at once; the next run goes on with the rest. */
export const MOST_AT_ONCE = 50;

export interface RulesRun {
  /** Keys of what was done or suggested. */
  readonly done: readonly string[];
  /** Names of rules that were switched off, with the reason in their rows. */
  readonly stopped: readonly string[];
}

const QUIET: RulesRun = { done: [], stopped: [] };

/** Runs them, to be committed by the caller. One read besides the journal where no rule suggests or acts. */
export function runRules(ports: Ports, ways: WaysThereAre): RulesRun {
  const { book } = ports;
  if (!book.has(rulesTable)) return QUIET;
  const opened = book.open(rulesTable, fieldNames(rulesTable));
  const rows = [...opened.records()];
  if (!isTaken(book) && !isWaiting(book) && rows.every((row) => modeOf(row) === 'off' && row.since === null))
    return QUIET;
  const world = { ...readWorld(ports), language: opened.language };
  const { rules, stopped } = understand(ports, rows, world);
  const run = actOn(ports, { rows, rules, world, ways });
  return { ...run, stopped: [...stopped, ...run.stopped] };
}

interface Asked {
  readonly rows: readonly RuleRecord[];
  /** Those that suggest or act. */
  readonly rules: readonly Rule[];
  readonly world: World;
  readonly ways: WaysThereAre;
}

function actOn(ports: Ports, { rows, rules, world, ways }: Asked): RulesRun {
  const taking = isTaken(ports.book);
  const asked = isWaiting(ports.book);
  if (rules.length === 0 && !taking && !asked) return QUIET;
  // What somebody agreed to is done, though its rule was switched off since.
  const known = taking ? allOf(rows, world) : rules;
  const asks = taking || asked || rules.some(({ mode }) => mode === 'suggest');
  const facts = readFacts(ports, known, { ...world, withTasks: asks, reads: 2 });
  const { actions, standing, runaways } = planActions(facts, rules);
  const tellers = tellersOf(ports, world, ways);
  const taken = taking ? takenIn({ facts, rules: known }) : [];
  const agreed = taken.flatMap(({ action }) => (action ? [{ action, isAsked: false }] : []));
  const wanted = [...agreed, ...firstOfEach(actions, tellers)];
  const hasTasks = asks || known.some((rule) => tableOfRule(rule) === 'tasks');
  const done = carryOut(ports, wanted, { world, tellers, hasTasks });
  if (taking) closeTaken(ports, { taken, done, language: world.language, today: facts.today });
  if (asks) withdraw(ports.book, { facts, standing, hasNew: done.some((each) => each.isAsked) });
  note(ports, { rows, rules, facts, wanted, done });
  for (const rule of runaways) {
    stopRule(ports, rule, { problem: ports.texts('rules.err.runaway'), language: world.language });
  }
  return { done: done.map(({ action }) => action.key), stopped: runaways.map(nameOf) };
}

function allOf(rows: readonly RuleRecord[], world: World): readonly Rule[] {
  return rows.map((row) => parseRule(row, world)).flatMap((parsed) => (parsed.ok ? [parsed.rule] : []));
}

/** What reaches nobody is not among the first: the others must not wait for it. */
function firstOfEach(actions: readonly PlannedAction[], tellers: Tellers): readonly ToDo[] {
  const counts = new Map<Rule, number>();
  return actions.flatMap((action) => {
    const isAsked = action.rule.mode === 'suggest';
    const isLost = !isAsked && messagesOf(action, tellers) === null;
    const count = (counts.get(action.rule) ?? 0) + (isLost ? 0 : 1);
    counts.set(action.rule, count);
    return isLost || count <= MOST_AT_ONCE ? [{ action, isAsked }] : [];
  });
}

interface Noted {
  readonly rows: readonly RuleRecord[];
  readonly rules: readonly Rule[];
  readonly facts: Facts;
  readonly wanted: readonly ToDo[];
  readonly done: readonly ToDo[];
}

/** Writes beside each rule what it did today, and what is wrong where its message reaches nobody. */
function note({ book, now, texts }: Ports, { rows, rules, facts, wanted, done }: Noted): void {
  for (const rule of rules) {
    const row = rows.find(({ id }) => id === rule.id);
    const fired = done.filter(({ action }) => action.rule.id === rule.id).length;
    const before = [...facts.firedToday].filter(([key]) => key.startsWith(`${rule.id}:`));
    const fires = before.reduce((sum, [, count]) => sum + count, fired);
    book.compute(rulesTable, rule.id, { fires, ...(fired > 0 && { firedAt: now }) });
    const isLost = wanted.some((todo) => todo.action.rule.id === rule.id && !done.includes(todo));
    const reason = rule.deed.kind === 'mailCustomer' ? 'rules.err.letter' : 'rules.err.nobody';
    const problem = isLost ? texts(reason) : '';
    if (row && row.problem !== problem) book.update(rulesTable, rule.id, { problem });
  }
}
