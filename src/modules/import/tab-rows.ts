// A tab of people's own as the rows of a file: texts, days as 'DD.MM.YYYY'.

import * as v from 'valibot';
import { parseInput, type Result, refused } from '../../kernel/input';
import type { Tabs } from '../../kernel/tabs';
import { dayOfSerial, printDay } from '../../kernel/time/day';

const tabInput = v.object({ sheetId: v.pipe(v.number(), v.integer()) });

/** Returns all cells of the tab of `{ sheetId }`; an issue where it is gone. Three blocking calls at most. */
export function textsOfTab(tabs: Pick<Tabs, 'read'>, input: unknown): Result<readonly (readonly string[])[]> {
  const { sheetId } = parseInput(tabInput, input);
  const content = tabs.read(sheetId);
  if (!content) return refused({ field: 'tab', received: String(sheetId), text: 'err.importTabGone' });
  const rows = content.cells.map((line, row) =>
    line.map((cell, column) => {
      const day = content.dates.has(`${row}:${column}`) ? dayOfSerial(Number(cell)) : null;
      return day === null ? textOf(cell) : printDay(day);
    }),
  );
  return { ok: true, value: rows };
}

/** As people here write numbers: with a comma, which no reading of the column takes for a thousand. */
function textOf(cell: string | number | boolean): string {
  if (typeof cell !== 'number') return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
  return Number.isInteger(cell) ? String(cell) : cell.toFixed(2).replace('.', ',');
}
