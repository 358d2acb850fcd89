// Workbooks as people bring them: what each kind of cell reads as, and which sheet is read.

import { LIMITS } from '../../../../ui/features/import/limits';
import { readTable } from '../../../../ui/features/import/read-file';
import { isDateFormat, toDateText } from '../../../../ui/features/import/xlsx/dates';
import { aFile, aWorkbook, useBrowserXml, type WorkbookToWrite } from './a-file';

beforeAll(useBrowserXml);

const read = async (book: WorkbookToWrite, choice = {}) =>
  readTable(aFile(await aWorkbook(book), { name: 'list.xlsx' }), choice, LIMITS);
const cellsOf = async (rows: string, book: Omit<WorkbookToWrite, 'sheets'> = {}) =>
  (await read({ sheets: [{ name: 'List', rows }], ...book })).rows.map(({ cells }) => cells);

const STYLES = `<numFmts count="3"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="#,##0&quot; som&quot;"/><numFmt numFmtId="166" formatCode="000000"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="20"/></cellXfs>`;

it('reads shared texts, formatted ones and those within, with what Excel writes in the place of signs', async () => {
  const strings =
    '<si><t>Ism</t></si><si><r><t>Aziz </t></r><r><rPr><b/></rPr><t>Karimov</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>bir_x000D_\nikki</t></si>';
  const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Telefon</t></is></c></row>
    <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c></row>`;

  expect(await cellsOf(rows, { strings })).toEqual([
    ['Ism', 'Telefon'],
    ['Aziz Karimov', 'bir\r\nikki'],
  ]);
});

it.each([
  ['a phone', '<c r="A1"><v>998901234567</v></c>', '998901234567'],
  ['a phone as Excel stores it', '<c r="A1"><v>9.98901234567E+11</v></c>', '998901234567'],
  ['a sum', '<c r="A1" s="4"><v>1250000</v></c>', '1250000'],
  ['a fraction', '<c r="A1"><v>12.5</v></c>', '12.5'],
  ['a fraction that could be a thousand', '<c r="A1"><v>1.125</v></c>', '1.1250'],
  ['what is left of 0.1 + 0.2', '<c r="A1"><v>0.30000000000000004</v></c>', '0.3'],
  ['a very small number', '<c r="A1"><v>1.0E-7</v></c>', '0.0000001'],
  ['a code with zeros in front', '<c r="A1" s="5"><v>123</v></c>', '000123'],
  ['a day', '<c r="A1" s="1"><v>46101</v></c>', '2026-03-20'],
  ['a day in a format of its own', '<c r="A1" s="2"><v>46101</v></c>', '2026-03-20'],
  ['a day with a time', '<c r="A1" s="3"><v>46101.5875</v></c>', '2026-03-20 14:06'],
  ['a time', '<c r="A1" s="6"><v>0.59375</v></c>', '14:15'],
  ['a day by ISO', '<c r="A1" t="d"><v>2026-03-20T00:00:00</v></c>', '2026-03-20'],
  ['yes', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
  ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
  ['what a formula came to', '<c r="A1" t="str"><f>A2&amp;A3</f><v>Aziz</v></c>', 'Aziz'],
  ['a number of a formula', '<c r="A1"><f>SUM(B:B)</f><v>77</v></c>', '77'],
  ['text that looks like a formula', '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', '=1+1'],
])('reads %s', async (_, cell, text) => {
  expect(await cellsOf(`<row r="1">${cell}</row>`, { styles: STYLES })).toEqual([[text]]);
});

it('counts days from 1904 where the workbook does', async () => {
  const rows = '<row r="1"><c r="A1" s="1"><v>44639</v></c></row>';

  expect(await cellsOf(rows, { styles: STYLES, is1904: true })).toEqual([['2026-03-20']]);
});

it.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [2_958_465, '9999-12-31'],
  [2_958_466, null],
  [-1, null],
])('reads the day %d as %s', (serial, text) => {
  expect(toDateText(serial, { is1904: false })).toBe(text);
});

it.each([
  [14, undefined, true],
  [0, undefined, false],
  [164, 'yyyy-mm-dd', true],
  [164, '[$-419]d mmmm yyyy', true],
  [164, '[h]:mm', true],
  [164, 'General', false],
  [164, '#,##0.00 [$сўм-843];[Red]-#,##0.00', false],
  [164, '0.00" dona"', false],
  [164, '0.00E+00', false],
])('takes the format %d %s for a day: %s', (id, code, isDate) => {
  expect(isDateFormat(id, code)).toBe(isDate);
});

it('keeps cells and rows in their places where others are not written', async () => {
  const rows = '<row r="3"><c r="C3"><v>1</v></c></row><row r="4"/><row r="9"><c r="AB9"><v>2</v></c></row>';
  const table = await read({ sheets: [{ name: 'List', rows }] });

  expect(table.rows).toEqual([
    { row: 3, cells: ['', '', '1'] },
    { row: 9, cells: [...Array.from({ length: 27 }, () => ''), '2'] },
  ]);
});

it('counts cells and rows that do not say where they stand', async () => {
  expect(await cellsOf('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')).toEqual([
    ['1', '2'],
    ['3'],
  ]);
});

it('reads the first sheet that can be seen, or the one that is asked for', async () => {
  const sheets = [
    { name: 'Old', rows: '<row r="1"><c r="A1"><v>0</v></c></row>', isHidden: true },
    { name: 'Clients', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
    { name: 'Sales', rows: '<row r="1"><c r="A1"><v>2</v></c></row>' },
  ];
  const names = ['Clients', 'Sales'];

  expect(await read({ sheets })).toEqual({
    rows: [{ row: 1, cells: ['1'] }],
    sheets: names,
    sheet: 'Clients',
    dropped: 0,
  });
  expect(await read({ sheets }, { sheet: 'Sales' })).toEqual({
    rows: [{ row: 1, cells: ['2'] }],
    sheets: names,
    sheet: 'Sales',
    dropped: 0,
  });
});

it('reads parts whose names have a prefix', async () => {
  const part =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';

  expect(await cellsOf('', { parts: { 'xl/worksheets/sheet1.xml': part } })).toEqual([['5']]);
});

it('reads a sheet that is longer than what is looked at in one go', async () => {
  const rows = Array.from(
    { length: 3500 },
    (_, at) =>
      `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>Nodira Valiyeva</t></is></c><c r="B${at + 1}"><v>${at}</v></c></row>`,
  );
  const cells = await cellsOf(rows.join(''));

  expect([cells.length, cells[3499]]).toEqual([3500, ['Nodira Valiyeva', '3499']]);
});
