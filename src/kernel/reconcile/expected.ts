// What a table's sheet should hold by now: the records of the shadow, with everything done to them that the log tells since.

import type { Cells } from '../book/change-set';
import type { Cell } from '../schema/codec';
import { fieldOf, type Table } from '../schema/table';
import { bucketOf } from './bucket';
import { type Deed, type LoggedLine, PASS, readLine } from './logged-line';
import { contentFields, isSameCell } from './same-cell';
import type { KnownTable } from './shadow';

/** An edit by hand which our own next change of the same cell covered: of that one only the `from` in the log tells. */
export interface Slip {
  readonly id: string;
  readonly field: string;
  readonly from: Cell;
  readonly to: Cell;
}

export interface Expected {
  /** Without the id; a field that is absent is not known of the record. */
  readonly records: ReadonlyMap<string, Cells>;
  /** The records as the last pass left them, before what Daftar did for people since; null when there was none. */
  readonly asLeft: ReadonlyMap<string, Cells> | null;
  /** Records that the log saw go, with their last cells. */
  readonly gone: ReadonlyMap<string, Cells>;
  /** What the log told, in its order. */
  readonly deeds: readonly Deed[];
  readonly slips: readonly Slip[];
  /** Tells whether there may have been such a record, for all that is known. */
  isUnknown(id: string): boolean;
}

export interface ToReplay {
  readonly table: Table;
  /** Undefined on the first pass over the table. */
  readonly known: KnownTable | undefined;
  /** The log in its order; lines of other tables, and those that the shadow has seen, are passed over. */
  readonly log: readonly LoggedLine[];
}

/** Replays the log over the shadow. Replaying lines whose outcome the shadow has already changes nothing. */
export function replay({ table, known, log }: ToReplay): Expected {
  const replayed = new Replay(table, known);
  if (!known) return replayed;
  const lines = log.filter(({ row }) => row >= known.logRow);
  // A pass that was cut off before it was remembered has seen all that the log told until then.
  const ofPasses = lines.filter(({ request }) => String(request).startsWith(PASS));
  const seen = ofPasses.reduce((last, { row }) => Math.max(last, row), 0);
  for (const line of lines) {
    const deed = line.table === table.name ? readLine(table, line) : null;
    if (deed) replayed.take(deed, line.row <= seen);
  }
  return replayed;
}

class Replay implements Expected {
  readonly records: Map<string, Cells>;
  readonly asLeft: Map<string, Cells> | null;
  readonly gone = new Map<string, Cells>();
  readonly deeds: Deed[] = [];
  private readonly mismatches: Slip[] = [];
  /** Records about which a line could not be read. */
  private readonly lost = new Set<string>();

  constructor(
    private readonly table: Table,
    private readonly known: KnownTable | undefined,
  ) {
    this.records = new Map(known?.records);
    this.asLeft = known ? new Map(known.records) : null;
  }

  isUnknown(id: string): boolean {
    if (this.records.has(id) || this.gone.has(id)) return false;
    return !this.known || this.lost.has(id) || this.known.spoiled.has(bucketOf(this.table, id));
  }

  /** Not those of lines whose outcome the shadow had already: it is ahead of them. */
  get slips(): readonly Slip[] {
    return this.mismatches.filter(({ id, field }) => {
      const [first, last] = [this.known?.records.get(id)?.[field], this.records.get(id)?.[field]];
      return first === undefined || last === undefined || !this.isSame(field, first, last);
    });
  }

  take(deed: Deed, wasSeen: boolean): void {
    const cells = this.records.get(deed.id);
    if (deed.kind === 'changed' && cells) this.compare(deed, cells);
    if (deed.kind === 'came') this.gone.delete(deed.id);
    if (deed.kind === 'went') this.gone.set(deed.id, deed.cells);
    if (deed.kind === 'unread' && deed.field === '') this.lose(deed.id);
    this.deeds.push(deed);
    apply(deed, this.records, this.table);
    if (this.asLeft && wasSeen) apply(deed, this.asLeft, this.table);
  }

  private compare({ id, field, from: to }: Extract<Deed, { kind: 'changed' }>, cells: Cells): void {
    const from = cells[field] ?? to;
    if (!this.isSame(field, from, to)) this.mismatches.push({ id, field, from, to });
  }

  private lose(id: string): void {
    this.gone.delete(id);
    this.lost.add(id);
  }

  private isSame(field: string, a: Cell, b: Cell): boolean {
    return isSameCell(fieldOf(this.table, field).kind, a, b);
  }
}

/** Does to the records what was done. Of one that is not known, a single field is not worth knowing: it is learnt whole. */
function apply(deed: Deed, records: Map<string, Cells>, table: Table): void {
  const cells = records.get(deed.id);
  switch (deed.kind) {
    case 'came':
      // Of an adopted row the log tells twice: what people typed, and what we added. Else the row was made blank.
      records.set(deed.id, { ...(cells ?? blankCells(table)), ...deed.cells });
      break;
    case 'went':
      records.delete(deed.id);
      break;
    case 'changed':
      if (cells) records.set(deed.id, { ...cells, [deed.field]: deed.to });
      break;
    case 'unread':
      // What cannot be read is unknown from then on: one field, or whether the record is there at all.
      records.delete(deed.id);
      if (cells && deed.field !== '') records.set(deed.id, without(cells, deed.field));
      break;
    default:
      unreachable(deed);
  }
}

function without(cells: Cells, field: string): Cells {
  const { [field]: _, ...others } = cells;
  return others;
}

/** Daftar clears all cells of ours when it makes a row. */
function blankCells(table: Table): Cells {
  return Object.fromEntries(contentFields(table).map((field) => [field, '']));
}

function unreachable(deed: never): never {
  throw new Error(`Unknown deed: ${JSON.stringify(deed)}`);
}
