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
    | 'promisePayment';
  readonly input: Readonly<Record<string, unknown>>;
}

export type RowPlan =
  | { readonly ok: true; readonly steps: readonly Step[] }
  | { readonly ok: false; readonly issue: Issue };

/** Returns the plan of a row in which people have to put something right. */
export function refuse(field: string, received: string, text: string): RowPlan {
  return { ok: false, issue: { field, received, text } };
}
