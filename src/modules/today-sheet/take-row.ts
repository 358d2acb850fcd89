// Carries out one step that a row of the Today sheet asks for, by the very commands of the sidebar.

import type { Result } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import type { Cell } from '../../kernel/schema/codec';
import { addLead, logContact, moveStage, setNextContact } from '../deals/index';
import { promisePayment } from '../debts/index';
import { addPayment } from '../payments/index';
import { answerSuggestion } from '../rules/index';
import { addSale, rateSale, saleRules } from '../sales/index';
import { acceptHandOff, closeTask, postponeTask } from '../tasks/index';
import { hashOf } from './hash';
import { payDebt } from './pay-debt';
import type { Step } from './plan';
import type { TodayRow } from './row';

type Command = (ports: Ports, input: unknown) => Result<StepDone>;

/** What of the commands' answers the row shows. */
export interface StepDone {
  readonly taskId?: string;
  readonly customerId?: string;
  readonly dealId?: string;
  /** 'YYYY-MM-DD', or ''. */
  readonly nextContact?: string;
  /** The label of the stage in which the deal stands now. */
  readonly to?: string;
  /** Headings of required fields that the move found blank. */
  readonly missing?: readonly string[];
  /** Of a sale: its number and what of it is owed until when. */
  readonly saleId?: string;
  readonly owed?: number;
  readonly due?: string;
  /** Of a payment: its number and what the customer owes after it. */
  readonly paymentId?: string;
  readonly balance?: number | null;
  /** What of the debt that was paid is left. */
  readonly left?: number;
  /** Of both, in whole units of that currency; '' is the firm's own. */
  readonly amount?: number;
  readonly currency?: string;
  /** What the customer said of a sale, 1 to 5. */
  readonly rating?: number;
  /** Of a suggestion: it is done in the next run, within an hour. */
  readonly isLater?: boolean;
  /** The day that was promised. */
  readonly date?: string;
  /** Of money: the cells of the row as they were when it was booked. */
  readonly seen?: readonly Cell[];
}

const COMMANDS: Readonly<Record<Step['command'], Command>> = {
  addLead,
  moveStage,
  logContact,
  setNextContact,
  closeTask,
  postponeTask,
  acceptHandOff,
  addSale,
  addPayment: (ports, input) => addPayment(ports, input, saleRules(ports.book)),
  promisePayment,
  rateSale,
  answerSuggestion,
};

/** What must never be booked twice. */
const MONEY: readonly Step['command'][] = ['addSale', 'addPayment'];

/** Carries out the step of a row under the lock that the caller holds; throws what the command throws. */
export function takeStep(ports: Ports, { cells }: TodayRow, step: Step, requestId: string): Result<StepDone> {
  const { command, debt } = step;
  const input = { ...step.input, requestId };
  const done: Result<StepDone> = debt ? payDebt(ports, debt, input) : COMMANDS[command](ports, input);
  return done.ok && MONEY.includes(command) ? { ...done, value: { ...done.value, seen: cells } } : done;
}

/**
 * Returns the request of a step. A run that was cut off before it cleared the row asks again for the same; another text in
 * the row, or a row that was drawn or taken anew, is another request.
 * Hint: money is known by its row alone: whoever types on while it is booked, which takes seconds, means no second sale.
 * What was refused was not booked, so that the row may ask again.
 */
export function requestOfStep({ row, key, cells }: TodayRow, { command }: Step, index: number): string {
  const about = `today-${key.id === '' ? `row${row}` : key.id}-${key.stamp}`;
  if (MONEY.includes(command)) return `${about}-${command}`.slice(0, 64);
  return `${about}-${hashOf(JSON.stringify(cells))}-${index}`.slice(0, 64);
}
