// Secrets in the script's own store: a reader of the sheets never sees them, and a copy of the workbook comes without them.

import type { Secrets } from '../kernel/ports';

type Store = GoogleAppsScript.Properties.Properties;

/** Returns the secrets of this workbook. */
export function createSecrets(): Secrets {
  return {
    get: (name) => openStore().getProperty(name),
    ensure: (name) => {
      const store = openStore();
      // 122 bits from a secure source: https://docs.oracle.com/javase/8/docs/api/java/util/UUID.html#randomUUID--
      if (store.getProperty(name) === null) store.setProperty(name, Utilities.getUuid());
    },
    keep: (name, value) => void openStore().setProperty(name, value),
  };
}

/**
 * Hint: a bound copy's script is its workbook's own, and a web app has no document whose store it could open; an
 * add-on's script belongs to all its customers, so each keeps its secrets with the document.
 */
function openStore(): Store {
  return __EDITION__ === 'addon' ? PropertiesService.getDocumentProperties() : PropertiesService.getScriptProperties();
}
