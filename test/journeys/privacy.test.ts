// People's data as the dialog asks for them: one erased from the whole file, everything taken out, and the owner who hears of it.

import type { PolicyDrawn } from '../../src/entry/privacy-rpc';
import type { Answer } from '../../src/entry/rpc';
import type { ExportBegun, ExportPiece } from '../../src/modules/export/index';
import type { Erased } from '../../src/modules/privacy/index';
import { aLead } from '../support/builders';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

function aFirm(): Daftar {
  const daftar = setUpDaftar();
  for (const [name, contact] of [
    ['Dilnoza Tursunova', '90 111 22 33'],
    ['Karim Saidov', '90 222 33 44'],
  ] as const) {
    mustEndWell(
      daftar.call('addLead', [aLead({ requestId: contact.slice(3, 6), name, contact, need: `${name} uchun eshik` })]),
    );
    mustEndWell(daftar.call('settle'));
  }
  // Typed by hand, and seen by nobody yet.
  const deals = daftar.sheetId('Bitimlar');
  const at = columnUnder(daftar, 'Bitimlar', 'Izoh');
  daftar.grid.write(deals, 3, at, [[{ value: 'Dilnoza Tursunovaning akasi, tel (90) 111-22-33' }]]);
  return daftar;
}

function columnUnder({ grid, sheetId }: Daftar, sheet: string, heading: string): number {
  const id = sheetId(sheet);
  const [headings = []] = grid.read(id, { row: 1, column: 1, rows: 1, columns: grid.lastColumn(id) });
  return headings.findIndex(({ value }) => value === heading) + 1;
}

function ask<T>(daftar: Daftar, door: string, input: object): T {
  return mustEndWell(daftar.call<T>(door, [input]));
}

/** The texts of all cells that tell of her. */
function traces({ grid }: Daftar): readonly string[] {
  const cells = grid
    .sheets()
    .flatMap(({ id, rows, columns }) => grid.read(id, { row: 1, column: 1, rows, columns }).flat());
  return cells.map(({ value }) => String(value)).filter((text) => /Dilnoza|Tursunova|111.?22.?33/i.test(text));
}

describe('erasing a customer', () => {
  it('takes in what was typed by hand, leaves no trace of them, and the next pass finds nothing', () => {
    const daftar = aFirm();

    const answer = ask<Answer<Erased>>(daftar, 'erasePerson', { requestId: 'e', id: 'M-1', confirm: 'M-1' });

    expect(answer).toMatchObject({ ok: true, value: { id: 'M-1', doubtful: 0 } });
    expect(traces(daftar)).toEqual([]);
    expect(daftar.records('Mijozlar').map(({ Ism }) => Ism)).toEqual(['Oʻchirilgan M-1', 'Karim Saidov']);
    expect(daftar.records('Bitimlar')[1]).toMatchObject({ Izoh: '[oʻchirildi] akasi, tel [oʻchirildi]' });
    const found = mustEndWell(daftar.call<object>('reconcile'));
    expect(Object.values(found).every((count) => count === 0)).toBe(true);
    expect(traces(daftar)).toEqual([]);
  });

  it('answers a repeated request with the first answer, and refuses an id that was not typed again', () => {
    const daftar = aFirm();
    const input = { requestId: 'e', id: 'M-1', confirm: 'M-1' };

    expect(ask(daftar, 'erasePerson', { ...input, confirm: 'ha' })).toMatchObject({
      ok: false,
      issues: [{ field: 'confirm', message: 'Tasdiqlash uchun raqamini yozing: M-1.' }],
    });
    const first = ask(daftar, 'erasePerson', input);
    expect(ask(daftar, 'erasePerson', input)).toEqual(first);
  });
});

describe('taking everything out', () => {
  it('tells the owner at once who did it', () => {
    const daftar = aFirm();
    const staff = daftar.sheetId('Xodimlar');
    daftar.grid.write(staff, 2, 1, [['H-1', 'Olim', 'owner@example.com', 'Rahbar'].map((value) => ({ value }))]);

    const begun = ask<Answer<ExportBegun>>(daftar, 'beginExport', { requestId: 'x' });
    const piece = ask<Answer<ExportPiece>>(daftar, 'exportPiece', { table: 'customers', from: 0 });

    expect(begun.ok && begun.value.tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['customers', 'deals', 'sales', 'payments', 'activities', 'tasks', 'stages']),
    );
    expect(piece.ok && piece.value.rows.map(([id, name]) => [id, name])).toEqual([
      ['M-1', 'Dilnoza Tursunova'],
      ['M-2', 'Karim Saidov'],
    ]);
    expect(daftar.outbox().map(({ to, subject }) => [to, subject])).toEqual([
      [['owner@example.com'], 'Daftardan maʼlumotlar yuklab olindi'],
    ]);
  });
});

describe('the policy', () => {
  it('is a sheet that people may change: asked for again, it stays as it is', () => {
    const daftar = aFirm();
    const draw = () => ask<Answer<PolicyDrawn>>(daftar, 'drawPolicy', { years: 3 });

    const first = draw();
    const id = daftar.sheetId('Maʼlumotlar tartibi');
    daftar.grid.write(id, 2, 1, [[{ value: 'Bizning tartib' }]]);

    expect([first, draw()]).toEqual([
      { ok: true, value: { sheet: 'Maʼlumotlar tartibi', isNew: true } },
      { ok: true, value: { sheet: 'Maʼlumotlar tartibi', isNew: false } },
    ]);
    expect(daftar.value('Maʼlumotlar tartibi', 'A2')).toBe('Bizning tartib');
  });
});
