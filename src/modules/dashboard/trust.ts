// Whether the numbers can be trusted: quality of the data with what is worst, and what the check by script found.

import type { NamedCells, Spotted } from '../../kernel/ports';
import { BLOCKS, ROWS } from './areas';
import { type Board, formula, headed, joined, type Part, span } from './part';
import { ifWritten, quoted, said, snapshot } from './phrases';

/** The cell in which whoever counts everything again says what came of it. */
export const CHECKED_NAME = 'dashboard_checked';

/** Returns what is written into CHECKED_NAME: when it was checked, and how many numbers differed. */
export function checkedCells(texts: Board['texts'], { at, differ }: { readonly at: string; readonly differ: number }) {
  return [[differ === 0 ? texts('dash.matches', { at }) : texts('dash.differ', { at, count: String(differ) })]];
}

/** Rows from the sentence about the quality down to the first figure, and columns of the sheet. */
const FIGURES_BELOW = (BLOCKS.dashboard_figures?.row ?? 0) - ROWS.trust;
const COLUMNS = BLOCKS.dashboard_figures?.columns ?? 0;

/** Tells whether a cell stands in the lines that say how good the data is, above the table of all figures. */
export function isQualityCell(cells: NamedCells, { row, column }: Spotted): boolean {
  const figures = cells.find('dashboard_figures');
  if (!figures) return false;
  const [up, across] = [figures.row - row, column - figures.column];
  return up > FIGURES_BELOW - 2 && up <= FIGURES_BELOW && across >= 0 && across < COLUMNS;
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
