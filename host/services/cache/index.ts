// The cache service: the document's, the script's and each user's cache.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { exposeCache } from './cache';

type GoogleService = GoogleAppsScript.Cache.CacheService;
type GoogleCache = GoogleAppsScript.Cache.Cache;

export const cacheServiceMembers = {
  getDocumentCache: 'handle',
  getScriptCache: 'handle',
  getUserCache: 'handle',
} satisfies Record<string, MemberCost>;

class CacheServiceRoom implements Pick<GoogleService, keyof typeof cacheServiceMembers> {
  constructor(private readonly execution: Execution) {}

  /** Null in a web app, which has no document open. */
  getDocumentCache(): GoogleCache | null {
    return this.execution.start.kind === 'web app' ? null : exposeCache(this.execution, 'document');
  }

  getScriptCache(): GoogleCache {
    return exposeCache(this.execution, 'script');
  }

  getUserCache(): GoogleCache {
    return exposeCache(this.execution, `user:${this.execution.start.email}`);
  }
}

export function cacheGlobals(execution: Execution): Record<string, object> {
  const CacheService = expose<GoogleService>(execution, {
    name: 'CacheService',
    file: 'host/services/cache/index.ts',
    rooms: [{ members: cacheServiceMembers, target: new CacheServiceRoom(execution) }],
  });
  return { CacheService };
}
