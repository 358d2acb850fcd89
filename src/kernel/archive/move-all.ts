// Moves all wanted records of a table, chunk by chunk, as far as the time goes, and closes the gaps that they leave.

import type { Ports } from '../ports';
import { closeGaps } from './gaps';
import { type Chunk, type Left, moveChunk } from './move-records';

/** Kept of the time for closing gaps. */
const FOR_GAPS_MS = 90_000;

export interface AllMoved {
  readonly moved: number;
  /** Records that stay, since a formula or a picture stands in their row. */
  readonly bound: number;
  /** False when the time was over, or people were at work on some of the records: another run goes on. */
  readonly isDone: boolean;
}

/** Moves the records. Throws BUSY when people move rows on and on. */
export function moveAll(ports: Ports, wanted: Omit<Chunk, 'passedOver'>): AllMoved {
  const passedOver = new Set<string>();
  let isAll = true;
  const gaps = new Gaps();
  const all = { moved: 0, bound: 0 };
  let isCut = false;
  for (let hasMore = true; hasMore && !isCut; isCut = hasMore && ports.timeLeft() < FOR_GAPS_MS) {
    const chunk = moveChunk(ports, { ...wanted, passedOver });
    all.moved += chunk.moved;
    all.bound = chunk.bound;
    for (const id of [...chunk.changed, ...chunk.twice]) passedOver.add(id);
    isAll = isAll && chunk.changed.size === 0;
    if (chunk.left) gaps.add(chunk.left);
    hasMore = chunk.hasMore;
  }
  gaps.close(ports.timeLeft);
  return { ...all, isDone: !isCut && isAll };
}

/** Rows that were blanked by several chunks, as long as nobody moves rows meanwhile. */
class Gaps {
  private left: Left | null = null;
  private rows: readonly number[] = [];

  add(left: Left): void {
    const isStill = this.left === null || this.left.known.rowCount === left.known.rowCount;
    this.rows = [...(isStill ? this.rows : []), ...left.blanked];
    this.left = left;
  }

  close(timeLeft: () => number): void {
    if (this.left) closeGaps(this.left.source, this.left.known, this.rows, timeLeft);
  }
}
