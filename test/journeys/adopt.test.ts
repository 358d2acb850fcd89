// Lists that owners have, adopted where they stand and given back: to the byte what they were, and no row lost.

import type { Answer } from '../../src/entry/rpc';
import type { Adopted, AdoptionView, GivenBack } from '../../src/modules/adopt/index';
import type { LeadAdded } from '../../src/modules/deals/index';
import { aLead } from '../support/builders';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { columnsOf, insertMessySheet, MESSY_SHEETS, type MessySheet, recordsOf } from '../support/messy-sheets';
import { pictureOf } from '../support/photograph';
import { cellsOf } from '../support/sheet-cells';

const foresee = (daftar: Daftar, sheetId: number, mapping = {}) =>
  mustEndWell(daftar.call<Answer<AdoptionView>>('foreseeAdoption', [{ sheetId, kind: 'customers', mapping }]));
const adopt = (daftar: Daftar, sheetId: number, mapping = {}) =>
  mustEndWell(
    daftar.call<Answer<Adopted>>('adoptSheet', [
      { requestId: `adopt-${sheetId}`, sheetId, kind: 'customers', mapping },
    ]),
  );
const undo = (daftar: Daftar, requestId: string) =>
  mustEndWell(daftar.call<Answer<GivenBack>>('undoAdoption', [{ requestId }]));

/** The rows of the sheet that have a number of a customer. */
function numbered(daftar: Daftar, tab: string): number {
  const cells = cellsOf(daftar.grid, daftar.sheetId(tab));
  const column = cells[0]?.indexOf('Raqami') ?? -1;
  return cells.filter((line) => /^M-\d+$/.test(String(line[column]))).length;
}

describe('twenty messy sheets', () => {
  it('are recognised, adopted without a change to what was there, and given back to the byte', () => {
    const daftar = setUpDaftar();
    let [right, all] = [0, 0];

    const found = MESSY_SHEETS.map((sheet) => {
      const id = insertMessySheet(daftar.grid, sheet);
      const before = pictureOf(daftar.grid, id);
      const theirs = cellsOf(daftar.grid, id);
      const view = foresee(daftar, id);
      const columns = columnsOf(sheet);
      const fields = view.ok ? view.value.columns.map(({ field }) => field) : [];
      right += columns.filter(({ field }, at) => fields[at] === field).length;
      all += columns.length;

      const adopted = adopt(daftar, id);
      const tab = adopted.ok ? adopted.value.tab : '';
      const numbers = numbered(daftar, tab);
      const skip = sheet.titles?.length ?? 0;
      const kept = cellsOf(daftar.grid, daftar.sheetId(tab)).map((line) => line.slice(0, columns.length));
      const isKept =
        JSON.stringify(kept) === JSON.stringify(theirs.slice(skip).map((line) => padded(line, columns.length)));
      const given = undo(daftar, `undo-${id}`);
      const isSame = pictureOf(daftar.grid, id) === before;
      return { name: sheet.name, numbers, isKept, undone: given.ok && given.value.records, isSame };
    });

    expect(found).toEqual(MESSY_SHEETS.map(whole));
    expect(right / all).toBeGreaterThanOrEqual(0.9);
  });
});

