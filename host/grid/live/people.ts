// Tells what people did on the screen: reads it off the revisions that arrive from their browsers.

import type { CollaborationMessage, CoreCommand, TransportService, Zone } from '@odoo/o-spreadsheet';
import { helpers } from '@odoo/o-spreadsheet';
import type { GridCell, HumanEdit } from '../grid';
import { type Book, boundingZone, toArea } from './book';
import { readCell } from './cells';

type Squished = { readonly type: 'SQUISHED_UPDATE_CELL'; readonly sheetId: string; readonly targetRange: string };
type Played = CoreCommand | Squished;

/** One place that a revision touches. */
interface Touch {
  readonly kind: HumanEdit['kind'];
  readonly uid: string;
  readonly zone: Zone;
  readonly change?: NonNullable<HumanEdit['change']>;
}

/**
 * Wraps the transport so that each revision of another client is looked at before the model plays it, and reported
 * after.
 */
export function watchPeople(
  transport: TransportService<CollaborationMessage>,
  ownId: string,
  look: (commands: readonly Played[], clientId: string) => () => void,
): TransportService<CollaborationMessage> {
  return {
    sendMessage: (message) => transport.sendMessage(message),
    leave: (id) => transport.leave(id),
    onNewMessage: (id, play) =>
      transport.onNewMessage(id, (message: CollaborationMessage) => {
        const isForeign = message.type === 'REMOTE_REVISION' && message.clientId !== ownId;
        // An undo reports nothing: its message does not say what it touches.
        const report = isForeign ? look(message.commands, message.clientId) : () => undefined;
        play(message);
        report();
      }),
  };
}

/** Notes what the commands are about to touch; the returned function makes the edits once they have been played. */
export function noteEdits(book: Book, commands: readonly Played[], by: string): () => readonly HumanEdit[] {
  book.evaluate();
  const touches = commands.flatMap((command) => toTouches(book, command));
  const groups = groupTouches(touches);
  const noted = groups.map((touch) => ({ touch, gid: book.gid(touch.uid), before: cellBefore(book, touch) }));
  return () =>
    noted.map(({ touch, gid, before }) => ({
      kind: touch.kind,
      sheetId: gid,
      area: toArea(touch.zone),
      ...(before && { before }),
      ...(touch.change && { change: touch.change }),
      by,
    }));
}

function cellBefore(book: Book, { kind, uid, zone }: Touch): GridCell | undefined {
  const isSingle = kind === 'edit' && zone.left === zone.right && zone.top === zone.bottom;
  return isSingle ? readCell(book, uid, zone.top, zone.left) : undefined;
}

/** One edit a sheet and kind, over the smallest area that holds all: so Google reports a paste. */
function groupTouches(touches: readonly Touch[]): readonly Touch[] {
  const groups = new Map<string, Touch>();
  for (const touch of touches) {
    const key = `${touch.kind} ${touch.uid} ${touch.change}`;
    const known = groups.get(key);
    groups.set(key, known ? { ...touch, zone: boundingZone([known.zone, touch.zone]) } : touch);
  }
  return [...groups.values()];
}

function toTouches(book: Book, command: Played): readonly Touch[] {
  switch (command.type) {
    case 'UPDATE_CELL':
      return command.content === undefined ? [] : [editOf(command.sheetId, cellZone(command))];
    case 'SQUISHED_UPDATE_CELL':
      return 'content' in command ? [editOf(command.sheetId, helpers.toZone(command.targetRange))] : [];
    case 'CLEAR_CELL':
      return [editOf(command.sheetId, cellZone(command))];
    case 'CLEAR_CELLS':
    case 'DELETE_CONTENT':
      return command.target.map((zone) => editOf(command.sheetId, zone));
    case 'MOVE_RANGES':
      return command.target.flatMap((zone) => [
        editOf(command.sheetId, zone),
        editOf(command.targetSheetId, movedZone(zone, command)),
      ]);
    case 'ADD_COLUMNS_ROWS':
    case 'REMOVE_COLUMNS_ROWS':
      return [{ kind: 'structure', uid: command.sheetId, zone: headerZone(book, command), change: changeOf(command) }];
    case 'CREATE_SHEET':
      return [{ kind: 'structure', uid: command.sheetId, zone: CORNER, change: 'INSERT_GRID' }];
    case 'DELETE_SHEET':
      return [{ kind: 'structure', uid: command.sheetId, zone: CORNER, change: 'REMOVE_GRID' }];
    case 'RENAME_SHEET':
      return [{ kind: 'structure', uid: command.sheetId, zone: CORNER }];
    case 'DUPLICATE_SHEET':
      return [{ kind: 'structure', uid: command.sheetIdTo, zone: CORNER, change: 'INSERT_GRID' }];
    default:
      return [];
  }
}

const CORNER: Zone = { left: 0, top: 0, right: 0, bottom: 0 };

function editOf(uid: string, zone: Zone): Touch {
  return { kind: 'edit', uid, zone };
}

function cellZone({ col, row }: { readonly col: number; readonly row: number }): Zone {
  return { left: col, right: col, top: row, bottom: row };
}

function movedZone(zone: Zone, to: { readonly col: number; readonly row: number }): Zone {
  const { left, top, right, bottom } = zone;
  return { left: to.col, top: to.row, right: to.col + right - left, bottom: to.row + bottom - top };
}

type HeadersCommand = Extract<CoreCommand, { type: 'ADD_COLUMNS_ROWS' | 'REMOVE_COLUMNS_ROWS' }>;

function changeOf({ type, dimension }: HeadersCommand): NonNullable<HumanEdit['change']> {
  const side = dimension === 'ROW' ? 'ROW' : 'COLUMN';
  return type === 'ADD_COLUMNS_ROWS' ? `INSERT_${side}` : `REMOVE_${side}`;
}

function headerZone(book: Book, command: HeadersCommand): Zone {
  const [first, last] = headerSpan(command);
  const { numberOfRows, numberOfCols } = book.getters.getSheetSize(command.sheetId);
  return command.dimension === 'ROW'
    ? { left: 0, right: numberOfCols - 1, top: first, bottom: last }
    : { left: first, right: last, top: 0, bottom: numberOfRows - 1 };
}

function headerSpan(command: HeadersCommand): readonly [first: number, last: number] {
  if (command.type === 'REMOVE_COLUMNS_ROWS') return [Math.min(...command.elements), Math.max(...command.elements)];
  const first = command.position === 'before' ? command.base : command.base + 1;
  return [first, first + command.quantity - 1];
}
