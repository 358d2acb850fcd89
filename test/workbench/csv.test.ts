// Reading .csv files as people save them.

import { parseCsv } from '../../host/server/csv';

describe('a .csv file', () => {
  it.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\r\n1,5;2\r\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    ['a\tb', [['a', 'b']]],
    ['\ufeffism,tel', [['ism', 'tel']]],
    ['"a, b","say ""yes"""', [['a, b', 'say "yes"']]],
    [
      'a,b\n"line\nbreak",2',
      [
        ['a', 'b'],
        ['line\nbreak', '2'],
      ],
    ],
    [
      'a,,\n,b,',
      [
        ['a', '', ''],
        ['', 'b', ''],
      ],
    ],
    ['', []],
  ])('%j is read as rows', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  it('is refused with its row when a quote is not closed', () => {
    expect(() => parseCsv('a,b\n"open,2')).toThrow('Row 2: a quote is not closed, or text follows a closed one.');
  });
});
