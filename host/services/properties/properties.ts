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
    this.use();
    this.store.clear();
    return this.self();
  }

  deleteProperty(key: string): GoogleProperties {
    this.use();
    this.store.delete(String(key));
    return this.self();
  }

  getKeys(): string[] {
    this.use();
    return [...this.store.keys()];
  }

  getProperties(): Record<string, string> {
    this.use();
    const all: Record<string, string> = new this.execution.realm.Object() as Record<string, string>; // as: empty as yet
    for (const [key, value] of this.store) all[key] = value;
    return all;
  }

  getProperty(key: string): string | null {
    this.use();
    return this.store.get(String(key)) ?? null;
  }

  setProperties(pairs: Record<string, string>, deleteAllOthers = false): GoogleProperties {
    this.use();
    const texts = Object.fromEntries(Object.entries(pairs).map(([key, value]) => [key, String(value)]));
    putAll(this.store, texts, { deleteAllOthers });
    return this.self();
  }

  setProperty(key: string, value: string): GoogleProperties {
    this.use();
    putAll(this.store, { [key]: String(value) });
    return this.self();
  }

  /** Each operation counts towards the quota of the day. */
  private use(): void {
    this.execution.world.quotas.take('properties', this.execution.start.email, 1);
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
