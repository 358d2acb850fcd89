// Gives an adopted sheet back as it was, as long as nothing was built on it.

import * as v from 'valibot';
import type { Noted } from '../../kernel/book/change-set';
import { idInput, parseInput, type Result, refused } from '../../kernel/input';
import { findAgreement } from '../../kernel/schema/agreement';
import type { Table } from '../../kernel/schema/table';
import { type AdoptPorts, adoptableTabs } from './adopt-sheet';
import { takeOffUnfinished, unbindSheet } from './bind';
import { filledIn, referringTable } from './built-on';
import { intakeOf, keepIntake } from './intake-work';
import { isAllIn } from './kept-copy';
import { kindNamed, kindOf } from './kinds';
import { LIST_KINDS, type ListKind } from './list-kind';
import { takeOutMade } from './take-out';

const undoInput = v.object({
  kind: v.optional(v.picklist(LIST_KINDS), 'customers'),
  requestId: v.optional(idInput),
});

export interface Forgotten {
  readonly kind: ListKind;
  readonly tab: string;
  /** How many records are rows of people's own again. */
  readonly records: number;
  /** How many customers stay who were added along, since people changed them or use them. */
  readonly kept: number;
}

export interface GivenBack extends Forgotten {
  /** A copy that people worked in stays, without what Daftar had put there. */
  readonly keptCopy: boolean;
}

/**
 * Forgets the records of an adopted sheet: the history says that they are gone, and the sheet keeps them; what was added along with
 * them goes. Refuses where people's records of other tables belong to them, or where something was filled into a column that
 * would go. `unbindAdopted` is to follow.
 */
export function forgetAdopted(ports: AdoptPorts, input: unknown): Result<Forgotten> {
  const { kind } = parseInput(undoInput, input);
  const { book, mender } = ports;
  const { table } = kindOf(kind);
  const adopted = findAdopted(mender, table);
  const opened = book.openFound(table);
  if (!adopted || !opened) {
    const [left] = findUnfinished(ports, kind);
    return left ? { ok: true, value: { kind, tab: left.name, records: 0, kept: 0 } } : no('err.adoptNone', '');
  }
  const intake = intakeOf(book, table);
  const filled = filledIn(book, opened, { agreement: adopted.agreement, joined: intake?.joined ?? [] });
  if (filled !== null) return no('err.adoptFilled', String(opened.image.headings[opened.columnOf(filled) - 1]));
  const referring = referringTable(book, table, intake?.made ?? {});
  if (referring) return no('err.adoptReferred', mender.look([referring], new Set()).tables[0]?.sheet?.name ?? '');
  const rows = [...opened.recordRows()];
  const kept = intake ? takeOutMade(book, table, intake.made) : 0;
  for (const row of rows) {
    const { id, ...cells } = opened.cellsAt(row);
    const gone: Noted = { kind: 'noted', table: table.name, id: String(id), from: cells, to: null };
    book.carry(gone);
  }
  // What was joined is to be told from what people type until the columns are off.
  const left = intake?.joined ? { ...intake, isOpen: false, made: {} } : null;
  if (intake) keepIntake(book, table, left);
  return { ok: true, value: { kind, tab: adopted.sheet.name, records: rows.length, kept } };
}

/** Forgets what a pass took in before `unbindAdopted` came, of a sheet that is still adopted. */
export function forgetAgain(ports: AdoptPorts, input: unknown): Result<Forgotten | null> {
  const { kind } = parseInput(undoInput, input);
  return findAdopted(ports.mender, kindOf(kind).table) ? forgetAdopted(ports, input) : { ok: true, value: null };
}

/** Takes off the sheet what adopting put there, or what is left of it. Tells whether the copy of a tab stays, since people worked in it. */
export function unbindAdopted(ports: AdoptPorts, kind: ListKind): boolean {
  const { book, mender, tabs } = ports;
  const { table } = kindOf(kind);
  if (intakeOf(book, table)) keepIntake(book, table, null);
  const adopted = findAdopted(mender, table);
  if (!adopted) {
    for (const left of findUnfinished(ports, kind)) takeOffUnfinished(left, ports);
    return false;
  }
  const { sheet, marks, agreement } = adopted;
  const [emptyHeadings = []] = tabs.read(agreement.replaced)?.cells ?? [];
  unbindSheet({ table, sheetId: sheet.id, headings: sheet.headings, marks, agreement, emptyHeadings }, ports);
  if (agreement.from === sheet.id) return false;
  const isNeeded = !isAllIn(tabs.read(agreement.from), tabs.read(sheet.id));
  if (!isNeeded) tabs.remove(sheet.id);
  return isNeeded;
}

function findAdopted(mender: AdoptPorts['mender'], table: Table) {
  const [seen] = mender.look([table], new Set()).tables;
  const agreement = seen?.sheet ? findAgreement(seen.sheet.headings) : null;
  return seen?.sheet && agreement ? { sheet: seen.sheet, marks: seen.marks, agreement } : null;
}

/** Tabs that are nobody's any more, and still have columns that were added. */
function findUnfinished(ports: AdoptPorts, kind: ListKind) {
  const { table } = kindOf(kind);
  return adoptableTabs(ports).flatMap(({ id, name }) => {
    const [headings = []] = ports.tabs.read(id)?.cells ?? [];
    const agreement = findAgreement(headings);
    const isSuch = agreement !== null && kindNamed(agreement.table) === kind;
    return isSuch ? [{ table, sheetId: id, name, headings, agreement }] : [];
  });
}

function no(text: string, received: string): Result<never> {
  return refused({ field: 'undo', received, text });
}
