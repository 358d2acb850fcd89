// Rows of the Today sheet in which a run died while it cleared them, and whose mark people damaged since.

import { todayTable } from '../../src/modules/today-sheet/index';
import { cellAt, columnOf } from '../support/columns';
import { aMemoryBook, type Daftar, mustEndWell, type Record, setUpDaftar } from '../support/daftar';

type Field = keyof typeof todayTable.fields;
const LEAD_ROW = 2;
const SALE_ROW = 4;
const OTHER_SALE_ROW = 5;

function withSheet(book = aMemoryBook()): Daftar {
  const daftar = setUpDaftar(book);
  mustEndWell(daftar.run('refreshToday'));
  daftar.takeShown();
  return daftar;
}

/** Types as a person does: the edit fires the trigger. */
function fill(daftar: Daftar, row: number, cells: Partial<{ [field in Field]: string }>): void {
  for (const [field, text] of Object.entries(cells)) {
    daftar.type('Bugun', cellAt(todayTable, field as Field, row), text); // as: the fields of the argument.
  }
}

function put(daftar: Daftar, row: number, field: Field, value: string): void {
  daftar.grid.write(daftar.sheetId('Bugun'), row, columnOf(todayTable, field), [[{ value }]]);
}

const rowOf = (daftar: Daftar, row: number): Record => daftar.records('Bugun')[row - 2] ?? {};
const salesOf = (daftar: Daftar): readonly unknown[] =>
  daftar.records('Sotuvlar').flatMap(({ Raqami, Summa }) => (Raqami === undefined ? [] : [Summa]));

/** Sells for 500 thousand on a blank row; the machine dies at that write of what became of the row. Returns the key it left. */
function dieWhileClearing(daftar: Daftar, write: number): string {
  fill(daftar, SALE_ROW, { what: '500 ming choynak', note: 'yetkazish kerak' });
  let isBooked = false;
  let writes = 0;
  daftar.onCall((call) => {
    if (call === 'Lock.releaseLock') isBooked = true;
    else if (isBooked && call === 'Range.setValues' && ++writes > write) throw new Error('The machine died.');
  });
  fill(daftar, SALE_ROW, { outcome: 'Naqd' });
  daftar.onCall(null);
  return String(rowOf(daftar, SALE_ROW).Kalit ?? '');
}

const DAMAGES: readonly [string, (key: string) => string][] = [
  ['cut off', (key) => key.slice(0, -5)],
  ['changed in one place', (key) => key.replace(/changes/, 'change5')],
  ['typed over', (key) => key.replace(/~.*/, '~salom %E0%A4%A')],
  ['all that is left', (key) => key.replace(/.*~/, '~')],
];

describe('a row whose mark is damaged', () => {
  it.each(DAMAGES)('and %s says so, is booked once, and keeps nobody from the other rows', (_, damage) => {
    const daftar = withSheet();
    const marked = dieWhileClearing(daftar, 2);
    put(daftar, SALE_ROW, 'key', damage(marked));

    fill(daftar, OTHER_SALE_ROW, { what: '20 ming', outcome: 'Naqd' });
    mustEndWell(daftar.run('refreshToday'));
    mustEndWell(daftar.run('refreshToday'));

    expect(marked).toContain('~');
    expect(salesOf(daftar)).toEqual([500_000, 20_000]);
    expect(rowOf(daftar, SALE_ROW)).toMatchObject({
      Holati: expect.stringContaining('Saqlash chala qolgan'),
      Izoh: 'yetkazish kerak',
    });
  });

  it('is drawn anew once people cleared it, and takes the next sale', () => {
    const book = aMemoryBook();
    const daftar = withSheet(book);
    put(daftar, SALE_ROW, 'key', dieWhileClearing(daftar, 2).slice(0, -5));
    mustEndWell(daftar.run('refreshToday'));

    book.clock.set(book.clock.now() + 1_000);
    for (const field of ['customer', 'contact', 'what', 'outcome', 'note'] as const) put(daftar, SALE_ROW, field, '');
    mustEndWell(daftar.run('refreshToday'));
    fill(daftar, SALE_ROW, { what: '70 ming', outcome: 'Naqd' });
    mustEndWell(daftar.call('settle'));

    expect(salesOf(daftar)).toEqual([500_000, 70_000]);
    expect(rowOf(daftar, SALE_ROW).Holati).toMatch(/^✓ S-2\./);
  });
});

describe('a row in which a run died at any write', () => {
  it.each([0, 1, 2, 3, 4, 5])('number %i is finished by the next one, and booked once', (write) => {
    const daftar = withSheet();
    dieWhileClearing(daftar, write);

    mustEndWell(daftar.run('refreshToday'));

    expect(salesOf(daftar)).toEqual([500_000]);
    expect(rowOf(daftar, SALE_ROW)).not.toHaveProperty('Izoh');
    expect(rowOf(daftar, SALE_ROW)).not.toHaveProperty('Natija');
  });
});

describe('a row with the longest texts that a lead takes', () => {
  it('is taken once, and is free again', () => {
    const daftar = withSheet();
    put(daftar, LEAD_ROW, 'what', 'ж'.repeat(5_000));
    put(daftar, LEAD_ROW, 'note', 'щ'.repeat(5_000));
    put(daftar, LEAD_ROW, 'contact', '90 123 45 67');

    fill(daftar, LEAD_ROW, { next: '10.03.2026' });
    mustEndWell(daftar.run('refreshToday'));

    expect(daftar.records('Bitimlar').filter(({ Raqami }) => Raqami !== undefined)).toHaveLength(1);
    expect(rowOf(daftar, LEAD_ROW)).not.toHaveProperty('Izoh');
    expect(rowOf(daftar, LEAD_ROW)).not.toHaveProperty('Telefon');
  });
});
