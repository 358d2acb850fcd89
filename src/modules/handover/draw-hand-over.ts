// Draws the hand-over sheet: what somebody who left had to do, what is due first on top, and who has it now.

import { COLORS } from '../../kernel/drawing/colors';
import { type Drawing, NOTHING } from '../../kernel/drawing/drawing';
import type { Texts } from '../../kernel/i18n/texts';
import type { HandOverItem } from './hand-over-list';
import type { HandedOver } from './pass-work-on';

/** Left to right, with their widths in pixels. */
const COLUMNS = [
  ['due', 90],
  ['what', 80],
  ['no', 80],
  ['customer', 160],
  ['title', 200],
  ['stage', 110],
  ['amount', 110],
  ['next', 180],
  ['words', 280],
  ['to', 120],
] as const;
const WIDE = String.fromCharCode(64 + COLUMNS.length);
const HEADINGS = 3;

export interface HandOverSheet {
  /** Who left. */
  readonly who: string;
  /** 'YYYY-MM-DD'. */
  readonly day: string;
  readonly handed: HandedOver;
}

/** Returns the name of the sheet; the day tells two people of one name apart. */
export function handOverName(texts: Texts, { who, day }: Pick<HandOverSheet, 'who' | 'day'>): string {
  // A tab's name is at most 100 characters; nobody is called so.
  return `${texts('handover.sheet', { who: who.slice(0, 60) })} ${shown(day)}`;
}

/** Returns the drawing of the sheet. */
export function drawHandOver(texts: Texts, sheet: HandOverSheet): Drawing {
  const { who, day, handed } = sheet;
  const counts = { deals: String(handed.deals), tasks: String(handed.tasks), customers: String(handed.customers) };
  const rows = handed.list.map((item) => toRow(texts, item));
  const end = HEADINGS + rows.length + 1;
  const after = toEnd(texts, handed);
  return {
    ...NOTHING,
    name: handOverName(texts, sheet),
    frozen: { rows: HEADINGS, columns: 0 },
    tab: COLORS.today,
    widths: COLUMNS.map(([, pixels], index) => ({ column: index + 1, count: 1, pixels })),
    looks: [
      { area: 'A1', look: { bold: true, size: 14, color: COLORS.text } },
      { area: 'A2', look: { color: COLORS.muted } },
      {
        area: `A${HEADINGS}:${WIDE}${HEADINGS}`,
        look: { bold: true, background: COLORS.brandTint, color: COLORS.text },
      },
      { area: `A${HEADINGS + 1}:${WIDE}${end}`, look: { vertical: 'top', wrap: true } },
      { area: `G${HEADINGS + 1}:G${end}`, look: { format: '#,##0' } },
    ],
    blocks: [
      { row: 1, column: 1, cells: [[texts('handover.sheet', { who })]] },
      { row: 2, column: 1, cells: [[texts('handover.about', { day: shown(day), ...counts })]] },
      { row: HEADINGS, column: 1, cells: [COLUMNS.map(([key]) => texts(`handover.${key}`)), ...rows] },
      ...(after === '' ? [] : [{ row: end, column: 1, cells: [[after]] }]),
    ],
  };
}

function toRow(texts: Texts, item: HandOverItem) {
  const { kind, id, customer, title, stage, amount, due, nextStep, lastWords, to } = item;
  return [shown(due), texts(`handover.${kind}`), id, customer, title, stage, amount ?? '', nextStep, lastWords, to];
}

function toEnd(texts: Texts, { list, more }: HandedOver): string {
  if (list.length === 0) return texts('handover.nothing');
  return more > 0 ? texts('handover.more', { more: String(more) }) : '';
}

/** shown('2026-03-09') //=> '09.03.2026' */
function shown(day: string): string {
  return day.split('-').reverse().join('.');
}
