// Files as customers have them, with blanks, doubles, nonsense and honest equals, in a book that has some of it already.

import fc from 'fast-check';
import type { ImportRow, PlannedRow } from '../../../src/entry/import-rpc';
import { aBook, broughtIn, fatesOf, pictureOf, planned, takenBack } from './a-book';

/** Mostly what is good, so that rows mean something to one another. */
function mostly(good: readonly string[], nonsense: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...good) }, fc.constantFrom(...nonsense));
}

const who = mostly(['Ali', 'Vali Valiyev', 'ALI', ''], ['=1+1', 'M-99']);
const contact = mostly(['', '', '901234567', '+998 90 123 45 67', '917654321', '@ali_uz'], ['12']);
const amount = mostly(['1 200 000', '1,200,000', '12,50', '$300'], ['', '-5 000', 'koʻp', '0']);
const date = mostly(['10.02.2026', '10/02/2026', '2026-02-10', '11.02.26'], ['', '31.02.2026', '01.01.2030', 'kecha']);
const few = fc.constantFrom('', '', '', 'A-1', 'A-2');
const what = fc.constantFrom('', 'Eshik', 'Deraza', 'eshik');

/** Of each kind the fields of its columns, with what stands in them. */
const CELLS = {
  customers: {
    ...{ name: who, contact, number: few, city: fc.constantFrom('', 'Buxoro', 'Xiva') },
    email: fc.constantFrom('', 'ali@example.com', 'nobody'),
  },
  deals: {
    ...{ customer: who, contact, need: what, amount, createdOn: date, closedOn: date, number: few },
    stage: mostly(['', 'Переговоры', 'Успешно реализовано', 'closed lost', 'Yangi'], ['Qaynoq']),
  },
  sales: {
    ...{ date, customer: who, contact, product: what, amount, number: few },
    method: mostly(['', 'Naqd', 'Карта', 'nasiya'], ['Bitcoin']),
  },
  payments: {
    ...{ date, customer: who, contact, amount, number: few },
    ...{ method: mostly(['', 'Naqd', 'Карта'], ['Bitcoin']), sale: mostly([''], ['S-1', 'S-99']) },
  },
} as const;
type Kind = keyof typeof CELLS;

const TOTALS = ['Jami', '', '', '', '100'];

interface Files {
  readonly before: readonly ImportRow[];
  readonly rows: readonly ImportRow[];
}

/** Two files of a few different rows: some are equal in every cell, some are blank, and some add up others. */
function filesOf(kind: Kind): fc.Arbitrary<Files> {
  const row = fc.tuple(...Object.values(CELLS[kind])) as fc.Arbitrary<readonly string[]>; // as: of texts all.
  const different = fc.array(fc.oneof({ weight: 8, arbitrary: row }, fc.constantFrom([], TOTALS)), {
    ...{ minLength: 1, maxLength: 4 },
  });
  return different.chain((some) => {
    const file = fc.array(fc.constantFrom(...some), { maxLength: 6 }).map(toRows);
    return fc.record({ before: file, rows: file });
  });
}

const toRows = (all: readonly (readonly string[])[]): readonly ImportRow[] =>
  all.map((cells, index) => ({ row: index + 2, cells }));

/** What it says of values that are kept it can say of those alone which it knows: from other parts it knows who is there. */
const fateOf = ({ row, fate, what, equal }: PlannedRow) => ({ row, fate, what, equal });

describe.each(Object.keys(CELLS) as Kind[])('any file of %s', (kind) => {
  const fields = Object.keys(CELLS[kind]);
  const size = fc.integer({ min: 1, max: 4 });

  it('is planned row by row, the same in any parts; becomes what was planned; again changes nothing; taken back leaves the book as it was', async () => {
    await fc.assert(
      fc.asyncProperty(filesOf(kind), size, size, async ({ before, rows }, planSize, partSize) => {
        const book = aBook();
        const file = { kind, fields, rows };
        await broughtIn(book, 'before', { kind, fields, rows: before }, 10);
        const was = pictureOf(book);
        const { rows: whole } = await planned(book, file);
        const { rows: inParts } = await planned(book, file, planSize);
        const became = await broughtIn(book, 'file', file, partSize);
        const is = pictureOf(book);
        const again = await broughtIn(book, 'again', file, partSize);
        const isStill = pictureOf(book);
        // Of what wrote nothing there is nothing to take back.
        if (became.created + became.updated > 0) takenBack(book, 'file', rows.length);

        expect(whole.map(({ row }) => row)).toEqual(rows.map(({ row }) => row));
        expect(inParts.map(fateOf)).toEqual(whole.map(fateOf));
        expect(became).toEqual(fatesOf(whole));
        expect(again).toEqual({ created: 0, updated: 0, skipped: rows.length - became.wrong, wrong: became.wrong });
        expect(isStill).toEqual(is);
        expect(pictureOf(book)).toEqual(was);
      }),
      { numRuns: Number(process.env.IMPORT_RUNS ?? 12) },
    );
  });
});

describe.each<[Kind, readonly string[], readonly string[], readonly string[]]>([
  ['sales', ['date', 'product', 'amount'], ['10.02.2026', 'Piyola', '9 000'], ['10.02.2026', 'Choynak', '50 000']],
  ['payments', ['date', 'customer', 'amount'], ['10.02.2026', 'Ali', '9 000'], ['11.02.2026', 'Vali', '50 000']],
])('equal %s without a number, far apart in a file', (kind, fields, one, other) => {
  const fileOf = (cells: readonly (readonly string[])[]) => ({ kind, fields, rows: toRows(cells) });

  it('all come in, but for as many as the book has of them; and none the second time', async () => {
    const book = aBook();
    await broughtIn(book, 'before', fileOf([one]), 10);
    const file = fileOf([one, other, one, other, one]);

    const first = await broughtIn(book, 'first', file, 1);
    const again = await broughtIn(book, 'again', file, 2);

    expect(first).toEqual({ created: 4, updated: 0, skipped: 1, wrong: 0 });
    expect(again).toEqual({ created: 0, updated: 0, skipped: 5, wrong: 0 });
  });
});
