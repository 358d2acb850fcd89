// Draws the Today sheet: narrow enough for a phone, the cells to fill in tinted, a few blank rows for new leads on top.

import { COLORS } from '../../kernel/drawing/colors';
import { columnLetters, type Drawing } from '../../kernel/drawing/drawing';
import { drawTable } from '../../kernel/drawing/table-drawing';
import type { Language } from '../../kernel/i18n/language';
import { createTexts } from '../../kernel/i18n/texts';
import { fieldNames, fieldOf } from '../../kernel/schema/table';
import { cellsOf } from './row';
import { todayTable } from './schema';
import { todaySheetTexts } from './texts';

/** Blank rows on top, each of which becomes a lead. */
export const NEW_LEAD_ROWS = 3;
/** Rows that people may fill in at most: what is due, and some. */
const ROWS = 200;
const FILLED_IN = ['outcome', 'stage', 'next', 'note'];
const FOR_LEADS = ['A', 'B', 'C', 'F'];

/** Returns the drawing of the sheet without what is due, second among the tabs. */
export function drawTodaySheet(language: Language): Drawing {
  const hint = cellsOf({ status: createTexts([todaySheetTexts], language)('todaySheet.newLead') });
  const hints = Array.from({ length: NEW_LEAD_ROWS }, () => hint);
  const drawing = drawTable(todayTable, { language, rows: hints, names: new Set() });
  const inputs = fieldNames(todayTable).flatMap((field, index) => {
    const letters = columnLetters(index + 1);
    return FILLED_IN.includes(field)
      ? [{ area: `${letters}2:${letters}${ROWS}`, look: { background: COLORS.panel } }]
      : [];
  });
  const leads = FOR_LEADS.map((letters) => {
    return { area: `${letters}2:${letters}${1 + NEW_LEAD_ROWS}`, look: { background: COLORS.brandTint } };
  });
  const rows = { area: `A2:J${ROWS}`, look: { vertical: 'middle' as const } };
  const status = { area: `H2:H${ROWS}`, look: { color: COLORS.muted, wrap: true } };
  return {
    ...drawing,
    groups: [],
    hiddenColumns: ours(),
    at: 1,
    tab: COLORS.today,
    frozen: { rows: 1, columns: 1 },
    looks: [...drawing.looks, ...inputs, ...leads, rows, status],
  };
}

/** Hidden, not folded: a touch on a phone would unfold what nobody is to change. */
function ours(): { readonly first: number; readonly count: number } {
  const fields = fieldNames(todayTable);
  const machine = fields.filter((field) => fieldOf(todayTable, field).machine);
  return { first: fields.findIndex((field) => machine.includes(field)) + 1, count: machine.length };
}
