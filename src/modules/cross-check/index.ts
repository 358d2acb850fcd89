// Cross-check: every live number of the dashboard counted a second time, by the script, and what came of it.

import type { Module } from '../../kernel/module';
import { crossCheckTexts } from './texts';

export { CHECK_NAME } from './draw-check';
export { type Finding, parseFinding, sentenceOf } from './finding';
export { judge } from './judge';
export { type CheckRun, runCheck } from './run-check';

export const crossCheck: Module = { name: 'cross-check', tables: [], measures: [], texts: crossCheckTexts };
