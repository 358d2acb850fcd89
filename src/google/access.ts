// Whether the acting person may write into the workbook at all, or only look at it.

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Tells whether there is a sheet that the person may edit. One blocking call; a call a sheet for who may edit none.
 * Hint: asked of cells, since Google tells a viewer nothing of who may edit the file.
 */
export function mayEdit(spreadsheet: Spreadsheet): boolean {
  return spreadsheet.getSheets().some((sheet) => sheet.getRange('A1').canEdit());
}
