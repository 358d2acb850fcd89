// A file brought in part by part: what is planned is what becomes of it, again it changes nothing, and it is taken back as one.

import type { ImportMapping, ImportSpec, PartBroughtIn, PlanPart } from '../../src/entry/import-rpc';
import type { Answer } from '../../src/entry/rpc';
import type { Undone } from '../../src/modules/history/index';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { PAYLOADS } from '../support/payloads';

type Cells = readonly string[];

const SHEETS = ['Mijozlar', 'Bitimlar', 'Sotuvlar', 'Toʻlovlar', 'Toʻlov jadvali'];
/** With the history of stages, in which each deal has a line. */
const pictureOf = (daftar: Daftar): string =>
  JSON.stringify([...SHEETS, 'Bosqichlar tarixi'].map((sheet) => daftar.records(sheet)));
const countsOf = (daftar: Daftar): readonly number[] =>
  SHEETS.map((sheet) => daftar.records(sheet).filter(({ Raqami }) => Raqami !== undefined).length);

function specOf(kind: ImportSpec['kind'], fields: readonly string[]): ImportSpec {
  const mapping: ImportMapping = Object.fromEntries(fields.map((field, index) => [String(index + 1), field]));
  return { kind, mapping, readings: {} };
}

const toRows = (cells: readonly Cells[], from = 2) => cells.map((each, index) => ({ row: from + index, cells: each }));

function mustBe<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(JSON.stringify(answer.issues));
}

function plan(daftar: Daftar, spec: ImportSpec, cells: readonly Cells[], earlier: readonly string[] = []): PlanPart {
  return mustBe(mustEndWell(daftar.call<Answer<PlanPart>>('planImport', [{ ...spec, rows: toRows(cells), earlier }])));
}

/** Brings all in, in parts of so many rows; returns how many of each fate there were. */
function bringIn(
  daftar: Daftar,
  requestId: string,
  spec: ImportSpec,
  cells: readonly Cells[],
  size = 500,
): readonly number[] {
  const sums = [0, 0, 0, 0];
  const rows = toRows(cells);
  for (let part = 0; part * size < rows.length; part += 1) {
    const input = { ...spec, requestId, part, rows: rows.slice(part * size, (part + 1) * size) };
    const { created, updated, skipped, wrong } = mustBe(
      mustEndWell(daftar.call<Answer<PartBroughtIn>>('bringIn', [input])),
    );
    [created, updated, skipped, wrong].forEach((count, at) => {
      sums[at] = (sums[at] ?? 0) + count;
    });
  }
  mustEndWell(daftar.call('settle'));
  return sums;
}

const undo = (daftar: Daftar, requestId: string, parts: number): Answer<Undone> =>
  mustEndWell(daftar.call<Answer<Undone>>('undoImport', [{ requestId, parts }]));

