// Goals: what the firm wants to reach, beside what it has.

import type { Module } from '../../kernel/module';
import { goalsTable } from './schema';

export { GOAL_FIGURES, type GoalFigure } from './options';
export { type Goal, goalsTable } from './schema';

export const goals: Module = { name: 'goals', tables: [goalsTable], measures: [], texts: {} };
