// The one lock of an edition: held from the first read to the flush, around no dialog and no mail.

import { CrmError } from '../kernel/errors';
import { LOCK_WAIT_MS } from './limits';

/**
 * Runs the body while nobody else of this workbook writes. Throws BUSY when the lock is not free in time.
 * Hint: a bound copy takes the script lock, since a web app has no document lock and the two kinds do not exclude each
 * other; an add-on takes the document lock, since a script lock would make all its customers wait for one another.
 */
export function underLock<T>(body: () => T): T {
  const lock = __EDITION__ === 'addon' ? LockService.getDocumentLock() : LockService.getScriptLock();
  if (!lock?.tryLock(LOCK_WAIT_MS)) throw new CrmError('BUSY');
  try {
    return body();
  } finally {
    lock.releaseLock();
  }
}
