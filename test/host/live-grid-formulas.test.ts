// Formulas of the live grid: whole columns, named ranges, the clock.

import type { LiveGrid } from '../../host/grid/live-grid';
import { aGrid, area, NOON_IN_TASHKENT, valueAt, values } from './a-live-grid';

/** A formula in a sheet of its own over deals in columns A (stage) and B (amount). */
function evaluate(formula: string, prepare: (grid: LiveGrid, deals: number) => void = () => undefined) {
  const grid = aGrid();
  const deals = grid.insertSheet('Deals');
  grid.write(
    deals,
    1,
    1,
    values([
      ['Stage', 'Amount'],
      ['won', 100],
      ['lost', 7],
      ['won', 30],
    ]),
  );
  prepare(grid, deals);
  grid.write(0, 1, 1, [[{ formula }]]);
  return valueAt(grid, 1, 1);
}

describe('formulas', () => {
  it.each([
    ['=SUMIFS(Deals!$B:$B,Deals!$A:$A,"won")', 130],
    ['=COUNTIFS(Deals!$A:$A,"won",Deals!$B:$B,">50")', 1],
    ['=IFERROR(INDEX(Deals!$B:$B,MATCH("lost",Deals!$A:$A,0)),"")', 7],
    ['=1/0', '#DIV/0!'],
    ['=Deals!B2&" som"', '100 som'],
    ['=FOO(1)', '#NAME?'],
    ['=A1', '#REF!'],
  ])('evaluates %s', (formula, expected) => {
    expect(evaluate(formula)).toBe(expected);
  });

  it('evaluates named ranges of whole columns, also after rows came on top', () => {
    const sum = evaluate('=SUMIFS(Deals_amount,Deals_stage,"won")', (grid, deals) => {
      grid.setNamedRange({ name: 'Deals_stage', sheetId: deals, area: area(1, 1, 1000, 1), wholeColumns: true });
      grid.setNamedRange({ name: 'Deals_amount', sheetId: deals, area: area(1, 2, 1000, 1), wholeColumns: true });
      grid.insertRows(deals, 1, 1);
      grid.insertRows(deals, 1002, 1);
      grid.write(deals, 1, 1, values([['won', 1000]]));
      grid.write(deals, 1002, 1, values([['won', 5]]));
    });

    expect(sum).toBe(1135);
  });

  it('hands a formula back with its value', () => {
    const grid = aGrid();

    grid.write(0, 1, 1, [[{ formula: '=SUM(B1:B2,1)', format: '0.0' }]]);

    expect(grid.read(0, area(1, 1))).toEqual([[{ value: 1, formula: '=SUM(B1:B2,1)', format: '0.0' }]]);
  });

  it('hands out what a formula spills, wherever one looks, and what was typed above and left of it', () => {
    const grid = aGrid();
    grid.write(
      0,
      1,
      1,
      values([
        ['a', 1],
        ['b', 2],
      ]),
    );
    grid.write(0, 3, 2, [[{ formula: '=A1:B2' }]]);

    expect([valueAt(grid, 1, 2), valueAt(grid, 3, 1)]).toEqual([1, null]);
    expect([valueAt(grid, 4, 3), valueAt(grid, 3, 3), valueAt(grid, 4, 2)]).toEqual([2, 1, 'b']);

    grid.write(0, 1, 1, [[{ formula: '=B1&"!"' }]]);

    expect([valueAt(grid, 1, 1), valueAt(grid, 3, 2)]).toEqual(['1!', '1!']);
  });

  it('reads TODAY from the clock in the zone of the workbook', () => {
    const lateInLondon = Date.UTC(2026, 2, 2, 21);
    const todayIn = (timeZone: string) => {
      const grid = aGrid({ timeZone, now: () => lateInLondon });
      grid.write(0, 1, 1, [[{ formula: '=TEXT(TODAY(),"yyyy-mm-dd")' }]]);
      return valueAt(grid, 1, 1);
    };

    expect([todayIn('Europe/London'), todayIn('Asia/Tashkent')]).toEqual(['2026-03-02', '2026-03-03']);
  });

  it('moves TODAY on when the day ends', () => {
    let now = NOON_IN_TASHKENT;
    const grid = aGrid({ now: () => now });
    grid.write(0, 1, 1, [[{ formula: '=DAY(TODAY())' }]]);

    now += 24 * 3600 * 1000;

    expect(valueAt(grid, 1, 1)).toBe(3);
  });
});
