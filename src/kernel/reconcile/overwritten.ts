// Tells, of records that are gone, which of them a write of ours probably hit. A person who inserts a row between our last
// look and our write pushes the last record down, to where the new one is then written: it is not deleted but overwritten.
//
// Hint: this is told from order alone, since the log knows no rows. It is right while nobody sorts the sheet or takes the
// inserted row out again before the pass; where it is wrong, a record is offered for restore all the same.

import type { Cells } from '../book/change-set';
import { fieldOf, type Table } from '../schema/table';
import { contentFields, isSameCell } from './same-cell';
import type { Survey } from './survey';

/** Returns, by the id of each gone record that was probably overwritten, the record whose write hit it. */
export function findOverwritten(survey: Survey): ReadonlyMap<string, string> {
  const gone = survey.findings.flatMap((finding) => (finding.kind === 'deleted' ? [finding.id] : []));
  return gone.length === 0 ? new Map() : new Map([...hitByInserts(survey, gone), ...hitByRemoval(survey, gone)]);
}

/**
 * A new record N hit those that stood last before it, in one run, when there is a row above N now which nobody knew:
 * without one, nothing pushed them down, and people deleted them.
 */
function hitByInserts(survey: Survey, gone: readonly string[]): [string, string][] {
  const missing = new Set(gone);
  const order = [...(survey.known?.tail ?? [])];
  const strangers = strangersAbove(survey);
  const hits: [string, string][] = [];
  for (const { kind, id } of survey.expected.deeds) {
    if (kind === 'went' && order.includes(id)) order.splice(order.indexOf(id), 1);
    if (kind !== 'came' || order.includes(id)) continue;
    const most = strangers.get(id) ?? 0;
    for (let at = order.length - 1; at >= Math.max(0, order.length - most); at -= 1) {
      const last = order[at] ?? '';
      if (!missing.has(last)) break;
      hits.push([last, id]);
    }
    order.push(id);
  }
  return hits;
}

/** How many rows above each record are blank, or hold what the shadow does not know. */
function strangersAbove({ rows, known }: Survey): ReadonlyMap<string, number> {
  const above = new Map<string, number>();
  let familiar = 0;
  for (const { row, id } of rows) {
    if (id === '' || above.has(id)) continue;
    above.set(id, row - 2 - familiar);
    if (known?.records.has(id)) familiar += 1;
  }
  return above;
}

/** A record that we removed and that stands there whole: its removal cleared the row of another one. */
function hitByRemoval({ table, findings, expected }: Survey, missing: readonly string[]): [string, string][] {
  const standing = findings.flatMap((finding) => {
    const removed = finding.kind === 'returned' ? expected.gone.get(finding.id) : undefined;
    return finding.kind === 'returned' && removed && isUntouched(table, removed, finding.cells) ? [finding.id] : [];
  });
  // With more gone than hit, nobody can tell which: they count as deleted.
  if (missing.length > standing.length) return [];
  return missing.map((id, index) => [id, standing[index] ?? '']);
}

function isUntouched(table: Table, removed: Cells, standing: Cells): boolean {
  return contentFields(table).every((field) => {
    const [before, now] = [removed[field], standing[field]];
    return before === undefined || now === undefined || isSameCell(fieldOf(table, field).kind, before, now);
  });
}
