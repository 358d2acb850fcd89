// What SpreadsheetApp hands out and takes, in four time zones, through the emulated services.

import { createHost } from '../../host/create-host';
import { createMemoryGrid } from '../../host/grid/memory-grid';
import { createWorkbook } from '../../src/google/sheet-workbook';
import { zoneOf } from '../../src/google/zone';
import { encode } from '../../src/kernel/schema/codec';
import { instantOfSerial } from '../../src/kernel/time/zone';
import { customersTable } from '../../src/modules/customers/index';
import { mustEndWell } from '../support/daftar';

const ZONES = ['Asia/Tashkent', 'Europe/Moscow', 'America/New_York', 'Pacific/Auckland'] as const;

describe.each(ZONES)('in a spreadsheet of %s', (timeZone) => {
  const grid = createMemoryGrid({ timeZone });
  const host = createHost({ code: '', grid });
  const zone = zoneOf(timeZone);

  it('a day and an instant that were written are read back as the same numbers', () => {
    const noon = Date.UTC(2026, 5, 30, 12, 34);
    const cells = [['M-1', encode('day', '2026-03-29', zone), encode('instant', noon, zone)]];

    const read = mustEndWell(
      host.inProcess(() => {
        const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
        const sheet = spreadsheet.getSheets()[0];
        sheet?.getRange('B:B').setNumberFormat('dd.mm.yyyy');
        sheet?.getRange('C:C').setNumberFormat('dd.mm.yyyy hh:mm');
        spreadsheet.setNamedRange('customers_id', spreadsheet.getRange('A:A'));
        const port = createWorkbook(spreadsheet, zone).sheet(customersTable);
        port?.write(2, 1, cells);
        return port?.read({ row: 1, column: 1, rows: null, columns: 3 })[1];
      }),
    );

    expect(read?.[1]).toBe(46_110);
    expect(instantOfSerial(Number(read?.[2]), zone)).toBe(noon);
  });
});

describe('a cell', () => {
  it('keeps blank, false, 0, a text of digits and a formula-like text apart', () => {
    const host = createHost({ code: '', grid: createMemoryGrid() });
    const cells = [['', false, 0, '007', '=1+1', "'quoted"]];

    const read = mustEndWell(
      host.inProcess(() => {
        const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
        spreadsheet.setNamedRange('customers_id', spreadsheet.getRange('A:A'));
        const port = createWorkbook(spreadsheet, () => 0).sheet(customersTable);
        port?.write(2, 1, cells);
        return port?.read({ row: 1, column: 1, rows: null, columns: 6 })[1];
      }),
    );

    expect(read).toEqual(cells[0]);
  });
});
