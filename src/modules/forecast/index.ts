// Forecast: what the months ahead bring by the firm's own history, how far off that may be, and what a goal takes.

import type { Module } from '../../kernel/module';
import { forecastTexts } from './texts';

export { type Month, monthAt, monthOf } from './calendar';
export { type Basis, type Forecast, type ForecastMonth, forecast, type Range } from './forecast';
export { type GoalCells, type GoalInputs, type GoalTakes, goalFormulas, goalTakes } from './goal';
export { learn, type Model } from './model';
export { asOf, isOpen, type Past, type PastDeal, type StageFacts } from './past-deal';
export { type DealRow, type ForecastRows, type MoveRow, readPast } from './read-past';
export { isForecastDue, refreshForecast, refreshForecastDaily } from './refresh-forecast';
export {
  ACTUAL_KEY,
  type DueSnapshot,
  FORECAST_KEY,
  type KeptSnapshot,
  snapshotsDue,
  type ToKeep,
} from './snapshots-due';
export { type ForecastView, forecastView, type Told, type ViewMonth, type ViewRows } from './view';
export { wonIn } from './won-months';

export const forecasts: Module = { name: 'forecast', tables: [], measures: [], texts: forecastTexts };
