// What the next months will bring, and how near earlier forecasts came: what the module of the forecast says, as a page.

import { printMinor, toMinor } from '../../kernel/money';
import { type ForecastView, forecastView, type Told, type ViewMonth } from '../forecast/index';
import { type Page, type PageBlock, shareOf } from './page';
import type { Speaking } from './speaking';
import type { ReportWorld } from './world';

/** Returns the page; no blocks while there is no deal. The chosen period does not matter. */
export function forecastPage(world: ReportWorld, { texts }: Speaking): Page {
  if (world.deals.length === 0) return [];
  const view = forecastView(world, world);
  const ahead = view.months.filter(({ isOver }) => !isOver);
  const told = (sentence: Told | null): string => (sentence ? texts(sentence.text, sentence.params) : '');
  return [
    { kind: 'lead', text: nextInWords(ahead[0], texts) },
    {
      kind: 'table',
      label: texts('reports.col.month'),
      columns: [
        { heading: texts('reports.col.soFar'), as: 'money' },
        { heading: texts('reports.col.low'), as: 'money' },
        { heading: texts('reports.col.middle'), as: 'money' },
        { heading: texts('reports.col.high'), as: 'money' },
      ],
      lines: [
        ...ahead.map(({ month, actual, low, middle, high }) => {
          return { label: printMonth(month), cells: [actual, low, middle, high] };
        }),
        quarterLine(view, texts),
      ],
    },
    { kind: 'note', text: `${told(view.basisTold)} ${told(view.bandTold)}` },
    ...lateBlocks(view, texts),
    ...overBlocks(view, told(view.lastTold), texts),
  ];
}

function nextInWords(month: ViewMonth | undefined, texts: Speaking['texts']): string {
  const print = (amount = 0): string => printMinor(toMinor(Math.round(amount)));
  const facts = { low: print(month?.low), high: print(month?.high), actual: print(month?.actual) };
  return texts('reports.forecast.next', facts);
}

function quarterLine({ quarter }: ForecastView, texts: Speaking['texts']) {
  const { actual, low, middle, high } = quarter;
  return { label: texts('reports.forecast.quarter'), cells: [actual, low, middle, high], tone: 'total' as const };
}

function lateBlocks({ late }: ForecastView, texts: Speaking['texts']): PageBlock[] {
  if (late.count === 0) return [];
  const facts = { count: String(late.count), amount: printMinor(toMinor(late.amount)) };
  return [{ kind: 'note', text: texts('forecast.late', facts) }];
}

/** Months that are over, the latest first, each as it was forecast in the month itself. */
function overBlocks({ months }: ForecastView, last: string, texts: Speaking['texts']): PageBlock[] {
  const over = months.filter(({ isOver }) => isOver).reverse();
  if (over.length === 0) return [];
  return [
    { kind: 'heading', text: texts('reports.forecast.held') },
    ...(last === '' ? [] : [{ kind: 'note' as const, text: last }]),
    {
      kind: 'table',
      label: texts('reports.col.month'),
      columns: [
        { heading: texts('reports.col.low'), as: 'money' },
        { heading: texts('reports.col.forecast'), as: 'money' },
        { heading: texts('reports.col.high'), as: 'money' },
        { heading: texts('reports.col.came'), as: 'money' },
        { heading: texts('reports.col.off'), as: 'change' },
      ],
      lines: over.map(({ month, low, middle, high, actual }) => ({
        label: printMonth(month),
        cells: [low, middle, high, actual, shareOf(actual - middle, middle)],
      })),
    },
  ];
}

/** '2026-11-01' as people write a month in a table: '11.2026'. */
function printMonth(month: string): string {
  return month.slice(0, 7).split('-').reverse().join('.');
}
