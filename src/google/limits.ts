// Numbers of the platform that our code relies on, each with its source.

/** A wait for the lock that a person will still sit through; executions here hold it for 1-3 s. */
export const LOCK_WAIT_MS = 20_000;

/** Rows added when a sheet is full, so that one insert in so many pays for the call. */
export const ROWS_ADDED_AT_ONCE = 500;
