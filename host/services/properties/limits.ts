// What a property store can hold.

export const MAX_VALUE_BYTES = 9 * 1024; // https://developers.google.com/apps-script/guides/services/quotas
export const MAX_STORE_BYTES = 500 * 1024; // https://developers.google.com/apps-script/guides/services/quotas
