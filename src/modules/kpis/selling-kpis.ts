// KPIs of selling: over deals, contacts, promises, moves and sources. Definitions: requirements.md K7-K13, K18, K24, K28, K30.

import { counted, type Plain } from '../../kernel/kpi/expression';
import type { Measure } from '../../kernel/kpi/measure';
import { calls as callCount, contactMinutes, meetings, messages as messageCounts } from '../activities/index';
import { sourceCost } from '../costs/index';
import {
  agreedAmount,
  agreedDeals,
  leadsLost,
  leadsLostAndWon,
  leadsWon,
  lostAfterWin,
  lostDeals,
  newLeads,
  openAmount as openAmounts,
  openDeals,
  overdueDeals,
  plannedDeals,
  touchedDeals,
  wonDeals,
} from '../deals/index';
import { movesAgainstRules, stageMoves } from '../stages/index';
import { promisesDropped, promisesDue, promisesKept } from '../tasks/index';
import { defineKpi } from './kpi';

const COHORT = { from: 'cohortFrom', before: 'cohortUntil' } as const;
/** What is due later than yesterday can still be kept. */
const SETTLED = { from: 'from', before: 'settled' } as const;

const MORE = { isGood: 'more' } as const;
const LESS = { isGood: 'less' } as const;
const COUNT = { format: 'count' } as const;
const PERCENT = { format: 'percent' } as const;

function sum(measures: readonly Measure[]): Plain {
  return { is: 'sum', of: measures.map((measure) => counted(measure)) };
}

const lostOnly: Plain = { is: 'less', of: counted(lostDeals), less: counted(lostAfterWin) };
const touches = sum([callCount, ...messageCounts, ...meetings]);
const moves = counted(stageMoves);
const due: Plain = { is: 'less', of: counted(promisesDue, SETTLED), less: counted(promisesDropped, SETTLED) };

export const leads = defineKpi({ key: 'leads', code: 'K7', ...COUNT, ...MORE, expression: counted(newLeads) });
export const won = defineKpi({ key: 'won', code: 'K11', ...COUNT, ...MORE, expression: counted(wonDeals) });
/** Lost and never won. */
export const lost = defineKpi({ key: 'lost', code: 'K8', ...COUNT, ...LESS, expression: lostOnly });
/** Of the deals that were decided in the period. */
export const winRate = defineKpi({
  ...{ key: 'winRate', code: 'K8', ...PERCENT, ...MORE },
  expression: { is: 'share', of: counted(wonDeals), by: { is: 'sum', of: [counted(wonDeals), lostOnly] } },
});
/** Of the leads of the last month that had time enough to decide, those that are won by now. */
export const conversion = defineKpi({
  ...{ key: 'conversion', code: 'K7', ...PERCENT, ...MORE },
  expression: { is: 'share', of: counted(leadsWon, COHORT), by: counted(newLeads, COHORT) },
});
/** Those of that month that are still open. */
export const cohortOpen = defineKpi({
  ...{ key: 'cohortOpen', code: 'K7', ...COUNT, isGood: null },
  expression: {
    is: 'less',
    of: { is: 'sum', of: [counted(newLeads, COHORT), counted(leadsLostAndWon, COHORT)] },
    less: { is: 'sum', of: [counted(leadsWon, COHORT), counted(leadsLost, COHORT)] },
  },
});
export const contracts = defineKpi({
  key: 'contracts',
  code: 'K13',
  ...COUNT,
  ...MORE,
  expression: counted(agreedDeals),
});
export const contractAmount = defineKpi({
  ...{ key: 'contractAmount', code: 'K13', format: 'money', ...MORE },
  expression: counted(agreedAmount),
});
export const open = defineKpi({ key: 'open', code: 'K19', ...COUNT, isGood: null, expression: openDeals.figure });
export const openAmount = defineKpi({
  ...{ key: 'openAmount', code: 'K19', format: 'money', isGood: null },
  expression: openAmounts.figure,
});
export const overdue = defineKpi({ key: 'overdue', code: 'K28', ...COUNT, ...LESS, expression: overdueDeals.figure });
/** Of the open deals, those with a next contact. */
export const planned = defineKpi({
  ...{ key: 'planned', code: 'K27', ...PERCENT, ...MORE },
  expression: { is: 'share', of: plannedDeals.figure, by: openDeals.figure },
});
/** Of the open deals, those that somebody spoke about in the last seven days. */
export const adoption = defineKpi({
  ...{ key: 'adoption', code: 'K28', ...PERCENT, ...MORE },
  expression: { is: 'share', of: touchedDeals.figure, by: openDeals.figure },
});
export const calls = defineKpi({ key: 'calls', code: 'K10', ...COUNT, ...MORE, expression: counted(callCount) });
export const messages = defineKpi({ key: 'messages', code: 'K10', ...COUNT, ...MORE, expression: sum(messageCounts) });
export const contacts = defineKpi({ key: 'contacts', code: 'K10', ...COUNT, ...MORE, expression: touches });
export const contactsPerWin = defineKpi({
  ...{ key: 'contactsPerWin', code: 'K12', format: 'decimal', ...LESS },
  expression: { is: 'share', of: touches, by: counted(wonDeals) },
});
export const minutesPerWin = defineKpi({
  ...{ key: 'minutesPerWin', code: 'K12', format: 'decimal', ...LESS },
  expression: { is: 'share', of: counted(contactMinutes), by: counted(wonDeals) },
});
export const promises = defineKpi({
  ...{ key: 'promises', code: 'K24', ...PERCENT, ...MORE },
  expression: { is: 'share', of: counted(promisesKept, SETTLED), by: due },
});
export const compliance = defineKpi({
  ...{ key: 'compliance', code: 'K30', ...PERCENT, ...MORE },
  expression: { is: 'share', of: { is: 'less', of: moves, less: counted(movesAgainstRules) }, by: moves },
});
export const sourceCosts = defineKpi({
  ...{ key: 'sourceCosts', code: 'K18', format: 'money', isGood: null },
  expression: counted(sourceCost),
});
export const costPerLead = defineKpi({
  ...{ key: 'costPerLead', code: 'K18', format: 'money', ...LESS },
  expression: { is: 'share', of: counted(sourceCost), by: counted(newLeads), isTyped: true },
});
export const costPerWin = defineKpi({
  ...{ key: 'costPerWin', code: 'K18', format: 'money', ...LESS },
  expression: { is: 'share', of: counted(sourceCost), by: counted(wonDeals), isTyped: true },
});
