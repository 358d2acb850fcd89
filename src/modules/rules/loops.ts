// Finds rules that would go on for ever by themselves: one does what another, or it itself, waits for.

import { fieldAt } from './fields';
import type { Place, Rule } from './rule';

/**
 * Returns the rules that stand in a circle, each with the others in it. Hint: only rules that are on; where one suggests, a
 * person stands between.
 */
export function rulesInCircles(rules: readonly Rule[]): ReadonlyMap<Rule, readonly Rule[]> {
  const on = rules.filter(({ mode }) => mode === 'on');
  const reach = new Map(on.map((rule) => [rule, reachedFrom(rule, on)]));
  const found = new Map<Rule, readonly Rule[]>();
  for (const rule of on) {
    if (!reach.get(rule)?.has(rule)) continue;
    const with_ = on.filter((other) => reach.get(rule)?.has(other) && reach.get(other)?.has(rule));
    found.set(rule, with_);
  }
  return found;
}

function reachedFrom(rule: Rule, rules: readonly Rule[]): ReadonlySet<Rule> {
  const reached = new Set<Rule>();
  const open = [rule];
  for (let next = open.pop(); next; next = open.pop()) {
    const from = next;
    for (const other of rules.filter((each) => triggers(from, each) && !reached.has(each))) {
      reached.add(other);
      open.push(other);
    }
  }
  return reached;
}

/** Tells whether what the rule does may be what the other waits for; whatever their conditions say. */
function triggers({ deed }: Rule, other: Rule): boolean {
  switch (deed.kind) {
    case 'task':
      return other.event === 'taskDue';
    case 'nextContact':
      return other.event === 'contactDue' || changes({ table: 'deals', field: 'nextContact' }, other);
    case 'setField':
      return changes(deed.place, other);
    default:
      return false;
  }
}

function changes({ table, field }: Place, { event, place }: Rule): boolean {
  // A field that Daftar computes is in no history.
  if (event !== 'fieldChanged' || !place || fieldAt(place).derived) return false;
  return place.table === table && place.field === field;
}
