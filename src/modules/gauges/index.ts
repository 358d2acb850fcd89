// Gauges: what the dashboard shows and no formula can say: medians, debts, quality, the baseline, goals, what needs attention.

import type { Module } from '../../kernel/module';
import { gaugesTexts } from './texts';

export { answersOf } from './answers';
export { attentionOf } from './attention';
export { baselineOf, type Frozen, notYet, toFreeze, YEARLY, yearUntil } from './baseline';
export { baselineDue } from './baseline-due';
export { type Gauges, gaugesOf } from './gauges';
export { targetsOf } from './goal-targets';
export { attentionShown, forecastShown, stampOf } from './in-words';
export { type KnownRows, LACKS, type Lack, lacksOfRows, shareOf } from './quality';
export { type GaugesRead, readGauges } from './read-gauges';
export { shownOf } from './show-gauges';

export const gauges: Module = { name: 'gauges', tables: [], measures: [], texts: gaugesTexts };
