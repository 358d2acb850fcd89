// Opening a .csv or .xlsx file as the workbook.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { toA1 } from '../../host/grid/a1';
import { createLiveGrid } from '../../host/grid/live-grid';
import { openBookFile } from '../../host/server/book-file';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function open(book: string) {
  const { options, fill } = await openBookFile(book, 2026);
  const grid = createLiveGrid({ locale: 'uz_UZ', ...options });
  fill(grid);
  return grid;
}

describe('a book that is brought along', () => {
  it('is read from .csv as a person would type it', async () => {
    const book = join(folder, 'Bitimlar.csv');
    writeFileSync(book, 'Mijoz;Summa;Telefon\n"Aziz; aka";12,5;+998 90 123 45 67\n');

    const grid = await open(book);

    expect(grid.sheets().map(({ name }) => name)).toEqual(['Bitimlar']);
    expect(grid.read(0, { row: 2, column: 1, rows: 1, columns: 3 })[0]?.map(({ value }) => value)).toEqual([
      'Aziz; aka',
      12.5,
      '+998 90 123 45 67',
    ]);
  });

  it('is read from .xlsx with its formulas', async () => {
    const book = join(folder, 'deals.xlsx');
    writeFileSync(book, await aSmallXlsx());

    const grid = await open(book);

    expect([grid.name, grid.sheets().map(({ name }) => name)]).toEqual(['deals', ['Deals']]);
    expect(grid.read(0, { row: 1, column: 1, rows: 1, columns: 3 })).toEqual([
      [
        { value: 'Aziz', formula: '', format: '' },
        { value: 7, formula: '', format: '' },
        { value: 14, formula: '=B1*2', format: '' },
      ],
    ]);
  });

  it('is read from .xlsx with its named ranges, as far as they are places of the workbook', async () => {
    const book = join(folder, 'deals.xlsx');
    const names = {
      one: "'Deals'!$B$1",
      whole_column: 'Deals!$A:$B',
      below: 'Deals!$A$2000:$C$2001',
      constant: '42',
      gone: 'Deals!#REF!',
      '_xlnm.Print_Area': 'Deals!$A$1:$C$9',
    };
    writeFileSync(book, await aSmallXlsx(names));

    const grid = await open(book);

    expect(grid.namedRanges().map(({ name, area, wholeColumns }) => [name, toA1(area), wholeColumns])).toEqual([
      ['one', 'B1', false],
      ['whole_column', `A1:B${grid.sheets()[0]?.rows}`, true],
      ['below', 'A2000:C2001', false],
    ]);
  });

  it.each([
    ['missing.csv', null, 'does not exist. Check the path given with --book.'],
    ['broken.xlsx', 'no zip', 'is not an .xlsx file, or it is damaged.'],
    ['latin.csv', Buffer.from([0x61, 0xff, 0x62]), 'It is not in UTF-8; save it as "CSV UTF-8".'],
  ])('is refused with a sentence when it is %s', async (name, content, message) => {
    const book = join(folder, name);
    if (content !== null) writeFileSync(book, content);

    await expect(open(book)).rejects.toThrow(message);
  });
});

function aSmallXlsx(names: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const defined = Object.entries(names).map(([name, text]) => `<definedName name="${name}">${text}</definedName>`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Deals" sheetId="1" r:id="rId1"/></sheets><definedNames>${defined.join('')}</definedNames></workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  );
  zip.file(
    'xl/styles.xml',
    `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`,
  );
  zip.file(
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Aziz</t></is></c><c r="B1"><v>7</v></c><c r="C1"><f>B1*2</f></c></row></sheetData></worksheet>`,
  );
  return zip.generateAsync({ type: 'nodebuffer' });
}
