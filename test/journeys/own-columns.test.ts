// People's own columns beside ours: Add offers them, and what is typed for them goes into the new record's row.

import type { ValidationRule } from '../../host/grid/grid';
import type { Answer } from '../../src/entry/rpc';
import { customersTable } from '../../src/modules/customers/index';
import { dealsTable, type LeadAdded } from '../../src/modules/deals/index';
import { aLead } from '../support/builders';
import { columnBehind } from '../support/columns';
import { aLiveBook, type Daftar, mustEndWell, openDaftar, setUpDaftar } from '../support/daftar';

const CUSTOMERS = 'Mijozlar';
const DEALS = 'Bitimlar';
const SIZE = columnBehind(customersTable);
const COLOR = SIZE + 1;
const DELIVERY = columnBehind(dealsTable);
const OWN = { 'customers:Oʻlchami': '42', 'customers:Sevimli rangi': '=yashil', 'deals:Yetkazish': 'kuryer' };
const LEAD = aLead({ requestId: 'r', contact: '90 111 11 11', name: 'Aziz', own: OWN });

/** Customers have two columns of their owner's and deals one; Barno has them filled in. */
function withOwnColumns(daftar = setUpDaftar()): Daftar {
  mustEndWell(daftar.call('addLead', [aLead({ requestId: 'barno', contact: '90 222 22 22', name: 'Barno' })]));
  mustEndWell(daftar.call('settle'));
  head(daftar, CUSTOMERS, SIZE, ['Oʻlchami', 'Sevimli rangi']);
  daftar.grid.write(daftar.sheetId(CUSTOMERS), 2, SIZE, [[{ value: 38 }, { value: 'qizil' }]]);
  head(daftar, DEALS, DELIVERY, ['Yetkazish']);
  return daftar;
}

function head({ grid, sheetId }: Daftar, sheet: string, column: number, headings: readonly string[]): void {
  grid.write(sheetId(sheet), 1, column, [headings.map((value) => ({ value }))]);
}

function add(daftar: Daftar, lead = LEAD): Answer<LeadAdded> {
  const answer = mustEndWell(daftar.call<Answer<LeadAdded>>('addLead', [lead]));
  mustEndWell(daftar.call('settle'));
  return answer;
}

/** By the name, what stands in people's own columns of customers and deals. */
function own(daftar: Daftar): unknown {
  const customers = daftar.records(CUSTOMERS).map((row) => [row.Ism, row.Oʻlchami, row['Sevimli rangi']]);
  return { customers, deals: daftar.records(DEALS).map((row) => row.Yetkazish) };
}

const ONLY_RED: ValidationRule = {
  kind: 'list',
  criteria: 'VALUE_IN_LIST',
  args: ['qizil'],
  allowInvalid: false,
  showDropdown: true,
  help: '',
};

const BARNO = ['Barno', 38, 'qizil'];
const WRITTEN = { customers: [BARNO, ['Aziz', 42, '=yashil']], deals: [undefined, 'kuryer'] };
const NOTHING_ADDED = { customers: [BARNO], deals: [undefined] };

describe('Add', () => {
  it('offers the columns that are not ours, of customers and of deals', () => {
    const daftar = withOwnColumns();

    const outcome = daftar.call('ownColumns');

    expect(mustEndWell(outcome)).toEqual(['customers:Oʻlchami', 'customers:Sevimli rangi', 'deals:Yetkazish']);
    expect(outcome.record.blocking).toBe(4);
  });

  it('offers neither what a formula fills, nor a heading that stands twice, nor a heading of ours that was renamed', () => {
    const daftar = withOwnColumns(setUpDaftar(aLiveBook()));
    const { grid } = daftar;
    const sheet = daftar.sheetId(CUSTOMERS);
    grid.write(sheet, 2, COLOR, [[{ formula: '=LEN(B2)' }]]);
    head(daftar, CUSTOMERS, COLOR + 1, ['Belgi', 'Belgi']);
    head(daftar, CUSTOMERS, 1 + Object.keys(customersTable.fields).indexOf('city'), ['Viloyat']);

    const offered = mustEndWell(daftar.call('ownColumns'));

    expect(offered).toEqual(['customers:Oʻlchami', 'deals:Yetkazish']);
  });

  it('offers nothing before Set up has run', () => {
    expect(mustEndWell(openDaftar().call('ownColumns'))).toEqual([]);
  });
});

