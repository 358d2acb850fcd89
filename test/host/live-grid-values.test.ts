// What is written into the live grid is read back as what it was.

import { aGrid, area, valueAt, values } from './a-live-grid';

describe('what is written', () => {
  it.each([
    '=1+1',
    '+1',
    '-5',
    '007',
    '12',
    '1,5',
    '10%',
    '$5',
    '2026-03-01',
    '01.03.2026',
    '3/4',
    '10:30',
    'TRUE',
    'false',
    "'quoted",
    '#N/A',
    '#REF!',
    '+998 90 123 45 67',
    '12 Mar 2026',
    'Aziz',
    ' spaced ',
    '[link](https://a.uz)',
    'a\nb',
    'https://daftar.uz',
    '1e5',
    '(12)',
    '@name',
  ])('keeps the text %j exactly', (text) => {
    const grid = aGrid();

    grid.write(0, 1, 1, [[{ value: text }]]);

    expect(grid.read(0, area(1, 1))).toEqual([[{ value: text, formula: '', format: '' }]]);
  });

  it.each(['=1+1', '007', "'x", '10%', 'Aziz', ' 7', 'TRUE'])(
    'keeps the text %j exactly in a plain text cell',
    (text) => {
      const grid = aGrid();

      grid.write(0, 1, 1, [[{ format: '@' }]]);
      grid.write(0, 1, 1, [[{ value: text }]]);

      expect(grid.read(0, area(1, 1))).toEqual([[{ value: text, formula: '', format: '@' }]]);
    },
  );

  it('keeps text when its cell becomes plain text and back', () => {
    const grid = aGrid();

    grid.write(0, 1, 1, [[{ value: '007' }]]);
    grid.write(0, 1, 1, [[{ format: '@' }]]);
    grid.write(0, 1, 1, [[{ format: '' }]]);

    expect(valueAt(grid, 1, 1)).toBe('007');
  });

  it.each([0, 1, -3.25, 0.1 + 0.2, 1e21, 12_400_000])('keeps the number %d', (number) => {
    const grid = aGrid();

    grid.write(0, 1, 1, [[{ value: number }]]);

    expect(valueAt(grid, 1, 1)).toBe(number);
  });

  it.each([7, -0.5, true, false, 1e21])('keeps %j also in a plain text cell', (value) => {
    const grid = aGrid();

    grid.write(0, 1, 1, [[{ format: '@' }]]);
    grid.write(0, 1, 1, [[{ value }]]);

    expect(valueAt(grid, 1, 1)).toBe(value);
  });

  it('tells false, zero, blank and an empty text apart', () => {
    const grid = aGrid();

    grid.write(0, 1, 1, values([[false, 0, null, '']]));

    expect(grid.read(0, area(1, 1, 1, 4))[0]?.map((cell) => cell.value)).toEqual([false, 0, null, '']);
  });

  it('leaves the cells alone for which nothing is given', () => {
    const grid = aGrid();
    grid.write(0, 1, 1, values([['a', 'b', 'c']]));

    grid.write(0, 1, 1, [[{ value: 'x' }, null, { format: '0.00' }]]);

    expect(grid.read(0, area(1, 1, 1, 3))).toEqual([
      [
        { value: 'x', formula: '', format: '' },
        { value: 'b', formula: '', format: '' },
        { value: 'c', formula: '', format: '0.00' },
      ],
    ]);
  });

  it.each(['dd.MM.yyyy HH:mm', 'yyyy-mm-dd', '#,##0', '0.00E+00', '[h]:mm', '+0%;-0%'])(
    'hands the number format %j back as it was given',
    (format) => {
      const grid = aGrid();

      grid.write(0, 1, 1, [[{ value: 46_083.5, format }]]);

      expect(grid.read(0, area(1, 1))).toEqual([[{ value: 46_083.5, formula: '', format }]]);
    },
  );

  it('is refused outside of the sheet', () => {
    const write = () => aGrid().write(0, 1001, 1, values([['x']]));

    expect(write).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
  });

  it('counts to the last row and column with content', () => {
    const grid = aGrid();
    grid.write(0, 3, 2, values([['x']]));
    grid.setStyle(0, area(1, 1, 20, 20), { bold: true });

    expect([grid.lastRow(0), grid.lastColumn(0)]).toEqual([3, 2]);
  });
});
