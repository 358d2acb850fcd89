// Asks what the rules would do now, in as few calls as their tables allow.

import type { Foreseen, RuleShown, RulesView } from '../../../src/modules/rules/view';
import type { Server } from '../../server';

/** Rules that look at tables which the others do not need go apart, so that no call reads more than five. */
export function groupsOf(rules: readonly RuleShown[]): readonly (readonly RuleShown[])[] {
  const apart = ({ when, what }: RuleShown): number => {
    if (when === 'fieldChanged') return 2;
    return when === 'lastPurchase' && /\D/.test(what.trim()) ? 1 : 0;
  };
  return [0, 1, 2].map((group) => rules.filter((rule) => apart(rule) === group)).filter((group) => group.length > 0);
}

/** Returns what each rule would do, by its number; a rule that cannot work is left out. */
export async function foreseeAll(
  server: Pick<Server, 'foreseeRules'>,
  { rules, stages, work, newSince, templates }: RulesView,
): Promise<ReadonlyMap<string, Foreseen>> {
  const known = { stages, work, newSince, templates };
  const asked = groupsOf(rules).map((group) => server.foreseeRules({ rules: group.map(asAsked), ...known }));
  return new Map((await Promise.all(asked)).flat().map((each) => [each.ruleId, each]));
}

function asAsked({ id, name, when, what, condition, wait, action, detail, mode, since }: RuleShown) {
  return { id, name, when, what, condition, wait, action, detail, mode, since };
}
