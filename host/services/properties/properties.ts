// Properties: one store of texts by key.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { putAll, type Store } from './property-stores';

type GoogleProperties = GoogleAppsScript.Properties.Properties;

export const propertiesMembers = {
  deleteAllProperties: 'propertySet',
  deleteProperty: 'propertySet',
  getKeys: 'propertyGet',
  getProperties: 'propertyGet',
  getProperty: 'propertyGet',
  setProperties: 'propertySet',
  setProperty: 'propertySet',
} satisfies Record<string, MemberCost>;

class PropertiesRoom implements Pick<GoogleProperties, keyof typeof propertiesMembers> {
  constructor(
    private readonly store: Store,
    private readonly execution: Execution,
    private readonly self: () => GoogleProperties,
  ) {}

  deleteAllProperties(): GoogleProperties {
    this.store.clear();
    return this.self();
  }

  deleteProperty(key: string): GoogleProperties {
    this.store.delete(key);
    return this.self();
  }

  getKeys(): string[] {
    return [...this.store.keys()];
  }

  getProperties(): Record<string, string> {
    const all: Record<string, string> = new this.execution.realm.Object() as Record<string, string>; // as: empty as yet
    for (const [key, value] of this.store) all[key] = value;
    return all;
  }

  getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }

  setProperties(pairs: Record<string, string>, deleteAllOthers = false): GoogleProperties {
    const texts = Object.fromEntries(Object.entries(pairs).map(([key, value]) => [key, String(value)]));
    if (deleteAllOthers) this.store.clear();
    putAll(this.store, texts);
    return this.self();
  }

  setProperty(key: string, value: string): GoogleProperties {
    putAll(this.store, { [key]: String(value) });
    return this.self();
  }
}

export function exposeProperties(execution: Execution, store: Store): GoogleProperties {
  const properties: GoogleProperties = expose(execution, {
    name: 'Properties',
    file: 'host/services/properties/properties.ts',
    rooms: [{ members: propertiesMembers, target: new PropertiesRoom(store, execution, () => properties) }],
  });
  return properties;
}
