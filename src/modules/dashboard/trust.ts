// Whether the numbers can be trusted: quality of the data with what is worst, and what the check by script found.

import { ROWS } from './areas';
import { type Board, formula, headed, joined, type Part, span } from './part';
import { ifWritten, quoted, said, snapshot } from './phrases';

/** The cell in which whoever counts everything again says what came of it. */
export const CHECKED_NAME = 'dashboard_checked';

/** Returns what is written into CHECKED_NAME: when it was checked, and how many numbers differed. */
export function checkedCells(texts: Board['texts'], { at, differ }: { readonly at: string; readonly differ: number }) {
  return [[differ === 0 ? texts('dash.matches', { at }) : texts('dash.differ', { at, count: String(differ) })]];
}

/** Returns the two lines. */
export function drawTrust({ texts }: Board): Part {
  const quality = snapshot('quality');
  const worst = snapshot('qualityWorst', 5);
  const share = said(texts('dash.quality'), { share: `ROUND(100*${quality};0)&" %"` });
  const known = `${share}&${ifWritten(worst, `" "&${worst}`)}`;
  return joined([
    headed(
      ROWS.trust,
      2,
      formula(ifWritten(quality, known, quoted(texts('dash.qualityLater')))),
      texts('dash.trustOf'),
    ),
    {
      blocks: [
        {
          row: ROWS.trust + 2,
          column: 2,
          cells: [
            [formula(`IF(${CHECKED_NAME}="";${quoted(texts('dash.notChecked'))};${CHECKED_NAME})`)],
            [texts('dash.howToCheck')],
          ],
        },
      ],
      looks: [{ area: span(ROWS.trust + 2, 2, 2, ROWS.trust + 3), look: { size: 9, align: 'left' } }],
    },
  ]);
}
