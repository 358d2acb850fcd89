// Dashboard: the one sheet that the owner reads, made of native formulas.

import type { Language } from '../../kernel/i18n/language';
import { createTexts } from '../../kernel/i18n/texts';
import type { Module } from '../../kernel/module';
import { kpis } from '../kpis/index';
import { columnTexts } from './column-texts';
import type { Board } from './part';
import { dashboardTexts } from './texts';
import { tileTexts } from './tile-texts';

export { BLOCKS, PERIOD_NAME } from './areas';
export { ATTENTION_NAME, type AttentionShown, attentionCells } from './attention';
export { DEBTS_NAME, type DebtsShown, debtsCells, isDebts, MOST_DEBTORS } from './debts';
export { drawDashboard } from './draw-dashboard';
export { FORECAST_NAME, type ForecastShown, forecastCells } from './forecast';
export { formulaOf, type LiveNumber, SEGMENT } from './live-number';
export { liveNumbers } from './live-numbers';
export type { Board } from './part';
export type { Place } from './places';
export { keptSentence, LAYOUT_NAME, redrawDashboard } from './redraw';
export { MOST_SELLERS, SELLERS_NAME, type SellerShown, sellersCells } from './sellers';
export { SNAPSHOT_KEYS, SNAPSHOTS_NAME, type SnapshotKey, type SnapshotShown, snapshotCells } from './snapshot-keys';
export { type Choice, NO_CHOICE } from './strip';
export { CHECKED_NAME, checkedCells, isQualityCell } from './trust';
export { operandsOf, periodLabels, segmentLabels, type Window } from './windows';

/** Names of columns that the dashboard's formulas read besides those of measures. */
export const DASHBOARD_NAMES: readonly string[] = [
  ...['stages_id', 'stages_label', 'stages_order', 'stages_outcome', 'sources_label', 'staff_label'],
  'deals_stage_since',
];

export const dashboard: Module = {
  name: 'dashboard',
  tables: [],
  measures: [],
  texts: { ...dashboardTexts, ...columnTexts, ...tileTexts },
};

/** Returns what a dashboard in that language is drawn from; `segment` is that of the firm's trade. */
export function boardIn(language: Language, segment: Board['segment'] = 'b2c'): Board {
  return { texts: createTexts([dashboard.texts, kpis.texts], language), language, segment };
}
