// Lists of deals and of sales that owners have, adopted where they stand with the customers whom they name, and given back.

import type { CellWrite } from '../../host/grid/grid';
import type { AdoptionShown } from '../../src/entry/adopt-rpc';
import type { Answer } from '../../src/entry/rpc';
import type { Adopted, AlongWith, GivenBack, ListKind } from '../../src/modules/adopt/index';
import { aLead } from '../support/builders';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { MESSY_LISTS, type MessyList } from '../support/messy-deals';
import { columnsOf, insertMessySheet, recordsOf } from '../support/messy-sheets';
import { pictureOf } from '../support/photograph';
import { cellsOf } from '../support/sheet-cells';

const foresee = (daftar: Daftar, sheetId: number, kind?: ListKind) =>
  mustEndWell(daftar.call<Answer<AdoptionShown>>('foreseeAdoption', [{ sheetId, kind }]));
const adopt = (daftar: Daftar, sheetId: number, kind?: ListKind) =>
  mustEndWell(
    daftar.call<Answer<Adopted & AlongWith>>('adoptSheet', [{ requestId: `adopt-${sheetId}`, sheetId, kind }]),
  );
const undo = (daftar: Daftar, kind: ListKind, requestId: string) =>
  mustEndWell(daftar.call<Answer<GivenBack>>('undoAdoption', [{ requestId, kind }]));

/** Looks after the sheets, as the sidebar does when it opens. */
const pass = (daftar: Daftar) => mustEndWell(daftar.call<Record<string, number>>('reconcile'));

/** What stands on the sheets that an adoption adds records to. */
const AROUND = ['Mijozlar', 'Toʻlovlar', 'Toʻlov jadvali', 'Bosqichlar tarixi'];
const around = (daftar: Daftar) =>
  JSON.stringify(
    daftar.grid.sheets().flatMap(({ id, name }) => (AROUND.includes(name) ? cellsOf(daftar.grid, id) : [])),
  );

/** The records of a tab by their headings. */
const recordsOn = (daftar: Daftar, tab: string) => daftar.records(tab).filter(({ Raqami }) => Raqami !== undefined);

describe('six messy lists', () => {
  it('are guessed, adopted with their customers without a change to what was there, and given back to the byte', () => {
    const daftar = setUpDaftar();

    const found = MESSY_LISTS.map((sheet) => {
      const id = insertMessySheet(daftar.grid, sheet);
      const before = pictureOf(daftar.grid, id);
      const empty = around(daftar);
      const theirs = cellsOf(daftar.grid, id).slice(sheet.titles?.length ?? 0);
      const columns = columnsOf(sheet);
      const view = foresee(daftar, id);
      const adopted = adopt(daftar, id);
      const tab = adopted.ok ? adopted.value.tab : '';
      const records = recordsOn(daftar, tab);
      const kept = cellsOf(daftar.grid, daftar.sheetId(tab)).map((line) => line.slice(0, columns.length));
      const customers = daftar.records('Mijozlar').length;
      const given = undo(daftar, sheet.kind, `undo-${id}`);
      return {
        name: sheet.name,
        kind: view.ok && view.value.kind,
        fields: view.ok && view.value.columns.map(({ field }) => field),
        numbers: new Set(records.map(({ Raqami }) => Raqami)).size,
        bound: records.filter((record) => record['Mijoz raqami'] !== undefined).length,
        customers: [adopted.ok && adopted.value.customers, customers],
        isKept: JSON.stringify(kept) === JSON.stringify(theirs.map((line) => padded(line, columns.length))),
        given: given.ok && [given.value.records, given.value.kept],
        isSame: pictureOf(daftar.grid, id) === before && around(daftar) === empty,
      };
    });

    expect(found).toEqual(MESSY_LISTS.map(whole));
  });
});

