// What holds for any book, whatever people and Daftar did to it.

import fc from 'fast-check';
import type { PlannedOperation } from '../../../src/kernel/reconcile/operations';
import type { Cell } from '../../../src/kernel/schema/codec';
import { fieldOf, type Table } from '../../../src/kernel/schema/table';
import { customersTable } from '../../../src/modules/customers/index';
import { dealsTable } from '../../../src/modules/deals/index';
import { sourceRows, sourcesTable } from '../../../src/modules/settings/index';
import { stageRows, stagesTable } from '../../../src/modules/stages/index';
import { ABook, blank, NOW, TABLES } from './a-book';
import { type Deed, doDeed, someDeeds, sortRows } from './deeds';

const somePasses = fc.array(someDeeds, { minLength: 1, maxLength: 4 });

function aBook(): ABook {
  const book = new ABook();
  for (const [id = '', label = ''] of stageRows('uz', String)) {
    book.insert(stagesTable, { label }, String(id));
  }
  for (const [id = '', label = ''] of sourceRows('uz')) book.insert(sourcesTable, { label }, id);
  for (const name of ['Ali', 'Vali', 'Gani', 'Nodira', 'Zuhra']) {
    const customerId = book.insert(customersTable, { name, source: 'Telegram', createdAt: NOW });
    book.insert(dealsTable, { customer: name, customerId, stage: 'Taklif', amount: 5, createdAt: NOW });
  }
  book.pass();
  return book;
}

function live(book: ABook, passes: readonly (readonly Deed[])[]): void {
  for (const deeds of passes) {
    for (const deed of deeds) doDeed(book, deed);
    book.pass();
  }
}

describe('after any deeds', () => {
  it('a pass that was carried out leaves nothing for the next one to do', () => {
    fc.assert(
      fc.property(somePasses, (passes) => {
        const book = aBook();
        live(book, passes);

        const next = book.plan();

        expect(next.operations).toEqual([]);
        expect(book.remember(next)).toBe(0);
      }),
    );
  });

  it('a pass that was cut off before it was remembered, or in the middle of that, is not done twice', () => {
    fc.assert(
      fc.property(somePasses, someDeeds, fc.nat(6), (passes, deeds, cells) => {
        const book = aBook();
        live(book, passes);
        for (const deed of deeds) doDeed(book, deed);
        const plan = book.plan();
        book.carryOut(plan);
        book.remember(plan, cells);

        const next = book.plan();

        expect(next.operations).toEqual([]);
      }),
    );
  });

  it('the log alone tells how every record stands', () => {
    fc.assert(
      fc.property(somePasses, (passes) => {
        const book = aBook();
        live(book, passes);

        for (const table of TABLES) expect(standingIn(book, table)).toEqual(toldBy(book, table));
      }),
    );
  });
});

describe('what people did by hand', () => {
  it('is logged once, with what stood there before and what stands there now', () => {
    fc.assert(
      fc.property(somePasses, someDeeds, (passes, deeds) => {
        const book = aBook();
        live(book, passes);
        const left = new Map(TABLES.map((table) => [table, standingIn(book, table)]));
        for (const deed of deeds.filter(({ kind }) => !BY_DAFTAR.includes(kind))) doDeed(book, deed);

        const { operations } = book.plan();

        for (const table of TABLES) {
          const ofTable = operations.filter(({ table: name }) => name === table.name);
          expect(undone(book, table, ofTable)).toEqual(left.get(table));
        }
      }),
    );
  });

  it('is not written over: only blank cells, copies, labels and their numbers are written', () => {
    fc.assert(
      fc.property(somePasses, someDeeds, (passes, deeds) => {
        const book = aBook();
        live(book, passes);
        for (const deed of deeds) doDeed(book, deed);

        const { operations } = book.plan();

        expect(operations.flatMap((operation) => writtenOver(book, operation))).toEqual([]);
      }),
    );
  });

  it('is nothing when whole rows were sorted', () => {
    fc.assert(
      fc.property(somePasses, fc.constantFrom('name', 'contact', 'createdAt', 'id'), (passes, field) => {
        const book = aBook();
        live(book, passes);
        sortRows(book.lines(customersTable), field);

        const { operations, summary } = book.plan();

        expect([operations, Object.values(summary.counts)]).toEqual([[], [0, 0, 0, 0, 0, 0, 0, 0]]);
      }),
    );
  });
});

const BY_DAFTAR: readonly Deed['kind'][] = ['add', 'change', 'remove'];
const MENDED = ['stage', 'source', 'customer', 'customerId'];

/** Takes the noted lines back from the sheet as it stands: each must fit what stands there, and none may be left over. */
function undone(book: ABook, table: Table, operations: readonly PlannedOperation[]): Records {
  const records = standingIn(book, table);
  for (const operation of operations) {
    const { kind, id } = operation;
    // A number that was cleared is given back to its row, and the row has a new one when it was typed.
    if (kind === 'adopt') records[id] = { ...book.lines(table)[operation.row - 2]?.cells, id };
  }
  for (const operation of operations) {
    if (operation.kind !== 'noted') continue;
    const { id, from, to } = operation;
    if (from && to) {
      for (const field of Object.keys(to)) expect(records[id]?.[field]).toBe(to[field]);
      records[id] = { ...records[id], ...from };
    } else if (from) records[id] = { ...blank(table), ...from, id };
    else {
      expect(records[id]).toEqual({ ...blank(table), ...to, id });
      delete records[id];
    }
  }
  return records;
}

function writtenOver(book: ABook, operation: PlannedOperation): unknown[] {
  if (operation.kind === 'noted') return [];
  const table = TABLES.find(({ name }) => name === operation.table) ?? customersTable;
  if (operation.kind === 'update') {
    return Object.keys(operation.to).filter((field) => !MENDED.includes(field));
  }
  if (operation.kind !== 'adopt') return [operation];
  const cells: { readonly [field: string]: Cell } = book.lines(table)[operation.row - 2]?.cells ?? {};
  const isCopy = 'copyOf' in operation;
  return Object.keys(operation.cells).filter((field) => {
    const mayWrite = cells[field] === '' || MENDED.includes(field) || (isCopy && fieldOf(table, field).machine);
    return !mayWrite && !(isCopy && field === 'id');
  });
}

type Records = { [id: string]: { [field: string]: Cell } };

function standingIn(book: ABook, table: Table): Records {
  const upwards = [...book.lines(table)].reverse();
  return Object.fromEntries(upwards.flatMap(({ cells }) => (cells.id ? [[String(cells.id), { ...cells }]] : [])));
}

/** Reads the log from its beginning, a line after the other. */
function toldBy(book: ABook, table: Table): Records {
  const told: Records = {};
  for (const { record, field, to } of book.log.filter((line) => line.table === table.name)) {
    const id = String(record);
    if (to === '') delete told[id];
    else if (field === '') told[id] = { ...(told[id] ?? blank(table)), ...JSON.parse(String(to)), id };
    else if (told[id]) told[id] = { ...told[id], [String(field)]: JSON.parse(String(to)) };
  }
  return told;
}
