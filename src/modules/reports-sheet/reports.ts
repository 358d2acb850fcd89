// The list of reports: what each needs to be read, and the page that it makes of that. A new report is a line here.

import { adoptionPage } from './adoption';
import { beforeAfterPage } from './before-after-page';
import { compliancePage } from './compliance';
import { forecastPage } from './forecast-page';
import { funnelPage } from './funnel-page';
import { lossesPage } from './losses';
import type { Page } from './page';
import { productsPage } from './products';
import { regionsPage } from './regions';
import type { ReportKey } from './report-keys';
import { sourcesPage } from './sources';
import type { Speaking } from './speaking';
import { staffPage } from './staff-page';
import { stageTimePage } from './stage-time';
import type { Need, ReportWorld } from './world';

export interface Report {
  readonly needs: readonly Need[];
  /** It has periods of its own, and does not ask for the chosen one. */
  readonly anyPeriod?: true;
  /** No blocks: there is nothing to report of. */
  readonly page: (world: ReportWorld, speaking: Speaking) => Page;
}

export const REPORTS: Readonly<Record<ReportKey, Report>> = {
  funnel: { needs: ['deals', 'customers'], page: funnelPage },
  stageTime: { needs: ['deals', 'moves'], page: stageTimePage },
  losses: { needs: ['deals'], page: lossesPage },
  sources: { needs: ['deals', 'customers', 'sales', 'costs'], page: sourcesPage },
  staff: { needs: ['deals', 'sales', 'activities', 'staff'], page: staffPage },
  products: { needs: ['deals', 'sales'], page: productsPage },
  regions: { needs: ['customers', 'sales'], page: regionsPage },
  forecast: { needs: ['deals', 'moves', 'snapshots', 'history'], anyPeriod: true, page: forecastPage },
  beforeAfter: { needs: ['deals', 'sales', 'snapshots', 'began', 'history'], anyPeriod: true, page: beforeAfterPage },
  compliance: { needs: ['moves'], page: compliancePage },
  adoption: { needs: ['deals', 'staff', 'edits'], page: adoptionPage },
};
