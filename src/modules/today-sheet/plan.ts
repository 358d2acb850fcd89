// What a filled-in row asks for, as data: commands with their input, or a sentence for what cannot be understood.

import type { Issue } from '../../kernel/issue';

/** A command by its name in `Rpc`, with its input but for the request id. */
export interface Step {
  readonly command:
    | 'addLead'
    | 'moveStage'
    | 'logContact'
    | 'setNextContact'
    | 'closeTask'
    | 'postponeTask'
    | 'acceptHandOff'
    | 'addSale'
    | 'addPayment'
    | 'promisePayment'
    | 'rateSale'
    | 'answerSuggestion';
  readonly input: Readonly<Record<string, unknown>>;
  /** Of a payment: the debt that it pays. */
  readonly debt?: DebtToPay;
}

export interface DebtToPay {
  readonly customerId: string;
  /** ISO code; '' is the firm's own. */
  readonly currency: string;
  /** What was drawn, in whole units, where no amount was typed; else null. */
  readonly drawn: number | null;
}

export type RowPlan =
  | { readonly ok: true; readonly steps: readonly Step[] }
  | { readonly ok: false; readonly issue: Issue };

/** Returns the plan of a row in which people have to put something right. */
export function refuse(field: string, received: string, text: string): RowPlan {
  return { ok: false, issue: { field, received, text } };
}
