// Gauges as the dashboard writes them: what needs attention and the forecast, line by line.

import type { Texts } from '../../kernel/i18n/texts';
import { printMinor, toMinor } from '../../kernel/money';
import type { Ports } from '../../kernel/ports';
import { clockAt } from '../../kernel/time/clock';
import { printDay } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import type { AttentionShown, ForecastShown } from '../dashboard/index';
import type { ForecastView } from '../forecast/index';
import type { TodayRead } from '../today/index';
import { attentionOf } from './attention';

const MOST = 10;
/** Months that are over, before this one and the next two. */
const MONTHS_OVER = 3;

/** Returns the ten most valuable things that are late or forgotten. */
export function attentionShown(read: TodayRead, texts: Texts): readonly AttentionShown[] {
  return attentionOf(read, { most: MOST }).items.map(({ kind, customerName, what, amount, days }) => ({
    kind: texts(`attention.kind.${kind}`),
    what: [customerName, what, amount === null ? '' : printMinor(toMinor(amount))]
      .filter((part) => part !== '')
      .join(' · '),
    since: days === null ? '' : texts('attention.days', { days: String(days) }),
  }));
}

/** Returns the months of the forecast; what a month brought is told once it is over. */
export function forecastShown({ months }: ForecastView): readonly ForecastShown[] {
  const over = months.filter(({ isOver }) => isOver).slice(-MONTHS_OVER);
  const ahead = months.filter(({ isOver }) => !isOver);
  return [...over, ...ahead].map(({ month, low, middle, high, actual, isOver }) => {
    const [year = '', number = ''] = month.split('-');
    return { month: `${number}.${year.slice(2)}`, low, middle, high, actual: isOver ? actual : null };
  });
}

/** Returns when it is, as people write it: '05.03.2026 09:05'. */
export function stampOf({ now, zone }: Pick<Ports, 'now' | 'zone'>): string {
  return `${printDay(dayAt(now, zone))} ${clockAt(now, zone)}`;
}