const FILES: readonly (readonly [string, ImportSpec, readonly Cells[], readonly number[], readonly number[]])[] = [
  [
    'customers',
    specOf('customers', ['firstName', 'lastName', 'contact', 'email', 'city', 'number']),
    [
      ['Ali', 'Valiyev', '90 123 45 67, 91 765 43 21', '', '', 'A-1'],
      ['Nodira', '', '', 'nodira@example.com', 'Toshkent', ''],
      ['Ali', 'Valiyev', '+998901234567', '', 'Samarqand', ''],
      ['Nodira', '', '', 'nodira@example.com', '', ''],
      ['Sardor', '', '12', '', '', ''],
      ['', '', '', '', '', ''],
    ],
    [2, 1, 2, 1],
    [2, 0, 0, 0, 0],
  ],
  [
    'deals',
    specOf('deals', ['customer', 'contact', 'need', 'stage', 'amount', 'createdOn', 'closedOn']),
    [
      ['Ali', '901234567', 'Eshik', 'Переговоры', '1 200 000', '10.02.2026', ''],
      ['Ali', '901234567', 'Deraza', 'Успешно реализовано', '500 000', '01.02.2026', '12.02.2026'],
      ['Ali', '', 'Eshik', '', '', '10.02.2026', ''],
      ['Vali', '', 'Stol', 'Qaynoq', '', '', ''],
    ],
    [2, 0, 1, 1],
    [1, 2, 1, 0, 0],
  ],
  [
    'sales',
    specOf('sales', ['date', 'customer', 'contact', 'product', 'amount', 'method', 'number']),
    [
      ['10.02.2026', 'Ali', '901234567', 'Choynak', '50 000', 'Naqd', 'R-1'],
      ['10.02.2026', 'Ali', '901234567', 'Choynak', '50 000', 'Naqd', 'R-1'],
      ['10.02.2026', '', '', 'Piyola', '9 000', 'Naqd', ''],
      ['10.02.2026', '', '', 'Piyola', '9 000', 'Naqd', ''],
      ['kecha', '', '', 'Piyola', '9 000', 'Naqd', ''],
      ['', 'Jami', '', '', '118 000', '', ''],
    ],
    [3, 0, 2, 1],
    [1, 0, 3, 3, 0],
  ],
  [
    'payments',
    specOf('payments', ['date', 'customer', 'amount', 'method', 'number']),
    [
      ['10.02.2026', 'Ali', '50 000', 'Karta', 'K-1'],
      ['10.02.2026', 'Ali', '50 000', 'Karta', 'K-1'],
      ['11.02.2026', 'Ali', '7 000', '', ''],
      ['11.02.2026', 'Ali', '7 000', '', ''],
      ['11.02.2026', '', '7 000', '', ''],
    ],
    [3, 0, 1, 1],
    [1, 0, 0, 3, 0],
  ],
];

describe.each(FILES)('a file of %s', (_, spec, cells, fates, counts) => {
  it('becomes what was planned, is the same in any parts, changes nothing again, and is taken back as one', () => {
    const daftar = setUpDaftar();
    const empty = pictureOf(daftar);
    const { rows } = plan(daftar, spec, cells);
    const planned = ['create', 'update', 'skip', 'issue'].map((fate) => rows.filter((row) => row.fate === fate).length);

    const first = bringIn(daftar, 'first', spec, cells, 2);
    const picture = pictureOf(daftar);
    const written = countsOf(daftar);
    const again = bringIn(daftar, 'again', spec, cells);
    const same = pictureOf(daftar) === picture;
    const repeated = bringIn(daftar, 'first', spec, cells, 2);
    const undone = undo(daftar, 'first', Math.ceil(cells.length / 2));
    mustEndWell(daftar.call('settle'));

    expect({ planned, first, written }).toEqual({ planned: fates, first: fates, written: counts });
    expect([again[0], again[1], again[3], same, repeated]).toEqual([0, 0, fates[3], true, first]);
    expect([undone.ok, pictureOf(daftar)]).toEqual([true, empty]);
  });

  it('is planned in parts as it is as a whole', () => {
    const daftar = setUpDaftar();
    const whole = plan(daftar, spec, cells).rows.map(({ fate }) => fate);

    const inParts: string[] = [];
    let earlier: readonly string[] = [];
    for (const each of cells) {
      const part = plan(daftar, spec, [each], earlier);
      inParts.push(...part.rows.map(({ fate }) => fate));
      earlier = [...earlier, ...part.keys];
    }

    expect(inParts).toEqual(whole);
  });
});