describe('what is typed for people’s own columns', () => {
  it('stands in the new rows, numbers as numbers and formulas as texts, in five blocking calls', () => {
    const daftar = withOwnColumns();

    const { record } = daftar.call('addLead', [LEAD]);

    expect(record.blocking).toBe(5);
    expect(own(daftar)).toEqual(WRITTEN);
    expect(mustEndWell(daftar.call('settle'))).toBe(2);
    expect(own(daftar)).toEqual(WRITTEN);
  });

  it('is read as a text by a grid that computes', () => {
    const daftar = withOwnColumns(setUpDaftar(aLiveBook()));

    add(daftar);

    expect(own(daftar)).toEqual(WRITTEN);
  });

  it('follows its heading to where the owner moved the columns, between ours too', () => {
    const daftar = withOwnColumns();
    daftar.grid.moveColumns(daftar.sheetId(CUSTOMERS), SIZE, 1, 3);
    daftar.grid.moveColumns(daftar.sheetId(CUSTOMERS), COLOR, 1, 2);

    const { record } = daftar.call('addLead', [LEAD]);

    expect(record.blocking).toBe(5);
    expect(own(daftar)).toEqual(WRITTEN);
  });

  it.each([
    ['renamed', (daftar: Daftar) => head(daftar, CUSTOMERS, COLOR, ['Rangi'])],
    ['removed', ({ grid, sheetId }: Daftar) => grid.deleteColumns(sheetId(CUSTOMERS), COLOR, 1)],
    ['doubled', (daftar: Daftar) => head(daftar, CUSTOMERS, COLOR + 1, ['Sevimli rangi'])],
    [
      'filled in the next row',
      ({ grid, sheetId }: Daftar) => grid.write(sheetId(CUSTOMERS), 3, COLOR, [[{ value: 1 }]]),
    ],
  ])('is refused with a sentence where the column was %s meanwhile, and nothing is written', (_, change) => {
    const daftar = withOwnColumns();
    change(daftar);
    const before = daftar.records(CUSTOMERS);

    const answer = add(daftar);

    expect(answer).toEqual({
      ok: false,
      issues: [{ field: 'customers:Sevimli rangi', message: expect.stringContaining('«Sevimli rangi»') }],
    });
    expect([daftar.records(CUSTOMERS), daftar.records(DEALS)]).toEqual([before, [expect.anything()]]);
  });

  it('stands in the deal’s note for a customer whom we know, whose row is not touched', () => {
    const daftar = withOwnColumns();

    add(daftar, { ...LEAD, contact: '90 222 22 22', name: 'Barno', duplicate: 'join' });

    expect(own(daftar)).toEqual({ ...NOTHING_ADDED, deals: [undefined, 'kuryer'] });
    expect(daftar.records(DEALS)[1]?.Izoh).toBe('Oʻlchami: 42\nSevimli rangi: =yashil');
  });

  it('goes with the lead when that is taken back, but not what people wrote there since', () => {
    const daftar = withOwnColumns();
    add(daftar);

    const undone = mustEndWell(daftar.call('undo', ['r']));
    mustEndWell(daftar.call('settle'));

    expect(undone).toEqual({ ok: true, value: { records: 2 } });
    expect(own(daftar)).toEqual(NOTHING_ADDED);
  });

  it('keeps the lead where people wrote something else there since', () => {
    const daftar = withOwnColumns();
    add(daftar);
    daftar.grid.write(daftar.sheetId(CUSTOMERS), 3, COLOR, [[{ value: 'koʻk' }]]);

    const undone = mustEndWell(daftar.call<Answer<unknown>>('undo', ['r']));

    expect(undone.ok).toBe(false);
  });

  it('becomes a note of the very cell where the owner has the column refuse it', () => {
    const daftar = withOwnColumns();
    const sheet = daftar.sheetId(CUSTOMERS);
    daftar.grid.setValidation(sheet, { row: 3, column: COLOR, rows: 1, columns: 1 }, ONLY_RED);

    const answer = add(daftar);

    expect(answer.ok).toBe(true);
    expect(own(daftar)).toEqual({ ...WRITTEN, customers: [BARNO, ['Aziz', 42, undefined]] });
    expect(daftar.grid.extras(sheet).notes).toEqual([{ row: 3, column: COLOR, text: '=yashil' }]);
  });
});

describe.each([
  ['inserts a column before it', ({ grid, sheetId }: Daftar) => grid.insertColumns(sheetId(CUSTOMERS), COLOR, 1)],
  ['moves it to the front', ({ grid, sheetId }: Daftar) => grid.moveColumns(sheetId(CUSTOMERS), COLOR, 1, 1)],
  ['inserts a row above', ({ grid, sheetId }: Daftar) => grid.insertRows(sheetId(CUSTOMERS), 2, 1)],
  ['deletes it', ({ grid, sheetId }: Daftar) => grid.deleteColumns(sheetId(CUSTOMERS), COLOR, 1)],
])('while somebody %s in the very moment of the write', (_, deed) => {
  it('what was typed lands under its heading or nowhere', () => {
    const daftar = withOwnColumns();
    daftar.beforeCall((call) => {
      if (call !== 'Range.setValues') return;
      daftar.beforeCall(null);
      deed(daftar);
    });

    add(daftar);

    const records = daftar.records(CUSTOMERS).filter(({ Raqami }) => Raqami !== undefined);
    const rows = records.map(({ Raqami, Ism, Oʻlchami, ...row }) => {
      return [Raqami, Ism, Oʻlchami, Object.keys(row).filter((heading) => row[heading] === '=yashil')];
    });
    const isThere = rows.some(([, , , under]) => String(under) !== '');
    expect(rows).toEqual([
      ['M-1', 'Barno', 38, []],
      ['M-2', 'Aziz', 42, isThere ? ['Sevimli rangi'] : []],
    ]);
  });
});

describe('a crash while it is written', () => {
  const calls = withOwnColumns().call('addLead', [LEAD]).record.calls.length;

  it.each(Array.from({ length: calls }, (_, index) => index))(
    'before call %d, followed by the same request again, leaves what one undisturbed lead leaves',
    (index) => {
      const daftar = withOwnColumns();
      daftar.onCall((_, at) => {
        if (at === index) throw new Error('The machine died.');
      });
      daftar.call('addLead', [LEAD]);
      daftar.onCall(null);

      const again = add(daftar);

      expect([again.ok, own(daftar)]).toEqual([true, WRITTEN]);
    },
  );
});
