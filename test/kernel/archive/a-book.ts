// A small workbook with deals to archive, kept so small that it can be archived a thousand times.

import { createHost } from '../../../host/create-host';
import type { Grid } from '../../../host/grid/grid';
import { createMemoryGrid } from '../../../host/grid/memory-grid';
import type { ExecutionRecord, Host } from '../../../host/host';
import { changesTable } from '../../../src/kernel/book/changes';
import { journalTable, newJournalRows } from '../../../src/kernel/book/journal';
import { drawTable } from '../../../src/kernel/drawing/table-drawing';
import type { Cell } from '../../../src/kernel/schema/codec';
import { fieldNames, type Table } from '../../../src/kernel/schema/table';
import { archiveOf, archiveYear, unarchiveYear } from '../../../src/modules/archive/index';
import { dealsTable } from '../../../src/modules/deals/index';
import { sourceRows, sourcesTable } from '../../../src/modules/settings/index';
import { staffTable } from '../../../src/modules/staff/index';
import { lossReasonRows, lossReasonsTable, stageRows, stagesTable } from '../../../src/modules/stages/index';
import { portsInProcess } from '../../support/ports';
import { cellsOf } from '../../support/sheet-cells';

export const DEALS = 'Bitimlar';
export const ARCHIVE = 'Bitimlar arxivi';

export const COMMANDS = { archive: archiveYear, bringBack: unarchiveYear } as const;
export type Command = keyof typeof COMMANDS;

const RECORDS = 8;
/** Of the eight, two are open, and one has a formula in its row. */
export const CLOSED = 5;
const ROWS = 60;
/** Behind ours are two of people's. */
export const OURS = fieldNames(dealsTable).length;
const COLUMNS = OURS + 4;

/** Eight deals with what people put beside them, a row that people typed, and an archive without records. */
export function aBook(): Host {
  const host = createHost({ code: '', grid: createMemoryGrid({ timeZone: 'Asia/Tashkent', rows: ROWS }) });
  const outcome = host.inProcess(() => {
    const { desk } = portsInProcess();
    const names = new Set(['stages_label', 'sources_label', 'loss_reasons_label', 'staff_label']);
    const draw = (table: Table, rows: Cell[][]) => desk.draw(drawTable(table, { language: 'uz', rows, names }));
    draw(stagesTable, stageRows('uz', String));
    draw(sourcesTable, sourceRows('uz'));
    draw(lossReasonsTable, lossReasonRows('uz'));
    draw(staffTable, []);
    draw(changesTable, []);
    draw(journalTable, newJournalRows(2));
    draw(dealsTable, []);
    draw(archiveOf(dealsTable) ?? dealsTable, []);
  });
  if (!outcome.ok) throw outcome.error;
  shrink(host.grid);
  fill(host.grid);
  return host;
}

/** The same when its closed deals are in the archive. */
export function anArchivedBook(): Host {
  const host = aBook();
  mustRun(host, 'archive', 'first');
  return host;
}

/** Carries the command out as one execution. */
export function run(host: Host, command: Command, requestId = 'a') {
  return host.inProcess(() => COMMANDS[command](portsInProcess(requestId), { requestId, year: 2025 }));
}

/** The same, where nothing may go wrong; returns what it did and what it cost. */
export function mustRun(host: Host, command: Command, requestId?: string) {
  const outcome = run(host, command, requestId);
  if (!outcome.ok) throw outcome.error;
  return { outcome: outcome.value, record: outcome.record satisfies ExecutionRecord };
}

export function sheetOf(grid: Grid, name: string): number {
  return grid.sheets().find((sheet) => sheet.name === name)?.id ?? -1;
}

/** Every row of a sheet as a text, by the headings, without the year of the archive: the same wherever it stands. */
export function rowsIn({ grid }: Host, name: string): string[] {
  const [headings = [], ...rows] = cellsOf(grid, sheetOf(grid, name));
  const printed = rows.map((row) => {
    const cells = row.flatMap((cell, index) =>
      cell === '' || headings[index] === 'Arxiv yili' ? [] : [[String(headings[index]), cell]],
    );
    return JSON.stringify(cells.sort());
  });
  return printed.filter((row) => row !== '[]').sort();
}

/** All rows of both sheets. */
export function allRows(host: Host): string[] {
  return [...rowsIn(host, DEALS), ...rowsIn(host, ARCHIVE)].sort();
}

/** The lines of the log, without their times. */
export function logOf({ grid }: Host): unknown[] {
  const [, ...lines] = cellsOf(grid, sheetOf(grid, 'Oʻzgarishlar tarixi'));
  return lines.map(([, record, , , table, field, from, to]) => [record, table, field, from, to]);
}

/** Every sheet of one size, with room for two columns of people's. */
function shrink(grid: Grid): void {
  for (const { id, rows, columns } of grid.sheets()) {
    if (rows > ROWS) grid.deleteRows(id, ROWS + 1, rows - ROWS);
    if (columns > COLUMNS) grid.deleteColumns(id, COLUMNS + 1, columns - COLUMNS);
    if (columns < COLUMNS) grid.insertColumns(id, columns + 1, COLUMNS - columns);
  }
}

function fill(grid: Grid): void {
  const sheet = sheetOf(grid, DEALS);
  const rows = Array.from({ length: RECORDS }, (_, index) => {
    const isOpen = index % 3 === 1;
    const [stageSince, lostAt] = isOpen ? [43_831, null] : [45_051, 45_051];
    const stage = isOpen ? 'Taklif' : 'Yoʻqotildi';
    const what = { id: `B-${index + 1}`, customer: `Mijoz ${index}`, stage, need: `=n${index}`, amount: index };
    const when = { customerId: `M-${index}`, createdAt: 43_831, stageSince, lostAt };
    const cells: Readonly<Record<string, Cell | null>> = { ...what, ...when };
    const note = index % 2 === 1 ? `belgi ${index}` : null;
    return [...fieldNames(dealsTable).map((field) => cells[field] ?? null), note].map((value) => ({ value }));
  });
  grid.write(sheet, 1, OURS + 1, [[{ value: 'Belgi' }, { value: 'Hisob' }]]);
  grid.write(sheet, 2, 1, rows);
  grid.write(sheet, 3, OURS + 2, [[{ formula: '=1+1' }]]);
  grid.write(sheet, RECORDS + 2, 4, [[{ value: 'qoʻlda yozilgan' }]]);
}
