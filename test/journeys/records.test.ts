// Changing, removing and restoring one record: only what was named is written, and nothing is lost.

import { dealsTable } from '../../src/modules/deals/index';
import type { DealToImport } from '../../src/modules/import/index';
import { aLead } from '../support/builders';
import { columnBehind } from '../support/columns';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

let requests = 0;

function aRequest(fields: Readonly<Record<string, unknown>>) {
  requests += 1;
  return { requestId: `request-${requests}`, table: 'deals', id: 'B-2', ...fields };
}

function withThreeDeals(): Daftar {
  const daftar = setUpDaftar();
  for (const [index, name] of ['Aziz', 'Barno', 'Vali'].entries()) {
    mustEndWell(daftar.call('addLead', [aLead({ requestId: name, contact: `90 000 00 0${index}`, name })]));
  }
  return daftar;
}

function withDeals(count: number): Daftar {
  const daftar = setUpDaftar();
  for (let first = 0; first < count; first += 5_000) {
    const deals = Array.from({ length: Math.min(5_000, count - first) }, (_, index): DealToImport => {
      return { customer: { name: `Mijoz ${first + index}` }, stage: 'new', need: `kerak ${first + index}` };
    });
    mustEndWell(daftar.call('importDeals', [{ requestId: `import-${first}`, deals }]));
  }
  return daftar;
}

/** All cells of the deals, as values and formulas. */
function deals(daftar: Daftar) {
  const id = daftar.sheetId('Bitimlar');
  const area = { row: 1, column: 1, rows: 8, columns: 20 };
  return daftar.grid.read(id, area).map((row) => row.map(({ value, formula }) => (formula === '' ? value : formula)));
}

describe('changing a record', () => {
  it('writes the named fields and no other cell, foreign or ours, value or formula', () => {
    const daftar = withThreeDeals();
    const id = daftar.sheetId('Bitimlar');
    daftar.grid.insertColumns(id, columnBehind(dealsTable), 3);
    daftar.grid.write(id, 3, columnBehind(dealsTable), [
      [{ formula: '=E3*2' }, { value: 'eslatma' }, { value: false }],
    ]);
    daftar.grid.write(id, 3, 8, [[{ formula: '=TODAY()' }]]);
    const before = deals(daftar);

    const answer = mustEndWell(
      daftar.call('changeRecord', [aRequest({ values: { amount: 0, need: "'eshik", nextContact: '2026-03-09' } })]),
    );

    const expected = before.map((row, index) =>
      index === 2 ? row.map((cell, column) => ({ 3: "'eshik", 4: 0, 5: 46_090 })[column] ?? cell) : row,
    );
    expect(answer).toEqual({ ok: true, value: { id: 'B-2' } });
    expect(deals(daftar)).toEqual(expected);
  });

  it('leaves one line in the history for each field, with what stood there and what stands there now', () => {
    const daftar = withThreeDeals();

    mustEndWell(daftar.call('changeRecord', [aRequest({ values: { amount: 5, need: '' } })]));
    mustEndWell(daftar.call('changeRecord', [aRequest({ values: { amount: null } })]));

    const lines = daftar.records('Oʻzgarishlar tarixi').filter(({ Maydon }) => Maydon !== undefined);
    expect(lines.map((line) => [line.Yozuv, line.Maydon, line['Avvalgi qiymat'], line['Yangi qiymat']])).toEqual([
      ['B-2', 'amount', '""', '5'],
      ['B-2', 'amount', '5', '""'],
    ]);
  });

  it('is refused with a sentence when somebody changed the field since it was seen, and changes nothing', () => {
    const daftar = withThreeDeals();
    daftar.type('Bitimlar', 'D3', 'deraza');
    const before = deals(daftar);

    const outcome = daftar.call('changeRecord', [aRequest({ values: { need: 'eshik' }, expected: { need: '' } })]);

    expect(outcome).toMatchObject({
      ok: false,
      error: {
        message: 'B-2: «Nima kerak» maydonini kimdir hozirgina oʻzgartirdi. Yozuvni qayta oching va yana saqlang.',
      },
    });
    expect(deals(daftar)).toEqual(before);
  });

  it('is answered with the first answer when it is asked twice', () => {
    const daftar = withThreeDeals();
    const request = aRequest({ values: { need: 'eshik' }, expected: { need: '' } });

    const answers = [1, 2].map(() => mustEndWell(daftar.call('changeRecord', [request])));

    expect(answers[1]).toEqual(answers[0]);
  });

  it.each([
    ['an unknown table', { table: 'tables', values: {} }, 'Bunday jadval yoʻq: tables.'],
    ['an unknown field', { values: { colour: 'red' } }, 'Bu maydonni oʻzgartirib boʻlmaydi: colour.'],
    ['the record number', { values: { id: 'B-9' } }, 'Bu maydonni oʻzgartirib boʻlmaydi: id.'],
    ['a text for a sum', { values: { amount: 'koʻp' } }, 'Bu maydonga toʻgʻri kelmaydi: koʻp.'],
    ['a day that is none', { values: { nextContact: '2026-02-31' } }, 'Bu maydonga toʻgʻri kelmaydi: 2026-02-31.'],
    [
      'a choice that is none of the fixed ones',
      { table: 'customers', id: 'M-1', values: { kind: 'ufo' } },
      'Bu maydonga toʻgʻri kelmaydi: ufo.',
    ],
  ])('is refused for %s, in words', (_, request, message) => {
    const daftar = withThreeDeals();
    const before = deals(daftar);

    const answer = mustEndWell(daftar.call('changeRecord', [aRequest(request)]));

    expect(answer).toMatchObject({ ok: false, issues: [{ message }] });
    expect(deals(daftar)).toEqual(before);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'B-2'],
    ['no record', { requestId: 'r', table: 'deals', values: {} }],
    ['a list as a value', { requestId: 'r', table: 'deals', id: 'B-2', values: { need: ['x'] } }],
  ])('answers %s with a sentence', (_, input) => {
    const outcome = withThreeDeals().call('changeRecord', [input]);

    expect(outcome).toMatchObject({ ok: false, error: { message: expect.stringContaining('notoʻgʻri') } });
  });

  it.each(['company', 'Firma', 'компания'])(
    'takes a fixed choice as %s, and writes it as the sheet calls it',
    (kind) => {
      const daftar = withThreeDeals();

      const answer = mustEndWell(
        daftar.call('changeRecord', [aRequest({ table: 'customers', id: 'M-1', values: { kind } })]),
      );

      expect(answer).toMatchObject({ ok: true });
      expect(daftar.records('Mijozlar')[0]).toMatchObject({ 'Shaxs yoki firma': 'Firma' });
    },
  );

  it('says so when the record is gone', () => {
    const outcome = withThreeDeals().call('changeRecord', [aRequest({ id: 'B-9', values: { need: 'x' } })]);

    expect(outcome).toMatchObject({ ok: false, error: { message: expect.stringContaining('B-9 yozuvi Bitimlar') } });
  });

  it('can be taken back', () => {
    const daftar = withThreeDeals();
    const before = deals(daftar);
    const request = aRequest({ values: { amount: 7, lossReason: 'narx' } });
    mustEndWell(daftar.call('changeRecord', [request]));

    const answer = mustEndWell(daftar.call('undo', [request.requestId]));

    expect(answer).toEqual({ ok: true, value: { records: 1 } });
    expect(deals(daftar).map((row) => row.map((cell) => cell ?? ''))).toEqual(
      before.map((row) => row.map((cell) => cell ?? '')),
    );
  });
});

