// Who acts in the workbook, what they allowed the script, and how much of Google's services they have left today.

/** A private Google account, or one of a paying organisation; their quotas differ. */
export type AccountType = 'consumer' | 'workspace';

export interface Consent {
  /** False until the person has gone through Google's consent screen: simple triggers run, nothing else does. */
  readonly authorised: boolean;
  /** Scopes whose box the person left unticked. */
  readonly refusedScopes: readonly string[];
  /** False for somebody with whom the workbook is shared for viewing. */
  readonly canEdit: boolean;
}

export type QuotaName = 'email' | 'urlfetch' | 'properties' | 'trigger time' | 'pdf';

export interface QuotaLeft {
  readonly name: QuotaName;
  /** Mail recipients, calls, or for trigger time milliseconds. */
  readonly left: number;
  readonly limit: number;
}
