// Looks at what was written, once it stands in the sheet, and puts right what hit the wrong row or column because people
// moved things in between. The look takes the place of a flush, since reading commits.

import type { Table } from '../schema/table';
import type { Zone } from '../time/zone';
import { imageOfBlock, lastRowOf, type SheetImage } from './image';
import { aimAgain, isIntact, type Mend, planMend, type Written } from './mend';
import { OpenTable } from './open-table';
import { readWhole } from './read-table';
import { writeRows, writeTable } from './write-table';

/** A block up to this size is read again whole, headings included: 12,000 cells cost as much as another call. */
const SMALL_BLOCK_CELLS = 12_000;
/** Rows read again above and below those written. */
const SLACK = 10;
/** People would have to move things in the very moment of each. */
const ROUNDS = 4;

/** Makes sure that the writes arrived. One blocking call when nothing moved. */
export function verify(written: Written, zone: Zone): void {
  const { image, hasHeadings } = readBack(written);
  if (isIntact(written, image, hasHeadings)) return;
  let now = written;
  for (let round = 0; round < ROUNDS; round += 1) {
    const mend = planMend(now, openAfter(now.before, zone));
    if (!mend) return;
    const again = putRight(mend, now, zone);
    if (!again) return;
    now = again;
  }
}

/** Gives back what was hit, then does the work again; returns what was written by that. */
function putRight(mend: Mend, written: Written, zone: Zone): Written | null {
  const { before } = written;
  writeRows(
    before,
    mend.restore.filter(({ cells }) => cells.size > 0),
  );
  const now = openWhole(before, zone);
  return writeTable(now, aimAgain(mend, written, now));
}

/** Rows are counted after the read, which is the commit: those that came before it are the ones that were in the way. */
function openAfter(before: OpenTable<Table>, zone: Zone): OpenTable<Table> {
  const { table, fields, sheet, image } = openWhole(before, zone);
  return new OpenTable({ table, fields, sheet, zone, image: { ...image, rowCount: sheet.rowCount() } });
}

function openWhole({ table, fields, sheet }: OpenTable<Table>, zone: Zone): OpenTable<Table> {
  const image = readWhole({ table, sheet, scope: { kind: 'all', fields } });
  return new OpenTable({ table, fields, sheet, image, zone });
}

function readBack({ before, writes }: Written): { image: SheetImage; hasHeadings: boolean } {
  const { image, sheet, table } = before;
  const columns = Math.max(...Object.values(image.columns.at));
  const last = Math.max(...writes.map(({ row }) => row));
  const isSmall = image.row === 2 && Math.max(last, lastRowOf(image)) * columns <= SMALL_BLOCK_CELLS;
  if (isSmall) {
    const block = sheet.read({ row: 1, column: 1, rows: null, columns });
    return { image: imageOfBlock(table, block, sheet.rowCount()), hasHeadings: true };
  }
  const first = Math.max(2, Math.min(...writes.map(({ row }) => row)) - SLACK);
  const cells = sheet.read({ row: first, column: 1, rows: last + SLACK - first + 1, columns });
  return { image: { ...image, row: first, column: 1, cells, rowCount: sheet.rowCount() }, hasHeadings: false };
}