describe('what is in the book', () => {
  it('is filled in where it is blank, and else kept; taken back, it is as before', () => {
    const daftar = setUpDaftar();
    const spec = specOf('customers', ['name', 'contact', 'city', 'email']);
    bringIn(daftar, 'one', spec, [['Ali', '901234567', 'Buxoro', '']]);
    const before = pictureOf(daftar);

    const rows = [['Aliy', '+998 90 123 45 67', 'Xiva', 'ali@example.com']];
    const [told] = plan(daftar, spec, rows).rows;
    const brought = bringIn(daftar, 'two', spec, rows);
    const [ali] = daftar.records('Mijozlar');
    const undone = undo(daftar, 'two', 1);
    mustEndWell(daftar.call('settle'));

    expect(told).toEqual({
      ...{ row: 2, fate: 'update', what: 'Aliy · 4567', like: '', equal: '' },
      says: 'Toʻldiriladi: Elektron pochta. Kitobdagi qiymat qoladi: Ism, Shahar.',
    });
    expect([brought, ali]).toEqual([
      [0, 1, 0, 0],
      expect.objectContaining({ Ism: 'Ali', Shahar: 'Buxoro', 'Elektron pochta': 'ali@example.com' }),
    ]);
    expect([undone, pictureOf(daftar)]).toEqual([{ ok: true, value: { records: 1 } }, before]);
  });

  it('is not taken back where somebody changed it since', () => {
    const daftar = setUpDaftar();
    bringIn(daftar, 'one', specOf('customers', ['name']), [['Ali'], ['Vali']]);
    const change = { requestId: 'edit', table: 'customers', id: 'M-2', values: { city: 'Buxoro' } };
    mustEndWell(daftar.call('changeRecord', [change]));
    const before = pictureOf(daftar);

    expect([undo(daftar, 'one', 1).ok, pictureOf(daftar)]).toEqual([false, before]);
  });

  it('has no consent of a file that does not say when or how it was given', () => {
    const daftar = setUpDaftar();
    const spec = specOf('customers', ['name', 'consent', 'consentOn']);
    const rows = [
      ['Ali', 'ha', ''],
      ['Vali', 'ha', '10.02.2026'],
    ];

    const says = plan(daftar, spec, rows).rows.map((row) => row.says);
    bringIn(daftar, 'one', spec, rows);

    expect(says).toEqual(['Rozilik yozilmadi: sanasi yoki qanday olingani koʻrsatilmagan.', '']);
    expect(daftar.records('Mijozlar').map((row) => row['Xat olishga rozi'])).toEqual([undefined, 'Ha']);
  });
});

it('texts that look like formulas, in cells and in headings, arrive as texts', () => {
  const daftar = setUpDaftar();
  const payloads = PAYLOADS.map((text) => text.trim()).filter((text) => text !== '');
  const heads = { rows: [payloads, payloads.map(() => 'x')] };

  const foreseen = mustEndWell(daftar.call<Answer<unknown>>('foreseeImport', [heads]));
  const rows = payloads.map((payload, index) => [`N${index}`, payload]);
  bringIn(daftar, 'one', specOf('customers', ['name', 'note']), rows);

  const plain = (text: string): string => text.replace(/\r\n?/g, '\n');
  expect(foreseen.ok).toBe(true);
  expect(daftar.records('Mijozlar').map(({ Izoh }) => Izoh)).toEqual(payloads.map(plain));
});

it('a part that dies at any call that writes is whole after it is sent again', () => {
  const spec = specOf('customers', ['name', 'contact']);
  const cells = Array.from({ length: 5 }, (_, index) => [`N${index}`, `90123450${index}`]);
  const outcomes = [1, 2, 3, 4].map((at) => {
    const daftar = setUpDaftar();
    let writes = 0;
    daftar.onCall((call) => {
      if (call !== 'Range.setValues') return;
      writes += 1;
      if (writes === at) throw new Error('The machine died.');
    });
    daftar.call('bringIn', [{ ...spec, requestId: 'one', part: 0, rows: toRows(cells) }]);
    daftar.onCall(null);
    bringIn(daftar, 'one', spec, cells);
    return daftar.records('Mijozlar').map(({ Ism }) => Ism);
  });

  expect(outcomes).toEqual(outcomes.map(() => ['N0', 'N1', 'N2', 'N3', 'N4']));
});

it('two people who bring in the same file in turns double nothing', () => {
  const daftar = setUpDaftar();
  const [, spec, cells, , counts] = FILES[3] ?? fail();

  for (let part = 0; part < cells.length; part += 1) {
    for (const requestId of ['one', 'other']) {
      const input = { ...spec, requestId, part, rows: toRows(cells).slice(part, part + 1) };
      mustEndWell(daftar.call('bringIn', [input]));
    }
  }

  expect(countsOf(daftar)).toEqual(counts.map((count, at) => (at === 3 ? 3 : count)));
});

function fail(): never {
  throw new Error('There are four files.');
}
