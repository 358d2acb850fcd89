// Text files as people bring them: whatever the encoding and the delimiter, the rows are those that were written.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { ENCODINGS } from '../../../../ui/features/import/encoding';
import { LIMITS } from '../../../../ui/features/import/limits';
import { readFile, readTable, readText } from '../../../../ui/features/import/read-file';
import type { FileTable } from '../../../../ui/features/import/table';
import { dataFolder } from '../../../support/data-folder';
import { aFile, inOneByte, inUtf16 } from './a-file';

const cells = ({ rows }: FileTable) => rows.map((row) => row.cells);
const read = (bytes: Uint8Array | string, choice = {}) => readTable(aFile(bytes), choice, LIMITS);

const CYRILLIC = 'Имя;Телефон;Город\r\nАзиз Каримов;+998 90 123-45-67;Ташкент\r\nНодира;90 765 43 21;Самарканд\r\n';
const ROWS = [
  ['Имя', 'Телефон', 'Город'],
  ['Азиз Каримов', '+998 90 123-45-67', 'Ташкент'],
  ['Нодира', '90 765 43 21', 'Самарканд'],
];

describe('the encoding', () => {
  it.each([
    ['utf-8', 'without a mark', new TextEncoder().encode(CYRILLIC)],
    ['utf-8', 'with a mark', new TextEncoder().encode(`\ufeff${CYRILLIC}`)],
    ['utf-16le', 'with a mark', inUtf16(CYRILLIC)],
    ['utf-16be', 'with a mark', inUtf16(CYRILLIC, { isBig: true })],
    ['utf-16le', 'without a mark', inUtf16(CYRILLIC, { mark: false })],
    ['utf-16be', 'without a mark', inUtf16(CYRILLIC, { isBig: true, mark: false })],
    ['windows-1251', 'of Windows', inOneByte(CYRILLIC, 'windows-1251')],
    ['koi8-r', 'of Unix', inOneByte(CYRILLIC, 'koi8-r')],
    ['ibm866', 'of DOS', inOneByte(CYRILLIC, 'ibm866')],
  ])('is told: %s %s', async (encoding, _, bytes) => {
    const table = await read(bytes);

    expect([table.encoding, cells(table)]).toEqual([encoding, ROWS]);
  });

  it('is told of capitals alone', async () => {
    const text = 'ФИО;ТЕЛЕФОН\nКАРИМОВ АЗИЗ;901234567\n';

    expect((await read(inOneByte(text, 'windows-1251'))).encoding).toBe('windows-1251');
    expect((await read(inOneByte(text, 'ibm866'))).encoding).toBe('ibm866');
  });

  it('stays UTF-8 where one byte of many letters is broken', async () => {
    const bytes = new TextEncoder().encode(CYRILLIC.repeat(3));
    const at = bytes.length - 4;
    bytes[at] = 0xff;

    expect((await read(bytes)).encoding).toBe('utf-8');
  });

  it('is told where the first letter that tells stands far below', async () => {
    const text = `Ism;Shahar\n${'Aziz;Toshkent\n'.repeat(25_000)}Нодира;Самарканд\n`;

    expect((await read(inOneByte(text, 'windows-1251'))).encoding).toBe('windows-1251');
    expect((await read(text)).encoding).toBe('utf-8');
  });

  it('can be corrected by the person', async () => {
    const bytes = inOneByte('Ad;Şehir\nAyşe;İzmir\n', 'windows-1254');

    expect(cells(await read(bytes, { encoding: 'windows-1254' }))).toEqual([
      ['Ad', 'Şehir'],
      ['Ayşe', 'İzmir'],
    ]);
  });

  it.each(ENCODINGS)('%s is one that browsers know', (encoding) => {
    expect(new TextDecoder(encoding).encoding).toBe(encoding);
  });
});

describe('the delimiter', () => {
  it.each([[','], [';'], ['\t'], ['|']])('%j is found', async (delimiter) => {
    const text = [
      ['Ism', 'Izoh', 'Summa'],
      ['Aziz', 'a', '12'],
      ['Nodira', 'b', '13'],
    ];

    expect(cells(await read(text.map((row) => row.join(delimiter)).join('\n')))).toEqual(text);
  });

  it('is the semicolon where numbers have a decimal comma', async () => {
    expect(cells(await read('Ism;Summa\nAziz;12,50\nNodira;13,75\n'))[1]).toEqual(['Aziz', '12,50']);
  });

  it('is found below a title, whatever stands in names', async () => {
    const text = 'Mijozlar, 2026-yil\n\nIsm;Telefon\nKarimov, Aziz;901234567\nValiyeva, Nodira;907654321\n';

    expect(cells(await read(text)).at(-1)).toEqual(['Valiyeva, Nodira', '907654321']);
  });

  it('is none that stands within quotes', async () => {
    expect(cells(await read('"Ism","a | b"\n"Aziz","c | d"\n'))).toEqual([
      ['Ism', 'a | b'],
      ['Aziz', 'c | d'],
    ]);
  });

  it('is what the first line says to Excel, which is no row', async () => {
    expect(cells(await read('sep=|\r\nIsm|Summa; soʻm\r\nAziz|1;2\r\n'))).toEqual([
      ['Ism', 'Summa; soʻm'],
      ['Aziz', '1;2'],
    ]);
  });

  it('is none in a file of one column', async () => {
    expect(cells(await read('Telefon\n901234567\n907654321'))).toEqual([['Telefon'], ['901234567'], ['907654321']]);
  });
});

