// The sentence above each chart: what it says in one line, as a formula that follows the numbers.

import { COLORS } from '../../kernel/drawing/colors';
import type { Drawing, Formula } from '../../kernel/drawing/drawing';
import type { Texts } from '../../kernel/i18n/texts';
import { LEFT, RIGHT, ROWS } from './layout';
import { CHART_AREAS } from './tables';

/** Returns the headings and sentences over the two charts. */
export function drawSentences(texts: Texts): Pick<Drawing, 'blocks' | 'looks'> {
  const halves = [
    { half: LEFT, title: texts('block.months'), sentence: bestMonth(texts) },
    { half: RIGHT, title: texts('block.stages'), sentence: fullestStage(texts) },
  ];
  return {
    blocks: halves.map(({ half, title, sentence }) => ({
      row: ROWS.sentences,
      column: half.column,
      cells: [[title], [sentence]],
    })),
    looks: halves.flatMap(({ half: { first, last } }) => [
      { area: `${first}${ROWS.sentences}:${last}${ROWS.sentences}`, look: { bold: true, size: 11 } },
      {
        area: `${first}${ROWS.sentences + 1}:${last}${ROWS.sentences + 1}`,
        look: { color: COLORS.muted, size: 9, align: 'left' as const },
      },
    ]),
  };
}

function bestMonth(texts: Texts): Formula {
  const [months, amounts] = CHART_AREAS.months.map(withoutHead);
  const month = `TEXT(INDEX(${months};MATCH(MAX(${amounts});${amounts};0));"mm.yyyy")`;
  const best = `"${texts('dash.bestMonth')} "&${month}&" · "&TEXT(MAX(${amounts});"#,##0")`;
  return { formula: `=IF(SUM(${amounts})=0;"${texts('dash.noSales')}";${best})` };
}

function fullestStage(texts: Texts): Formula {
  const [stages, counts] = CHART_AREAS.stages.map(withoutHead);
  const stage = `INDEX(${stages};MATCH(MAX(${counts});${counts};0))`;
  const fullest = `"${texts('dash.fullestStage')} "&${stage}&" · "&MAX(${counts})`;
  return { formula: `=IF(SUM(${counts})=0;"${texts('dash.noDeals')}";${fullest})` };
}

function withoutHead(area: string): string {
  return area.replace(/\d+/, (row) => String(Number(row) + 1));
}
