// Cache: one store of texts that expire.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';

type GoogleCache = GoogleAppsScript.Cache.Cache;

export const cacheMembers = {
  get: 'cacheGet',
  getAll: 'cacheGet',
  put: 'cachePut',
  putAll: 'cachePut',
  remove: 'cachePut',
  removeAll: 'cachePut',
} satisfies Record<string, MemberCost>;

class CacheRoom implements Pick<GoogleCache, keyof typeof cacheMembers> {
  constructor(
    private readonly execution: Execution,
    private readonly name: string,
  ) {}

  get(key: string): string | null {
    return this.execution.world.cache.get(this.name, String(key));
  }

  getAll(keys: string[]): Record<string, string> {
    const found = new this.execution.realm.Object() as Record<string, string>; // as: empty as yet
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, seconds?: number): void {
    this.execution.world.cache.put(this.name, String(key), String(value), seconds);
  }

  putAll(values: Record<string, unknown>, seconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.put(key, String(value), seconds);
  }

  remove(key: string): void {
    this.execution.world.cache.remove(this.name, String(key));
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }
}

export function exposeCache(execution: Execution, name: string): GoogleCache {
  return expose<GoogleCache>(execution, {
    name: 'Cache',
    file: 'host/services/cache/cache.ts',
    rooms: [{ members: cacheMembers, target: new CacheRoom(execution, name) }],
  });
}
