// The stores behind PropertiesService: they outlive every execution.

import type { StoredProperties } from '../../host';
import { MAX_STORE_BYTES, MAX_VALUE_BYTES } from './limits';

export type Store = Map<string, string>;

/** All stores of one workbook and script. */
export class PropertyStores {
  readonly script: Store;
  readonly document: Store;
  private readonly users: Map<string, Store>;

  constructor({ script, document, users }: StoredProperties = EMPTY) {
    this.script = new Map(Object.entries(script));
    this.document = new Map(Object.entries(document));
    this.users = new Map(Object.entries(users).map(([email, pairs]) => [email, new Map(Object.entries(pairs))]));
  }

  user(email: string): Store {
    const store: Store = this.users.get(email) ?? new Map();
    this.users.set(email, store);
    return store;
  }

  toJSON(): StoredProperties {
    const users = [...this.users].map(([email, store]) => [email, Object.fromEntries(store)]);
    return {
      script: Object.fromEntries(this.script),
      document: Object.fromEntries(this.document),
      users: Object.fromEntries(users),
    };
  }
}

const EMPTY: StoredProperties = { script: {}, document: {}, users: {} };

/** Puts the pairs in, or throws Google's sentence and leaves the store as it was. */
export function putAll(
  store: Store,
  pairs: Readonly<Record<string, string>>,
  { deleteAllOthers = false }: { readonly deleteAllOthers?: boolean } = {},
): void {
  for (const value of Object.values(pairs)) {
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw new Error('Argument too large: value');
  }
  const kept = deleteAllOthers ? {} : Object.fromEntries(store);
  if (bytesOf({ ...kept, ...pairs }) > MAX_STORE_BYTES) {
    throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
  }
  if (deleteAllOthers) store.clear();
  for (const [key, value] of Object.entries(pairs)) store.set(key, value);
}

function bytesOf(pairs: Readonly<Record<string, string>>): number {
  return Object.entries(pairs).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0,
  );
}
