// What the settings say of digests: at which hour, from how many days late on the owner hears of it, what a big deal is.

import { parseAmount } from '../../kernel/money';
import { parseWorkTime, type WorkTime } from '../../kernel/time/work-time';
import { SETTINGS, type SettingKey } from '../settings/index';

export interface DigestOptions {
  readonly work: WorkTime;
  /** Whole hour of the wall clock at which those get theirs who chose no other. */
  readonly hour: number;
  /** The owner hears of what is overdue for more days than these. */
  readonly escalateDays: number;
  /** Whole units of the firm's currency; null: no deal is big. */
  readonly bigFrom: number | null;
}

type Typed = Readonly<Record<SettingKey, string>>;

const LAST_HOUR = 23;

/** Reads them from the settings; what makes no sense is as before anybody changed it. */
export function parseDigestOptions(settings: Typed): DigestOptions {
  const big = parseAmount(settings.bigDeal);
  return {
    work: parseWorkTime(settings),
    hour: parseHour(settings.digestHour) ?? Number(SETTINGS.digestHour.value),
    escalateDays: parseWhole(settings.escalateDays) ?? Number(SETTINGS.escalateDays.value),
    bigFrom: big.ok ? big.value : null,
  };
}

/** Returns the hour that somebody typed, "9" or "09:00"; null where it is none. */
export function parseHour(typed: string): number | null {
  const hour = parseWhole(typed.trim().replace(/[:.]00$/, ''));
  return hour !== null && hour <= LAST_HOUR ? hour : null;
}

function parseWhole(typed: string): number | null {
  return /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null;
}
