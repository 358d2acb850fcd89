// Who can sit at the workbench; example.com belongs to nobody.

import type { Consent } from '../accounts';
import type { Host } from '../host';

export const OWNER = 'owner@example.com';

/** Whom the workbook is shared with: a stranger may look at it. */
const SHARED: Readonly<Record<string, Partial<Consent>>> = {
  'seller@example.com': {},
  'stranger@example.com': { authorised: false, canEdit: false },
};

export const ACCOUNTS: readonly string[] = [OWNER, ...Object.keys(SHARED)];

/** Lets each account do what it may at the start. */
export function setFirstConsents(host: Host): void {
  for (const [email, consent] of Object.entries(SHARED)) host.setConsent(email, consent);
}

/** Returns the account that an address asks for, the owner by default; undefined when nobody has that name. */
export function findAccount(address: string): string | undefined {
  const wanted = new URL(address, 'http://127.0.0.1').searchParams.get('as') ?? OWNER;
  return ACCOUNTS.find((email) => email === wanted);
}
