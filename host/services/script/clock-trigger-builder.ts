// ClockTriggerBuilder: a trigger that fires at a time, or again and again.

import { daySerial } from '../../grid/serial';
import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { isDate } from '../../runtime/realm';
import { scriptTimeZone } from '../session/script-time-zone';
import { type ClockWishes, scheduleOf } from './clock-wishes';
import { WEEK_DAYS } from './enums';
import { installTrigger } from './install-trigger';
import { MINUTES_BETWEEN_RUNS } from './limits';
import { exposeTrigger } from './trigger';

type GoogleBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

export const clockTriggerBuilderMembers = {
  after: 'free',
  at: 'free',
  atDate: 'free',
  atHour: 'free',
  create: 'trigger',
  everyDays: 'free',
  everyHours: 'free',
  everyMinutes: 'free',
  everyWeeks: 'free',
  inTimezone: 'free',
  nearMinute: 'free',
  onMonthDay: 'free',
  onWeekDay: 'free',
} satisfies Record<string, MemberCost>;

class ClockTriggerBuilderRoom implements Pick<GoogleBuilder, keyof typeof clockTriggerBuilderMembers> {
  private wishes: ClockWishes;

  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
    private readonly self: () => GoogleBuilder,
  ) {
    this.wishes = { zone: scriptTimeZone(execution) };
  }

  after(milliseconds: number): GoogleBuilder {
    return this.wish({ after: count('after', milliseconds, 0) });
  }

  at(date: unknown): GoogleBuilder {
    if (!isDate(date)) throw misfit(date, 'at');
    return this.wish({ at: date.getTime() });
  }

  atDate(year: number, month: number, day: number): GoogleBuilder {
    return this.wish({ atDay: daySerial(year, month, day) });
  }

  atHour(hour: number): GoogleBuilder {
    return this.wish({ hour: count('atHour', hour, 0, 23) });
  }

  create(): GoogleAppsScript.Script.Trigger {
    const { execution, handler } = this;
    const schedule = scheduleOf(this.wishes, { now: execution.world.clock.now(), handler });
    return exposeTrigger(execution, installTrigger(execution, { handler, event: 'CLOCK', schedule }));
  }

  everyDays(n: number): GoogleBuilder {
    return this.wish({ days: count('everyDays', n, 1) });
  }

  everyHours(n: number): GoogleBuilder {
    return this.wish({ hours: count('everyHours', n, 1) });
  }

  everyMinutes(n: number): GoogleBuilder {
    if (!MINUTES_BETWEEN_RUNS.includes(n)) {
      throw new Error('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    }
    return this.wish({ minutes: n });
  }

  everyWeeks(n: number): GoogleBuilder {
    return this.wish({ weeks: count('everyWeeks', n, 1) });
  }

  inTimezone(zone: string): GoogleBuilder {
    return this.wish({ zone: checkedZone(zone) });
  }

  nearMinute(minute: number): GoogleBuilder {
    return this.wish({ minute: count('nearMinute', minute, 0, 59) });
  }

  onMonthDay(day: number): GoogleBuilder {
    return this.wish({ monthDay: count('onMonthDay', day, 1, 31) });
  }

  onWeekDay(day: unknown): GoogleBuilder {
    const weekDay = WEEK_DAYS.map(String).indexOf(String(day));
    if (weekDay < 0) throw misfit(day, 'onWeekDay');
    return this.wish({ weekDay });
  }

  private wish(wishes: Partial<ClockWishes>): GoogleBuilder {
    this.wishes = { ...this.wishes, ...wishes };
    return this.self();
  }
}

function count(method: string, value: number, least: number, most = Number.MAX_SAFE_INTEGER): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`The value you passed to ${method} was invalid.`);
}

function misfit(given: unknown, method: string): Error {
  return new Error(
    `The parameters (${typeof given}) don't match the method signature for Script.ClockTriggerBuilder.${method}.`,
  );
}

function checkedZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) throw new Error(`Invalid argument: ${zone}`, { cause: error });
    throw error;
  }
}

export function exposeClockTriggerBuilder(execution: Execution, handler: string): GoogleBuilder {
  const builder: GoogleBuilder = expose(execution, {
    name: 'ClockTriggerBuilder',
    file: 'host/services/script/clock-trigger-builder.ts',
    rooms: [
      { members: clockTriggerBuilderMembers, target: new ClockTriggerBuilderRoom(execution, handler, () => builder) },
    ],
  });
  return builder;
}
