// Which eight tiles the dashboard shows: those of B2C, those of B2B, or those of a firm's first weeks, in which growth cannot be known.

import type { Texts } from '../../kernel/i18n/texts';
import { figureCell } from './figures';
import { dayText, ifWritten, monthWord, percent, quoted, said, short, snapshot } from './phrases';
import type { SnapshotKey } from './snapshot-keys';

/** Expressions, without the leading "=". */
export interface Tile {
  readonly label: string;
  readonly value: string;
  /** What changed since, or what it is made of. */
  readonly change: string;
  readonly extra: string;
  /** What of its goal is reached, as a share; '""' for no goal. */
  readonly reached: string;
}

/** As a tile stands in a number of its place; a text where another set has another format. */
export type TileSet = readonly [Tile, Tile, Tile, Tile, Tile, Tile, Tile, Tile];

const NONE = '""';

/** Returns the three sets. */
export function tileSets(texts: Texts): Readonly<Record<'b2c' | 'b2b' | 'first', TileSet>> {
  const { sales, cash, debt } = { sales: salesTile(texts), cash: cashTile(texts), debt: debtTile(texts) };
  const loyal = loyalTile(texts);
  return {
    b2c: [sales, cash, debt, profitTile(texts), activeTile(texts), loyal, conversionTile(texts), responseTile(texts)],
    b2b: [sales, cash, debt, contractsTile(texts), forecastTile(texts), winRateTile(texts), loyal, promisesTile(texts)],
    first: [
      counted('leads', texts, texts('dash.leadsFirst')),
      cash,
      counted('overdue', texts, texts('dash.planNext')),
      counted('contacts', texts, texts('dash.contactsFirst')),
      sales,
      counted('planned', texts, texts('dash.plannedFirst')),
      later('conversion', texts, `dashboard_first_day+dashboard_cycle_days+31`),
      laterText('loyal', texts),
    ],
  };
}

function counted(key: string, texts: Texts, extra: string): Tile {
  return { label: name(key, texts), value: figureCell(key), change: quoted(extra), extra: NONE, reached: NONE };
}

/** Before it can be known: a dash, and from which day on it counts. */
function later(key: string, texts: Texts, day: string): Tile {
  const from = said(texts('tile.noData'), { date: dayText(day) });
  const known = `IF(dashboard_first_day=0;${quoted(texts('dash.withFirst'))};${from})`;
  return { label: name(key, texts), value: '"–"', change: known, extra: NONE, reached: NONE };
}

function laterText(key: string, texts: Texts): Tile {
  return later(key, texts, 'EDATE(dashboard_first_day;6)');
}

function name(key: string, texts: Texts): string {
  return quoted(texts(`kpi.${key}`));
}

/** "+12 % to the month before · +30 % in a year"; a dash where both are. */
function changes(key: string, texts: Texts): string {
  const [previous, lastYear] = [figureCell(key, 'changed'), figureCell(key, 'changedInYear')];
  const inYear = `IF(OR(${lastYear}="–";dashboard_kind=4);"";" · "&${said(texts('dash.inYear'), { change: lastYear })})`;
  const since = said(texts('dash.versus'), { change: previous });
  return `IF(${previous}="–";IF(${lastYear}="–";${quoted(texts('dash.noChange'))};${said(texts('dash.inYear'), { change: lastYear })});${since}&${inYear})`;
}

function salesTile(texts: Texts): Tile {
  const plan = 'dashboard_plan';
  const planned = said(texts('dash.planOf'), {
    plan: short(plan, texts),
    share: percent(`${figureCell('sales')}/${plan}`),
  });
  const average = said(texts('dash.averageOf'), { amount: short(figureCell('averageSale'), texts) });
  return {
    label: name('sales', texts),
    value: figureCell('sales'),
    change: changes('sales', texts),
    extra: `IF(${plan}<0;${quoted(texts('dash.noPlan'))};IF(AND(${plan}>0;dashboard_segment="");${planned};${average}))`,
    reached: `IF(AND(${plan}>0;dashboard_segment="");${figureCell('sales')}/${plan};"")`,
  };
}

function cashTile(texts: Texts): Tile {
  const cell = figureCell('cash');
  const sales = figureCell('sales');
  const share = `IF(AND(ISNUMBER(${cell});SUM(${sales})>0);${said(texts('dash.cashOfSales'), { share: percent(`${cell}/${sales}`) })};"")`;
  return {
    label: name('cash', texts),
    value: cell,
    change: changes('cash', texts),
    ...goal('goalCash', cell, texts, share),
  };
}

function debtTile(texts: Texts): Tile {
  const debt = snapshot('overdueDebt');
  const facts = said(texts('dash.debtFacts'), { count: snapshot('debtors'), days: snapshot('oldestDebt') });
  return {
    label: quoted(texts('kpi.overdueDebt')),
    value: ifWritten(debt, debt, '"–"'),
    change: ifWritten(
      debt,
      `IF(${debt}>0;${facts};${quoted(texts('dash.noDebtsTile'))})`,
      quoted(texts('dash.debtsTile')),
    ),
    extra: NONE,
    reached: NONE,
  };
}

/** Hidden until the cost of four fifths of what was sold is known. */
function profitTile(texts: Texts): Tile {
  const [coverage, profit] = [figureCell('costCoverage'), figureCell('profit')];
  const isShown = (then: string, otherwise: string) =>
    `IF(ISNUMBER(${coverage});IF(10*${coverage}>=8;${then};${otherwise});${otherwise})`;
  const filled = `IF(ISNUMBER(${coverage});${percent(coverage)};"0 %")`;
  return {
    label: name('profit', texts),
    value: isShown(profit, '"–"'),
    change: isShown(changes('profit', texts), said(texts('dash.costLittle'), { percent: filled })),
    ...goal('goalProfit', profit, texts, isShown(said(texts('dash.costKnown'), { percent: filled }), '""')),
  };
}

