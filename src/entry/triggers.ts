// What Google calls when people edit the grid.

import { activeSpreadsheet } from '../google/active-book';
import { findSheet } from '../google/sheet-workbook';
import type { Ports } from '../kernel/ports';
import type { Table } from '../kernel/schema/table';
import { fieldOfHeading } from '../kernel/schema/words';
import { adoptCustomers, customersTable } from '../modules/customers/index';
import { adoptDeals, dealsTable, noticeMoves } from '../modules/deals/index';
import { actingPerson } from '../modules/staff/index';
import { todayTable } from '../modules/today-sheet/index';
import { UNHURRIED, writing } from './app';
import { moveNotes } from './move-notes';
import { report } from './report-error';
import { drawReportsOn } from './reports-sheet';
import { say } from './say';
import { isReadyAtOnce, takeToday } from './today-sheet';

type Range = GoogleAppsScript.Spreadsheet.Range;

const ADOPTERS: readonly { readonly table: Table; readonly adopt: (ports: Ports) => readonly string[] }[] = [
  { table: customersTable, adopt: adoptCustomers },
  { table: dealsTable, adopt: adoptDeals },
];

/** Gives rows that people typed by hand their number, and deals that they moved to another stage their history, soon after they did. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  try {
    const found = ADOPTERS.find(({ table }) => isOn(table, event.range));
    if (event.range.getLastRow() === 1) return;
    if (!found) return drawReportsOn(event.range) ? undefined : takeTodayOn(event.range);
    const ids = idsIn(event.range);
    const adopted = ids.includes('') ? writing('', found.adopt, UNHURRIED) : [];
    if (found.table === dealsTable) noticeIn(event.range, [...ids.filter((id) => id !== ''), ...adopted]);
  } catch (reason) {
    report(reason); // A simple trigger has nobody to answer; the next edit adopts the row, the next pass notices the move.
  }
}

/** What the sheet of today was filled in with; a row that was cut off is taken by the next edit, or the next pass. */
function takeTodayOn(range: Range): void {
  if (isOn(todayTable, range)) takeToday(isReadyAtOnce);
}

/** What is lacking is said in the corner: in the grid nothing can be refused. */
function noticeIn(range: Range, ids: readonly string[]): void {
  if (ids.length === 0 || !coversStage(range)) return;
  const { notes } = writing('', (ports) => noticeMoves(ports, { ids, by: actingPerson(ports.book) }), UNHURRIED);
  if (notes.length > 0) say(moveNotes(notes), { stays: true });
}

function isOn(table: Table, range: Range): boolean {
  return findSheet(activeSpreadsheet(), table)?.getSheetId() === range.getSheet().getSheetId();
}

/** The record numbers of the rows; '' where there is none. */
function idsIn(range: Range): string[] {
  const ids = range.getSheet().getRange(range.getRow(), 1, range.getNumRows(), 1).getValues();
  return ids.map(([id]) => String(id));
}

/** A heading that people renamed is not known here; what was typed below it is found by the next pass. */
function coversStage(range: Range): boolean {
  const [headings = []] = range.getSheet().getRange(1, range.getColumn(), 1, range.getNumColumns()).getValues();
  const fieldHeaded = fieldOfHeading(dealsTable);
  return headings.some((heading) => fieldHeaded(String(heading)) === 'stage');
}
