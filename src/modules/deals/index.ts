// Deals: the pipeline from a lead to paid or lost.

import type { Module } from '../../kernel/module';
import * as kpis from './kpis';
import { runningMeasures } from './running';
import { dealsTable } from './schema';
import { dealsTexts } from './texts';

export { adoptDeals } from './adopt';
export { type BigDealWaiting, bigDealsWaiting, knownAlert, type Lists, noteBigDealsTold } from './big-deal';
export { type AddLeadResult, addLead, type FoundCustomer, findCustomer, type LeadAdded } from './commands';
export * from './kpis';
export { type ContactWritten, logContact } from './log-contact';
export { changeWithStage, type DealMoved, moveStage } from './move-stage';
export { alertLists, keepNewLeads, type LeadState, type NewLead, newLeadsIn } from './new-lead';
export { hasUnseenMoves, type MoveNote, type Noticed, noticeMoves } from './notice-moves';
export { ownColumns } from './own-fields';
export { LONGEST_LEAD } from './parse-lead';
export { type Deal, standingStage } from './pipeline-deal';
export { openAmount, openDeals, overdueDeals, plannedDeals, type Running, touchedDeals } from './running';
export { dealsTable, STAMPS_OF_MOVES } from './schema';
export { setNextContact } from './set-next-contact';

export const deals: Module = {
  name: 'deals',
  tables: [dealsTable],
  measures: [...Object.values(kpis), ...runningMeasures],
  texts: dealsTexts,
};
