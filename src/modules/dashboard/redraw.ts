// Draws the dashboard anew on its own sheet when what it should be is not what it is: another version, language or trade. What was
// chosen stays chosen, and what people put on it stays.

import { parseRecord } from '../../kernel/drawing/record';
import type { DrawingRecord } from '../../kernel/drawing/redraw';
import { LANGUAGES } from '../../kernel/i18n/language';
import { createTexts } from '../../kernel/i18n/texts';
import type { Desk, Kept } from '../../kernel/ports';
import { parseDay } from '../../kernel/time/day';
import { PERIOD_NAME } from './areas';
import { drawDashboard, layoutOf } from './draw-dashboard';
import { NOTE_MARK } from './note';
import type { Board } from './part';
import type { Choice } from './strip';
import { dashboardTexts } from './texts';
import { tileTexts } from './tile-texts';
import { periodLabels, segmentLabels } from './windows';

/** The cell in which the drawing says what it is. */
export const LAYOUT_NAME = 'dashboard_layout';

/** What the dashboard was before it wrote down what it is. */
const FIRST_LAYOUT: DrawingRecord = {
  hash: '',
  end: [60, 14, 16, 16],
  boxes: [
    [1, 2, 1, 1],
    [1, 6, 1, 2],
    [1, 11, 1, 2],
    [1, 16, 6, 1],
    [3, 2, 3, 12],
    [7, 2, 3, 12],
    [11, 2, 2, 1],
    [11, 8, 2, 1],
    [26, 2, 13, 4],
    [26, 8, 7, 4],
    [34, 8, 9, 4],
    [40, 2, 10, 6],
    [51, 2, 6, 6],
  ],
  names: { dashboard_period: [1, 7], dashboard_from: [1, 16], dashboard_debts: [41, 2], dashboard_sellers: [52, 2] },
  charts: [
    { key: 'months', data: [26, 2], place: [13, 2, 468, 264] },
    { key: 'forecast', data: [26, 8], place: [13, 8, 480, 264] },
  ],
};

/**
 * Draws it anew where it is not as it should be, and returns what was kept; null where nothing had to be done, or there is no
 * dashboard. What the script writes into it is blank until it is written again. Two blocking calls, and about sixteen for a redraw.
 */
export function redrawDashboard(desk: Desk, board: Board): Kept | null {
  const now = layoutOf(board);
  const standing = desk.spot(LAYOUT_NAME);
  const before = standing ? parseRecord(String(standing.value)) : null;
  if (before?.hash === now.hash) return null;
  const choice = choiceOf(desk);
  if (!choice) return null;
  return desk.renew(PERIOD_NAME, {
    drawing: drawDashboard(board, choice),
    now,
    before: before ?? FIRST_LAYOUT,
    recordName: LAYOUT_NAME,
    noteMark: NOTE_MARK,
    say: (kept) => keptSentence(kept, board),
  });
}

/** Returns what is said of what was kept. */
export function keptSentence({ cells, charts }: Kept, { texts }: Pick<Board, 'texts'>): string {
  return texts('dash.kept', { cells: String(cells), charts: String(charts) });
}

/** What is chosen now, in whatever language; null where there is no dashboard. */
function choiceOf(desk: Desk): Choice | null {
  const period = desk.spot(PERIOD_NAME);
  if (!period) return null;
  const [segment, first, last] = ['dashboard_segment_choice', 'dashboard_first_choice', 'dashboard_last_choice'].map(
    (name) => String(desk.spot(name)?.value ?? ''),
  );
  const boards = LANGUAGES.map((language) => ({ language, texts: createTexts([dashboardTexts, tileTexts], language) }));
  const periods = boards.map(({ texts }) => periodLabels(texts).indexOf(String(period.value)));
  const segments = boards.map((board) => segmentLabels(board).indexOf(segment ?? ''));
  return {
    period: Math.max(0, ...periods),
    segment: Math.max(0, ...segments),
    days: [parseDay(first ?? ''), parseDay(last ?? '')],
  };
}
