// Files that are made of the whole book: CSV that is no formula, ZIP, JSON, vCards, and sales for 1C.

import fc from 'fast-check';
import JSZip from 'jszip';
import Papa from 'papaparse';
import { toCsv } from '../../../../ui/features/privacy/csv';
import { makeFile } from '../../../../ui/features/privacy/export-files';
import type { TakenTable } from '../../../../ui/features/privacy/taken';

const MAKING = {
  day: '2026-03-04',
  headingsOf1C: 'Дата;Номер;Контрагент;ИНН;Номенклатура;Количество;Цена;Сумма;Валюта;Способ оплаты;Комментарий',
};

const table = (
  name: string,
  fields: Readonly<Record<string, string>>,
  rows: TakenTable['rows'],
  own: readonly string[] = [],
): TakenTable => ({
  name,
  title: name,
  fields: Object.entries(fields).map(([field, kind]) => ({
    name: field,
    heading: field.toUpperCase(),
    kind: kind as 'text',
  })),
  own,
  rows,
});

const CUSTOMERS = table(
  'customers',
  {
    id: 'id',
    name: 'text',
    contact: 'contact',
    email: 'email',
    city: 'text',
    birthday: 'day',
    taxId: 'text',
    createdAt: 'instant',
  },
  [
    [
      'M-1',
      'Oʻktam; Ltd',
      '+998 90 123 45 67',
      'a@example.com',
      'Buxoro, markaz',
      '1990-03-04',
      '301234567',
      1_772_600_400_000,
      '=1+1',
    ],
    ['M-2', 'Nodira', '@nodira_uz', '', '', '', '', null, ''],
    ['M-3', 'Nobody', '', '', '', '', '', null, ''],
  ],
  ['Rang'],
);

const SALES = table(
  'sales',
  {
    id: 'id',
    date: 'day',
    customerId: 'text',
    customer: 'text',
    product: 'text',
    quantity: 'number',
    amount: 'money',
    returned: 'money',
    note: 'text',
  },
  [
    ['S-1', '2026-02-01', 'M-1', '', 'Eshik', 2, 1_000_000.5, null, '@SUM(A1)'],
    ['S-2', '2026-02-02', '', 'Koʻchadan', 'Stol', null, 300, 300, ''],
  ],
);

describe('CSV', () => {
  it('has an apostrophe before every text that a sheet would count, and numbers stay numbers', () => {
    expect(toCsv([['=1+1', '+998', '-5', '@x', '\tx', 'a=b', -5, true, null]])).toBe(
      `'=1+1,'+998,'-5,'@x,"'\tx",a=b,-5,true,\r\n`,
    );
  });

  it('gives back what was put in, and no cell of it begins as a formula', () => {
    const line = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=A1', 'a"b', 'x\r\ny', ' ; ')), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(line, fc.constantFrom(',', ';'), (cells, separator) => {
        const [read = []] = Papa.parse<string[]>(toCsv([cells], { separator }), {
          delimiter: separator,
          newline: '\r\n',
        }).data;

        expect(read.map((cell) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, ''))).toEqual(cells);
        expect(read.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('everything', () => {
  it('as CSV is a ZIP of a file for each table, with people’s own columns', async () => {
    const { name, content, rows } = makeFile('csv', [CUSTOMERS, SALES], MAKING);

    const zip = await JSZip.loadAsync(content, { checkCRC32: true });
    const customers = await zip.file('customers.csv')?.async('string');
    expect({ name, rows, files: Object.keys(zip.files) }).toEqual({
      name: 'daftar-2026-03-04.zip',
      rows: 5,
      files: ['customers.csv', 'sales.csv'],
    });
    expect(customers?.split('\r\n').slice(0, 2)).toEqual([
      '\ufeffID,NAME,CONTACT,EMAIL,CITY,BIRTHDAY,TAXID,CREATEDAT,Rang',
      `M-1,"Oʻktam; Ltd",'+998 90 123 45 67,a@example.com,"Buxoro, markaz",1990-03-04,301234567,2026-03-04T05:00:00.000Z,'=1+1`,
    ]);
  });

  it('as JSON names fields as the code does, and leaves out what is blank', () => {
    const { content } = makeFile('json', [CUSTOMERS], MAKING);

    expect(JSON.parse(String(content)).tables.customers.slice(0, 2)).toEqual([
      {
        ...{
          id: 'M-1',
          name: 'Oʻktam; Ltd',
          contact: '+998 90 123 45 67',
          email: 'a@example.com',
          city: 'Buxoro, markaz',
        },
        ...{ birthday: '1990-03-04', taxId: '301234567', createdAt: '2026-03-04T05:00:00.000Z', own: { Rang: '=1+1' } },
      },
      { id: 'M-2', name: 'Nodira', contact: '@nodira_uz' },
    ]);
  });
});

describe('vCards', () => {
  it('are there for who can be reached, by RFC 6350', () => {
    const contacts = table(
      'contacts',
      { id: 'id', name: 'text', customer: 'reference', role: 'text', contact: 'contact' },
      [['K-1', 'Aziz', 'Navo · 4567', 'Hisobchi', '90 123']],
    );

    expect(makeFile('vcard', [CUSTOMERS, contacts], MAKING).content).toBe(
      [
        ...['BEGIN:VCARD', 'VERSION:4.0', 'UID:M-1', 'FN:Oʻktam\\; Ltd', 'TEL;VALUE=uri:tel:+998901234567'],
        ...['EMAIL:a@example.com', 'ADR:;;;Buxoro\\, markaz;;;', 'BDAY:19900304', 'END:VCARD'],
        ...['BEGIN:VCARD', 'VERSION:4.0', 'UID:M-2', 'FN:Nodira', 'IMPP:https://t.me/nodira_uz', 'END:VCARD'],
        ...['BEGIN:VCARD', 'VERSION:4.0', 'UID:K-1', 'FN:Aziz', 'ORG:Navo', 'ROLE:Hisobchi', 'TEL;VALUE=uri:tel:90123'],
        ...['END:VCARD', ''],
      ].join('\r\n'),
    );
  });

  it('have no line longer than 75 octets', () => {
    const long = table('customers', { id: 'id', name: 'text', contact: 'contact' }, [
      ['M-1', 'Ў'.repeat(100), '@long'],
    ]);

    const lines = String(makeFile('vcard', [long], MAKING).content).split('\r\n');

    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(lines.join('\r\n').replace(/\r\n /g, '')).toContain(`FN:${'Ў'.repeat(100)}`);
  });
});

describe('sales for 1C', () => {
  it('stand under its columns with commas, buyers by name and tax number, less what was returned', () => {
    const { content, rows } = makeFile('onec', [CUSTOMERS, SALES], MAKING);

    expect({ rows, lines: String(content).split('\r\n') }).toEqual({
      rows: 2,
      lines: [
        '\ufeffДата;Номер;Контрагент;ИНН;Номенклатура;Количество;Цена;Сумма;Валюта;Способ оплаты;Комментарий',
        `01.02.2026;S-1;"Oʻktam; Ltd";301234567;Eshik;2;500000,25;1000000,5;UZS;;'@SUM(A1)`,
        '02.02.2026;S-2;Koʻchadan;;Stol;1;0;0;UZS;;',
        '',
      ],
    });
  });
});
