// How long an execution may run.

export const MAX_RUN_MS = 6 * 60_000; // https://developers.google.com/apps-script/guides/services/quotas
export const MAX_SIMPLE_TRIGGER_MS = 30_000; // https://developers.google.com/apps-script/guides/triggers#restrictions
/** How many executions the host remembers. */
export const KEPT_EXECUTIONS = 500;
