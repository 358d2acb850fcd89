// Writes people's notes beside the cells of rows that were moved, each to the row of its number.

import { CrmError } from '../errors';
import type { Content } from './content';
import { look, type Place, type Sight } from './sight';

/** People would have to move rows in the very moment of each. */
const ROUNDS = 6;

/**
 * Sees that the rows have their notes and that no other row lost one of its own. Six blocking calls where there are any
 * notes, none else. Throws BUSY when people go on and on.
 */
export function writeNotes(place: Place, before: Sight, rows: Iterable<Content>): void {
  const wanted = new Map([...rows].filter(({ notes }) => notes.size > 0).map((row) => [row.id, row.notes]));
  if (wanted.size === 0) return;
  for (const id of before.ids()) {
    const { notes } = before.content(before.rowsOf(id)[0] ?? 0);
    if (notes.size > 0 && !wanted.has(id)) wanted.set(id, notes);
  }
  let last: readonly NoteWrite[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const sight = look(place);
    last = [...strayNotes(sight, last, wanted), ...missingNotes(sight, wanted)];
    if (last.length === 0) return;
    for (const { row, column, note } of last) place.sheet.writeNote(row, column, note);
  }
  throw new CrmError('BUSY');
}

type Wanted = ReadonlyMap<string, Content['notes']>;

interface NoteWrite {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

function missingNotes(sight: Sight, wanted: Wanted): NoteWrite[] {
  return [...wanted].flatMap(([id, notes]) => {
    const [row] = sight.rowsOf(id);
    if (row === undefined) return [];
    const there = sight.content(row).notes;
    return [...notes].flatMap(([name, note]) => {
      const column = sight.names.indexOf(name) + 1;
      return column === 0 || there.get(name) === note ? [] : [{ id, row, column, note }];
    });
  });
}

/** A row that had moved under the last round's notes gives them back. */
function strayNotes(sight: Sight, last: readonly NoteWrite[], wanted: Wanted): NoteWrite[] {
  return last.flatMap((write) => {
    const { row, column, note } = write;
    const name = sight.names[column - 1] ?? '';
    const id = sight.id(row);
    const isOurs = sight.content(row).notes.get(name) === note && wanted.get(id)?.get(name) !== note;
    return id !== write.id && isOurs ? [{ ...write, id, note: '' }] : [];
  });
}
