// The dashboard by itself: numbers against hand-counted ones, and what people put on it when it is drawn anew.

import type { ConditionalFormat } from '../../host/grid/grid';
import { ROWS } from '../../src/modules/dashboard/areas';
import { NOTE_MARK } from '../../src/modules/dashboard/note';
import { aLead } from '../support/builders';
import { aLiveBook, type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { choose, figure, linesOf, shownAt } from '../support/dashboard';
import { cellsOf } from '../support/sheet-cells';

const DASHBOARD = 'Koʻrsatkichlar';
const DAY_MS = 86_400_000;

/** Figures above a million in red, as people mark them. */
const THEIR_COLOUR: ConditionalFormat = {
  areas: [{ row: 4, column: 2, rows: 3, columns: 4 }],
  criteria: 'NUMBER_GREATER_THAN',
  args: [1_000_000],
  style: { fontColor: '#ff0000' },
};

function send(daftar: Daftar, door: string, input: Readonly<Record<string, unknown>>): void {
  mustEndWell(daftar.call(door, [{ requestId: JSON.stringify([door, input]).slice(0, 60), ...input }]));
}

describe('the numbers of a small firm', () => {
  let daftar: Daftar;

  // It is 2 March 2026. On 10 February two leads came, of whom Vali was won; on 2 March one more, and a sale for cash.
  beforeAll(() => {
    const { clock, grid } = aLiveBook(Date.UTC(2026, 1, 10, 7));
    daftar = setUpDaftar({ clock, grid });
    for (const [index, name] of ['Vali', 'Ali'].entries())
      mustEndWell(
        daftar.call('addLead', [
          aLead({ requestId: name, name, contact: `90 111 22 3${index}`, source: 'Instagram', amount: '2 mln' }),
        ]),
      );
    mustEndWell(daftar.call('settle'));
    send(daftar, 'moveStage', { dealId: 'B-1', to: 'paid' });
    mustEndWell(daftar.call('settle'));
    daftar.windOn(20 * DAY_MS);
    mustEndWell(
      daftar.call('addLead', [aLead({ requestId: 'Sardor', name: 'Sardor', contact: '90 111 22 39', source: '' })]),
    );
    send(daftar, 'addSale', { amount: '500 ming', method: 'cash' });
    mustEndWell(daftar.call('settle'));
  }, 60_000);

  it('of this month are one lead and a sale of 500,000, held against the same two days of February', () => {
    expect(['leads', 'sales', 'cash', 'won', 'open'].map((key) => figure(daftar, key))).toEqual([
      1, 500_000, 500_000, 0, 2,
    ]);
    // The first two days of February saw nothing.
    expect(['leads', 'sales'].map((key) => figure(daftar, key, 'previous'))).toEqual([0, 0]);
  });

  it('of all time count each deal once in the funnel, with the share that came on', () => {
    choose(daftar, 'dashboard_period', 'Hamma vaqt');

    const lines = linesOf(daftar, 'dashboard_funnel').map((line) => line.split('|'));
    expect(lines.slice(0, 4).map(([label, , , , count, share]) => [label, count, share])).toEqual([
      ['Yangi lid', '3', ''],
      ['Taklif', '1', String(1 / 3)],
      ['Kelishuv', '1', '1'],
      ['Toʻlandi', '1', '1'],
    ]);
    expect(daftar.value(DASHBOARD, 'B15')).toBe('Eng koʻp yoʻqotish: Yangi lid → Taklif, 33 % oʻtdi');
  });

  it('put what names no source of the list into a line of its own', () => {
    const lines = linesOf(daftar, 'dashboard_sources');

    expect([lines[0], lines.at(-2)?.split('|')[1], lines.at(-1)?.split('|')[1]]).toEqual([
      'Instagram|2|1|2000000|–|–',
      '1',
      '3',
    ]);
  });

  it('show a dash where a segment cannot be told apart, and follow it where it can', () => {
    choose(daftar, 'dashboard_segment_choice', 'B2B');

    expect([figure(daftar, 'sales'), figure(daftar, 'costPerLead')]).toEqual([0, '–']);

    choose(daftar, 'dashboard_segment_choice', 'Hammasi');
  });

  it('say in the first weeks from which day the others count', () => {
    // Ten February, six months later.
    expect(shownAt(daftar, { range: 'dashboard_tiles', row: 7, column: 10 })).toBe('Hisoblash boshlanadi: 10.08.2026');
    // A week before it, and two years later less a day.
    expect(daftar.value(DASHBOARD, `B${ROWS.tableOne}`)).toBe(
      'B2C va B2B: oʻsish ikki yillik tarixdan hisoblanadi, boshlanishi: 02.02.2028',
    );
  });
});

describe('a dashboard that is drawn anew', () => {
  function drawnAnew() {
    const daftar = setUpDaftar();
    const sheetId = daftar.sheetId(DASHBOARD);
    const write = (row: number, column: number, value: string) =>
      daftar.grid.write(sheetId, row, column, [[{ value }]]);
    write(22, 5, 'Mening hisobim');
    write(5, 26, 'Chetdagi yozuv');
    write(ROWS.end + 3, 2, 'Pastdagi yozuv');
    daftar.grid.setConditionalFormats(sheetId, [...daftar.grid.conditionalFormats(sheetId), THEIR_COLOUR]);
    const [months, forecast] = daftar.grid.charts(sheetId);
    if (!months || !forecast) throw new Error('There are two charts.');
    daftar.grid.updateChart(sheetId, { ...months, anchor: { row: 60, column: 4, x: 0, y: 0 }, width: 700 });
    daftar.grid.removeChart(sheetId, forecast.id);
    choose(daftar, 'dashboard_period', 'Shu yil');

    mustEndWell(daftar.call('changeLanguage', [{ requestId: 'ru', language: 'ru' }]));
    return { daftar, sheetId, cells: cellsOf(daftar.grid, sheetId) };
  }

  let drawn: ReturnType<typeof drawnAnew>;
  beforeAll(() => {
    drawn = drawnAnew();
  });

  it('keeps what was chosen, cells beside and below it, and moves those on it below with a sentence', () => {
    const { cells } = drawn;
    const rowOf = (text: string) => cells.findIndex((line) => line.includes(text));

    expect([cells[0]?.[3], cells[4]?.[25]]).toEqual(['Этот год', 'Chetdagi yozuv']);
    const said = rowOf('Показатели обновлены. Ваши ячейки перенесены сюда: 1; диаграмм на своих местах: 1.');
    expect([said > ROWS.figures, rowOf('Mening hisobim') - said]).toEqual([true, 1]);
    expect(rowOf('Pastdagi yozuv')).toBeGreaterThan(said + 1);
  });

  it('leaves a chart where people put it, as large as they made it, and brings a deleted one back once', () => {
    const { daftar, sheetId } = drawn;

    const charts = daftar.grid.charts(sheetId).map(({ anchor, width }) => [anchor.row, anchor.column, width]);
    expect(charts.sort()).toEqual([
      [60, 4, 700],
      [ROWS.forecast + 2, 9, 480],
    ]);
  });

  it('leaves the colours by which people mark its cells, and has its own once', () => {
    const { daftar, sheetId } = drawn;
    const fresh = setUpDaftar();
    const formulas = (of: Daftar) =>
      of.grid.conditionalFormats(of.sheetId(of === daftar ? 'Показатели' : DASHBOARD)).map(({ args }) => args);

    expect(daftar.grid.conditionalFormats(sheetId)).toContainEqual(THEIR_COLOUR);
    expect(formulas(daftar)).toHaveLength(formulas(fresh).length + 1);
  });

  it('says of each figure what it means, where it comes from and where its last check stands', () => {
    const daftar = setUpDaftar();
    const sheetId = daftar.sheetId(DASHBOARD);
    const at = { row: ROWS.figures + 3, column: 5 };
    const noteAt = () =>
      daftar.grid.extras(sheetId).notes.find(({ row, column }) => row === at.row && column === at.column);
    const before = noteAt();

    expect(before?.text.split('\n')).toEqual([
      'Davrda sotilganlar summasi, qaytarilganlari ayirilgan; sotuv sanasi boʻyicha.',
      expect.stringMatching(/^Manba: Sotuvlar \(.+\)\.$/),
      'Oxirgi tekshiruv: varaqning yuqori oʻng burchagida.',
      NOTE_MARK,
    ]);
  });
});
