// Whose column and whose sheet it is: known by heading, by mark and by name; a copy is never taken for the original.

import type { CellValue } from '../../host/grid/grid';
import type { Answer } from '../../src/entry/rpc';
import type { LeadAdded } from '../../src/modules/deals/index';
import { aLead, type LeadInput } from '../support/builders';
import { aLiveBook, aMemoryBook, type Daftar, mustEndWell, setUpDaftar, type Workbook } from '../support/daftar';
import { photographSheet } from '../support/photograph';

const GRIDS = [
  ['memory grid', aMemoryBook],
  ['live grid', aLiveBook],
] as const;

const AZIZ = { requestId: 'r1', contact: '90 111 11 11', name: 'Aziz' };
const BARNO = { requestId: 'r2', contact: '90 222 22 22', name: 'Barno' };
const VALI = { requestId: 'r3', contact: '90 333 33 33', name: 'Vali' };
const SOBIR = { requestId: 'r4', contact: '90 444 44 44', name: 'Sobir' };
/** The column of notes in a new sheet of customers. */
const NOTE = 6;

function add(daftar: Daftar, lead: Partial<LeadInput>) {
  return daftar.call<Answer<LeadAdded>>('addLead', [aLead(lead)]);
}

function withAziz(book: Workbook = aMemoryBook()): Daftar {
  const daftar = setUpDaftar(book);
  mustEndWell(add(daftar, AZIZ));
  return daftar;
}

function write(daftar: Daftar, sheet: string, row: number, column: number, value: CellValue): void {
  daftar.grid.write(daftar.sheetId(sheet), row, column, [[{ value }]]);
}

function column(daftar: Daftar, sheet: string, at: number): CellValue[] {
  return daftar.grid
    .read(daftar.sheetId(sheet), { row: 1, column: at, rows: 4, columns: 1 })
    .map(([cell]) => cell?.value ?? null);
}

/** A sheet as a person's "Duplicate" makes it; a script's copyTo does the same. */
function duplicate(daftar: Daftar, sheet: string, name: string): number {
  return daftar.grid.copySheet(daftar.sheetId(sheet), name);
}

describe.each(GRIDS)('a column on the %s', (_, aBook) => {
  it('that was renamed and moved is still ours', () => {
    const daftar = withAziz(aBook());
    const id = daftar.sheetId('Mijozlar');
    write(daftar, 'Mijozlar', 1, 2, 'Kim u');
    daftar.grid.moveColumns(id, 2, 1, 8);

    mustEndWell(add(daftar, BARNO));

    expect(column(daftar, 'Mijozlar', 7)).toEqual(['Kim u', 'Aziz', 'Barno', null]);
  });
});

describe('a column', () => {
  it.each(['Kim u', '', 42])('whose heading people made %j is still ours', (heading) => {
    const daftar = withAziz();
    write(daftar, 'Mijozlar', 1, 2, heading);

    mustEndWell(add(daftar, BARNO));

    expect(column(daftar, 'Mijozlar', 2)).toEqual([heading, 'Aziz', 'Barno', null]);
  });

  it('is told from a copy of it, which nobody writes into', () => {
    const daftar = withAziz();
    const id = daftar.sheetId('Mijozlar');
    daftar.grid.insertColumns(id, 2, 1);
    daftar.grid.write(id, 1, 2, [[{ value: 'Ism' }], [{ value: 'Aziz' }]]);

    mustEndWell(add(daftar, BARNO));

    expect([column(daftar, 'Mijozlar', 2), column(daftar, 'Mijozlar', 3)]).toEqual([
      ['Ism', 'Aziz', null, null],
      ['Ism', 'Aziz', 'Barno', null],
    ]);
  });
});

