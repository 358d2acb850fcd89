// The lock service: the document's, the script's and each user's lock. They do not exclude each other.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { exposeLock } from './lock';

type GoogleService = GoogleAppsScript.Lock.LockService;
type GoogleLock = GoogleAppsScript.Lock.Lock;

export const lockServiceMembers = {
  getDocumentLock: 'handle',
  getScriptLock: 'handle',
  getUserLock: 'handle',
} satisfies Record<string, MemberCost>;

class LockServiceRoom implements Pick<GoogleService, keyof typeof lockServiceMembers> {
  constructor(private readonly execution: Execution) {}

  /** Null in a web app, which has no document open; Google's types leave that out. */
  getDocumentLock(): GoogleLock {
    const isOpen = this.execution.start.kind !== 'web app';
    return (isOpen ? exposeLock(this.execution, 'document') : null) as GoogleLock; // as: see above
  }

  getScriptLock(): GoogleLock {
    return exposeLock(this.execution, 'script');
  }

  getUserLock(): GoogleLock {
    return exposeLock(this.execution, `user:${this.execution.start.email}`);
  }
}

export function lockGlobals(execution: Execution): Record<string, object> {
  const LockService = expose<GoogleService>(execution, {
    name: 'LockService',
    file: 'host/services/lock/index.ts',
    rooms: [{ members: lockServiceMembers, target: new LockServiceRoom(execution) }],
  });
  return { LockService };
}
