// Lists of deals and of sales that owners have, adopted where they stand with the customers whom they name, and given back.

import type { AdoptionShown } from '../../src/entry/adopt-rpc';
import type { Answer } from '../../src/entry/rpc';
import type { Adopted, AlongWith, GivenBack, ListKind } from '../../src/modules/adopt/index';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { MESSY_LISTS, type MessyList } from '../support/messy-deals';
import { columnsOf, insertMessySheet, recordsOf } from '../support/messy-sheets';
import { pictureOf } from '../support/photograph';
import { cellsOf } from '../support/sheet-cells';

const foresee = (daftar: Daftar, sheetId: number, kind?: ListKind) =>
  mustEndWell(daftar.call<Answer<AdoptionShown>>('foreseeAdoption', [{ sheetId, kind }]));
const adopt = (daftar: Daftar, sheetId: number, kind?: ListKind) =>
  mustEndWell(
    daftar.call<Answer<Adopted & AlongWith>>('adoptSheet', [{ requestId: `adopt-${sheetId}`, sheetId, kind }]),
  );
const undo = (daftar: Daftar, kind: ListKind, requestId: string) =>
  mustEndWell(daftar.call<Answer<GivenBack>>('undoAdoption', [{ requestId, kind }]));

/** What stands on the sheets that an adoption adds records to. */
const AROUND = ['Mijozlar', 'Toʻlovlar', 'Toʻlov jadvali', 'Bosqichlar tarixi'];
const around = (daftar: Daftar) =>
  JSON.stringify(daftar.grid.sheets().flatMap(({ id, name }) => (AROUND.includes(name) ? cellsOf(daftar.grid, id) : [])));

/** The records of the adopted tab by our headings. */
const recordsOn = (daftar: Daftar, tab: string) => daftar.records(tab).filter(({ Raqami }) => Raqami !== undefined);

describe('six messy lists', () => {
  it('are guessed, adopted with their customers without a change to what was there, and given back to the byte', () => {
    const daftar = setUpDaftar();

    const found = MESSY_LISTS.map((sheet) => {
      const id = insertMessySheet(daftar.grid, sheet);
      const before = pictureOf(daftar.grid, id);
      const empty = around(daftar);
      const theirs = cellsOf(daftar.grid, id).slice(sheet.titles?.length ?? 0);
      const columns = columnsOf(sheet);
      const view = foresee(daftar, id);
      const adopted = adopt(daftar, id);
      const tab = adopted.ok ? adopted.value.tab : '';
      const records = recordsOn(daftar, tab);
      const kept = cellsOf(daftar.grid, daftar.sheetId(tab)).map((line) => line.slice(0, columns.length));
      const customers = daftar.records('Mijozlar').length;
      const given = undo(daftar, sheet.kind, `undo-${id}`);
      return {
        name: sheet.name,
        kind: view.ok && view.value.kind,
        fields: view.ok && view.value.columns.map(({ field }) => field),
        numbers: new Set(records.map(({ Raqami }) => Raqami)).size,
        bound: records.filter((record) => record['Mijoz raqami'] !== undefined).length,
        customers: [adopted.ok && adopted.value.customers, customers],
        isKept: JSON.stringify(kept) === JSON.stringify(theirs.map((line) => padded(line, columns.length))),
        given: given.ok && [given.value.records, given.value.kept],
        isSame: pictureOf(daftar.grid, id) === before && around(daftar) === empty,
      };
    });

    expect(found).toEqual(MESSY_LISTS.map(whole));
  });
});

function whole(sheet: MessyList) {
  const count = recordsOf(sheet);
  return {
    name: sheet.name,
    kind: sheet.kind,
    fields: columnsOf(sheet).map(({ field }) => field),
    numbers: count,
    bound: sheet.customers === 0 ? 0 : count,
    customers: [sheet.customers, sheet.customers],
    isKept: true,
    given: [count, 0],
    isSame: true,
  };
}

function padded<T>(line: readonly T[], width: number): (T | '')[] {
  return Array.from({ length: width }, (_, at) => line[at] ?? '');
}