describe('an adopted sheet', () => {
  it('takes a new lead below its totals in five calls, finds who is there by any writing of the phone, and is not given back then', () => {
    const { daftar, id } = adoptedClients();

    const { record, ...added } = add(daftar, { requestId: 'new', contact: '90 777 11 22', name: 'Yangi' });
    mustEndWell(daftar.call('settle'));
    const old = mustEndWell(add(daftar, { requestId: 'old', contact: '+998 91 765 43 11', duplicate: 'join' }));
    const given = undo(daftar, 'undo');

    expect(old).toMatchObject({ ok: true, value: { customerId: 'M-2' } });
    expect([added.ok, record.blocking]).toEqual([true, 5]);
    const [total, last] = cellsOf(daftar.grid, id).slice(-2);
    expect([total?.slice(0, 3), last?.slice(0, 3), last?.includes('M-21')]).toEqual([
      ['ИТОГО', '', ''],
      ['', 'Yangi', '+998 90 777 11 22'],
      true,
    ]);
    expect(given).toMatchObject({ ok: false, issues: [{ message: expect.stringContaining('varaq: Bitimlar') }] });
  });

  it('keeps what its headings mean when its columns are moved, and is whole to the check of the sheets', () => {
    const { daftar, id } = adoptedClients();
    daftar.grid.moveColumns(id, 3, 1, 1);
    daftar.takeShown();

    mustEndWell(daftar.run('checkSheets'));
    mustEndWell(add(daftar, { requestId: 'new', contact: '90 777 11 22', name: 'Yangi' }));

    expect(daftar.takeShown()).toMatchObject([{ kind: 'toast', message: 'Hamma varaq va ustunlar joyida.' }]);
    expect(cellsOf(daftar.grid, id).at(-1)?.slice(0, 3)).toEqual(['+998 90 777 11 22', '', 'Yangi']);
  });

  it('with first and last names apart has them joined in a column of its own, and a pass finds nothing to do', () => {
    const daftar = setUpDaftar();
    const id = insertMessySheet(daftar.grid, aSheet('Лист1'));
    const before = pictureOf(daftar.grid, id);

    const view = foresee(daftar, id);
    adopt(
      daftar,
      id,
      view.ok ? Object.fromEntries(view.value.columns.map(({ column, field }) => [column, field])) : {},
    );
    const found = mustEndWell(daftar.call<Record<string, number>>('reconcile'));
    const cells = cellsOf(daftar.grid, id);
    const given = undo(daftar, 'undo');

    expect(view).toMatchObject({ ok: true, value: { joined: ['Имя', 'Фамилия'] } });
    const name = cells[0]?.indexOf('Ism') ?? -1;
    expect(cells.slice(1, 4).map((line) => [line[0], line[1], line[name]])).toEqual([
      ['Aziz', 'Karimov', 'Aziz Karimov'],
      ['Nodira', 'Aliyeva', 'Nodira Aliyeva'],
      ['Жасур', 'Тураев', 'Жасур Тураев'],
    ]);
    expect([...new Set(Object.values(found))]).toEqual([0]);
    expect([given.ok, pictureOf(daftar.grid, id) === before]).toEqual([true, true]);
  });

  it('is not given back while something stands in a column that was added', () => {
    const { daftar, id } = adoptedClients();
    const column = (cellsOf(daftar.grid, id)[0]?.indexOf('Manba') ?? 0) + 1;
    daftar.grid.write(id, 3, column, [[{ value: 'Instagram' }]]);

    expect(undo(daftar, 'undo')).toMatchObject({ ok: false, issues: [{ message: expect.stringContaining('Manba') }] });
  });

  it('of a Table with typed columns has no rules there, and that is said', () => {
    const daftar = setUpDaftar();
    const id = insertMessySheet(daftar.grid, aSheet('Oʻquvchilar'));
    const area = { row: 1, column: 1, rows: 23, columns: 6 };
    daftar.grid.setExtras(id, { tables: [{ area }] });
    const before = pictureOf(daftar.grid, id);

    const adopted = adopt(daftar, id);
    const given = undo(daftar, 'undo');

    expect(adopted).toMatchObject({ ok: true, value: { withoutRule: ['birthday'] } });
    expect([given.ok, pictureOf(daftar.grid, id) === before]).toEqual([true, true]);
  });

  it('that was below a title is a copy, which goes when it is given back, and stays when somebody worked in it', () => {
    const daftar = setUpDaftar();
    const id = insertMessySheet(daftar.grid, aSheet('Клиенты май'));
    const tabs = daftar.grid.sheets().map(({ name }) => name);

    adopt(daftar, id);
    const first = undo(daftar, 'first');
    const left = daftar.grid.sheets().map(({ name }) => name);
    adopt(daftar, id);
    daftar.grid.write(daftar.sheetId('Copy of Клиенты май'), 2, 2, [[{ value: 'Иной' }]]);
    const second = undo(daftar, 'second');

    expect(first).toMatchObject({ ok: true, value: { keptCopy: false } });
    expect(left).toEqual(tabs);
    expect(second).toMatchObject({ ok: true, value: { keptCopy: true } });
    expect(cellsOf(daftar.grid, daftar.sheetId('Copy of Клиенты май'))[0]).toHaveLength(5);
  });
});