describe('the rows', () => {
  it('keep lines and quotes within a cell, and the numbers that they have in the file', async () => {
    const table = await read('Ism,Izoh\r\n\r\n"Aziz","bir\nikki ""uch"""\r\n,,\r\nNodira,\r\n');

    expect(table).toEqual({
      rows: [
        { row: 1, cells: ['Ism', 'Izoh'] },
        { row: 3, cells: ['Aziz', 'bir\nikki "uch"'] },
        { row: 5, cells: ['Nodira'] },
      ],
      encoding: 'utf-8',
      dropped: 0,
    });
  });

  it('lose signs that no cell can show, and it is said how many', async () => {
    const table = await read('Ism,Shahar\nAz\u0000iz,Buxoro\u0007\nNodira,Xiva\n');

    expect([table.dropped, cells(table)[1]]).toEqual([2, ['Aziz', 'Buxoro']]);
  });

  it('of pasted cells are split at tabs, and a quote that begins a name is its own', async () => {
    expect(await readText('Firma\tShahar\n"Anor" MChJ\tBuxoro\n')).toEqual({
      kind: 'read',
      table: {
        rows: [
          { row: 1, cells: ['Firma', 'Shahar'] },
          { row: 2, cells: ['"Anor" MChJ', 'Buxoro'] },
        ],
        dropped: 0,
      },
    });
  });

  it('of pasted cells keep lines within one', async () => {
    const reading = await readText('Ism\tIzoh\nAziz\t"bir\nikki"\n');

    expect(reading.kind === 'read' && cells(reading.table)[1]).toEqual(['Aziz', 'bir\nikki']);
  });

  it('are the same whatever the delimiter and the encoding', async () => {
    const cell = fc.stringMatching(/^[a-zA-Zа-яА-ЯёЁ0-9 ,;|.+"\n-]{0,12}$/).filter((text) => text.trim() === text);
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    const ends = (from: readonly string[]): readonly string[] => ['Имя', ...from.slice(1, -1), 'конец'];
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 2, maxLength: 12 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-r', 'ibm866'),
        async (rows, delimiter, encoding) => {
          const whole = rows.map(ends);
          const text = Papa.unparse(whole as string[][], { delimiter, quotes: true });
          const bytes = encoding.startsWith('utf-16')
            ? inUtf16(text, { isBig: encoding === 'utf-16be' })
            : encoding === 'utf-8'
              ? new TextEncoder().encode(text)
              : inOneByte(text, encoding);

          expect(cells(await read(bytes, encoding.startsWith('utf') ? {} : { encoding }))).toEqual(whole);
        },
      ),
      { numRuns: 100 },
    );
  });
});

const FOLDER = join(dataFolder(), 'import');

/** Rows, columns and encoding of each file of the public data. */
const FILES: readonly (readonly [name: string, rows: number, columns: number, encoding: string])[] = [
  ['amocrm_deals_export.csv', 1, 15, 'utf-8'],
  ['amocrm_leads_import.csv', 1, 19, 'windows-1251'],
  ['bitrix24_contacts.csv', 1, 48, 'utf-8'],
  ['google_contacts_new.csv', 2, 36, 'utf-8'],
  ['header_mapping.csv', 293, 8, 'utf-8'],
  ['hubspot_companies.csv', 4, 5, 'utf-8'],
  ['hubspot_deals.csv', 3, 13, 'utf-8'],
  ['outlook_en.csv', 1, 92, 'utf-8'],
  ['pipedrive_activities.csv', 2, 11, 'utf-8'],
  ['ru_generic_orders.csv', 1, 10, 'utf-8'],
  ['ru_hr.csv', 1, 13, 'utf-8'],
  ['salesforce_leads.csv', 4, 9, 'utf-8'],
  ['uz_leads_form.csv', 2, 8, 'utf-8'],
  ['uz_officials_two_scripts.csv', 1, 8, 'utf-8'],
  ['uz_school.csv', 4, 5, 'utf-8'],
];

const onData = existsSync(FOLDER) ? it : it.skip;
if (!existsSync(FOLDER)) console.warn(`Skipped, since the files of other systems are not there: ${FOLDER}`);

onData.each(FILES)('reads %s: %d rows of %d columns in %s', async (name, rows, columns, encoding) => {
  const table = await readTable(aFile(readFileSync(join(FOLDER, name))), {}, LIMITS);
  const widths = cells(table).map((row) => row.length);

  expect([table.rows.length, Math.max(...widths), table.encoding, table.dropped]).toEqual([rows, columns, encoding, 0]);
  expect((await readFile(aFile(readFileSync(join(FOLDER, name))))).kind).toBe(rows > 1 ? 'read' : 'unreadable');
});
