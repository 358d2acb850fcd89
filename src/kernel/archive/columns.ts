// Gives a sheet the columns of people's own that rows bring along: their headings at the right end, in their number format.

import { CrmError } from '../errors';
import { headingOf } from './content';
import { glance, type Place, type Sight } from './sight';

/** People would have to move columns in the very moment of each. */
const ROUNDS = 6;

/**
 * Adds those columns of the source to the target that it lacks, of the named ones; returns whether there were any. Four
 * blocking calls then. Throws BUSY when people go on and on.
 */
export function addColumns(target: Place, source: Place, { names, isHeaded, ...sights }: ToAdd): boolean {
  const needed = sights.source.names.filter((name) => names.has(name) && !name.startsWith('.'));
  const lacking = (sight: Sight): string[] => {
    const there = isHeaded ? headedNames(sight) : sight.names;
    return needed.filter((name) => !there.includes(name));
  };
  const missing = lacking(sights.target);
  if (missing.length === 0) return false;
  addHeadings(target, lacking, sights.source);
  const now = glance(target);
  const formats = source.sheet.formats(2, sights.source.width);
  for (const name of missing) {
    const format = formats[sights.source.names.indexOf(name)] ?? '';
    const column = now.names.indexOf(name) + 1;
    if (column > 0 && format !== '') target.sheet.formatColumn(column, format);
  }
  return true;
}

/** A column without a heading may be a blank one by chance. */
function headedNames({ names, opened }: Sight): string[] {
  return names.filter((_, index) => String(opened.image.headings[index] ?? '').trim() !== '');
}

export interface ToAdd extends Sights {
  /** The columns that are needed. */
  readonly names: ReadonlySet<string>;
  /** Whether every column is to have a heading in the target. */
  readonly isHeaded: boolean;
}

interface Sights {
  readonly source: Sight;
  readonly target: Sight;
}

/** A column that people insert just then would push the last heading under ours: it gets its own back. */
function addHeadings(target: Place, lacking: (sight: Sight) => readonly string[], source: Sight): void {
  const { headings } = source.opened.image;
  let before = glance(target);
  for (let round = 0; round < ROUNDS; round += 1) {
    const missing = lacking(before);
    if (missing.length === 0) return;
    const first = before.width + 1;
    const cells = missing.map((name) => headingOf(headings, source.names.indexOf(name) + 1));
    target.sheet.write(1, first, [cells]);
    const after = glance(target);
    before = giveBack(target, { before, after, first, count: cells.length }) ? glance(target) : after;
  }
  throw new CrmError('BUSY');
}

interface Written {
  readonly before: Sight;
  readonly after: Sight;
  readonly first: number;
  readonly count: number;
}

/**
 * Puts back headings that ours stand in the place of; returns whether there were any. One that is gone though there are as
 * many as there should be, people called otherwise in that very moment.
 */
function giveBack({ sheet }: Place, { before, after, first, count }: Written): boolean {
  const texts = (sight: Sight): string[] => sight.opened.image.headings.map(String).filter((text) => text !== '');
  const [then, now] = [texts(before), texts(after)];
  const overwritten = then.length + count - now.length;
  if (overwritten <= 0) return false;
  const lost = then.filter((heading) => !now.includes(heading)).slice(-overwritten);
  for (const [index, heading] of lost.entries()) sheet.write(1, first + index, [[heading]]);
  return lost.length > 0;
}
