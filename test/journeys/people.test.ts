// The sheet belongs to people: what they move, rename, sort and type stays theirs, and no write goes astray.

import type { CellValue } from '../../host/grid/grid';
import type { Answer } from '../../src/entry/rpc';
import { customersTable } from '../../src/modules/customers/index';
import type { LeadAdded } from '../../src/modules/deals/index';
import { aLead, type LeadInput } from '../support/builders';
import { columnOf } from '../support/columns';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

function add(daftar: Daftar, lead: Partial<LeadInput>): void {
  const answer = mustEndWell(daftar.call<Answer<LeadAdded>>('addLead', [aLead(lead)]));
  if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join(' '));
}

function withThreeCustomers(): Daftar {
  const daftar = setUpDaftar();
  add(daftar, { requestId: 'r1', contact: '90 111 11 11', name: 'Aziz' });
  add(daftar, { requestId: 'r2', contact: '90 222 22 22', name: 'Barno' });
  add(daftar, { requestId: 'r3', contact: '90 333 33 33', name: 'Davron' });
  return daftar;
}

function write(daftar: Daftar, sheet: string, row: number, column: number, value: CellValue): void {
  daftar.grid.write(daftar.sheetId(sheet), row, column, [[{ value }]]);
}

function names(daftar: Daftar, sheet = 'Mijozlar'): unknown[] {
  return daftar.records(sheet).map(({ Raqami, Ism }) => [Raqami, Ism]);
}

describe('people rearrange the sheets', () => {
  it('a renamed and moved tab is still found', () => {
    const daftar = withThreeCustomers();
    daftar.grid.renameSheet(daftar.sheetId('Mijozlar'), "Bizning mijozlar's");
    daftar.grid.moveSheet(daftar.sheetId("Bizning mijozlar's"), 0);

    add(daftar, { requestId: 'r4', contact: '90 444 44 44', name: 'Elyor' });

    expect(names(daftar, "Bizning mijozlar's").at(-1)).toEqual(['M-4', 'Elyor']);
  });

  it('columns inserted between ours stay as they are, and ours are found behind them', () => {
    const daftar = withThreeCustomers();
    const id = daftar.sheetId('Mijozlar');
    daftar.grid.insertColumns(id, 2, 2);
    daftar.grid.write(id, 1, 2, [
      [{ value: 'Bolalari' }, { value: '' }],
      [{ formula: '=1+1' }, { value: false }],
    ]);

    add(daftar, { requestId: 'r4', contact: '90 444 44 44', name: 'Elyor' });

    const foreign = daftar.grid.read(id, { row: 1, column: 2, rows: 5, columns: 2 });
    expect(foreign[1]?.map(({ formula, value }) => formula || value)).toEqual(['=1+1', false]);
    expect(foreign[4]?.map(({ value }) => value)).toEqual([null, null]);
    expect(names(daftar).at(-1)).toEqual(['M-4', 'Elyor']);
  });

  it('a heading in another language or with another apostrophe is still known', () => {
    const daftar = withThreeCustomers();
    write(daftar, 'Mijozlar', 1, 2, ' ИМЯ ');
    write(daftar, 'Mijozlar', 1, columnOf(customersTable, 'createdAt'), "Qo'shilgan");

    add(daftar, { requestId: 'r4', contact: '90 444 44 44', name: 'Elyor' });

    expect(daftar.records('Mijozlar').at(-1)).toMatchObject({ Raqami: 'M-4', ' ИМЯ ': 'Elyor' });
  });

  it('a sort between two leads changes nobody: the next one goes below the last', () => {
    const daftar = withThreeCustomers();
    const id = daftar.sheetId('Mijozlar');
    daftar.grid.sort(id, { row: 2, column: 1, rows: 3, columns: daftar.grid.lastColumn(id) }, [
      { column: 2, ascending: false },
    ]);

    add(daftar, { requestId: 'r4', contact: '90 444 44 44', name: 'Elyor' });

    expect(names(daftar)).toEqual([
      ['M-3', 'Davron'],
      ['M-2', 'Barno'],
      ['M-1', 'Aziz'],
      ['M-4', 'Elyor'],
    ]);
  });

  it('checkboxes and a formula running down a foreign column do not push the next row away', () => {
    const daftar = withThreeCustomers();
    const id = daftar.sheetId('Mijozlar');
    const rows = Array.from({ length: 200 }, () => [{ value: false }, { formula: '=ROW()' }]);
    daftar.grid.write(id, 2, 9, rows);

    add(daftar, { requestId: 'r4', contact: '90 444 44 44', name: 'Elyor' });

    expect(daftar.grid.read(id, { row: 5, column: 1, rows: 1, columns: 2 })[0]?.map(({ value }) => value)).toEqual([
      'M-4',
      'Elyor',
    ]);
  });

  it('the number of a deleted last record is never given again', () => {
    const daftar = withThreeCustomers();
    daftar.grid.deleteRows(daftar.sheetId('Mijozlar'), 4, 1);
    daftar.grid.deleteRows(daftar.sheetId('Bitimlar'), 4, 1);

    add(daftar, { requestId: 'r4', contact: '90 444 44 44', name: 'Elyor' });

    expect(names(daftar)).toEqual([
      ['M-1', 'Aziz'],
      ['M-2', 'Barno'],
      ['M-4', 'Elyor'],
    ]);
    expect(daftar.records('Bitimlar').at(-1)).toMatchObject({ Raqami: 'B-4' });
  });

  it('a full sheet grows', () => {
    const daftar = setUpDaftar();
    const id = daftar.sheetId('Mijozlar');
    const { rows = 0 } = daftar.grid.sheets().find((sheet) => sheet.id === id) ?? {};
    daftar.grid.deleteRows(id, 2, rows - 2);
    add(daftar, { requestId: 'r1', contact: '90 111 11 11', name: 'Aziz' });

    add(daftar, { requestId: 'r2', contact: '90 222 22 22', name: 'Barno' });

    expect(names(daftar)).toEqual([
      ['M-1', 'Aziz'],
      ['M-2', 'Barno'],
    ]);
  });
});

