// All live numbers of the dashboard in one list, for whoever counts them again or lists the rows behind one.

import { attentionNumbers } from './attention';
import { figureNumbers } from './figures';
import { funnelNumbers } from './funnel';
import type { LiveNumber } from './live-number';
import { monthNumbers } from './months';
import { solverNumbers } from './solver';
import { sourceNumbers } from './sources';
import { staffNumbers } from './staff';
import { tableOneNumbers } from './table-one-lines';

/** Returns every number that is a formula over the tables. Hint: tiles show numbers of 'dashboard_figures'. */
export function liveNumbers(): readonly LiveNumber[] {
  return [
    ...figureNumbers(),
    ...funnelNumbers(),
    ...monthNumbers(),
    ...sourceNumbers(),
    ...staffNumbers(),
    ...tableOneNumbers(),
    ...attentionNumbers(),
    ...solverNumbers(),
  ];
}
