// Finishes what a run that died had begun to move, whichever way it went.

import type { Ports } from '../ports';
import type { Table } from '../schema/table';
import { arrange } from './arrange';
import { contentOf, copyRecords, isIn, type Move, placeOf, takeAll } from './copy-records';
import { completeHalves } from './halves';
import { parseIds } from './id-ranges';
import { close } from './move-records';
import { keepPending, type Pending } from './pending';
import { glance, look, type Place, type Sight } from './sight';

interface Seen extends Place {
  readonly sight: Sight;
}

/**
 * Finishes a chunk that was cut off; returns how many records it had moved. Of a sheet that people have deleted since, nothing
 * is left to move: what the other one has stays there. Throws BUSY or WRITE_REFUSED.
 */
export function finishChunk(ports: Ports, move: Move, pending: Pending): number {
  const [source, target] = [see(ports, move.from), see(ports, move.to)];
  const ids = parseIds(move.to.prefix, pending.ids).filter((id) => target !== null && isIn(target.sight, id));
  const both = ids.filter((id) => source !== null && isIn(source.sight, id));
  if (!target || ids.length === 0) close(ports, move, []);
  else if (move.goesBack) bringRest({ ports, move, pending, source, target, ids, both });
  else {
    takeAll(target, target.sight, both);
    const moved = ids.filter((id) => !both.includes(id));
    close(
      ports,
      move,
      moved.map((id) => contentOf(target.sight, id)),
    );
    return moved.length;
  }
  return ids.length;
}

interface Rest {
  readonly ports: Ports;
  readonly move: Move;
  readonly pending: Pending;
  /** Null where its sheet was deleted. */
  readonly source: Seen | null;
  readonly target: Seen;
  /** Those that have come back, perhaps by half. */
  readonly ids: readonly string[];
  /** Those of them that stand in the archive too. */
  readonly both: readonly string[];
}

function bringRest({ ports, move, pending, source, target, ids, both }: Rest): void {
  if (!pending.isWhole) {
    const alone = ids.filter((id) => !both.includes(id));
    const halves = completeHalves(ports.book, move.to, target.sight, alone);
    if (halves.size > 0) arrange(target, target.sight, { put: halves });
    if (source) {
      const rows = new Map(both.map((id) => [id, contentOf(source.sight, id)]));
      copyRecords(ports, move, rows, { source, known: source.sight });
    }
    keepPending(ports.book, { ...pending, isWhole: true });
  }
  if (source) takeAll(source, source.sight, both);
  const now = glance(target, target.sight);
  const back = ids.filter((id) => isIn(now, id));
  close(
    ports,
    move,
    back.map((id) => contentOf(now, id)),
  );
}

function see(ports: Ports, table: Table): Seen | null {
  if (!ports.desk.hasTable(table)) return null;
  const place = placeOf(ports, table);
  return { ...place, sight: look(place) };
}