describe('a row in which people typed only far to the right, into a column of ours that they had moved there,', () => {
  function withNoteFarAway(): Daftar {
    const daftar = withAziz();
    mustEndWell(daftar.call('settle'));
    const { columns = 0 } = daftar.grid.sheets().find(({ id }) => id === daftar.sheetId('Mijozlar')) ?? {};
    daftar.grid.moveColumns(daftar.sheetId('Mijozlar'), NOTE, 1, columns + 1);
    write(daftar, 'Mijozlar', 3, columns, 'Qoʻngʻiroq qildi');
    return daftar;
  }

  const told = (daftar: Daftar) => daftar.records('Mijozlar').map(({ Raqami, Ism, Izoh }) => [Raqami, Ism, Izoh]);

  it('is no free one for a lead, and gets a number of its own', () => {
    const daftar = withNoteFarAway();

    mustEndWell(add(daftar, BARNO));
    mustEndWell(daftar.call('reconcile'));

    expect(told(daftar)).toEqual([
      ['M-1', 'Aziz', undefined],
      ['M-3', undefined, 'Qoʻngʻiroq qildi'],
      ['M-2', 'Barno', undefined],
    ]);
  });

  it('costs one read more, for the first lead alone', () => {
    const daftar = withNoteFarAway();

    const blocking = [BARNO, VALI, SOBIR].map((lead) => {
      const { record } = add(daftar, lead);
      mustEndWell(daftar.call('settle'));
      return record.calls.filter((call) => call.blocking).length;
    });

    expect(blocking).toEqual([6, 5, 5]);
  });
});

describe('headings in Uzbek Cyrillic', () => {
  it('are known as the Latin ones are', () => {
    const daftar = withAziz();
    for (const [index, heading] of ['Рақами', 'Исм', 'Телефон ёки @username', 'Манба', 'Масъул'].entries()) {
      write(daftar, 'Mijozlar', 1, index + 1, heading);
    }

    const { record } = add(daftar, { ...BARNO, source: 'Instagram' });

    expect(daftar.records('Mijozlar').at(-1)).toMatchObject({ Рақами: 'M-2', Исм: 'Barno', Манба: 'Instagram' });
    expect(record.calls.map(({ name }) => name)).not.toContain('DeveloperMetadataFinder.find');
  });
});

describe('what cannot be told is said, and nothing is written', () => {
  it('a column that is gone', () => {
    const daftar = withAziz();
    daftar.grid.deleteColumns(daftar.sheetId('Mijozlar'), 3, 1);

    const outcome = add(daftar, BARNO);

    expect(outcome.ok ? '' : outcome.error.message).toContain(
      'Ustun topilmadi: Mijozlar varagʻida Telefon yoki @username.',
    );
    expect([daftar.records('Mijozlar').length, daftar.records('Bitimlar').length]).toEqual([1, 1]);
  });

  it('two columns of one heading, and ours is neither', () => {
    const daftar = withAziz();
    const id = daftar.sheetId('Mijozlar');
    daftar.grid.deleteColumns(id, 2, 1);
    daftar.grid.insertColumns(id, 2, 2);
    daftar.grid.write(id, 1, 2, [[{ value: 'Ism' }, { value: 'Имя' }]]);

    const outcome = add(daftar, BARNO);

    expect(outcome.ok ? '' : outcome.error.message).toContain(
      'Ikki ustunning sarlavhasi bir xil: Mijozlar varagʻida Ism.',
    );
    expect(daftar.records('Mijozlar')).toHaveLength(1);
  });
});

describe('what a mark costs', () => {
  it('is nothing as long as all headings are known, whatever people inserted', () => {
    const daftar = withAziz();
    daftar.grid.insertColumns(daftar.sheetId('Mijozlar'), 2, 2);

    const { record } = add(daftar, BARNO);

    expect(record.calls.filter(({ name }) => name.startsWith('DeveloperMetadata'))).toEqual([]);
  });

  it('is two blocking calls for a heading that is not', () => {
    const daftar = withAziz();
    write(daftar, 'Mijozlar', 1, 2, 'Kim u');

    const { record } = add(daftar, BARNO);

    const marks = record.calls.filter(({ name, blocking }) => blocking && name.startsWith('DeveloperMetadata'));
    expect(marks.map(({ name }) => name)).toEqual(['DeveloperMetadataFinder.find', 'DeveloperMetadata.getLocation']);
  });
});

