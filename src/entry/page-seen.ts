// Notices a page that is older than the code, or that Google took for another account of the same browser.

import type { PageSeen } from './rpc';

/** Returns what a page opened now by this person tells of itself later. */
export function seenBy(user: string): PageSeen {
  return { version: __VERSION__, user };
}

/**
 * Throws a word of no language, by which the page knows which screen to show; see ui/failure.ts. What a page does not tell
 * is not held against it. No blocking call.
 */
export function mustSuit(seen: unknown): void {
  const { version, user } = tell(seen);
  if (version !== '' && version !== __VERSION__) throw new Error('DAFTAR_UPDATED');
  if (user === '') return;
  const asking = Session.getActiveUser().getEmail();
  if (asking !== '' && asking !== user) throw new Error('DAFTAR_OTHER_ACCOUNT');
}

function tell(seen: unknown): PageSeen {
  const { version, user } = (typeof seen === 'object' && seen !== null ? seen : {}) as Partial<PageSeen>; // Checked here.
  return { version: textOf(version), user: textOf(user) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
