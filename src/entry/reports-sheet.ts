// The tab of reports: opened and kept from the menu, drawn anew when its choosers are edited and once a day.

import { activeSpreadsheet } from '../google/active-book';
import { keepReport as keep, openReports as open, REPORTS_NAME, refreshReports } from '../modules/reports-sheet/index';
import { personTexts, reading } from './app';
import { showingErrors } from './report-error';
import { say } from './say';

/** Makes the tab of reports where there is none, draws it anew, and shows it. */
export function openReports(): void {
  showingErrors(() => {
    const drawn = reading(open);
    reading(({ desk }) => desk.show(REPORTS_NAME));
    if (drawn === 'moved') say(personTexts()('reports.moved'));
  });
}

/** Keeps the report that is chosen as a tab of its own; opens the tab of reports where there is none yet. */
export function keepReport(): void {
  showingErrors(() => {
    const name = reading(keep);
    if (name === null) return openReports();
    say(personTexts()('reports.kept', { name }));
  });
}

/** Draws the report anew where its choosers were edited. Returns whether the edit was on that tab. */
export function drawReportsOn(range: GoogleAppsScript.Spreadsheet.Range): boolean {
  const area = activeSpreadsheet().getRangeByName(REPORTS_NAME);
  if (area?.getSheet().getSheetId() !== range.getSheet().getSheetId()) return false;
  const chooser = area.getRow() + CHOOSER_ROW;
  const touches =
    range.getRow() <= chooser && range.getLastRow() >= chooser && range.getColumn() <= area.getLastColumn();
  if (touches && reading((ports) => refreshReports(ports)) === 'moved') say(personTexts()('reports.moved'));
  return true;
}

/** Rows below the first of the area. */
const CHOOSER_ROW = 2;

/** Draws the tab anew where it is not of today; nothing where there is none. */
export function drawReportsDaily(): void {
  reading((ports) => refreshReports(ports, { onlyOld: true }));
}
