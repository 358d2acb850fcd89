// A day chosen by one tap, counted from today, or picked in the calendar.

import { addDays } from './day';

export type NextChoice = 'today' | 'tomorrow' | 'in3' | 'in7' | 'in14' | 'in30' | 'date';

export interface ChosenDay {
  readonly next: NextChoice;
  /** The day picked by hand; counts only while `next` is 'date'. */
  readonly date: string;
}

/** How many days each tap lies ahead. */
export const DAYS_AHEAD = { today: 0, tomorrow: 1, in3: 3, in7: 7, in14: 14, in30: 30 } as const;

/** Returns the day that was chosen, or '' while none has been picked. */
export function toDay({ next, date }: ChosenDay, today: string): string {
  return next === 'date' ? date : addDays(today, DAYS_AHEAD[next]);
}

/** Returns the choice that stands for a day: a tap where there is one for it, else the calendar. */
export function toChosenDay(day: string, today: string): ChosenDay {
  const quick = QUICK.find((choice) => addDays(today, DAYS_AHEAD[choice]) === day);
  return quick === undefined ? { next: 'date', date: day } : { next: quick, date: '' };
}

const QUICK = ['today', 'tomorrow', 'in3', 'in7'] as const;
