// A pass over a workbook that people changed by hand: what it writes into it, and what it has to say.

import type { Cells } from '../../../src/kernel/book/change-set';
import { pick } from '../../../src/kernel/reconcile/findings';
import { UNKNOWN_EDITOR } from '../../../src/kernel/reconcile/operations';
import { firstLogRow } from '../../../src/kernel/reconcile/reconcile';
import { contentFields } from '../../../src/kernel/reconcile/same-cell';
import { readShadow } from '../../../src/kernel/reconcile/shadow';
import { customersTable } from '../../../src/modules/customers/index';
import { dealsTable } from '../../../src/modules/deals/index';
import { stagesTable } from '../../../src/modules/stages/index';
import { ABook, aBookOf, blank, NOW } from './a-book';

describe('the first pass', () => {
  it('learns what stands there, and says of nothing that it came or went', () => {
    const book = new ABook();
    book.lines(customersTable).push({ cells: { ...blank(customersTable), id: 'M-7', name: 'Ali' }, beside: '' });

    const { operations } = book.pass();

    expect(operations).toEqual([]);
    expect(readShadow(book.shadow).tables.get('customers')?.records.get('M-7')?.name).toBe('Ali');
  });

  it('takes in rows without a number', () => {
    const book = new ABook();
    book.type(customersTable, { name: 'Ali' });
    book.pass();

    expect(book.lines(customersTable)[0]?.cells).toMatchObject({ id: 'M-1', name: 'Ali', createdAt: NOW });
  });
});

describe('a pass', () => {
  it('logs what was typed and then gives it its number, writing only what was blank', () => {
    const book = aBookOf(1);
    book.type(dealsTable, { stage: 'Taklif', need: '=1+1' });

    const { operations } = book.plan();

    const [table, id] = ['deals', 'B-1'];
    expect(operations).toEqual([
      { kind: 'noted', table, id, from: null, to: { stage: 'Taklif', need: '=1+1' }, by: UNKNOWN_EDITOR },
      { kind: 'adopt', table, id, row: 2, cells: { id, createdAt: NOW, stageSince: NOW } },
    ]);
  });

  it('gives a copy its own number and times, and lets what people see of it be', () => {
    const book = new ABook();
    book.insert(dealsTable, { need: 'Noutbuk', stage: 'Toʻlandi', createdAt: 45_000, wonAt: 45_001 });
    book.pass();
    book.type(dealsTable, { ...book.line(dealsTable, 'B-1').cells });

    const { operations } = book.pass();

    expect(operations.find(({ kind }) => kind === 'adopt')).toEqual({
      kind: 'adopt',
      table: 'deals',
      id: 'B-2',
      row: 3,
      copyOf: 'B-1',
      cells: { id: 'B-2', createdAt: NOW, stageSince: NOW, wonAt: '' },
    });
    expect(book.line(dealsTable, 'B-2').cells).toMatchObject({ need: 'Noutbuk', stage: 'Toʻlandi', wonAt: '' });
  });

  it('gives a row its number back that was cleared', () => {
    const book = aBookOf(3);
    book.line(customersTable, 'M-2').cells.id = '';

    const { operations } = book.pass();

    expect(operations).toEqual([{ kind: 'adopt', table: 'customers', id: 'M-2', row: 3, cells: { id: 'M-2' } }]);
    expect(book.ids(customersTable)).toEqual(['M-1', 'M-2', 'M-3']);
  });

  it('names the editor of rows that the platform told of, and nobody else', () => {
    const book = aBookOf(5);
    for (const line of book.lines(customersTable)) line.cells.note = 'x';
    book.lines(customersTable).pop();
    const table = 'customers';

    const { operations } = book.pass([
      { table, firstRow: 3, lastRow: 5, by: 'aziz@example.com' },
      { table, firstRow: 4, lastRow: 4, by: 'nodira@example.com' },
      { table: 'deals', firstRow: 2, lastRow: 9, by: 'vali@example.com' },
    ]);

    expect(operations.map((operation) => [operation.id, operation.kind === 'noted' && operation.by])).toEqual([
      ['M-1', UNKNOWN_EDITOR],
      ['M-2', 'aziz@example.com'],
      ['M-3', UNKNOWN_EDITOR],
      ['M-4', 'aziz@example.com'],
      ['M-5', UNKNOWN_EDITOR],
    ]);
  });

  it('logs a deletion with the last cells, and the return of what was deleted', () => {
    const book = aBookOf(1);
    const [line] = book.lines(customersTable).splice(0, 1);
    const { id, ...cells } = line?.cells ?? {};
    const filled = { name: cells.name, contact: cells.contact, createdAt: cells.createdAt };
    const noted = { kind: 'noted', table: 'customers', id, by: UNKNOWN_EDITOR };

    expect(book.pass().operations).toEqual([{ ...noted, from: contentOf(cells), to: null }]);

    if (line) book.lines(customersTable).push(line);

    const plan = book.pass();
    expect([plan.operations, plan.summary.counts.returned]).toEqual([[{ ...noted, from: null, to: filled }], 1]);
  });

  it('finds nothing in what Daftar itself did, nor in a deletion that was undone before it looked', () => {
    const book = aBookOf(3);
    book.update(customersTable, 'M-1', { name: 'Ali' });
    book.remove(customersTable, 'M-2');
    book.insert(customersTable, { name: 'Vali' });

    const { operations, summary } = book.pass();

    expect([operations, summary.slips]).toEqual([[], []]);
  });

  it('logs what was edited over our own change, and tells of what our change covered', () => {
    const book = aBookOf(2);
    book.update(customersTable, 'M-1', { name: 'Ali' });
    book.line(customersTable, 'M-1').cells.name = 'Aliy';
    book.line(customersTable, 'M-2').cells.name = 'Vali';
    book.update(customersTable, 'M-2', { name: 'Valiy' });

    const { operations, summary } = book.pass();

    expect(operations).toMatchObject([{ kind: 'noted', id: 'M-1', from: { name: 'Ali' }, to: { name: 'Aliy' } }]);
    expect(summary.slips).toEqual([{ table: 'customers', id: 'M-2', field: 'name', from: 'Mijoz 2', to: 'Vali' }]);
  });

  it('says nothing of a column that is gone for a while, and remembers what stood in it', () => {
    const book = aBookOf(2);
    book.hidden.add('contact');
    const { operations } = book.pass();
    book.hidden.clear();

    book.line(customersTable, 'M-1').cells.contact = '@ali';

    expect(operations).toEqual([]);
    expect(book.plan().operations).toMatchObject([{ from: { contact: '+998901000001' }, to: { contact: '@ali' } }]);
  });

  it('writes one change of a record for all that is stale in it', () => {
    const book = aBookOf(1);
    book.insert(stagesTable, { label: 'Taklif' }, 'offer');
    book.insert(dealsTable, { customer: 'Mijoz 1 · 0001', customerId: 'M-1', stage: 'Taklif' });
    book.pass();
    book.line(stagesTable, 'offer').cells.label = 'Narx';
    book.line(customersTable, 'M-1').cells.name = 'Ali';

    const { operations } = book.plan();

    expect(operations.filter(({ table }) => table === 'deals')).toEqual([
      {
        kind: 'update',
        table: 'deals',
        id: 'B-1',
        from: { stage: 'Taklif', customer: 'Mijoz 1 · 0001' },
        to: { stage: 'Narx', customer: 'Ali · 0001' },
      },
    ]);
  });

  it('learns anew what a spoiled bucket held, says so once, and calls nothing deleted', () => {
    const book = aBookOf(2);
    book.shadow[1] = String(book.shadow[1]).replace('Mijoz 1', 'Mijoz 9');
    book.lines(customersTable).pop();

    const { operations, summary } = book.pass();

    expect([operations, summary.lost, summary.spoiled]).toEqual([[], [], [{ kind: 'broken', entry: 'customers/0' }]]);
    expect(book.pass().summary.spoiled).toEqual([]);
  });

  it('says which lines of the log it could not read', () => {
    const book = aBookOf(1);
    book.log.push({
      row: book.log.length + 2,
      request: 'r',
      table: 'customers',
      record: 'M-1',
      field: 'name',
      from: '"',
      to: '',
    });

    const { operations, summary } = book.pass();

    expect([operations, summary.unreadLines]).toEqual([[], [book.log.length + 1]]);
  });

  it('looks at one table and leaves the others for another pass', () => {
    const book = aBookOf(1);
    book.insert(dealsTable, { need: 'Noutbuk' });
    book.remember(book.plan([customersTable]));

    const shadow = readShadow(book.shadow);

    expect([firstLogRow(shadow, [customersTable]), firstLogRow(shadow, [customersTable, dealsTable])]).toEqual([4, 3]);
    expect(book.pass().operations).toEqual([]);
  });
});

