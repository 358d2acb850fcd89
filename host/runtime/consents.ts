// What each person has allowed the script, and whether they may edit the workbook at all.

import type { Consent } from '../accounts';

const EVERYTHING: Consent = { authorised: true, refusedScopes: [], canEdit: true };

export class Consents {
  private readonly known = new Map<string, Consent>();

  get(email: string): Consent {
    return this.known.get(email) ?? EVERYTHING;
  }

  set(email: string, change: Partial<Consent>): void {
    this.known.set(email, { ...this.get(email), ...change });
  }
}
