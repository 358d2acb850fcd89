// Dashboard: the one sheet that the owner reads, made of native formulas.

import type { Module } from '../../kernel/module';
import { dashboardTexts } from './texts';

export { DEBTS_NAME, type DebtsShown, debtsCells, isDebts, MOST_DEBTORS } from './debts';
export { drawDashboard } from './draw-dashboard';
export { PERIOD_CELL } from './layout';
export { PERIOD_NAMES, periodLabels } from './period';

export const dashboard: Module = { name: 'dashboard', tables: [], measures: [], texts: dashboardTexts };
