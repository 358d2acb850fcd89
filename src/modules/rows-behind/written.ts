// What is said of a selected cell that is no number over rows: what the script wrote there and when, by the cell's own note.

import type { Texts } from '../../kernel/i18n/texts';
import type { NamedCells, Spotted } from '../../kernel/ports';
import type { Cell } from '../../kernel/schema/codec';
import { SNAPSHOT_KEYS, SNAPSHOTS_NAME, type SnapshotKey } from '../dashboard/index';
import { printNumber } from '../recount/index';
import { isIn } from './selected-number';
import type { SelectedTile } from './tiles';
import type { RowsView, SaidView } from './view';

/** Ranges that the script writes into. */
export const WRITTEN = [
  'dashboard_debts',
  'dashboard_sellers',
  'dashboard_attention',
  'dashboard_forecast',
  SNAPSHOTS_NAME,
] as const;

/** The column of the stamp in a line of snapshots. */
const STAMP = 5;
/** The last line of notes of ours. */
const MARK = /\n?—\s*Daftar\s*$/;

/** Returns what stands in a cell that is no live number. One blocking call. */
export function writtenAt(cells: NamedCells, cell: Spotted, texts: Texts): RowsView {
  const note = cells.noteOn(cell);
  const isWritten = WRITTEN.some((range) => isIn(cells, range, cell));
  if (!isWritten && !MARK.test(note)) return said('nothing', [texts('rows.nothing')]);
  return { ...said('written', [note.replace(MARK, ''), texts('rows.written')]), shown: shownAs(cells.at(cell)) };
}

/** Returns what a tile shows that has no rows; its note stands on the cell below the label. */
export function writtenTile(cells: NamedCells, tile: SelectedTile, snapshot: SnapshotKey, texts: Texts): RowsView {
  const [label, value] = [0, 1].map((down) => cells.find('dashboard_tiles', tile.row + down, tile.column));
  const stamp = cells.find(SNAPSHOTS_NAME, SNAPSHOT_KEYS.indexOf(snapshot), STAMP);
  const at = stamp ? shownAs(cells.at(stamp)) : '';
  return {
    ...said('written', [texts('rows.written'), at === '' ? '' : texts('rows.writtenAt', { at })]),
    name: label ? shownAs(cells.at(label)) : '',
    shown: value ? shownAs(cells.at(value)) : '',
  };
}

/** Returns what has no rows; blank sentences are left out. */
export function said(kind: SaidView['kind'], sentences: readonly string[], name = ''): SaidView {
  return { kind, name, shown: '', sentences: sentences.filter((sentence) => sentence !== '') };
}

function shownAs(cell: Cell): string {
  return typeof cell === 'number' ? printNumber(cell) : String(cell);
}
