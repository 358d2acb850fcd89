// The one place that asks which workbook we are in.

import { CrmError } from '../kernel/errors';

/** Returns the spreadsheet that the script runs in. Throws NO_WORKBOOK where Google gives none. */
export function activeSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  // Typed as never null, but documented as null where no document is open.
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
  if (!spreadsheet) throw new CrmError('NO_WORKBOOK');
  return spreadsheet;
}
