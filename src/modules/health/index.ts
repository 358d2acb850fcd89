// Health: who looks after the workbook when nobody is there, how its last run went, and how full the sheets are.

import type { Module } from '../../kernel/module';
import { healthTexts } from './texts';

export {
  type Firing,
  type Kept,
  type Lease,
  parseLease,
  printLease,
  type Standing,
  standingOf,
  verdictOn,
} from './lease';
export {
  beginRun,
  endRun,
  inOrder,
  isRunning,
  isWorthALetter,
  NO_RUN,
  type Problem,
  parseRun,
  type Run,
  type Trouble,
} from './run';
export { type HealthView, type MessagesShown, ROW_BUDGET, type TableRows, type TroubleShown } from './view';

export const health: Module = { name: 'health', tables: [], measures: [], texts: healthTexts };
