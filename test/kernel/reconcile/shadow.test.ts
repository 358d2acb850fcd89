// The shadow: it remembers any record, writes only what changed, and never takes a spoiled bucket for an empty one.

import fc from 'fast-check';
import type { Cells } from '../../../src/kernel/book/change-set';
import { bucketOf, parseBucket, printBucket } from '../../../src/kernel/reconcile/bucket';
import { type EntryWrite, type Remembered, readShadow, writeShadow } from '../../../src/kernel/reconcile/shadow';
import type { Cell } from '../../../src/kernel/schema/codec';
import { customersTable } from '../../../src/modules/customers/index';
import { dealsTable } from '../../../src/modules/deals/index';

const aCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 8,
    arbitrary: fc.constantFrom<Cell[]>(
      '=1+1',
      "'007",
      '"',
      '👩‍👩‍👧',
      '\ud800',
      '\r\n\t',
      '{"records":[]}',
      '',
      0,
      false,
    ),
  },
  // Three of these do not fit into one cell.
  { weight: 1, arbitrary: fc.constantFrom('=', 'oʻ', '👍').map((sign) => sign.repeat(20_000)) },
  { weight: 4, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0) }, // -0 is 0 in a cell.
  { weight: 2, arbitrary: fc.boolean() },
);
const anId = fc.oneof(
  fc.nat(1_000).map((number) => `M-${number}`),
  fc.constantFrom('instagram', '__proto__', 'M-007', 'constructor', 'M 5/1'),
  fc.string({ minLength: 1 }),
);
const someRecords = fc
  .array(fc.tuple(anId, fc.dictionary(fc.constantFrom('name', 'contact', 'note'), aCell)), {
    maxLength: 8,
  })
  .map((records): ReadonlyMap<string, Cells> => new Map(records));

function remembered(records: ReadonlyMap<string, Cells>, more: Partial<Remembered> = {}): Remembered {
  return { table: customersTable, records, tail: [...records.keys()].slice(-3), logRow: 2, ...more };
}

function aRecord(note: string): Cells {
  return { name: 'Ali', note };
}

function written(column: readonly Cell[], writes: readonly EntryWrite[]): Cell[] {
  const cells = [...column];
  for (const { row, text } of writes) cells[row - 1] = text;
  return Array.from(cells, (cell) => cell ?? '');
}

function aColumn(...tables: Remembered[]): Cell[] {
  return written(['Xotira'], writeShadow(readShadow(['Xotira']), tables));
}

describe('bucketOf', () => {
  it.each([
    ['M-0', '0'],
    ['M-99', '0'],
    ['M-100', '1'],
    ['M-1042', '10'],
  ])('puts %s into the block %s of a hundred', (id, bucket) => {
    expect(bucketOf(customersTable, id)).toBe(bucket);
  });

  it('puts what is no number of the table into one of 64 buckets, always the same', () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => `kod ${index}`);

    const buckets = ids.map((id) => bucketOf(customersTable, id));

    expect(new Set(buckets).size).toBe(64);
    expect(buckets.every((bucket) => /^x\d+$/.test(bucket))).toBe(true);
    expect(ids.map((id) => bucketOf(customersTable, id))).toEqual(buckets);
  });
});

describe('a bucket', () => {
  it('brings every cell back, and knows the unknown from the blank', () => {
    const records = new Map<string, Cells>([
      ['M-1', { name: '', note: false }],
      ['M-2', { name: 0 }],
    ]);

    expect(parseBucket(printBucket(records))).toEqual(records);
  });

  it('is the same text for the same records in any order', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        expect(printBucket(new Map([...records].reverse()))).toBe(printBucket(records));
      }),
    );
  });

  it.each(['', '5', 'null', '[]', '{}', '{"fields":["name"],"records":[["M-1"]]}', '{"fields":[],"records":[[7]]}'])(
    'is none when its text is %j',
    (text) => {
      expect(parseBucket(text)).toBeNull();
    },
  );
});

