// Who holds which lock. Executions nest (one may run inside another's call), so a lock that is held cannot come free by waiting.

/** The locks of one workbook and script; an owner is an execution. */
export class Locks {
  private readonly owners = new Map<string, object>();

  /** Takes the lock; false when another owner has it. */
  take(name: string, owner: object): boolean {
    const holder = this.owners.get(name);
    if (holder && holder !== owner) return false;
    this.owners.set(name, owner);
    return true;
  }

  has(name: string, owner: object): boolean {
    return this.owners.get(name) === owner;
  }

  release(name: string, owner: object): void {
    if (this.has(name, owner)) this.owners.delete(name);
  }

  releaseAll(owner: object): void {
    for (const name of this.owners.keys()) this.release(name, owner);
  }
}
