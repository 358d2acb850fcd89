// Lock: keeps other executions out of a stretch of code.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';

type GoogleLock = GoogleAppsScript.Lock.Lock;

export const lockMembers = {
  hasLock: 'handle',
  releaseLock: 'unlock',
  tryLock: 'lock',
  waitLock: 'lock',
} satisfies Record<string, MemberCost>;

class LockRoom implements Pick<GoogleLock, keyof typeof lockMembers> {
  constructor(
    private readonly execution: Execution,
    private readonly name: string,
  ) {}

  hasLock(): boolean {
    return this.execution.world.locks.has(this.name, this.execution);
  }

  releaseLock(): void {
    this.execution.world.locks.release(this.name, this.execution);
  }

  /** Hint: the other holder stands still meanwhile, so all of the time goes by before the answer is no. */
  tryLock(milliseconds: number): boolean {
    const { locks, clock } = this.execution.world;
    if (locks.take(this.name, this.execution)) return true;
    clock.advance(milliseconds);
    return false;
  }

  waitLock(milliseconds: number): void {
    if (this.tryLock(milliseconds)) return;
    throw new Error('Lock timeout: another process was holding the lock for too long.');
  }
}

export function exposeLock(execution: Execution, name: string): GoogleLock {
  return expose<GoogleLock>(execution, {
    name: 'Lock',
    file: 'host/services/lock/lock.ts',
    rooms: [{ members: lockMembers, target: new LockRoom(execution, name) }],
  });
}
