// What the host tells of an installed trigger; plain data, so that the workbench can keep it and give it back.

export type TriggerEvent = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_FORM_SUBMIT' | 'ON_CHANGE';

/** When a time trigger fires; zones are IANA names. */
export type Schedule =
  | { readonly kind: 'once'; readonly at: number }
  | { readonly kind: 'every'; readonly unit: 'minutes' | 'hours'; readonly count: number; readonly minute?: number }
  | {
      readonly kind: 'calendar';
      readonly zone: string;
      readonly hour: number;
      readonly minute: number;
      /** Every so many days; or on a day of the week (0 is Sunday), every so many weeks; or on a day of the month. */
      readonly days?: number;
      readonly weeks?: number;
      readonly weekDay?: number;
      readonly monthDay?: number;
    };

export interface TriggerFacts {
  /** Google's unique id: digits. */
  readonly id: string;
  readonly handler: string;
  readonly event: TriggerEvent;
  /** The e-mail of who created it: it runs as them and nobody else sees it. */
  readonly owner: string;
  readonly createdAt: number;
  /** Only of time triggers. */
  readonly schedule?: Schedule;
  /** Only of time triggers that will fire again. */
  readonly nextAt?: number;
  readonly lastAt?: number;
  /** Made by a run of a trigger: Google lists it, and never fires it. */
  readonly disabled?: true;
  /** The message with which the last run failed; absent when it ended well. */
  readonly lastError?: string;
}
