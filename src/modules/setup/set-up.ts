// Set up: makes the sheets that are not there yet. Run again, it adds what is missing and touches nothing else.

import { changesTable } from '../../kernel/book/changes';
import type { ColumnDrawing } from '../../kernel/drawing/drawing';
import { drawTable } from '../../kernel/drawing/table-drawing';
import type { Ports } from '../../kernel/ports';
import type { Table } from '../../kernel/schema/table';
import { boardIn, drawDashboard, PERIOD_NAME } from '../dashboard/index';
import { DOOR_TOKEN } from '../doors/index';
import { drawTodaySheet, todayTable } from '../today-sheet/index';
import { firstRows, namesInUse, SHEETS } from './sheets';
import { PLAIN_TRADE, type Trade } from './trades';

interface Drawer extends Pick<Ports, 'desk' | 'language'> {
  /** What the lists begin with. */
  readonly trade?: Trade;
}

export interface SheetsMade {
  readonly made: number;
  /** How many of them have a tab that people see. */
  readonly seen: number;
}

type SetUpPorts = Drawer & Pick<Ports, 'secrets'>;

/** Makes what the workbook lacks, sheets in the person's language and the token, and shows the dashboard. */
export function setUp({ desk, language, secrets, trade = PLAIN_TRADE }: SetUpPorts): SheetsMade {
  const missing = SHEETS.filter((table) => !desk.isDrawn(table));
  makeSheets(missing, { desk, language, trade });
  const hasDashboard = desk.isRangeDrawn(PERIOD_NAME);
  if (!hasDashboard) makeDashboard({ desk, language, trade });
  const hasToday = desk.isDrawn(todayTable);
  if (!hasToday) makeTodaySheet({ desk, language });
  desk.show(PERIOD_NAME);
  secrets.ensure(DOOR_TOKEN);
  const others = [hasDashboard, hasToday].filter((isThere) => !isThere).length;
  return { made: missing.length + others, seen: missing.filter(({ hidden }) => !hidden).length + others };
}

/** Makes the sheets of these tables, in the order in which they are given. */
export function makeSheets(tables: readonly Table[], { desk, language, trade = PLAIN_TRADE }: Drawer): void {
  const hasLog = desk.hasTable(changesTable);
  const names = namesInUse();
  for (const table of tables) {
    const drawing = drawTable(table, { language, names, rows: firstRows(table, language, { hasLog, trade }) });
    desk.draw(withoutLostLists(drawing, desk));
  }
}

/** Leaves out the dropdowns that draw from a list which is not there: nobody can tell yet which sheet it is. */
export function withoutLostLists<D extends ColumnDrawing>(drawing: D, desk: Ports['desk']): D {
  const validations = drawing.validations.filter(({ rule }) => rule.kind !== 'labels' || desk.hasRange(rule.range));
  return { ...drawing, validations };
}

/** Makes the sheet on which people see and answer what is due today. */
export function makeTodaySheet({ desk, language }: Drawer): void {
  desk.draw(withoutLostLists(drawTodaySheet(language), desk));
}

/** Makes the sheet of the dashboard. */
export function makeDashboard({ desk, language, trade = PLAIN_TRADE }: Drawer): void {
  desk.draw(drawDashboard(boardIn(language, trade.segment)));
}
