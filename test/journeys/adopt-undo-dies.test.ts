// A machine that dies while it gives an adopted list back, and a pass before that goes on: the list is what it was, to the byte.

import type { Answer } from '../../src/entry/rpc';
import type { GivenBack, ListKind } from '../../src/modules/adopt/index';
import { copyGrid } from '../support/copy-grid';
import { aMemoryBook, type Daftar, mustEndWell, openDaftar, setUpDaftar } from '../support/daftar';
import { MESSY_LISTS } from '../support/messy-deals';
import { insertMessySheet, MESSY_SHEETS, type MessySheet } from '../support/messy-sheets';
import { pictureOf } from '../support/photograph';
import { cellsOf } from '../support/sheet-cells';

/** Every so many calls; a prime, so that it falls on calls of all kinds. `UNDO_STRIDE=1` dies at each of them. */
const STRIDE = Number(process.env.UNDO_STRIDE ?? 83);

interface Adopted {
  readonly kind: ListKind;
  readonly id: number;
  /** Opens the workbook as it was when the list had been adopted. */
  readonly open: () => Daftar;
  /** What stood there before. */
  readonly before: readonly string[];
}

const AROUND = ['Mijozlar', 'Bitimlar', 'Toʻlovlar', 'Toʻlov jadvali', 'Bosqichlar tarixi'];

function pictures({ grid }: Daftar, id: number): readonly string[] {
  const around = grid.sheets().filter(({ name }) => AROUND.includes(name));
  return [pictureOf(grid, id), JSON.stringify(around.map((sheet) => cellsOf(grid, sheet.id)))];
}

function adopted(kind: ListKind, sheet: MessySheet): Adopted {
  const daftar = setUpDaftar();
  const id = insertMessySheet(daftar.grid, sheet);
  const before = pictures(daftar, id);
  mustEndWell(daftar.call('adoptSheet', [{ requestId: 'adopt', sheetId: id, kind }]));
  const [grid, properties] = [copyGrid(daftar.grid), daftar.properties()];
  const open = () => openDaftar({ ...aMemoryBook(), grid: copyGrid(grid), properties: structuredClone(properties) });
  return { kind, id, open, before };
}

const pass = (daftar: Daftar) => mustEndWell(daftar.call<Record<string, number>>('reconcile'));
const undo = (daftar: Daftar, kind: ListKind) =>
  daftar.call<Answer<GivenBack>>('undoAdoption', [{ requestId: 'undo', kind }]);

function callsOf({ open, kind }: Adopted): number {
  const daftar = open();
  let calls = 0;
  daftar.onCall(() => {
    calls += 1;
  });
  mustEndWell(undo(daftar, kind));
  return calls;
}

/** Dies before that call, passes, and undoes again; returns what is not as it should be. */
function afterDeathAt({ open, id, kind, before }: Adopted, spot: number): readonly string[] {
  const daftar = open();
  daftar.onCall((_, at) => {
    if (at === spot) throw new Error('The machine died.');
  });
  undo(daftar, kind);
  daftar.onCall(null);
  pass(daftar);
  const given = mustEndWell(undo(daftar, kind));
  const found = Object.values(pass(daftar)).filter((count) => count !== 0);
  const [own, around] = pictures(daftar, id);
  return [
    ...(given.ok ? [] : [`refused: ${JSON.stringify(given.issues)}`]),
    ...(own === before[0] ? [] : ['another list']),
    ...(around === before[1] ? [] : ['other tables']),
    ...(found.length === 0 ? [] : ['a pass finds something']),
  ];
}

const list = (sheets: readonly MessySheet[], name: string): MessySheet => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no messy list "${name}".`);
  return found;
};

describe('a list given back by a machine that dies, with a pass before it goes on', () => {
  it.each([
    ['customers', list(MESSY_SHEETS, 'Лист1')],
    ['deals', list(MESSY_LISTS, 'Сделки')],
  ] as const)('of %s is what it was, and so is all around it', (kind, sheet) => {
    const all = adopted(kind, sheet);
    const spots = Array.from({ length: Math.ceil(callsOf(all) / STRIDE) }, (_, turn) => 3 + turn * STRIDE);

    const wrong = spots.flatMap((spot) => afterDeathAt(all, spot).map((what) => `${spot}: ${what}`));

    expect(wrong).toEqual([]);
  });
});
