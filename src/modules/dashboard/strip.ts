// The strip on top, which stays in sight: the title, what to choose, which days that means, and whether the numbers were checked.

import { COLORS } from '../../kernel/drawing/colors';
import type { Day } from '../../kernel/time/day';
import { serialOfDay } from '../../kernel/time/day';
import { FIRST_COLUMN, LAST_COLUMN } from './areas';
import { type Board, type Content, formula, line, type Part, span } from './part';
import { dayText, quoted, said } from './phrases';
import { periodLabels, segmentLabels } from './windows';

/** What people chose: places in the lists, and for a period of their own its first and last day. */
export interface Choice {
  readonly period: number;
  readonly segment: number;
  readonly days: readonly [Day | null, Day | null];
}

export const NO_CHOICE: Choice = { period: 0, segment: 0, days: [null, null] };

/** Returns the strip with what was chosen. */
export function drawStrip(board: Board, { period, segment, days }: Choice): Part {
  const { texts } = board;
  const chosen = [periodLabels(texts)[period] ?? '', '', segmentLabels(board)[segment] ?? ''];
  const [first, last] = days.map((day): Content => (day === null ? '' : serialOfDay(day)));
  const { brandTint, line: hairline, muted, text, ground, panel } = COLORS;
  return {
    blocks: [
      line(1, FIRST_COLUMN, [texts('sheet.dashboard')]),
      line(1, 4, chosen),
      line(1, 9, [first ?? '', last ?? '']),
      line(2, FIRST_COLUMN, [formula(shownDays(board))]),
      line(2, 12, [formula(said(texts('dash.today'), { date: dayText('dashboard_today') }))]),
    ],
    looks: [
      { area: 'B1', look: { bold: true, size: 16, color: text, align: 'left' } },
      { area: 'D1:E1', look: { merge: true, background: brandTint, bold: true, align: 'center', size: 10 } },
      { area: 'F1:G1', look: { merge: true, background: brandTint, bold: true, align: 'center', size: 10 } },
      { area: 'I1:J1', look: { format: 'dd.mm.yyyy', align: 'center', background: panel, size: 9 } },
      { area: 'L1:N1', look: { merge: true, color: muted, size: 8, align: 'right' } },
      { area: 'L2:N2', look: { merge: true, color: muted, size: 8, align: 'right' } },
      { area: 'B2', look: { color: muted, size: 8, align: 'left' } },
      { area: span(1, FIRST_COLUMN, LAST_COLUMN), look: { vertical: 'middle' } },
      {
        area: span(2, FIRST_COLUMN, LAST_COLUMN),
        look: { vertical: 'top', lines: { color: hairline, sides: ['bottom'] } },
      },
    ],
    markings: [
      // Days of one's own show only while they count.
      { area: 'I1:J1', when: '=$Q$1<>6', color: ground, background: ground },
      {
        area: 'L1',
        when: `=ISNUMBER(SEARCH("${texts('dash.differWord')}";$L$1))`,
        color: COLORS.late,
        background: ground,
      },
    ],
    notes: [{ cell: 'I1', text: texts('dash.ownDays') }],
  };
}

/** "01.11.2026 – 22.11.2026, against 01.10.2026 – 22.10.2026". */
function shownDays({ texts }: Board): string {
  const days = (from: string, until: string) => `${dayText(from)}&" – "&${dayText(`(${until}-1)`)}`;
  const against = said(texts('dash.against'), { days: days('dashboard_previous_from', 'dashboard_previous_until') });
  const shown = `IF(dashboard_until>dashboard_from;${days('dashboard_from', 'dashboard_until')};${quoted(texts('dash.noDays'))})`;
  const compared = `IF(dashboard_previous_until>dashboard_previous_from;${against};"")`;
  return `IF(dashboard_kind=5;${said(texts('dash.untilDay'), { date: dayText('dashboard_today') })};${shown}&${compared})`;
}
