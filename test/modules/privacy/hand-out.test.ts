// What is handed out: one person as a page and as JSON, who is kept for too long, and tables in pieces.

import type { Host } from '../../../host/host';
import { exportable } from '../../../src/entry/exportable';
import { beginExport, type ExportPiece, exportPiece } from '../../../src/modules/export/index';
import { tableNamed } from '../../../src/modules/index';
import { findForgettable, handOutPerson, type PersonHandedOut } from '../../../src/modules/privacy/index';
import { portsInProcess } from '../../support/ports';
import { aBlankFirm, add, change, erase, recordsIn, remove, within } from './a-firm';

const day = (text: string): number => Date.parse(`${text}T05:00:00Z`);

function aFirm(): Host {
  const host = aBlankFirm();
  add(host, [
    [
      'customers',
      { name: 'Dilnoza', contact: '+998 90 111 22 33', birthday: '1990-03-04', createdAt: day('2019-01-01') },
    ],
    ['customers', { name: 'Karim', contact: '+998 90 222 33 44', createdAt: day('2018-05-01'), balance: 5 }],
    ['customers', { name: 'Botir', contact: '+998 90 333 44 55', createdAt: day('2020-05-01') }],
    ['customers', { name: 'Sevara', contact: '+998 90 444 55 66', createdAt: day('2026-01-01') }],
    ['deals', { customerId: 'M-1', need: '<b>Eshik</b>', createdAt: day('2020-02-01'), lostAt: day('2020-03-01') }],
    ['deals', { customerId: 'M-3', need: 'Stol', createdAt: day('2020-05-01') }],
    ['activities', { customerId: 'M-1', text: 'Narxini soʻradi' }],
    ['salesArchive', { customerId: 'M-1', amount: 70_000, date: '2019-02-01', product: 'Deraza' }],
  ]);
  change(host, 'customers', 'M-1', { name: 'Dilnoza Tursunova' });
  remove(host, 'activities', 'A-1');
  return host;
}

function handedOut(host: Host): PersonHandedOut {
  const result = within(host, () => handOutPerson(portsInProcess(), { id: 'M-1' }));
  if (!result.ok) throw new Error('Refused.');
  return result.value;
}

describe('one person', () => {
  it('is handed out with all records, the archive and the history, removed ones too', () => {
    const { files, records, lines } = handedOut(aFirm());

    const json = JSON.parse(files[1]?.text ?? '');
    expect({ records, lines }).toEqual({ records: 3, lines: 6 });
    expect(json.records).toEqual([
      {
        table: 'customers',
        id: 'M-1',
        fields: {
          ...{ name: 'Dilnoza Tursunova', contact: '+998 90 111 22 33', birthday: '1990-03-04' },
          createdAt: '2019-01-01T05:00:00.000Z',
        },
      },
      expect.objectContaining({ table: 'deals', id: 'B-1' }),
      expect.objectContaining({ table: 'salesArchive', id: 'S-1' }),
    ]);
    expect(json.history.filter(({ field }: { field: string }) => field === 'name')).toEqual([
      expect.objectContaining({ record: 'M-1', from: 'Dilnoza', to: 'Dilnoza Tursunova' }),
    ]);
    expect(JSON.stringify(json.history)).toContain('Narxini soʻradi');
  });

  it('is a page on which nothing that people wrote is markup', () => {
    const [page] = handedOut(aFirm()).files;

    expect(page?.text).toContain('&lt;b&gt;Eshik&lt;/b&gt;');
    expect(page?.text).not.toContain('<b>');
  });
});

describe('who is kept for too long', () => {
  it('is whoever was quiet for so many years, owes nothing and has no open deal', () => {
    const host = aFirm();

    const outcome = host.inProcess(() => findForgettable(portsInProcess(), { years: 3 }));

    expect(outcome).toMatchObject({
      ok: true,
      value: {
        ok: true,
        value: { count: 1, customers: [{ id: 'M-1', name: 'Dilnoza Tursunova', lastOn: '2020-03-01' }] },
      },
    });
    expect(outcome.record.blocking).toBeLessThanOrEqual(5);
  });
});

describe('whoever is on the list of those kept for too long', () => {
  it('is erased only where the server finds the same at that moment', () => {
    const host = aFirm();
    add(host, [['payments', { customerId: 'M-3', amount: 5, date: '2026-03-01' }]], 'meanwhile');

    const answers = ['M-3', 'M-2', 'M-1'].map((id) => erase(host, id, { years: 3 }));

    expect(answers.map((answer) => answer.ok || answer.issues[0]?.text)).toEqual([
      ...['err.privacyNotQuiet', 'err.privacyNotQuiet', true],
    ]);
    expect(recordsIn(host, 'customers').map(({ name }) => name)).toEqual([
      ...['Oʻchirilgan M-1', 'Karim', 'Botir', 'Sevara'],
    ]);
  });
});

describe('taking everything out', () => {
  it('is refused before it was begun, and to a table that nobody may have', () => {
    const host = aFirm();
    const piece = (table: string) =>
      within(host, () => exportPiece(portsInProcess(), exportable(), { table, from: 0 }));

    expect([piece('customers'), piece('journal')].map((each) => each.ok || each.issues[0]?.text)).toEqual([
      'err.notBegun',
      'err.exportTable',
    ]);
  });

  it('gives each table in pieces of two blocking calls, values as they are', () => {
    const host = aFirm();
    begin(host);

    const outcome = host.inProcess(() =>
      exportPiece(portsInProcess(), exportable(), { table: 'salesArchive', from: 0 }),
    );

    if (!outcome.ok || !outcome.value.ok) throw new Error('Refused.');
    expect(outcome.record.blocking).toBeLessThanOrEqual(2);
    expect(outcome.value.value).toMatchObject({ own: [], next: null });
    expect(outcome.value.value.rows[0]).toEqual(
      expect.arrayContaining(['S-1', '2019-02-01', 70_000, 'Deraza', 'M-1', null]),
    );
  });

  it('goes on where a piece ended, and leaves no row out', () => {
    const host = aFirm();
    const many = Array.from({ length: 4_100 }, (_, at) => ({ name: `Mahsulot ${at}` }));
    within(host, () => {
      const { book } = portsInProcess('many');
      book.openForInsert(tableNamed('products'), { records: many.length });
      for (const values of many) book.insert(tableNamed('products'), values);
      book.commit(null);
    });
    begin(host);

    const pieces: ExportPiece[] = [];
    for (let from: number | null = 0; from !== null; from = pieces[pieces.length - 1]?.next ?? null) {
      const start = from;
      const result = within(host, () =>
        exportPiece(portsInProcess(), exportable(), { table: 'products', from: start }),
      );
      if (result.ok) pieces.push(result.value);
    }

    expect(pieces.map(({ rows, next }) => [rows.length, next])).toEqual([
      [4_000, 4_000],
      [100, null],
    ]);
  });
});

function begin(host: Host): void {
  within(host, () => {
    const ports = portsInProcess('export');
    expect(beginExport(ports, exportable(), { requestId: 'export' }).ok).toBe(true);
    ports.book.commit(null);
  });
}
