// Which of our sentences stands for what Google refused while our code ran.

import { mayEdit } from '../google/access';
import { activeSpreadsheet } from '../google/active-book';
import { CrmError } from '../kernel/errors';

/**
 * Returns the key of the sentence; null where Google refused nothing that we know. Google words a refusal in the language
 * of the account: where no code word helps, it is asked whether the person may edit at all.
 */
export function refusalOf(error: unknown): string | null {
  const reason = causeOf(error);
  if (reason instanceof CrmError) return null;
  const message = reason instanceof Error ? reason.message : String(reason);
  if (/googleapis\.com\/auth\/|permissions are not sufficient/i.test(message)) return 'err.refused';
  if (/permission to perform that action/i.test(message) || !mayWrite()) return 'err.viewer';
  return /edit a protected cell/i.test(message) ? 'error.PROTECTED' : null;
}

/** What cannot be asked either says nothing of the person. */
function mayWrite(): boolean {
  try {
    return mayEdit(activeSpreadsheet());
  } catch (reason) {
    console.warn(`Not known whether the person may edit: ${String(reason)}`);
    return true;
  }
}

/** What Google refused while the store wrote is the cause of what the store says. */
function causeOf(error: unknown): unknown {
  return error instanceof CrmError && error.code === 'WRITE_REFUSED'
    ? ((error as { cause?: unknown }).cause ?? error)
    : error;
}
