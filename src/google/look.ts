// Gives a range its look.

import type { Look } from '../kernel/drawing/drawing';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Applies what the look names and leaves the rest of the range's look as it is. */
export function applyLook(range: Range, look: Look): void {
  if (look.merge === 'rows') range.mergeAcross();
  else if (look.merge) range.merge();
  if (look.bold !== undefined) range.setFontWeight(look.bold ? 'bold' : 'normal');
  if (look.size !== undefined) range.setFontSize(look.size);
  if (look.color !== undefined) range.setFontColor(look.color);
  if (look.background !== undefined) range.setBackground(look.background);
  if (look.align !== undefined) range.setHorizontalAlignment(look.align);
  if (look.vertical !== undefined) range.setVerticalAlignment(look.vertical);
  if (look.wrap !== undefined) range.setWrap(look.wrap);
  if (look.format !== undefined) range.setNumberFormat(look.format);
  if (look.lines) drawLines(range, look.lines);
}

/** Null leaves a side's border as it is. */
function drawLines(range: Range, { color, sides }: NonNullable<Look['lines']>): void {
  const on = (side: (typeof sides)[number]): true | null => (sides.includes(side) ? true : null);
  const solid = SpreadsheetApp.BorderStyle.SOLID;
  range.setBorder(on('top'), on('left'), on('bottom'), on('right'), null, on('between'), color, solid);
}
