// Numbers of the platform that our code relies on, each with its source.

/** A wait for the lock that a person will still sit through; executions here hold it for 1-3 s. */
export const LOCK_WAIT_MS = 20_000;

/** Rows added when a sheet is full, so that one insert in so many pays for the call. */
export const ROWS_ADDED_AT_ONCE = 500;

/** Ranges that are named in one call: Google documents no limit, and so many names are two kilobytes. */
export const RANGES_IN_A_LIST = 200;

/**
 * After so long, work that has further steps stops and is gone on with another time. Google stops a run after six minutes
 * (https://developers.google.com/apps-script/guides/services/quotas); the two that are left are for the step begun last.
 */
export const LONG_RUN_MS = 4 * 60_000;
