// How many triggers there may be, and how often they fire. Sources: https://developers.google.com/apps-script/guides/services/quotas,
// https://developers.google.com/apps-script/guides/triggers/installable and, for add-ons, .../add-ons/concepts/editor-triggers

/** Of one person in one script. */
export const MAX_TRIGGERS = 20;
export const MINUTES_BETWEEN_RUNS = [1, 5, 10, 15, 30];
export const ADD_ON_SHORTEST_MS = 3_600_000;
/** `nearMinute` and `atDate` are kept within so many minutes. */
export const MINUTES_OF_GRACE = 15;
