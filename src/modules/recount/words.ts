// Of whom and of which days a number is, in words of the cells that it is counted by.

import type { Operands } from '../../kernel/kpi/evaluate';
import type { Value } from '../../kernel/schema/kinds';
import { addDays, type Day, parseDay, printDay } from '../../kernel/time/day';
import type { Counting } from './counting';

/** Operands that are labels of people's. */
const LABELS = ['stage', 'order', 'source', 'owner', 'product', 'pipeline', 'segment'];

/** Pairs of a first day and the day after the last one. */
const WINDOWS = [
  ['from', 'until'],
  ['cohortFrom', 'cohortUntil'],
  ['from', 'settled'],
  ['previousFrom', 'from'],
] as const;

/** Returns 'Telegram, B2C'; '' for a number of all. */
export function labelOf(counting: Counting): string {
  if (counting.kind !== 'counted') return '';
  const { operands } = counting;
  return LABELS.flatMap((name) => shownAs(operands[name])).join(', ');
}

/** Returns '01.11.2026 – 22.11.2026', of what stands now ''. */
export function windowOf(counting: Counting): string {
  if (counting.kind !== 'counted') return '';
  const [from, until] = WINDOWS.map((names) => names.map((name) => dayIn(counting.operands, name))).find(
    ([first, end]) => first && end,
  ) ?? [null, dayIn(counting.operands, 'until')];
  const last = until ? printDay(addDays(until, -1)) : '';
  return from ? `${printDay(from)} – ${last}` : last;
}

function shownAs(value: Value | undefined): string[] {
  return value === undefined || value === null || value === '' ? [] : [String(value)];
}

function dayIn(operands: Operands, name: string): Day | null {
  const value = operands[name];
  return typeof value === 'string' ? parseDay(value) : null;
}