describe.each(GRIDS)('a copied sheet on the %s', (_, aBook) => {
  it('is never read or written as ours', () => {
    const daftar = withAziz(aBook());
    const copies = ['Mijozlar', 'Bitimlar'].map((name) => duplicate(daftar, name, `Copy of ${name}`));
    daftar.grid.write(copies[0] ?? 0, 2, 2, [[{ value: 'Nusxa' }]]);
    const before = copies.map((id) => photographSheet(daftar.grid, id));

    const found = mustEndWell(daftar.call('findCustomer', [AZIZ.contact]));
    mustEndWell(add(daftar, BARNO));

    expect(found).toEqual({ id: 'M-1', name: 'Aziz' });
    expect(copies.map((id) => photographSheet(daftar.grid, id))).toEqual(before);
    expect(daftar.records('Mijozlar')).toHaveLength(2);
  });

  it('is not taken for the original after that was deleted, whatever it is called', () => {
    const daftar = withAziz(aBook());
    const copy = duplicate(daftar, 'Mijozlar', 'Nusxa');
    daftar.grid.deleteSheet(daftar.sheetId('Mijozlar'));
    daftar.grid.renameSheet(copy, 'Mijozlar');
    const before = photographSheet(daftar.grid, copy);

    const outcome = add(daftar, BARNO);

    expect(outcome.ok ? '' : outcome.error.message).toContain('Varaq topilmadi: Mijozlar.');
    expect(photographSheet(daftar.grid, copy)).toEqual(before);
  });
});

describe('a sheet whose name people deleted', () => {
  it('is told from its copy by the mark', () => {
    const daftar = withAziz();
    const copy = duplicate(daftar, 'Mijozlar', 'Copy of Mijozlar');
    daftar.grid.removeNamedRange('customers_id');
    const before = photographSheet(daftar.grid, copy);

    mustEndWell(add(daftar, BARNO));

    expect(daftar.records('Mijozlar')).toHaveLength(2);
    expect(photographSheet(daftar.grid, copy)).toEqual(before);
  });
});

describe('a sheet of the same name', () => {
  it("that is somebody's own is left alone, though it has all our headings", () => {
    const daftar = withAziz();
    const headings = daftar.grid.read(daftar.sheetId('Sotuvlar'), { row: 1, column: 1, rows: 1, columns: 10 });
    daftar.grid.deleteSheet(daftar.sheetId('Sotuvlar'));
    const own = daftar.grid.insertSheet('Sotuvlar');
    daftar.grid.write(own, 1, 1, headings);
    const before = photographSheet(daftar.grid, own);

    mustEndWell(daftar.run('setUp'));

    expect(daftar.grid.namedRanges().find(({ name }) => name === 'sales_id')?.sheetId).not.toBe(own);
    expect(photographSheet(daftar.grid, own)).toEqual(before);
  });

  it('that came from another workbook brings marks along that say nothing here', () => {
    const daftar = withAziz();
    const foreign = duplicate(daftar, 'Mijozlar', 'Mijozlar (filial)');
    const original = daftar.sheetId('Mijozlar');
    const other = daftar.sheetId('Aloqalar');
    const marks = daftar.grid.extras(foreign).metadata;
    // There it was the sheet with an id that here is another sheet's.
    const metadata = marks.map((mark) => (mark.value === String(original) ? { ...mark, value: String(other) } : mark));
    daftar.grid.setExtras(foreign, { metadata });
    daftar.grid.deleteSheet(original);

    const outcome = add(daftar, BARNO);

    expect(outcome.ok ? '' : outcome.error.message).toContain('Varaq topilmadi: Mijozlar.');
  });
});
