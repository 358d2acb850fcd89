// A third opinion: LibreOffice opens the exported workbook of the sample firm, calculates it anew, and says the same.

import { Model } from '@odoo/o-spreadsheet';
import { JSDOM } from 'jsdom';
import { settleEvaluation } from '../../host/grid/live/lazy-evaluation';
import { createLiveGrid } from '../../host/grid/live-grid';
import { toXlsx } from '../../host/page/downloads';
import { createStillClock } from '../../host/runtime/virtual-clock';
import { serialOfDay } from '../../src/kernel/time/day';
import { liveNumbers } from '../../src/modules/dashboard/index';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { choose, placeOf, shownAt } from '../support/dashboard';
import { calculate } from '../support/libre-office';
import { aDay } from '../support/morning';

const TODAY = '2026-03-02';

// Five minutes of a processor, and a program that few machines have.
(process.env.THIRD_OPINION === '1' ? describe : describe.skip)('a workbook in LibreOffice (THIRD_OPINION=1)', () => {
  const clock = createStillClock();
  const grid = createLiveGrid({ timeZone: 'Asia/Tashkent', locale: 'uz_UZ', now: () => clock.now() });
  let daftar: Daftar;

  beforeAll(() => {
    // The library that writes the file works in a browser.
    const { DOMParser, XMLSerializer } = new JSDOM().window;
    Object.assign(globalThis, { DOMParser, XMLSerializer });
    // Of each sheet some rules of cells have no counterpart in such a file.
    jest.spyOn(console, 'warn').mockReturnValue();
    daftar = setUpDaftar({ grid, clock });
    daftar.onQuestion(() => 'YES');
    mustEndWell(daftar.click('Daftar', 'Namuna maʼlumotlar'));
  });

  afterAll(() => jest.restoreAllMocks());

  it.each([
    ['Shu oy', 'Hammasi'],
    ['Oʻtgan oy', 'Hammasi'],
    ['Shu chorak', 'B2B'],
    ['Shu yil', 'B2C'],
    ['Hamma vaqt', 'Hammasi'],
  ])('has every number of the dashboard, of %s and %s', async (period, segment) => {
    choose(daftar, 'dashboard_period', period);
    choose(daftar, 'dashboard_segment_choice', segment);

    const file = await (await toXlsx(whole())).arrayBuffer();
    const sheet = await calculate(new Uint8Array(file), { sheet: 'Koʻrsatkichlar', today: serialOfDay(aDay(TODAY)) });

    const numbers = liveNumbers().map(({ key, at }) => {
      const { row, column } = placeOf(daftar, at);
      return { key, at, here: shownAt(daftar, at), there: numberIn(sheet[row - 1]?.[column - 1] ?? '') };
    });
    expect(numbers.filter(({ here, there }) => !isSame(here, there))).toEqual([]);
    expect(numbers.filter(({ here }) => typeof here === 'number' && here !== 0).length).toBeGreaterThan(60);
  });

  /** As the page has it from which people save the file. */
  function whole(): Model {
    const model = new Model(grid.snapshot());
    settleEvaluation(model);
    return model;
  }
});

/** Shares are written as percent; what is no number stays the text that it is. */
function numberIn(text: string): number | string {
  const number = Number(text.replace(/%$/, ''));
  if (text === '' || Number.isNaN(number)) return text;
  return text.endsWith('%') ? number / 100 : number;
}

function isSame(here: unknown, there: number | string): boolean {
  if (typeof here !== 'number' || typeof there !== 'number') return (here ?? '') === there;
  return Math.abs(here - there) <= 1e-6 + Math.abs(here) * 1e-9;
}
