// A hundred hostile texts that move with their records: to the archive and back, and through a change of version.

import { dealsTable } from '../../src/modules/deals/index';
import { aDealToImport } from '../support/builders';
import { columnBehind } from '../support/columns';
import { aLiveBook, aMemoryBook, type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { expectStaysText, PAYLOADS } from '../support/payloads';

const DEALS = 'Bitimlar';
const ARCHIVE = 'Bitimlar arxivi';
/** Line breaks are stored as one sign, whatever came. */
const STORED = PAYLOADS.map((text) => text.replaceAll(/\r\n?/g, '\n'));
const SHORT = STORED.map((text) => text.slice(0, 200));
/** Behind ours, where people keep a column of their own. */
const OWN = columnBehind(dealsTable);

/** A deal that was lost years ago for each text, with the text wherever one may stand, beside it too. */
function aBookOfTexts(book = aMemoryBook()): Daftar {
  const daftar = setUpDaftar(book);
  const closed = { stage: 'lost', createdOn: '2023-03-01', closedOn: '2023-04-01' } as const;
  const deals = STORED.map((text) =>
    aDealToImport({ ...closed, need: text, responsible: text.slice(0, 200), lossReason: text }),
  );
  mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals }]));
  const own = ['Belgi', ...STORED].map((value) => [{ value }]);
  daftar.grid.write(daftar.sheetId(DEALS), 1, OWN, own);
  return daftar;
}

function expectTexts({ grid, sheetId }: Daftar, name: string, own: number): void {
  const sheet = sheetId(name);
  expectStaysText(grid, { sheet, column: 4 }, STORED);
  expectStaysText(grid, { sheet, column: 9 }, SHORT);
  expectStaysText(grid, { sheet, column: 10 }, STORED);
  expectStaysText(grid, { sheet, column: own }, STORED);
}

function headingsOf({ grid, sheetId }: Daftar, name: string): unknown[] {
  const sheet = sheetId(name);
  const [headings = []] = grid.read(sheet, { row: 1, column: 1, rows: 1, columns: grid.lastColumn(sheet) });
  return headings.map(({ value, formula }) => (formula === '' ? value : `formula ${formula}`));
}

describe('a hundred hostile texts stay text', () => {
  it('in the archive and back, in our columns and in one of people’s own', () => {
    const daftar = aBookOfTexts(aLiveBook());

    mustEndWell(daftar.call('archiveYear', [{ requestId: 'away', year: 2025 }]));
    expectTexts(daftar, ARCHIVE, OWN + 1);
    mustEndWell(daftar.call('unarchiveYear', [{ requestId: 'back', year: 2025 }]));

    expectTexts(daftar, DEALS, OWN);
  });

  it('as headings of people’s own columns, which the archive gets as well', () => {
    const daftar = setUpDaftar();
    const sheet = daftar.sheetId(DEALS);
    const lost = aDealToImport({ stage: 'lost', createdOn: '2023-03-01', closedOn: '2023-04-01' });
    mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals: [lost] }]));
    const cells = [STORED, STORED.map((_, index) => `n${index}`)].map((line) => line.map((value) => ({ value })));
    daftar.grid.insertColumns(sheet, OWN, STORED.length);
    daftar.grid.write(sheet, 1, OWN, cells);

    mustEndWell(daftar.call('archiveYear', [{ requestId: 'away', year: 2025 }]));

    expect(headingsOf(daftar, ARCHIVE).slice(OWN)).toEqual(STORED.map((text) => text.trim()));
  });

  it('when the workbook goes back to an older version and up again', () => {
    const daftar = aBookOfTexts();

    mustEndWell(daftar.call('downgrade', [{ version: 1 }]));
    mustEndWell(daftar.run('openSidebar'));

    expectTexts(daftar, DEALS, OWN);
  });
});
