// Stages: the pipeline as rows, its history, and why deals are lost.

import type { Module } from '../../kernel/module';
import * as kpis from './kpis';
import { lossReasonsTable } from './loss-reasons';
import { stagesTable } from './schema';
import { stageLogTable } from './stage-log';
import { stagesTexts } from './texts';

export { stageNamed, stageWithKey } from './find-stage';
export * from './kpis';
export { lossReasonLabels, lossReasonRows, lossReasonsTable } from './loss-reasons';
export { pageStages, stagesOfPage } from './page-stages';
export { isAgreed, type Lack, type MovePlan, type MovingDeal, planMove, type ToMove } from './plan-move';
export { findStage, getStage, STAGES, type StageKey, type StagePreset, stageLabel, stageRows } from './presets';
export {
  firstStage,
  firstStageLabel,
  knownStages,
  outcomeOfLabel,
  readStages,
  type Stage,
  type StageRule,
  stageRule,
  stagesIn,
} from './read-stages';
export { STAGE_OUTCOMES, STRICTNESS, type StageOutcome, type Strictness, stagesTable } from './schema';
export { stageLogTable } from './stage-log';
export { daysInStage, isStuck, outcomeOf, type StagedDeal, stageFinder } from './stage-of-deal';

export const stages: Module = {
  name: 'stages',
  tables: [stagesTable, lossReasonsTable, stageLogTable],
  measures: Object.values(kpis),
  texts: stagesTexts,
};