describe('an adopted list of deals', () => {
  it('has its deals won and lost on the days that it tells, without a sale, and names the stages that are none', () => {
    const daftar = setUpDaftar();
    const { id, adopted } = adoptedList(daftar, 'Bitimlar royxati', (line, row) => {
      return row === 1 ? line.map((cell, at) => (at === 4 ? { value: 'Toʻlandi' } : cell)) : line;
    });
    const before = pictureOf(daftar.grid, id);

    pass(daftar);

    const [won, , , lost] = recordsOn(daftar, 'Bitimlar royxati');
    expect(adopted).toMatchObject({ customers: 4, unclear: 0, words: ['oʻylayapti', 'sotildi', 'yangi'] });
    expect([
      won?.['Bosqich kaliti'],
      won?.['Sotilgan vaqti'],
      lost?.['Bosqich kaliti'],
      lost?.['Yoʻqotilgan vaqti'],
    ]).toEqual([...['paid', 46_000], ...['lost', 46_003]]);
    expect([daftar.records('Sotuvlar'), pictureOf(daftar.grid, id) === before]).toEqual([[], true]);
  });

  it('finds customers who are there already, by phone or by a name that one of them bears', () => {
    const daftar = setUpDaftar();
    mustEndWell(daftar.call('addLead', [aLead({ requestId: 'known', contact: '90 123 45 10', name: 'Aziz Karimov' })]));
    daftar.grid.deleteRows(daftar.sheetId('Bitimlar'), 2, 1);
    pass(daftar);

    const { adopted } = adoptedList(daftar, 'Сделки');

    expect(adopted).toMatchObject({ records: 14, customers: 13 });
    expect(recordsOn(daftar, 'Сделки')[0]).toMatchObject({ Клиент: 'Aziz Karimov', 'Mijoz raqami': 'M-1' });
  });

  it('leaves behind, when it is given back, the customers whom people changed, and says how many', () => {
    const daftar = setUpDaftar();
    const { id } = adoptedList(daftar, 'Сделки');
    daftar.grid.write(daftar.sheetId('Mijozlar'), 3, 6, [[{ value: 'doimiy mijoz' }]]);
    pass(daftar);

    const given = undo(daftar, 'deals', `undo-${id}`);

    expect(given).toMatchObject({ ok: true, value: { records: 14, kept: 1 } });
    expect(recordsOn(daftar, 'Mijozlar')).toMatchObject([{ Raqami: 'M-2', Izoh: 'doimiy mijoz' }]);
  });

  it('is not given back once a record belongs to one of its deals, and is not adopted where deals stand already', () => {
    const daftar = setUpDaftar();
    adoptedList(daftar, 'Сделки');
    mustEndWell(
      daftar.call('logContact', [
        {
          requestId: 'c',
          dealId: 'B-3',
          customerId: 'M-3',
          channel: 'call',
          direction: 'out',
          outcome: 'talked',
          text: '',
        },
      ]),
    );
    const other = insertMessySheet(daftar.grid, aList('Pipeline'));

    const given = undo(daftar, 'deals', 'undo');
    const view = foresee(daftar, other);
    const second = adopt(daftar, other);

    expect(given).toMatchObject({ ok: false, issues: [{ message: expect.stringContaining('Aloqalar') }] });
    expect(view).toMatchObject({
      ok: true,
      value: { kind: 'deals', hindrance: expect.stringContaining('allaqachon ulangan') },
    });
    expect(second).toMatchObject({ ok: false, issues: [{ message: expect.stringContaining('allaqachon ulangan') }] });
  });
});

describe('an adopted list of sales', () => {
  it('has its payments and dues where it says how a sale was paid, and no debt where it does not', () => {
    const daftar = setUpDaftar();

    adoptedList(daftar, 'Sotuvlar daftari');

    const sales = recordsOn(daftar, 'Sotuvlar daftari');
    expect(sales.slice(0, 4).map((sale) => [sale['Toʻlov turi'], sale['Qarz qoldigʻi'] ?? 0])).toEqual([
      ['Naqd', 0],
      ['Karta', 0],
      ['Nasiya', 450_000],
      ['barter', 0],
    ]);
    expect([daftar.records('Toʻlovlar').length, daftar.records('Toʻlov jadvali').length]).toEqual([7, 3]);
  });

  it('is looked at in five calls before, however many rows there are', () => {
    const daftar = setUpDaftar();
    const calls = [20, 200].map((rows) => {
      const id = insertMessySheet(daftar.grid, { ...aList('Sotuvlar daftari'), name: `${rows}`, rows, mess: [] });
      return daftar.call('foreseeAdoption', [{ sheetId: id }]).record.blocking;
    });

    expect(calls).toEqual([5, 5]);
  });
});

