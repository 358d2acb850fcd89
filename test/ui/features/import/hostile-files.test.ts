// Files that are no lists, broken or made to harm: each is refused with a sentence, or what harms in it is text.

import { importDialogTexts } from '../../../../src/modules/import/dialog-texts';
import { LIMITS } from '../../../../ui/features/import/limits';
import { type FileToRead, readCells, readFile, readText } from '../../../../ui/features/import/read-file';
import { partsIn } from '../../../../ui/features/import/xlsx/zip';
import { aFile, aWorkbook, inUtf16, useBrowserXml } from './a-file';

beforeAll(useBrowserXml);

const SHEET = [
  { name: 'List', rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>' },
];
const withPart = (name: string, text: string) => aWorkbook({ sheets: SHEET, parts: { [name]: text } });
const ENTITIES = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]>`;
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Says the same of a size in both places where a zip says it. */
async function lyingAboutSize(size: number): Promise<Uint8Array> {
  const bytes = await aWorkbook({ sheets: [{ name: 'List', rows: ' '.repeat(2_000_000) }] });
  const real = partsIn(bytes).get('xl/worksheets/sheet1.xml')?.size ?? 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === real) view.setUint32(at, size, true);
  }
  return bytes;
}

const latin = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));
const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

async function sentenceOn(file: FileToRead, limits = LIMITS): Promise<string> {
  const reading = await readFile(file, {}, limits);
  if (reading.kind === 'read') return `read: ${reading.table.rows.length} rows`;
  const { en }: { en: string } = importDialogTexts[reading.why.key as keyof typeof importDialogTexts];
  return en.replace(/\{(\w+)\}/g, (_, name: string) => reading.why.values[name] ?? `{${name}}`);
}

describe('is refused with what to do:', () => {
  it('50 MB, before they are read', async () => {
    const unread: FileToRead = {
      name: 'all.csv',
      size: 50 * 1024 * 1024,
      arrayBuffer: () => Promise.reject(new Error('It was read.')),
    };

    expect(await sentenceOn(unread)).toBe('The file has 50 MB; at most 20 can be brought in. Split it into parts.');
  });

  it.each<[what: string, content: () => Promise<Uint8Array> | Uint8Array | string, sentence: string]>([
    ['nothing at all', () => '', 'Nothing stands there. Choose the file with your list.'],
    ['blank lines', () => '\r\n , ,\r\n\r\n', 'Nothing stands there. Choose the file with your list.'],
    ['only headings', () => 'Ism,Telefon\n', 'Only headings stand there, and no rows below them.'],
    [
      'a million rows',
      () => `Ism,Telefon\n${'Aziz,901234567\n'.repeat(1_000_000)}`,
      'The list has more than 50000 rows. Split it into parts and bring them in one after another.',
    ],
    [
      '2,000 columns',
      () => `${Array.from({ length: 2000 }, (_, at) => `c${at}`).join(',')}\n1,2\n`,
      'The list has 2000 columns; at most 200 can be read. Leave only those that you need.',
    ],
    [
      'a cell of 60,000 characters',
      () => `Ism,Izoh\nAziz,${'x'.repeat(60_000)}\n`,
      'Row 2 has a cell of 60000 characters; at most 50000 fit into a cell. Shorten it.',
    ],
    [
      'a quote that never closes',
      () => `Ism,Izoh\nAziz,"yaxshi\n${'Nodira,x\n'.repeat(50)}`,
      'A quotation mark in row 2 opens and does not close. Mend that row, or save the list as .xlsx.',
    ],
    [
      'a quote within quotes',
      () => 'Ism,Izoh\nAziz,x\n"Anor" MChJ,y\n',
      'A quotation mark in row 3 opens and does not close. Mend that row, or save the list as .xlsx.',
    ],
    [
      'a workbook of Excel 2003',
      () => latin(`${OLE}${'\0'.repeat(600)}`),
      'This is a workbook of an old Excel. Open it, save it as .xlsx, and choose that.',
    ],
    [
      'a workbook with a password',
      () => new Uint8Array([...latin(`${OLE}${'\0'.repeat(600)}`), ...inUtf16('EncryptedPackage', { mark: false })]),
      'The workbook has a password. Open it, take the password off, and save it again.',
    ],
    [
      'a binary workbook',
      () =>
        aWorkbook({ sheets: SHEET, parts: { '_rels/.rels': relationTo('xl/workbook.bin'), 'xl/workbook.bin': 'x' } }),
      'This is a workbook of an old Excel. Open it, save it as .xlsx, and choose that.',
    ],
    [
      'a picture',
      () => latin('\u0089PNG\r\n\u001a\n'),
      'This is no list, but a picture, a document or a program. Choose a CSV or .xlsx file.',
    ],
    [
      'a PDF',
      () => '%PDF-1.7\n',
      'This is no list, but a picture, a document or a program. Choose a CSV or .xlsx file.',
    ],
    [
      'bytes of anything',
      () => Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256),
      'This is no list, but a picture, a document or a program. Choose a CSV or .xlsx file.',
    ],
    [
      'a web page that is called a workbook',
      () => '<html><table><tr><td>Ism</td></tr></table></html>',
      'This is a web page, whatever its name says. Open it in Excel, save it as .xlsx, and choose that.',
    ],
    ['another archive', () => latin('Rar!\u001a\u0007'), 'This is an archive. Unpack it, and choose the list inside.'],
    [
      'a workbook of Apple or OpenOffice',
      () =>
        aWorkbook({ sheets: SHEET, parts: { '_rels/.rels': '<Relationships/>', 'content.xml': '<x/>' } }).then(
          withoutWorkbook,
        ),
      'Such a workbook cannot be read here. Open it, save it as .xlsx or CSV, and choose that.',
    ],
    [
      'an .xlsx without a workbook',
      () => aWorkbook({ sheets: SHEET }).then(withoutWorkbook),
      'The file is damaged. Open it in Excel or Google Sheets, save it again, and choose that.',
    ],
    [
      'half an .xlsx',
      async () => (await aWorkbook({ sheets: SHEET })).slice(0, 400),
      'The file is damaged. Open it in Excel or Google Sheets, save it again, and choose that.',
    ],
    [
      'entities that grow in a sheet',
      () =>
        withPart(
          'xl/worksheets/sheet1.xml',
          `${ENTITIES}<worksheet ${MAIN}><sheetData><row><c><v>&c;</v></c></row></sheetData></worksheet>`,
        ),
      'The file is damaged. Open it in Excel or Google Sheets, save it again, and choose that.',
    ],
    [
      'entities that grow in the workbook',
      () => withPart('xl/workbook.xml', `${ENTITIES}<workbook ${MAIN}><sheets>&c;</sheets></workbook>`),
      'The file is damaged. Open it in Excel or Google Sheets, save it again, and choose that.',
    ],
    [
      'a sheet that says to be small and is not',
      () => lyingAboutSize(1000),
      'The file is damaged. Open it in Excel or Google Sheets, save it again, and choose that.',
    ],
    [
      'a sheet that says to be larger than everything',
      () => lyingAboutSize(0x7fffffff),
      'Unpacked, the file is too large to be read safely. Save only the sheet with your list, as CSV.',
    ],
  ])('%s', async (_, content, sentence) => {
    expect(await sentenceOn(aFile(await content()))).toBe(sentence);
  });

  it('a file that unpacks to more than may be, as soon as that is seen', async () => {
    const bytes = await aWorkbook({ sheets: [{ name: 'List', rows: ' '.repeat(3_000_000) }] });

    expect(bytes.length).toBeLessThan(10_000);
    expect(await sentenceOn(aFile(bytes), { ...LIMITS, unpackedBytes: 1_000_000 })).toBe(
      'Unpacked, the file is too large to be read safely. Save only the sheet with your list, as CSV.',
    );
  });

  it('a workbook with more rows than may be, without reading the rest', async () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(15_000);

    expect(
      await sentenceOn(aFile(await aWorkbook({ sheets: [{ name: 'List', rows }] })), { ...LIMITS, rows: 500 }),
    ).toBe('The list has more than 500 rows. Split it into parts and bring them in one after another.');
  });

  it('a workbook with a cell far to the right', async () => {
    const rows = '<row r="1"><c r="XFD1"><v>1</v></c></row>';

    expect(await sentenceOn(aFile(await aWorkbook({ sheets: [{ name: 'List', rows }] })))).toBe(
      'The list has 16384 columns; at most 200 can be read. Leave only those that you need.',
    );
  });

  it('a folder, or a file that is gone', async () => {
    const folder: FileToRead = {
      name: 'Clients',
      size: 4096,
      arrayBuffer: () => Promise.reject(new Error('NotFound')),
    };

    expect(await sentenceOn(folder)).toBe('Clients cannot be read: it is a folder, or it is gone. Choose a file.');
  });
});

