// What Google calls when people edit the grid.

import { activeSpreadsheet } from '../google/active-book';
import { findSheet } from '../google/sheet-workbook';
import type { Ports } from '../kernel/ports';
import { adoptCustomers, customersTable } from '../modules/customers/index';
import { adoptDeals, dealsTable } from '../modules/deals/index';
import { writing } from './app';
import { report } from './report-error';

const ADOPTERS = [
  { table: customersTable, adopt: adoptCustomers },
  { table: dealsTable, adopt: adoptDeals },
] as const;

/** Gives rows that people typed by hand their number, soon after they did. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  try {
    const adopt = adopterOf(event.range);
    if (adopt) writing('', adopt);
  } catch (reason) {
    report(reason); // A simple trigger has nobody to answer; the next edit adopts the row.
  }
}

/** Null where the edit leaves nothing to adopt: it is on another sheet, in the headings, or all its rows have numbers. */
function adopterOf(range: GoogleAppsScript.Spreadsheet.Range): ((ports: Ports) => number) | null {
  const sheet = range.getSheet();
  const found = ADOPTERS.find(
    ({ table }) => findSheet(activeSpreadsheet(), table)?.getSheetId() === sheet.getSheetId(),
  );
  if (!found || range.getLastRow() === 1) return null;
  const ids = sheet.getRange(range.getRow(), 1, range.getNumRows(), 1).getValues();
  return ids.some(([id]) => id === '') ? found.adopt : null;
}
