// What one request can hold, and how long it may take. Source: https://developers.google.com/apps-script/guides/services/quotas

export const MAX_URL_BYTES = 2 * 1024;
export const MAX_BODY_BYTES = 50 * 1024 * 1024;
export const MAX_REDIRECTS = 20;
export const TIMEOUT_MS = 60_000; // [F]
/** How much of an answer stands in the error about it. */
export const SHOWN_CHARACTERS = 100;
