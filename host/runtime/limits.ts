// How long and how often executions may run, and what people may use of the services in a day.

import type { AccountType, QuotaName } from '../accounts';

export const MAX_RUN_MS = 6 * 60_000; // https://developers.google.com/apps-script/guides/services/quotas
export const MAX_SIMPLE_TRIGGER_MS = 30_000; // https://developers.google.com/apps-script/guides/triggers#restrictions
export const MAX_CUSTOM_FUNCTION_MS = 30_000; // https://developers.google.com/apps-script/guides/services/quotas
/** Executions of one person at the same time. https://developers.google.com/apps-script/guides/services/quotas */
export const MAX_RUNS_AT_ONCE = 30;
/** Edits that wait while onEdit runs; the next one is dropped. https://developers.google.com/apps-script/guides/triggers#restrictions */
export const MAX_WAITING_EDITS = 2;
/** Selections closer than this to the last are dropped. https://developers.google.com/apps-script/guides/triggers#onselectionchangee */
export const SELECTION_PAUSE_MS = 2000;
/** How many executions the host remembers. */
export const KEPT_EXECUTIONS = 500;

const HOUR_MS = 3_600_000;

/** A day's worth. https://developers.google.com/apps-script/guides/services/quotas; "pdf" is [F]. */
export const DAILY_QUOTAS: Readonly<Record<QuotaName, Readonly<Record<AccountType, number>>>> = {
  email: { consumer: 100, workspace: 1500 },
  urlfetch: { consumer: 20_000, workspace: 100_000 },
  properties: { consumer: 50_000, workspace: 500_000 },
  'trigger time': { consumer: 1.5 * HOUR_MS, workspace: 6 * HOUR_MS },
  pdf: { consumer: 250, workspace: 1500 },
};
