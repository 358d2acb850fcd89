// The dashboard as it is now, where somebody asks for it.

import { PERIOD_NAME } from '../modules/dashboard/index';
import { refreshAll } from '../modules/figures/index';
import { mustBeKnown } from '../modules/versions/index';
import { reading, UNHURRIED, writing } from './app';
import { forecastNow } from './forecast';
import { showGaugesNow } from './gauges';
import { showingErrors } from './report-error';

/** Computes what the dashboard shows and formulas cannot say, and brings it to the front. */
export function refreshDashboard(): void {
  showingErrors(() => {
    reading(mustBeKnown);
    computeDashboard();
    reading(({ desk }) => desk.show(PERIOD_NAME));
  });
}

/** Computes figures, forecast and gauges; each can be done again. */
export function computeDashboard(): void {
  writing('', refreshAll, UNHURRIED);
  forecastNow();
  showGaugesNow();
}