describe('is text like any other:', () => {
  const HARMFUL = [
    '=HYPERLINK("http://x")',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '@SUM(1)',
    '+1|cmd',
  ];

  it('what would be a formula or markup, in headings and in cells', async () => {
    const quoted = HARMFUL.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
    const reading = await readFile(aFile(`${quoted}\n${quoted}\n`));

    expect(reading.kind === 'read' && reading.table.rows.map(({ cells }) => cells)).toEqual([HARMFUL, HARMFUL]);
  });

  it('an archive inside a workbook: nobody opens it', async () => {
    const inner = await aWorkbook({ sheets: [{ name: 'List', rows: ' '.repeat(1_000_000) }] });
    const bytes = await withPart('xl/embeddings/bomb.zip', String.fromCharCode(...inner));

    expect(await sentenceOn(aFile(bytes))).toBe('read: 2 rows');
  });

  it('a list with NUL bytes, which are left out', async () => {
    const reading = await readFile(aFile('Ism\u0000,Telefon\nAz\u0000iz,901234567\n'));

    expect(reading).toEqual({
      kind: 'read',
      table: {
        rows: [
          { row: 1, cells: ['Ism', 'Telefon'] },
          { row: 2, cells: ['Aziz', '901234567'] },
        ],
        encoding: 'utf-8',
        dropped: 2,
      },
    });
  });
});

it('holds pasted cells and tabs to the same limits', async () => {
  const limits = { ...LIMITS, rows: 2, bytes: 100 };

  expect(await readText('x\n'.repeat(3), limits)).toEqual({
    kind: 'unreadable',
    why: { key: 'import.err.rows', values: { most: '2' } },
  });
  expect(await readText('x'.repeat(101), limits)).toMatchObject({
    kind: 'unreadable',
    why: { key: 'import.err.size' },
  });
  expect(await readCells([['Ism'], [''], ['Aziz']], limits)).toEqual({
    kind: 'read',
    table: {
      rows: [
        { row: 1, cells: ['Ism'] },
        { row: 3, cells: ['Aziz'] },
      ],
      dropped: 0,
    },
  });
});

function relationTo(target: string): string {
  return `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="${target}"/></Relationships>`;
}

/** The same archive, the workbook's name spoilt in both places where it stands. */
function withoutWorkbook(bytes: Uint8Array): Uint8Array {
  const text = String.fromCharCode(...bytes);
  return latin(text.replaceAll('xl/workbook.xml', 'xl/worhbook.xml'));
}