describe('what cannot be found is said, and nothing is written', () => {
  it('a deleted sheet, which Set up makes again without touching the others', () => {
    const daftar = withThreeCustomers();
    daftar.grid.deleteSheet(daftar.sheetId('Bitimlar'));

    const outcome = daftar.call('addLead', [aLead({ requestId: 'r4', contact: '90 444 44 44' })]);
    const customers = daftar.records('Mijozlar');
    mustEndWell(daftar.run('setUp'));
    const shown = daftar.takeShown();
    add(daftar, { requestId: 'r4', contact: '90 444 44 44', name: 'Elyor' });

    expect(outcome.ok ? '' : outcome.error.message).toContain('Varaq topilmadi: Bitimlar.');
    expect(customers).toHaveLength(3);
    expect(shown).toMatchObject([{ message: 'Yetishmagan varaqlar qoʻshildi: 1.' }]);
    expect(daftar.records('Bitimlar')).toMatchObject([{ Raqami: 'B-4' }]);
  });
});

describe('Set up', () => {
  it('run again changes nothing and says so', () => {
    const daftar = withThreeCustomers();
    const before = daftar.grid
      .sheets()
      .map(({ id }) => daftar.grid.read(id, { row: 1, column: 1, rows: 60, columns: 20 }));

    mustEndWell(daftar.run('setUp'));

    const after = daftar.grid
      .sheets()
      .map(({ id }) => daftar.grid.read(id, { row: 1, column: 1, rows: 60, columns: 20 }));
    expect(after).toEqual(before);
    expect(daftar.takeShown()).toMatchObject([{ message: 'Hamma varaqlar joyida, hech narsa oʻzgarmadi.' }]);
  });

  it("leaves a person's own sheet of the same name alone", () => {
    const daftar = setUpDaftar();
    daftar.grid.deleteSheet(daftar.sheetId('Sotuvlar'));
    const own = daftar.grid.insertSheet('Sotuvlar');
    daftar.grid.write(own, 1, 1, [[{ value: 'Eski savdo' }]]);

    mustEndWell(daftar.run('setUp'));

    expect(daftar.grid.read(own, { row: 1, column: 1, rows: 1, columns: 2 })[0]?.map(({ value }) => value)).toEqual([
      'Eski savdo',
      null,
    ]);
    expect(daftar.records('Sotuvlar (Daftar)')).toEqual([]);
  });
});

describe('a row typed by hand', () => {
  it('gets its number and time, a deal its first stage, as soon as something stands in it', () => {
    const daftar = withThreeCustomers();

    daftar.type('Mijozlar', 'B5', 'Gulnora');
    daftar.type('Bitimlar', 'D5', 'Eshik');

    expect(daftar.records('Mijozlar').at(-1)).toEqual({ Raqami: 'M-4', Ism: 'Gulnora', Qoʻshilgan: 46_083.375 });
    expect(daftar.records('Bitimlar').at(-1)).toEqual({
      Raqami: 'B-4',
      Bosqich: 'Yangi lid',
      'Bosqich kaliti': 'new',
      'Yetgan bosqichi': 1,
      'Nima kerak': 'Eshik',
      Qoʻshilgan: 46_083.375,
      Bosqichda: 46_083.375,
    });
  });

  it('keeps what was typed, whatever it is', () => {
    const daftar = withThreeCustomers();

    daftar.type('Bitimlar', 'E6', 'qimmat');

    expect(daftar.records('Bitimlar').at(-1)).toMatchObject({ Raqami: 'B-4', Summa: 'qimmat' });
  });

  it('costs one read where the edited row has its number already, and none on a foreign sheet', () => {
    const daftar = withThreeCustomers();
    daftar.grid.insertSheet('Mening varagʻim');

    const edits = [daftar.type('Mijozlar', 'B2', 'Azizbek'), daftar.type('Mening varagʻim', 'A1', 'x')];

    expect(edits.map((outcome) => outcome?.record.blocking)).toEqual([1, 0]);
    expect(names(daftar)[0]).toEqual(['M-1', 'Azizbek']);
  });
});