describe('a machine that dies', () => {
  /** Dies before the call of that index; returns whether it came that far. */
  function dieAt(daftar: Daftar, index: number, work: () => unknown): boolean {
    let died = false;
    daftar.onCall((_, at) => {
      if (at < index) return;
      died = true;
      throw new Error('The machine died.');
    });
    work();
    daftar.onCall(null);
    return died;
  }

  // While columns are drawn, while names and marks are set, and while rows are taken in.
  it.each([300, 450, 700])('while it adopts, before call %d, leaves what the same request makes whole', (index) => {
    const daftar = setUpDaftar();
    const id = insertMessySheet(daftar.grid, aSheet('КЛИЕНТЫ'));
    const before = pictureOf(daftar.grid, id);

    const died = dieAt(daftar, index, () =>
      daftar.call('adoptSheet', [{ requestId: 'r', sheetId: id, kind: 'customers' }]),
    );
    const again = adopt(daftar, id);
    const numbers = numbered(daftar, 'КЛИЕНТЫ');
    undo(daftar, 'undo');

    expect([died, again.ok, numbers, pictureOf(daftar.grid, id) === before]).toEqual([true, true, 20, true]);
  });

  it.each([260])('while it gives back, before call %d, is done by the same request', (index) => {
    const daftar = setUpDaftar();
    const id = insertMessySheet(daftar.grid, aSheet('КЛИЕНТЫ'));
    const before = pictureOf(daftar.grid, id);
    adopt(daftar, id);

    const died = dieAt(daftar, index, () => daftar.call('undoAdoption', [{ requestId: 'r' }]));
    const again = undo(daftar, 'r');

    expect([died, again.ok, pictureOf(daftar.grid, id) === before]).toEqual([true, true, true]);
  });
});

describe('before a sheet is adopted', () => {
  it('what would happen is told in five calls, however many rows there are', () => {
    const daftar = setUpDaftar();
    const sheet = aSheet('Leads');
    const [few, many] = [20, 200].map((rows) =>
      insertMessySheet(daftar.grid, { ...sheet, name: `${rows}`, rows, mess: [] }),
    );

    const calls = [few, many].map((id) => daftar.call('foreseeAdoption', [{ sheetId: id }]).record.blocking);

    expect(calls).toEqual([5, 5]);
  });

  it('every guess can be corrected, and one field is one column', () => {
    const daftar = setUpDaftar();
    const id = insertMessySheet(daftar.grid, aSheet('Опт'));

    const twice = foresee(daftar, id, { 1: 'name', 2: 'name' });
    const view = foresee(daftar, id, { 2: 'name', 1: '' });

    expect(twice).toMatchObject({ ok: false, issues: [{ message: expect.stringContaining('name') }] });
    expect(view.ok && view.value.columns.slice(0, 2).map(({ field }) => field)).toEqual(['', 'name']);
  });

  it('a sheet without a list, one of Daftar’s, and a second one are refused with a sentence', () => {
    const { daftar } = adoptedClients();
    const other = insertMessySheet(daftar.grid, aSheet('Leads'));
    const plain = setUpDaftar();
    const blank = plain.grid.insertSheet('Boʻsh');

    expect(adopt(daftar, other)).toMatchObject({
      issues: [{ message: expect.stringContaining('allaqachon ulangan') }],
    });
    expect(adopt(plain, plain.sheetId('Bitimlar'))).toMatchObject({
      issues: [{ message: 'Bu varaq topilmadi. Roʻyxatdan boshqasini tanlang.' }],
    });
    expect(adopt(plain, blank)).toMatchObject({
      issues: [{ message: expect.stringContaining('Sarlavhalar qatori topilmadi') }],
    });
  });
});

function adoptedClients(): { readonly daftar: Daftar; readonly id: number } {
  const daftar = setUpDaftar();
  const id = insertMessySheet(daftar.grid, aSheet('КЛИЕНТЫ'));
  expect(adopt(daftar, id)).toMatchObject({ ok: true });
  return { daftar, id };
}

function aSheet(name: string): MessySheet {
  const sheet = MESSY_SHEETS.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no messy sheet "${name}".`);
  return sheet;
}

function add(daftar: Daftar, lead: Parameters<typeof aLead>[0]) {
  return daftar.call<Answer<LeadAdded>>('addLead', [aLead(lead)]);
}

function whole(sheet: MessySheet) {
  const count = recordsOf(sheet);
  return { name: sheet.name, numbers: count, isKept: true, undone: count, isSame: true };
}

function padded<T>(line: readonly T[], width: number): (T | '')[] {
  return Array.from({ length: width }, (_, at) => line[at] ?? '');
}