describe('removing a record', () => {
  it('clears its cells and leaves its foreign cells, and restoring puts it back under its own number', () => {
    const daftar = withThreeDeals();
    const id = daftar.sheetId('Bitimlar');
    daftar.grid.write(id, 3, columnBehind(dealsTable), [[{ value: 'mening yozuvim' }]]);
    const { null: _, ...before } = daftar.records('Bitimlar').find((deal) => deal.Raqami === 'B-2') ?? {};

    mustEndWell(daftar.call('removeRecord', [aRequest({})]));
    const between = daftar.records('Bitimlar');
    mustEndWell(daftar.call('restoreRecord', [aRequest({})]));

    expect(between.map(({ Raqami }) => Raqami)).toEqual(['B-1', undefined, 'B-3']);
    expect(daftar.grid.read(id, { row: 3, column: columnBehind(dealsTable), rows: 1, columns: 1 })[0]?.[0]?.value).toBe(
      'mening yozuvim',
    );
    expect(daftar.records('Bitimlar').find((deal) => deal.Raqami === 'B-2')).toEqual(before);
  });

  it('twice says that it is gone, and restoring what stands there changes nothing', () => {
    const daftar = withThreeDeals();
    mustEndWell(daftar.call('removeRecord', [aRequest({})]));

    const again = daftar.call('removeRecord', [aRequest({})]);
    mustEndWell(daftar.call('restoreRecord', [aRequest({})]));
    const twice = mustEndWell(daftar.call('restoreRecord', [aRequest({})]));

    expect(again).toMatchObject({ ok: false, error: { message: expect.stringContaining('B-2') } });
    expect(twice).toMatchObject({ ok: false, issues: [{ message: 'Oʻchirilgan yozuvlar orasida topilmadi: B-2.' }] });
    expect(daftar.records('Bitimlar').filter(({ Raqami }) => Raqami === 'B-2')).toHaveLength(1);
  });

  it('keeps its number from being given again', () => {
    const daftar = withThreeDeals();
    mustEndWell(daftar.call('removeRecord', [aRequest({ id: 'B-3' })]));

    mustEndWell(daftar.call('addLead', [aLead({ requestId: 'new', contact: '', name: 'Yangi' })]));

    expect(daftar.records('Bitimlar').map(({ Raqami }) => Raqami)).toEqual(['B-1', 'B-2', 'B-4']);
  });
});

describe('the cost of one record', () => {
  it.each([3, 1_000, 12_000])('is at most five blocking calls and few cells among %d deals', (count) => {
    const daftar = withDeals(count);
    const id = `B-${Math.ceil(count / 2)}`;

    const records = [
      daftar.call('changeRecord', [aRequest({ id, values: { need: 'eshik' } })]).record,
      daftar.call('removeRecord', [aRequest({ id })]).record,
    ];

    expect(records.map(({ error }) => error)).toEqual([undefined, undefined]);
    expect(Math.max(...records.map(({ blocking }) => blocking))).toBeLessThanOrEqual(5);
    // Two blocks of a thousand rows at most, whatever the number of deals.
    expect(Math.max(...records.map(({ cells }) => cells))).toBeLessThan(60_000);
  });
});