describe('the shadow', () => {
  it('knows nothing when it is new, and nothing is wrong with it', () => {
    const { tables, spoiled } = readShadow(['Xotira', '', '']);

    expect([tables, spoiled]).toEqual([new Map(), []]);
  });

  it('brings back all records of all tables', () => {
    fc.assert(
      fc.property(someRecords, someRecords, (customers, deals) => {
        const column = aColumn(remembered(customers), remembered(deals, { table: dealsTable, logRow: 9 }));

        const { tables, spoiled } = readShadow(column);

        expect(spoiled).toEqual([]);
        expect(tables.get('customers')).toEqual(known(customers, 2));
        expect(tables.get('deals')).toEqual(known(deals, 9));
      }),
      { numRuns: 40 },
    );
  });

  it('writes nothing when nothing changed', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const shadow = readShadow(aColumn(remembered(records)));

        expect(writeShadow(shadow, [remembered(new Map([...records].reverse()), remembered(records))])).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('writes only the buckets that changed, in place, and the rows they do not need any more blank', () => {
    const long = aRecord('=👍'.repeat(40_000));
    const before = remembered(
      new Map([
        ['M-1', aRecord('')],
        ['M-150', long],
        ['M-250', aRecord('')],
      ]),
    );
    const column = aColumn(before);
    const after = remembered(new Map([...before.records, ['M-150', aRecord('short')]]));

    const writes = writeShadow(readShadow(column), [after]);

    expect(writes.map(({ row, text }) => [row, text === '', String(column[row - 1]).split(' ')[0]])).toEqual([
      [3, false, 'customers/1'],
      [4, true, 'customers/1'],
      [5, true, 'customers/1'],
    ]);
    expect(readShadow(written(column, writes)).tables.get('customers')).toEqual(known(after.records, 2));
  });

  it('fills rows that are free before it goes below the others', () => {
    const column = aColumn(remembered(new Map([['M-1', aRecord('')]])));

    const writes = writeShadow(readShadow(['Xotira', '', ...column.slice(1), '']), [
      remembered(
        new Map([
          ['M-1', aRecord('')],
          ['M-101', aRecord('')],
          ['M-201', aRecord('')],
          ['M-301', aRecord('')],
        ]),
        {
          tail: ['M-1'],
        },
      ),
    ]);

    expect(writes.map(({ row }) => row)).toEqual([2, 5, 6, 4]);
  });

  it('goes on knowing tables that a pass did not look at', () => {
    const customers = remembered(new Map([['M-1', aRecord('')]]));
    const column = aColumn(customers);

    const writes = writeShadow(readShadow(column), [remembered(new Map(), { table: dealsTable, logRow: 30 })]);

    const { tables } = readShadow(written(column, writes));
    expect([
      tables.get('customers')?.logRow,
      tables.get('customers')?.records.size,
      tables.get('deals')?.logRow,
    ]).toEqual([2, 1, 30]);
  });

  it('forgets records that are gone, though their bucket stays', () => {
    const column = aColumn(remembered(new Map([['M-1', aRecord('')]])));

    const writes = writeShadow(readShadow(column), [remembered(new Map())]);

    expect(readShadow(written(column, writes)).tables.get('customers')).toEqual(known(new Map(), 2));
  });
});

describe('a spoiled shadow', () => {
  const two = new Map([
    ['M-1', aRecord('one')],
    ['M-101', aRecord('two')],
  ]);

  it.each<[string, (column: Cell[]) => Cell[], unknown]>([
    [
      'was typed over',
      (column) => column.map((cell, row) => (row === 1 ? String(cell).replace('one', 'uno') : cell)),
      'broken',
    ],
    ['was deleted', (column) => column.filter((_, row) => row !== 1), 'missing'],
  ])('does not know what a bucket held that %s, and says so', (_, spoil, kind) => {
    const { tables, spoiled } = readShadow(spoil(aColumn(remembered(two))));

    expect(spoiled).toEqual([{ kind, entry: 'customers/0' }]);
    expect(tables.get('customers')).toMatchObject({
      records: new Map([['M-101', aRecord('two')]]),
      spoiled: new Set(['0']),
    });
  });

  it('knows of no table when its state is lost, and says so', () => {
    const column = aColumn(remembered(two));

    const { tables, spoiled } = readShadow(column.slice(0, -1));

    expect([tables, spoiled]).toEqual([new Map(), [{ kind: 'missing', entry: 'state' }]]);
  });

  it('is whole again once it is written', () => {
    const column = aColumn(remembered(two)).map((cell, row) => (row === 1 ? String(cell).slice(0, -2) : cell));

    const writes = writeShadow(readShadow(column), [remembered(two)]);

    expect(writes.map(({ row }) => row)).toEqual([2]);
    expect(readShadow(written(column, writes)).tables.get('customers')).toEqual(known(two, 2));
  });

  it('leaves alone what people put among its entries', () => {
    const column = [...aColumn(remembered(two)), 'eslatma'];

    const { spoiled } = readShadow(column);
    const writes = writeShadow(readShadow(column), [remembered(new Map([...two, ['M-201', aRecord('three')]]))]);

    expect(spoiled).toEqual([{ kind: 'foreign', row: column.length }]);
    expect(writes.some(({ row }) => row === column.length)).toBe(false);
  });

  it('has an answer whatever stands in the column', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.nat(), fc.constant('state 1/1 811c9dc5 x'))), (cells) => {
        expect(readShadow(cells).tables.size).toBe(0);
      }),
    );
  });
});

function known(records: ReadonlyMap<string, Cells>, logRow: number) {
  return { logRow, records, tail: [...records.keys()].slice(-3), spoiled: new Set() };
}
