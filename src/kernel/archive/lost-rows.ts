// Finds the rows that stood in a sheet before and do not stand there after.

import type { Content } from './content';
import type { Sight } from './sight';

export interface LostRow {
  /** Where it stood. */
  readonly row: number;
  /** What it held, with the formulas of a record that `known` was looked at for. */
  readonly content: Content;
}

export interface TwoSights {
  readonly before: Sight;
  readonly after: Sight;
  /** The sheet with its formulas, as it was looked at first. */
  readonly known: Sight;
}

/** Returns the records whose number is gone, and the rows without a number that are fewer now. */
export function findLostRows(sights: TwoSights): LostRow[] {
  const { before, after, known } = sights;
  const leftOut = known.computed();
  const ids = [...before.ids()].filter((id) => after.rowsOf(id).length === 0);
  const fewer = Math.max(0, before.strays(leftOut).length - after.strays(leftOut).length);
  const rows = [...ids.flatMap((id) => before.rowsOf(id)[0] ?? []), ...missingStrays(sights).slice(0, fewer)];
  return rows.map((row) => ({ row, content: withFormulas(before.content(row), known) }));
}

/** Rows without a number are told from one another by what they hold; returns the rows of those that are not there. */
export function missingStrays({ before, after, known }: TwoSights): number[] {
  const leftOut = known.computed();
  const prints = after.strays(leftOut).map(({ print }) => print);
  const missing = before.strays(leftOut).filter(({ print }) => {
    const place = prints.indexOf(print);
    if (place >= 0) prints.splice(place, 1);
    return place < 0;
  });
  return missing.map(({ row }) => row);
}

/** To the formulas of a row without a number nothing leads. */
function withFormulas(content: Content, known: Sight): Content {
  const [row] = content.id === '' ? [] : known.rowsOf(content.id);
  return row === undefined ? content : { ...content, formulas: known.content(row).formulas };
}