function activeTile(texts: Texts): Tile {
  const cell = figureCell('active');
  const fresh = said(texts('dash.ofThemNew'), { count: figureCell('newBuyers') });
  return {
    label: name('active', texts),
    value: cell,
    change: changes('active', texts),
    ...goal('goalActive', cell, texts, fresh),
  };
}

/** Of no meaning in the first six months: nobody has come back yet. */
function loyalTile(texts: Texts): Tile {
  const cell = figureCell('loyal');
  const from = 'EDATE(dashboard_first_day;6)';
  const isEarly = `OR(dashboard_first_day=0;dashboard_today<${from})`;
  const since = said(texts('tile.noData'), { date: dayText(from) });
  const waiting = `IF(dashboard_first_day=0;${quoted(texts('dash.withFirst'))};${since})`;
  const goaled = goal('goalLoyal', cell, texts, said(texts('dash.activeOf'), { count: figureCell('active') }));
  return {
    label: name('loyal', texts),
    value: `IF(${isEarly};"–";${cell})`,
    change: `IF(${isEarly};${waiting};${changes('loyal', texts)})`,
    extra: `IF(${isEarly};"";${goaled.extra})`,
    reached: `IF(${isEarly};"";${goaled.reached})`,
  };
}

/** Of a month's leads that had the time to decide, by the month's name. */
function conversionTile(texts: Texts): Tile {
  const cell = figureCell('conversion');
  const label = said(texts('dash.conversionOf'), { month: monthWord('dashboard_cohort_from', texts) });
  const open = said(texts('dash.stillOpen'), { count: figureCell('cohortOpen') });
  return {
    label: label,
    value: cell,
    change: `IF(${cell}="–";${quoted(texts('dash.noCohort'))};${changes('conversion', texts)})`,
    ...goal('goalConversion', cell, texts, open),
  };
}

function responseTile(texts: Texts): Tile {
  const median = snapshot('responseMedian');
  const before = snapshot('responseMedianBefore');
  const minutes = (value: string) =>
    `IF(${value}<120;ROUND(${value};0)&${quoted(` ${texts('dash.minutes')}`)};ROUND(${value}/60;1)&${quoted(` ${texts('dash.hours')}`)})`;
  const share = `ROUND(100*(${median}-${before})/${before};0)`;
  const changed = said(texts('dash.versus'), { change: `IF(${share}<0;"−";"+")&ABS(${share})&" %"` });
  const facts = said(texts('dash.responseFacts'), {
    p90: minutes(snapshot('responseP90')),
    count: snapshot('unanswered'),
  });
  return {
    label: quoted(texts('kpi.response')),
    value: ifWritten(median, minutes(median), '"–"'),
    change: ifWritten(median, `IFERROR(IF(${before}>0;${changed};"");"")`, quoted(texts('dash.responseLater'))),
    extra: ifWritten(median, facts),
    reached: NONE,
  };
}

function contractsTile(texts: Texts): Tile {
  return {
    label: name('contracts', texts),
    value: figureCell('contracts'),
    change: changes('contracts', texts),
    extra: said(texts('dash.contractsFor'), { amount: short(figureCell('contractAmount'), texts) }),
    reached: NONE,
  };
}

/** A range, never one number. */
function forecastTile(texts: Texts): Tile {
  const [low, high] = [snapshot('forecastLow'), snapshot('forecastHigh')];
  const millions = `ROUND(${low}/1000000;1)&" – "&ROUND(${high}/1000000;1)&${quoted(` ${texts('dash.millions')}`)}`;
  const shown = `IF(${high}>=1000000;${millions};ROUND(${low};0)&" – "&ROUND(${high};0))`;
  return {
    label: quoted(texts('kpi.forecast')),
    value: ifWritten(high, shown, '"–"'),
    change: ifWritten(high, quoted(texts('dash.forecastWhen')), quoted(texts('dash.forecastTile'))),
    extra: NONE,
    reached: NONE,
  };
}

function winRateTile(texts: Texts): Tile {
  const facts = said(texts('dash.wonAndLost'), { won: figureCell('won'), lost: figureCell('lost') });
  return {
    label: name('winRate', texts),
    value: figureCell('winRate'),
    change: changes('winRate', texts),
    extra: facts,
    reached: NONE,
  };
}

function promisesTile(texts: Texts): Tile {
  const cell = figureCell('promises');
  return {
    label: name('promises', texts),
    value: `IF(ISNUMBER(${cell});${percent(cell)};"–")`,
    change: `IF(ISNUMBER(${cell});${changes('promises', texts)};${quoted(texts('dash.noPromises'))})`,
    ...goal('goalPromises', cell, texts, NONE),
  };
}

/** "Goal 34.5 %" and how much of it is reached, where the firm has set one; else something else. */
function goal(key: SnapshotKey, cell: string, texts: Texts, otherwise: string): Pick<Tile, 'extra' | 'reached'> {
  const wanted = snapshot(key);
  const text = `IF(${wanted}<=1;ROUND(100*${wanted};1)&" %";${short(wanted, texts)})`;
  return {
    extra: ifWritten(wanted, said(texts('dash.goalOf'), { goal: text }), otherwise),
    reached: ifWritten(wanted, `IF(AND(ISNUMBER(${cell});${wanted}>0);${cell}/${wanted};"")`),
  };
}
