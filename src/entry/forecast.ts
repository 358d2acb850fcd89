// Reckons the forecast: once a day in the tick, and where somebody asks for the dashboard as it is now.

import { refreshForecast, refreshForecastDaily } from '../modules/forecast/index';
import { UNHURRIED, writing } from './app';
import { hasSample } from './sample-there';

/** Reckons it where this day is the first. */
export function forecastDaily(): void {
  const keeps = !hasSample();
  writing('', (ports) => refreshForecastDaily(ports, { keeps }), UNHURRIED);
}

/** Reckons it whatever was reckoned today. */
export function forecastNow(): void {
  const keeps = !hasSample();
  writing('', (ports) => refreshForecast(ports, { keeps }), UNHURRIED);
}