describe('what was done to many at once', () => {
  it('is offered to be taken back as one: a paste', () => {
    const book = aBookOf(25);
    for (const line of book.lines(customersTable).slice(0, 20)) Object.assign(line.cells, { note: 'x', source: 'y' });
    book.line(customersTable, 'M-25').cells.contact = '';

    const { bulks } = book.plan().summary;

    expect(bulks).toMatchObject([{ kind: 'edited', table: 'customers', fields: ['source', 'note'] }]);
    expect(bulks[0]?.ids.length).toBe(20);
    expect(bulks[0]?.undo[0]).toEqual({
      kind: 'update',
      table: 'customers',
      id: 'M-1',
      from: { note: 'x', source: 'y' },
      to: { note: '', source: '' },
    });
  });

  it('is offered to be taken back as one: rows that were deleted', () => {
    const book = aBookOf(25);
    const cells = { ...book.line(customersTable, 'M-6').cells };
    book.lines(customersTable).splice(5, 20);

    const { bulks } = book.plan().summary;

    expect(bulks).toMatchObject([{ kind: 'deleted', table: 'customers', fields: [] }]);
    expect(bulks[0]?.undo[0]).toEqual({
      kind: 'insert',
      table: 'customers',
      id: 'M-6',
      cells: { id: 'M-6', ...contentOf(cells) },
    });
  });

  it('is no paste where cells only changed places', () => {
    const book = aBookOf(25);
    const names = book.lines(customersTable).map(({ cells }) => cells.name ?? '');
    book.lines(customersTable).forEach(({ cells }, index) => {
      cells.name = names[24 - index] ?? '';
    });

    const { bulks, torn } = book.plan().summary;

    expect([bulks, torn.map(({ fields }) => fields)]).toEqual([[], [['name']]]);
  });

  it('is a day of work where it was fewer than twenty', () => {
    const book = aBookOf(25);
    book.lines(customersTable).splice(6, 19);
    for (const line of book.lines(customersTable)) line.cells.note = 'x';

    expect(book.plan().summary.bulks).toEqual([]);
  });
});

/** What is remembered of a customer: what is computed from other records is not. */
function contentOf(cells: Cells): Cells {
  return pick(cells, contentFields(customersTable));
}
