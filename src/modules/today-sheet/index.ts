// The Today sheet: what is due, as a tab that takes input, for the phone, which has neither menus nor a sidebar.

import type { Module } from '../../kernel/module';
import { todaySheetTexts } from './texts';

export { drawTodaySheet } from './draw-today';
export type { RowPlan, Step } from './plan';
export { planRow } from './plan-row';
export { hasInput, isQuick, type TodayRow } from './row';
export { todayTable } from './schema';
export { growTodaySheet, type RowTaken, readTodaySheet, refreshTodaySheet, writeTaken } from './sheet';
export { requestOfStep, type StepDone, takeStep } from './take-row';

export const todaySheet: Module = { name: 'today-sheet', tables: [], measures: [], texts: todaySheetTexts };
