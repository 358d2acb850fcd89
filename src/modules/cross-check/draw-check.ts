// The hidden sheet of the check: a line a number, with what the sheet shows beside what the script counts.

import { COLORS } from '../../kernel/drawing/colors';
import { columnLetters, type Drawing } from '../../kernel/drawing/drawing';
import type { Language } from '../../kernel/i18n/language';
import type { Texts } from '../../kernel/i18n/texts';
import type { Cell } from '../../kernel/schema/codec';
import { columnWords, labelOf, nameKeyOf, windowOf } from '../recount/index';
import type { CheckedNumber, Lack } from './check';
import type { Counted } from './judge';

/** The range that is written: a sentence, headings, and a line a number. */
export const CHECK_NAME = 'cross_check';

const COLUMNS = ['figure', 'of', 'days', 'shown', 'counted', 'by', 'verdict', 'at'] as const;
const WIDTHS = [220, 180, 180, 120, 120, 120, 240, 120];
const HEAD_ROWS = 2;
/** More than the dashboard has numbers: lines that are blank now had one before. */
const LINES = 700;
const SAME = 'check.is.same';

/** Returns the sheet before anything was checked. */
export function drawCheck(texts: Texts): Drawing {
  const last = columnLetters(COLUMNS.length);
  return {
    name: texts('sheet.crossCheck'),
    hidden: true,
    warned: true,
    gridLines: false,
    frozen: { rows: HEAD_ROWS, columns: 0 },
    tab: COLORS.muted,
    widths: WIDTHS.map((pixels, index) => ({ column: index + 1, count: 1, pixels })),
    blocks: [{ row: 1, column: 1, cells: headOf(texts) }],
    looks: [
      { area: 'A1', look: { color: COLORS.muted } },
      { area: `A2:${last}2`, look: { bold: true, background: COLORS.brandTint, color: COLORS.text } },
      { area: 'D:F', look: { align: 'right', format: '#,##0.######' } },
    ],
    validations: [],
    markings: [
      {
        area: `A:${last}`,
        when: `=IF(OR($G1="";$G1="${texts('check.verdict')}");FALSE;$G1<>"${texts(SAME)}")`,
        color: COLORS.late,
        background: COLORS.ground,
      },
    ],
    charts: [],
    // To the sheet's end, however many rows it has.
    names: { [CHECK_NAME]: `A:${last}` },
  };
}

/** How a check is told. */
export interface Telling {
  readonly texts: Texts;
  readonly language: Language;
  /** When it was checked, as people read it. */
  readonly at: string;
}

/** Returns what is written into the range: also blank lines, where the check before had more. */
export function checkCells(checked: readonly CheckedNumber[], telling: Telling): readonly (readonly Cell[])[] {
  const lines = checked.map((each) => lineOf(each, telling));
  const blank = Array<Cell>(COLUMNS.length).fill('');
  const rest = Array.from({ length: Math.max(0, LINES - lines.length) }, () => blank);
  return [...headOf(telling.texts), ...lines, ...rest];
}

function headOf(texts: Texts): Cell[][] {
  const title = [texts('check.title'), ...Array<Cell>(COLUMNS.length - 1).fill('')];
  return [title, COLUMNS.map((column) => texts(`check.${column}`))];
}

function lineOf({ number, counting, shown, counted, verdict, lacks }: CheckedNumber, telling: Telling): Cell[] {
  const { texts, at } = telling;
  const by = typeof shown === 'number' && typeof counted === 'number' ? shown - counted : '';
  const why = lacks.map((lack) => lackWords(lack, telling)).join(', ');
  const verdictWords = [texts(`check.is.${verdict}`), why].filter(Boolean).join(': ');
  const facts = [texts(nameKeyOf(number.key)), labelOf(counting), windowOf(counting)];
  return [...facts, shown, cellOf(counted), verdict === 'same' ? '' : by, verdictWords, at];
}

function cellOf(counted: Counted): Cell {
  return counted === null ? '–' : counted;
}

function lackWords(lack: Lack, { texts, language }: Telling): string {
  if (lack.kind === 'cell') return texts('check.lacksCell', { cell: lack.range });
  return texts('check.lacks', { column: columnWords(lack, language) });
}
