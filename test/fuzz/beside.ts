// What people do to deals that are archived: they edit them, comment on a cell, and calculate beside one, which holds it back.

import type { Daftar } from '../support/daftar';
import { columnOf, columnUnder, idAt, ownColumn, pickRecordRow } from './cells';
import type { Model } from './model';
import { type Chosen, DEEDS, type Deed, editIn } from './people';
import { DEALS, type PeopleTable, tablesIn } from './tables';
import type { World } from './world';

const FORMULA_HEADING = 'Mening hisobim';

/** Returns what people do in this run. */
export function deedsOf({ isArchiving }: World): readonly Deed[] {
  return isArchiving ? ARCHIVING : DEEDS;
}

const ofDeals = (daftar: Daftar): PeopleTable[] =>
  tablesIn(daftar).filter(({ table }) => table.prefix === DEALS.table.prefix);

/** Types over a cell of a deal, archived or not. */
const editDeal: Deed = (daftar, model, chance) =>
  editIn(daftar, { model, chance, table: chance.pick(ofDeals(daftar)) });

const commentOn: Deed = (daftar, model, chance) => {
  const table = chance.pick(ofDeals(daftar));
  const place = pickAlive(daftar, { model, chance, table });
  if (!place) return;
  const { sheet, row, id } = place;
  const comment = { row, column: columnOf(daftar, table.table, table.edited), text: `izoh ${chance.number()}` };
  const others = daftar.grid.extras(sheet).notes.filter((note) => note.row !== row || note.column !== comment.column);
  daftar.grid.setExtras(sheet, { notes: [...others, comment] });
  model.putBeside(id, { comment: comment.text });
};

const calculateBeside: Deed = (daftar, model, chance) => {
  const place = pickAlive(daftar, { model, chance, table: DEALS });
  if (!place || chance.number() < 0.5) return;
  const { sheet, row, id } = place;
  const formula = model.newFormula();
  daftar.grid.write(sheet, row, ownColumn(daftar, sheet, FORMULA_HEADING), [[{ formula }]]);
  model.putBeside(id, { formula });
};

const ARCHIVING: readonly Deed[] = [...DEEDS, editDeal, editDeal, commentOn, calculateBeside];

/** Not while the script runs: it could not know of what is put under its very pen. */
function pickAlive(daftar: Daftar, { model, chance, table }: Chosen) {
  const sheet = table.find(daftar);
  const row = model.isInFlight ? null : pickRecordRow(daftar, sheet, chance);
  const id = row === null ? '' : idAt(daftar, sheet, row);
  const isOne = tablesIn(daftar).every((each) => each === table || !standsIn(daftar, each, id));
  return row !== null && model.isAlive(id) && isOne ? { sheet, row, id } : null;
}

/** Returns what is no longer beside its record, a sentence each. */
export function judgeBeside(daftar: Daftar, model: Model): string[] {
  return model.besides().flatMap(([id, { comment, formula }]) => {
    const tables = tablesIn(daftar).filter((table) => standsIn(daftar, table, id));
    const lacks = (has: (table: PeopleTable) => boolean): boolean => tables.length > 0 && !tables.some(has);
    const hasFormula = (table: PeopleTable): boolean => formulasOf(daftar, table, id).includes(formula ?? '');
    const hasComment = (table: PeopleTable): boolean => commentsOf(daftar, table, id).includes(comment ?? '');
    return [
      ...(comment !== undefined && lacks(hasComment)
        ? [`The comment "${comment}" on ${id} is gone or elsewhere.`]
        : []),
      ...(formula !== undefined && lacks(hasFormula) ? [`The formula beside ${id} is gone or elsewhere.`] : []),
    ];
  });
}

/**
 * Tells whether a formula rightly keeps a deal in its sheet: its own, one that people copied with a row, or one that stayed in
 * the row of a removed deal, beside which this one came to stand. One that another deal lacks does not.
 */
export function isBound({ daftar, model }: World, id: string): boolean {
  const found = formulasOf(daftar, DEALS, id).filter((formula) => formula !== '');
  return found.some((formula) => {
    const [owner] = model.besides().find(([, beside]) => beside.formula === formula) ?? [];
    return owner === undefined || formulasOf(daftar, DEALS, owner).includes(formula);
  });
}

function commentsOf(daftar: Daftar, table: PeopleTable, id: string): string[] {
  const sheet = table.find(daftar);
  const column = columnOf(daftar, table.table, table.edited);
  const notes = daftar.grid.extras(sheet).notes.filter((note) => note.column === column);
  return notes.filter(({ row }) => idAt(daftar, sheet, row) === id).map(({ text }) => text);
}

function formulasOf(daftar: Daftar, table: PeopleTable, id: string): string[] {
  const sheet = table.find(daftar);
  const column = columnUnder(daftar, sheet, FORMULA_HEADING);
  const rows = column === 0 ? [] : rowsOf(daftar, sheet).filter((row) => idAt(daftar, sheet, row) === id);
  return rows.map((row) => daftar.grid.read(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0]?.formula ?? '');
}

function standsIn(daftar: Daftar, table: PeopleTable, id: string): boolean {
  const sheet = table.find(daftar);
  return rowsOf(daftar, sheet).some((row) => idAt(daftar, sheet, row) === id);
}

function rowsOf(daftar: Daftar, sheet: number): number[] {
  return Array.from({ length: Math.max(0, daftar.grid.lastRow(sheet) - 1) }, (_, index) => index + 2);
}
