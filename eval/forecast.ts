// npm run eval -- forecast: forecasts quarters of a pipeline as they would have been made, and holds them against what came.

import { join } from 'node:path';
import { addDays, type Day, dayOfSerial, parseDay } from '../src/kernel/time/day';
import { type Month, monthAt, monthOf, type Past } from '../src/modules/forecast/index';
import { publicData } from './data-folder';
import { readPipeline } from './pipeline-file';
import { holdQuarter, type QuarterHeld } from './quarter';
import type { Options, Question } from './question';
import { holdFirms, LAWS } from './simulated-firms';

/** What a file must have on record before the first forecast of it. */
const FEWEST_MONTHS = 1;

export const forecastQuestion: Question = {
  name: 'forecast',
  options: {
    pipeline: { type: 'string' },
    'as-of': { type: 'string', default: '2017-09-30' },
    firms: { type: 'string', default: '10' },
  },
  ask(options, say) {
    const all = readPipeline(fileOf(options));
    const day = dayOf(options);
    const asked = holdQuarter(all, day);
    say(`${all.deals.length} deals, forecast at the end of ${day} by what was known then:`);
    sayQuarter(asked, say);
    say('Earlier quarters of the same file:');
    const earlier = earlierEnds(all, day).map((end) => holdQuarter(all, end));
    for (const quarter of earlier) sayQuarter(quarter, say);
    const simulated = simulatedFirms(Number(options.firms), say);
    return { ...asked, earlier, simulated };
  },
};

function fileOf({ pipeline }: Options): string {
  return typeof pipeline === 'string' ? pipeline : join(publicData(), 'pipeline', 'maven_sales_pipeline.csv');
}

function dayOf(options: Options): Day {
  const typed = String(options['as-of'] ?? '');
  const day = parseDay(typed);
  if (day === null) throw new Error(`"${typed}" is no day. Write one as 2017-09-30.`);
  return day;
}

/** The last days of the quarters before that day, as far as something was on record. */
function earlierEnds({ deals }: Past, day: Day): readonly Day[] {
  const closings = deals.flatMap(({ closed }) => (closed === null ? [] : [closed]));
  const first = dayOfSerial(Math.min(...closings));
  if (first === null) return [];
  const ends: Day[] = [];
  const { index } = monthOf(addDays(day, 1));
  // The last month of the quarter before that of the day after.
  for (let end = monthAt(index - (index % 3) - 4); isLongOn(end, first); end = monthAt(end.index - 3)) {
    ends.unshift(addDays(end.month, end.last - end.first));
  }
  return ends;
}

function isLongOn(end: Month, first: Day): boolean {
  return end.index - monthOf(first).index + 1 >= FEWEST_MONTHS;
}

function sayQuarter(held: QuarterHeld, say: (line: string) => void): void {
  say(`\n  ${held.quarter}  ${range(held)}  came ${amount(held.actual)}  off by ${percent(held.error)}`);
  for (const month of held.months) {
    say(`    ${month.month}  ${range(month)}  came ${amount(month.actual)}  off by ${percent(month.error)}`);
  }
  const naive = held.naiveMeanMonthError;
  const single = `single months are off by ${percent(held.meanMonthError)} on average`;
  say(`    ${held.isInBand ? 'Within' : 'OUTSIDE'} the band (${held.band}, chances: ${held.basis}); ${single}.`);
  say(
    naive === null
      ? '    The quarter before is not on record as a whole: no naive forecast to compare.'
      : `    The same months a quarter before: single months ${percent(naive)}, the quarter ${percent(held.naiveQuarterError ?? 0)}.`,
  );
  const open = `brought ${amount(held.openActual)}; expected ${amount(held.openForecast)}`;
  const times = held.openActual > 0 ? `, ${(held.openWeighted / held.openActual).toFixed(1)} times that` : '';
  say(`    Deals in hand ${open}; all of them times the own win rate: ${amount(held.openWeighted)}${times}.`);
}

function simulatedFirms(firms: number, say: (line: string) => void): Readonly<Record<string, unknown>> {
  if (!(firms >= 0)) throw new Error('--firms takes a number.');
  if (firms === 0) return {};
  say(`\nSimulated firms, ${firms} of a kind, the quarter after a year and a half:`);
  const held = Object.entries(LAWS).map(([name, law]) => [name, holdFirms(law, { firms, months: 18 })] as const);
  for (const [name, { error, inBand }] of held) {
    say(`  ${name.padEnd(8)} off by ${percent(error)} (root mean square); in the band ${percent(inBand)} of the time`);
  }
  return Object.fromEntries(held);
}

function range({ low, middle, high }: Pick<QuarterHeld, 'low' | 'middle' | 'high'>): string {
  return `${amount(low)} .. ${amount(middle)} .. ${amount(high)}`;
}

function amount(units: number): string {
  return Math.round(units)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ' ');
}

function percent(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : '–';
}
