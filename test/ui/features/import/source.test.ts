// What is shown and sent of a list: its columns with some cells, and its rows in parts that one call can carry.

import type { ImportRow } from '../../../../src/entry/import-rpc';
import { columnsToShow, headOf, inParts, lettersOf, type Source, textsOf } from '../../../../ui/features/import/source';
import { aView } from './a-server';

const aRow = (row: number, ...cells: readonly string[]): ImportRow => ({ row, cells });
const aList = (...rows: readonly ImportRow[]): Source => ({ name: 'list.csv', table: { rows, dropped: 0 } });
const column = (at: number, heading: string) => ({ column: at, heading, field: '', confidence: 0, reasons: [] });

it('shows the columns by their letters, each with the first different cells below its heading, long ones cut', () => {
  const list = aList(
    aRow(1, '2026'),
    aRow(3, 'Ism', 'Izoh'),
    aRow(4, 'Aziz', 'x'.repeat(90)),
    aRow(5, 'Aziz'),
    aRow(6, 'Nodira'),
  );
  const view = aView({ headingRow: 1, columns: [column(1, 'Ism'), column(2, 'Izoh')] });

  expect(columnsToShow(list, view)).toEqual([
    { ...column(1, 'Ism'), letters: 'A', samples: ['Aziz', 'Nodira'] },
    { ...column(2, 'Izoh'), letters: 'B', samples: [`${'x'.repeat(60)}…`] },
  ]);
});

it('sends the first 200 rows to have the columns told, of each cell as much as tells', () => {
  const list = aList(...Array.from({ length: 300 }, (_, at) => aRow(at + 1, 'y'.repeat(40_000))));

  expect(headOf(list)).toEqual(Array.from({ length: 200 }, () => ['y'.repeat(500)]));
});

it('cuts rows into parts of so many, and of fewer where their cells are long', () => {
  const [short, long] = [aRow(1, 'a'), aRow(2, 'b'.repeat(600_000))];

  expect(inParts([], 2)).toEqual([]);
  expect(inParts([short, short, short], 2)).toEqual([[short, short], [short]]);
  expect(inParts([short, long, long, short], 3)).toEqual([
    [short, long],
    [long, short],
  ]);
});

it('tells the different texts of a column, blank ones aside', () => {
  expect(
    textsOf([aRow(1, 'a', '1'), aRow(2, 'b'), aRow(3, 'c', '1'), aRow(4, 'd', ' '), aRow(5, 'e', '2')], 2),
  ).toEqual(['1', '2']);
});

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [200, 'GR'],
])('calls column %d %s, as a sheet does', (at, letters) => {
  expect(lettersOf(at)).toBe(letters);
});
