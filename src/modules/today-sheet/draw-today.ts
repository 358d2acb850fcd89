// Draws the Today sheet: narrow enough for a phone, the cells to fill in tinted, blank rows for new leads, sales and payments on top.

import { COLORS } from '../../kernel/drawing/colors';
import { columnLetters, type Drawing } from '../../kernel/drawing/drawing';
import { drawTable } from '../../kernel/drawing/table-drawing';
import type { Language } from '../../kernel/i18n/language';
import { createTexts, type Texts } from '../../kernel/i18n/texts';
import type { Cell } from '../../kernel/schema/codec';
import { fieldNames, fieldOf } from '../../kernel/schema/table';
import { SIGN } from './quick-sign';
import { cellsOf, type QuickKind, quickKey, writeKey } from './row';
import { todayTable } from './schema';
import { todaySheetTexts } from './texts';

/** Blank rows on top, and what each becomes. */
const QUICK_ROWS: readonly QuickKind[] = ['lead', 'lead', 'sale', 'sale', 'payment'];
/** Rows that people may fill in at most: what is due, and some. */
const ROWS = 200;
const FILLED_IN = ['outcome', 'stage', 'next', 'note'];
/** What is filled in for each: a sale and a payment say in the outcome how money came. */
const FOR_QUICK: Readonly<Record<QuickKind, readonly string[]>> = {
  lead: ['A', 'B', 'C', 'F'],
  sale: ['A', 'B', 'C', 'D'],
  payment: ['A', 'B', 'C', 'D'],
};
/** What to do, which takes amounts in blank rows, the note, and the amounts of blank rows. */
const AS_TYPED = [`C2:C${ROWS}`, `G2:G${ROWS}`, `J2:J${1 + QUICK_ROWS.length}`];
const TINTS: Readonly<Record<QuickKind, string>> = {
  lead: COLORS.brandTint,
  sale: COLORS.todayTint,
  payment: COLORS.goodTint,
};

/** Returns the drawing of the sheet without what is due, second among the tabs. */
export function drawTodaySheet(language: Language): Drawing {
  const texts = createTexts([todaySheetTexts], language);
  const hints = QUICK_ROWS.flatMap((_, place) => [quickCells(place, '', texts) ?? []]);
  const drawing = drawTable(todayTable, { language, rows: hints, names: new Set() });
  const inputs = fieldNames(todayTable).flatMap((field, index) => {
    const letters = columnLetters(index + 1);
    return FILLED_IN.includes(field)
      ? [{ area: `${letters}2:${letters}${ROWS}`, look: { background: COLORS.panel } }]
      : [];
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
    markings: [...drawing.markings, ...quickSigns()],
    looks: [...drawing.looks, ...inputs, ...drawMoney(), rows, status],
  };
}

/** Grey, as nothing is that people type. */
function quickSigns(): Drawing['markings'] {
  return QUICK_ROWS.map((kind, index) => {
    const cell = `A${2 + index}`;
    return { area: cell, when: `=RIGHT($${cell};1)="${SIGN}"`, color: COLORS.muted, background: TINTS[kind] };
  });
}

/** Returns what tells apart the blank rows, and keeps amounts as they were typed. */
export function drawMoney(): Drawing['looks'] {
  const quick = QUICK_ROWS.flatMap((kind, index) =>
    FOR_QUICK[kind].map((letters) => ({ area: `${letters}${2 + index}`, look: { background: TINTS[kind] } })),
  );
  // Else a sheet takes "$300" for a number, and the dollars are gone.
  return [...quick, ...AS_TYPED.map((area) => ({ area, look: { format: '@' } }))];
}

/** Returns the cells of the blank row at a place, counted from 0; none below them. What it is for stands in its status. */
export function quickCells(place: number, stamp: string, texts: Texts): Cell[] | null {
  const kind = QUICK_ROWS[place];
  if (!kind) return null;
  const says = { customer: texts(`todaySheet.${SIGNS[kind]}`), status: texts(`todaySheet.${NEW[kind]}`) };
  return cellsOf({ ...says, key: writeKey(quickKey(kind, place, stamp)) });
}

const NEW = { lead: 'newLead', sale: 'newSale', payment: 'newPayment' } as const;
const SIGNS = { lead: 'signLead', sale: 'signSale', payment: 'signPayment' } as const;

/** Hidden, not folded: a touch on a phone would unfold what nobody is to change. */
function ours(): { readonly first: number; readonly count: number } {
  const fields = fieldNames(todayTable);
  const machine = fields.filter((field) => fieldOf(todayTable, field).machine);
  return { first: fields.findIndex((field) => machine.includes(field)) + 1, count: machine.length };
}
