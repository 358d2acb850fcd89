// What a cache can hold, and for how long. Source: https://developers.google.com/apps-script/reference/cache/cache

export const MAX_KEY_CHARACTERS = 250;
export const MAX_VALUE_BYTES = 100 * 1024;
export const MAX_ITEMS = 1000;
/** Of the oldest items, so many stay when there are too many. */
export const KEPT_ITEMS = 900;
export const DEFAULT_SECONDS = 600;
export const MAX_SECONDS = 21_600;