describe('a machine that dies while it adopts a list', () => {
  /** Before columns are drawn, while names are set, while customers are written, and while a pass remembers them. */
  const SPOTS = [420, 640, 800, 990, 1_080];

  it.each(SPOTS)(
    'before call %d, leaves what the same request makes whole, and what is given back to the byte',
    (spot) => {
      const daftar = setUpDaftar();
      const id = insertMessySheet(daftar.grid, aList('Сделки'));
      const [before, empty] = [pictureOf(daftar.grid, id), around(daftar)];

      const died = dieAt(daftar, spot, () => daftar.call('adoptSheet', [{ requestId: 'r', sheetId: id }]));
      const again = mustEndWell(
        daftar.call<Answer<Adopted & AlongWith>>('adoptSheet', [{ requestId: 'again', sheetId: id }]),
      );
      const records = recordsOn(daftar, 'Сделки');
      const customers = daftar.records('Mijozlar').length;
      undo(daftar, 'deals', 'undo');

      expect(again).toMatchObject({ ok: true, value: { customers: 14 } });
      expect([died, records.length, new Set(records.map((record) => record['Mijoz raqami'])).size, customers]).toEqual([
        ...[true, 14, 14, 14],
      ]);
      expect([pictureOf(daftar.grid, id) === before, around(daftar) === empty]).toEqual([true, true]);
    },
  );

  it('leaves to the next pass what it could not do of the rows themselves', () => {
    const daftar = setUpDaftar();
    const id = insertMessySheet(daftar.grid, aList('Сделки'));

    dieAt(daftar, 780, () => daftar.call('adoptSheet', [{ requestId: 'r', sheetId: id }]));
    pass(daftar);

    const bound = recordsOn(daftar, 'Сделки').filter((record) => record['Mijoz raqami'] !== undefined);
    expect([bound.length, daftar.records('Mijozlar').length]).toEqual([14, 14]);
  });
});

describe('a machine that dies while it gives a list back', () => {
  it.each([422, 445, 520, 654])(
    'before call %d, leaves what the same request makes whole, and nothing is missed later',
    (spot) => {
      const daftar = setUpDaftar();
      const before = pictureOf(daftar.grid, insertMessySheet(daftar.grid, aList('Сделки')));
      const empty = around(daftar);
      const id = daftar.sheetId('Сделки');
      adopt(daftar, id);

      const died = dieAt(daftar, spot, () => daftar.call('undoAdoption', [{ requestId: 'u', kind: 'deals' }]));
      const given = undo(daftar, 'deals', 'u');
      const found = pass(daftar);

      expect([died, given.ok, pictureOf(daftar.grid, id) === before, around(daftar) === empty]).toEqual([
        ...[true, true, true, true],
      ]);
      expect([...new Set(Object.values(found))]).toEqual([0]);
    },
  );
});

/** Dies before the call of that index; returns whether it came that far. */
function dieAt(daftar: Daftar, index: number, work: () => unknown): boolean {
  let died = false;
  daftar.onCall((_, at) => {
    if (at !== index) return;
    died = true;
    throw new Error('The machine died.');
  });
  work();
  daftar.onCall(null);
  return died;
}

function adoptedList(daftar: Daftar, name: string, alter?: (line: CellWrite[], row: number) => CellWrite[]) {
  const id = insertMessySheet(daftar.grid, aList(name));
  if (alter) {
    const cells = cellsOf(daftar.grid, id).map((line, row) =>
      alter(
        line.map(() => ({})),
        row,
      ),
    );
    daftar.grid.write(id, 1, 1, cells);
  }
  const answer = adopt(daftar, id);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return { id, adopted: answer.value };
}

function aList(name: string): MessyList {
  const sheet = MESSY_LISTS.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no messy list "${name}".`);
  return sheet;
}

function whole(sheet: MessyList) {
  const count = recordsOf(sheet);
  return {
    name: sheet.name,
    kind: sheet.kind,
    fields: columnsOf(sheet).map(({ field }) => field),
    numbers: count,
    bound: sheet.customers === 0 ? 0 : count,
    customers: [sheet.customers, sheet.customers],
    isKept: true,
    given: [count, 0],
    isSame: true,
  };
}

function padded<T>(line: readonly T[], width: number): (T | '')[] {
  return Array.from({ length: width }, (_, at) => line[at] ?? '');
}
