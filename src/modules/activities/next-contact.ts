// When to talk again, as the outcome of this talk suggests.

import { addDays, type Day } from '../../kernel/time/day';
import type { Outcome } from './options';

const USUAL_DAYS = 3;

export interface Talk {
  readonly outcome: Outcome | '';
  readonly today: Day;
  /** What is planned now; '' for nothing. */
  readonly planned: string;
  /** Days until the next contact in the deal's stage; null when the stage says nothing. */
  readonly stageDays: number | null;
}

/** Returns the next contact after the talk. What is planned for a later day stays, and so does what no outcome speaks of. */
export function nextContactAfter({ outcome, today, planned, stageDays }: Talk): string {
  const days = daysAfter(outcome, stageDays);
  return days === null || planned > today ? planned : addDays(today, days);
}

function daysAfter(outcome: Outcome | '', stageDays: number | null): number | null {
  switch (outcome) {
    case 'talked':
      return stageDays ?? USUAL_DAYS;
    case 'noAnswer':
      return 1;
    case 'thinking':
      return USUAL_DAYS;
    case 'refused':
    case 'wrongNumber':
    case '':
      return null;
    default:
      return unreachable(outcome);
  }
}

function unreachable(outcome: never): never {
  throw new Error(`Unknown outcome: ${String(outcome)}`);
}
