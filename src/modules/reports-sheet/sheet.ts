// The tab of reports: makes it, draws what is chosen on it anew, and keeps a report as a tab of its own.

import { LANGUAGES, type Language, parseLanguage } from '../../kernel/i18n/language';
import { createTexts, type Texts } from '../../kernel/i18n/texts';
import type { Frame, Ports } from '../../kernel/ports';
import { clockAt } from '../../kernel/time/clock';
import { printDay } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { forecasts } from '../forecast/index';
import { drawKeptTab, drawReport, drawReportTab, type ReportToDraw } from './draw-report';
import { CHOICE_COLUMN, COLUMNS, HEAD_ROWS, PERIOD_COLUMN, PLACES, REPORTS_NAME, ROWS } from './grid';
import type { Page } from './page';
import { PERIODS, type PeriodKind, printPeriod } from './period';
import { readReportWorld } from './read-world';
import { REPORT_KEYS, type ReportKey } from './report-keys';
import { REPORTS } from './reports';
import { reportsSheetTexts } from './texts';
import type { ReportWorld } from './world';

type Drawing = Pick<Ports, 'book' | 'desk' | 'now' | 'zone'>;

/** What is chosen on the tab. */
export interface Choice {
  readonly report: ReportKey;
  readonly period: PeriodKind;
}

/** What a new tab begins with. */
const FIRST: Choice = { report: 'funnel', period: 'quarter' };

/** `moved`: people moved its columns, so that nothing is drawn; `fresh`: it is of today already. */
export type Drawn = 'drawn' | 'gone' | 'moved' | 'fresh';

/** Makes the tab, or draws the one there is anew. */
export function openReports(ports: Drawing): Drawn {
  // One that a crash cut off while it was made has a name and no cells: it is made again.
  if (ports.desk.isRangeDrawn(REPORTS_NAME)) return refreshReports(ports);
  const { made, texts } = compute(ports, FIRST);
  ports.desk.draw(drawReportTab(made, texts));
  return 'drawn';
}

/** Draws what is chosen as it is now; what stands beside our columns stays. */
export function refreshReports(ports: Drawing, { onlyOld = false, language }: Refresh = {}): Drawn {
  const { desk } = ports;
  const frame = desk.frame(REPORTS_NAME, HEAD_ROWS);
  if (!frame) return 'gone';
  if (frame.columns !== COLUMNS || frame.rows < ROWS) return 'moved';
  if (onlyOld && isOfToday(frame, ports)) return 'fresh';
  const chosen = choiceOn(frame);
  const { made, texts } = compute(ports, chosen, language);
  // Somebody may have chosen another one meanwhile: that run draws it.
  const now = desk.frame(REPORTS_NAME, HEAD_ROWS);
  if (!now) return 'gone';
  if (JSON.stringify(choiceOn(now)) !== JSON.stringify(chosen)) return 'fresh';
  desk.redraw(REPORTS_NAME, drawReport(made, texts, { origin: now }));
  return 'drawn';
}

export interface Refresh {
  /** Not where it was drawn today already. */
  readonly onlyOld?: boolean;
  /** Default: that of the settings. */
  readonly language?: Language;
}

/** Draws the report that is chosen on a tab of its own, which nothing ever draws on again. Returns its name; null where there is none. */
export function keepReport(ports: Drawing): string | null {
  const { desk } = ports;
  const frame = desk.frame(REPORTS_NAME, HEAD_ROWS);
  if (!frame) return null;
  const { made, texts, foot } = compute(ports, choiceOn(frame));
  const page: Page = [...made.page.slice(0, -1), { kind: 'foot', text: foot }];
  const name = freeTab(desk, `${made.title} ${made.at.replace(':', '-')}`);
  desk.draw(drawKeptTab({ ...made, page }, texts, name));
  return name;
}

function freeTab({ hasTab }: Pick<Ports['desk'], 'hasTab'>, name: string): string {
  let free = name;
  for (let number = 2; hasTab(free); number++) free = `${name} (${number})`;
  return free;
}

interface Computed {
  readonly made: ReportToDraw;
  readonly texts: Texts;
  /** What stands under a report that is kept. */
  readonly foot: string;
}

function compute(ports: Drawing, { report, period }: Choice, to?: Language): Computed {
  const { needs, page, anyPeriod } = REPORTS[report];
  const world = readReportWorld(ports, needs, period);
  const texts = textsIn(to ?? parseLanguage(world.settings.language) ?? 'uz');
  const blocks = page(world, { texts });
  const { currency, today, now, zone, settings } = world;
  const made = {
    title: texts(`reports.title.${report}`),
    period: texts(`reports.period.${period}`),
    days: anyPeriod ? texts('reports.anyPeriod') : printPeriod(world.period, texts),
    at: `${printDay(today)} ${clockAt(now, zone)}`,
    firm: settings.firm ?? '',
    page: withFoot(blocks, report, world, texts),
  };
  return { made, texts, foot: texts('reports.footKept', { currency }) };
}

/** The last block is the foot. */
function withFoot(page: Page, report: ReportKey, { unknownCurrencies, currency }: ReportWorld, texts: Texts): Page {
  const currencies = unknownCurrencies.join(', ');
  return [
    ...(page.length > 0 ? page : [{ kind: 'lead' as const, text: texts(`reports.empty.${report}`) }]),
    ...(currencies === '' ? [] : [{ kind: 'note' as const, text: texts('reports.noRate', { currencies }) }]),
    { kind: 'foot', text: texts('reports.foot', { currency }) },
  ];
}

/** What nobody can read is what a new tab begins with. The words are known in all languages, as they may have been drawn. */
function choiceOn({ cells }: Frame): Choice {
  const line = cells[PLACES.choosers - 1] ?? [];
  const [report, period] = [line[CHOICE_COLUMN - 1], line[PERIOD_COLUMN - 1]].map(String);
  return {
    report: keyOf(REPORT_KEYS, 'title', report) ?? FIRST.report,
    period: keyOf(PERIODS, 'period', period) ?? FIRST.period,
  };
}

function keyOf<K extends string>(keys: readonly K[], kind: string, word: string | undefined): K | null {
  const found = LANGUAGES.map((language) => {
    const texts = textsIn(language);
    return keys.find((key) => texts(`reports.${kind}.${key}`) === word);
  });
  return found.find((key) => key !== undefined) ?? null;
}

/** By the stamp as it stands there. */
function isOfToday({ cells }: Frame, { now, zone }: Pick<Ports, 'now' | 'zone'>): boolean {
  return String(cells[PLACES.title - 1]?.[COLUMNS - 1] ?? '').includes(printDay(dayAt(now, zone)));
}

function textsIn(language: Language): Texts {
  return createTexts([reportsSheetTexts, forecasts.texts], language);
}
