// How a report stands on its tab: within its columns, high enough for its words, in every language, and where people moved it.

import { LANGUAGES } from '../../../src/kernel/i18n/language';
import { createTexts } from '../../../src/kernel/i18n/texts';
import { drawKeptTab, drawReport, drawReportTab } from '../../../src/modules/reports-sheet/draw-report';
import { COLUMNS, NUMBER_COLUMNS, WIDTHS } from '../../../src/modules/reports-sheet/grid';
import { byLabel } from '../../../src/modules/reports-sheet/labels';
import { PERIODS, periodOf, printPeriod } from '../../../src/modules/reports-sheet/period';
import { REPORT_KEYS } from '../../../src/modules/reports-sheet/report-keys';
import { linesOf } from '../../../src/modules/reports-sheet/text-lines';
import { reportsSheetTexts } from '../../../src/modules/reports-sheet/texts';
import { TODAY, zone } from './a-world';
import { UZ } from './speaking';

const REPORT = {
  ...{ title: 'Voronka', period: 'Shu oy', days: '01.11.2026 – 20.11.2026', at: '20.11.2026 12:00', firm: 'Mebel Uy' },
  page: [
    { kind: 'lead', text: 'Bir gap.' },
    {
      kind: 'table',
      label: 'Bosqich',
      columns: [
        { heading: '', as: 'bar' },
        { heading: 'Yetgan', as: 'count' },
        { heading: 'Ulushi', as: 'share' },
        { heading: 'Summa', as: 'money' },
        { heading: 'Kun', as: 'decimal' },
      ],
      lines: [
        { label: 'Taklif', cells: [0.5, 10, 0.5, 1_000, 2.5], tone: 'late' },
        { label: 'Jami', cells: [0.01, 0, null, 0, null], tone: 'total' },
      ],
    },
    { kind: 'foot', text: 'Tamom.' },
  ],
} as const;

const cellsOf = (drawing: ReturnType<typeof drawReport>) =>
  new Map(
    drawing.blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.map((cell, right) => [`${row + down}:${column + right}` as string, cell] as const),
      ),
    ),
  );

describe('drawReport', () => {
  it('puts title, stamp, choosers and tables in their places; "–" for nothing, a sign beside each colour', () => {
    const cells = cellsOf(drawReport(REPORT, UZ.texts));

    const seen = ['1:2', '1:7', '3:2', '3:6', '5:2', '5:7', '6:2', '7:2', '7:4'].map((place) => cells.get(place));
    expect(seen).toEqual([
      ...['Hisobotlar · Mebel Uy', '20.11.2026 12:00 holatiga', 'Voronka', 'Shu oy', 'Voronka'],
      ...['01.11.2026 – 20.11.2026', 'Bir gap.', 'Bosqich', 'Yetgan'],
    ]);
    const row = (at: number) => [2, 3, 4, 5, 6, 7].map((column) => cells.get(`${at}:${column}`));
    expect([row(8), row(9)]).toEqual([
      ['▼ Taklif', '█████', 10, 0.5, 1_000, 2.5],
      ['Jami', '▏', 0, '–', 0, '–'],
    ]);
    expect(cells.get('11:2')).toBe('Tamom.');
  });

  it('stands where people moved the area, and nothing of it lies beyond', () => {
    const [here, there] = [
      { row: 1, column: 1 },
      { row: 4, column: 3 },
    ].map((origin) => drawReport(REPORT, UZ.texts, { origin }));

    const moved = here?.blocks.map((block) => ({ ...block, row: block.row + 3, column: block.column + 2 }));
    expect(there?.blocks).toEqual(moved);
    expect(there?.looks.every(({ area }) => /^[C-I]\d+(:[C-I]\d+)?$/.test(area))).toBe(true);
  });

  it('leaves out a table without lines', () => {
    const [, table] = REPORT.page;
    const page = [{ ...table, lines: [] }, ...REPORT.page.slice(2)];

    const cells = cellsOf(drawReport({ ...REPORT, page }, UZ.texts));

    expect([cells.get('6:2'), cells.get('7:2')]).toEqual([undefined, 'Tamom.']);
  });

  it('is no wider than a sheet of A4', () => {
    const { widths, names } = drawReportTab(REPORT, UZ.texts);

    expect(widths.reduce((sum, { count, pixels }) => sum + count * pixels, 0)).toBeLessThanOrEqual(700);
    expect([names, COLUMNS, WIDTHS.number * NUMBER_COLUMNS]).toEqual([{ reports_area: 'A1:G200' }, 7, 460]);
  });

  it('keeps a report without choosers and without a name, so that nothing draws on it again', () => {
    const { names, validations, name } = drawKeptTab(REPORT, UZ.texts, 'Voronka 20.11.2026');

    expect({ names, validations, name }).toEqual({ names: {}, validations: [], name: 'Voronka 20.11.2026' });
  });

  it.each(LANGUAGES)('offers each report and period once, in %s', (language) => {
    const texts = createTexts([reportsSheetTexts], language);
    const { validations } = drawReport(REPORT, texts);

    const offered = validations.map(({ rule }) => (rule.kind === 'list' ? new Set(rule.values).size : 0));
    expect(offered).toEqual([REPORT_KEYS.length, PERIODS.length]);
  });
});

describe('linesOf', () => {
  it('breaks at words, and takes Cyrillic letters for wider', () => {
    const long = 'ab '.repeat(400).trim();

    expect([
      linesOf('', {}, 90),
      linesOf('Ждали, сумма', { size: 9 }, 92),
      linesOf('Ждали, сумма', { size: 9, bold: true }, 92),
    ]).toEqual([...[1, 1, 2]]);
    expect(linesOf(long, {}, 300)).toBeLessThan(linesOf(long.replace(/[ab]/g, 'ж'), {}, 300));
  });
});

describe('periodOf', () => {
  it.each([
    ['month', '2026-11-01', '2026-11-21', '01.11.2026 – 20.11.2026'],
    ['lastMonth', '2026-10-01', '2026-11-01', '01.10.2026 – 31.10.2026'],
    ['quarter', '2026-10-01', '2026-11-21', '01.10.2026 – 20.11.2026'],
    ['year', '2026-01-01', '2026-11-21', '01.01.2026 – 20.11.2026'],
    ['all', '1990-01-01', '2026-11-21', 'Hamma vaqt'],
  ] as const)('%s is from %s until before %s', (kind, from, before, printed) => {
    const period = periodOf(kind, TODAY, zone);

    expect([period.from, period.before, printPeriod(period, UZ.texts)]).toEqual([from, before, printed]);
  });
});

describe('byLabel', () => {
  it('takes spellings for one, by the commonest, and puts what nobody named last under its word', () => {
    const words = ['', 'ARTEL', 'Artel', 'Artel', 'Asaxiy', ' ', ''];

    const groups = byLabel(words, (word) => word, { blank: 'Nomaʼlum' });

    expect(groups.map(({ label, items, isBlank }) => [label, items.length, isBlank])).toEqual([
      ['Artel', 3, false],
      ['Asaxiy', 1, false],
      ['Nomaʼlum', 3, true],
    ]);
  });
});
