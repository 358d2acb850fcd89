// Cells that changed places among records: sorted columns are noticed, and honest work is not taken for a sort.

import type { Cells } from '../../../src/kernel/book/change-set';
import type { Cell } from '../../../src/kernel/schema/codec';
import { customersTable } from '../../../src/modules/customers/index';
import type { ABook } from './a-book';
import { aBookOf } from './a-book';
import { sortColumns, sortRows } from './deeds';

const NAMES = ['Zuhra', 'Ali', 'Nodira', 'Gani', 'Vali', 'Lola', 'Botir', 'Sora', 'Xurshid', 'Dilbar', 'Yusuf', 'Aziz'];

/** Twelve customers, as a pass knows them. */
function aBook(): ABook {
  const book = aBookOf(12);
  book.lines(customersTable).forEach(({ cells }, index) => {
    cells.name = NAMES[index] ?? '';
    cells.note = index % 2 === 0 ? 'ha' : 'yoʻq';
  });
  book.pass();
  return book;
}

function tornIn(book: ABook) {
  return book.plan().summary.torn;
}

function column(book: ABook, field: string): (Cell | undefined)[] {
  return book.lines(customersTable).map(({ cells }) => cells[field]);
}

function shift<T>(cells: readonly T[], first: T): T[] {
  return [first, ...cells.slice(0, -1)];
}

describe('a sort of some columns', () => {
  it('is noticed, with the records and the fields that moved', () => {
    const book = aBook();
    const moved = NAMES.flatMap((name, index) => ([...NAMES].sort()[index] === name ? [] : [`M-${index + 1}`]));
    sortColumns(book.lines(customersTable), ['name']);

    const [torn] = tornIn(book);

    expect(torn).toMatchObject({ table: 'customers', fields: ['name'], ids: moved, moved: 'cells', homes: [] });
  });

  it('is undone by what the summary offers', () => {
    const book = aBook();
    sortColumns(book.lines(customersTable), ['name', 'note']);
    const [torn] = book.pass().summary.torn;

    for (const operation of torn?.undo ?? []) {
      if (operation.kind === 'update') book.update(customersTable, operation.id, operation.to);
    }

    expect(column(book, 'name')).toEqual(NAMES);
    expect(column(book, 'note')).toEqual(NAMES.map((_, index) => (index % 2 === 0 ? 'ha' : 'yoʻq')));
  });

  it('takes along a column of two values that moved with it, and leaves one that did not', () => {
    const book = aBook();
    sortColumns(book.lines(customersTable), ['name', 'note']);
    Object.assign(book.line(customersTable, 'M-1').cells, { source: 'Telegram' });

    const [torn] = tornIn(book);

    expect(torn?.fields).toEqual(['name', 'note']);
  });

  it('is noticed though somebody typed amid it since, and what was typed is not put back', () => {
    const book = aBook();
    sortColumns(book.lines(customersTable), ['name']);
    book.line(customersTable, 'M-3').cells.name = 'Yangi ism';

    const [torn] = tornIn(book);

    expect(torn?.fields).toEqual(['name']);
    expect(torn?.ids).not.toContain('M-3');
  });

  it('is noticed where cells were pushed down', () => {
    const book = aBook();
    const pushed = shift(column(book, 'name'), '');
    book.lines(customersTable).forEach(({ cells }, index) => {
      cells.name = pushed[index] ?? '';
    });

    const [torn] = tornIn(book);

    expect([torn?.fields, torn?.ids.length]).toEqual([['name'], 12]);
  });
});

describe('numbers that were torn from their rows', () => {
  it('are to be put back, each into the row of its content', () => {
    const book = aBook();
    const lines = book.lines(customersTable);
    const ids = lines.map(({ cells }) => String(cells.id)).reverse();
    lines.forEach(({ cells }, index) => {
      cells.id = ids[index] ?? '';
    });

    const [torn] = tornIn(book);

    expect([torn?.moved, torn?.undo]).toEqual(['ids', []]);
    expect(new Map(torn?.homes.map(({ id, row }) => [id, row]))).toEqual(
      new Map(NAMES.map((_, index) => [`M-${index + 1}`, index + 2])),
    );
  });

  it('are found also when they were pushed down, and the first row has none', () => {
    const book = aBook();
    const lines = book.lines(customersTable);
    const ids = lines.map(({ cells }) => String(cells.id));
    lines.push({
      cells: Object.fromEntries(Object.keys(lines[0]?.cells ?? {}).map((field) => [field, ''])),
      beside: '',
    });
    lines.forEach(({ cells }, index) => {
      cells.id = shift([...ids, ''], '')[index] ?? '';
    });

    const [torn] = tornIn(book);

    expect([torn?.moved, torn?.homes[0]]).toEqual(['ids', { id: 'M-1', row: 2 }]);
  });
});

describe('honest work', () => {
  const edits = (...cells: readonly (readonly [string, Cells])[]) => {
    const book = aBook();
    for (const [id, edit] of cells) Object.assign(book.line(customersTable, id).cells, edit);
    return tornIn(book);
  };

  it.each<[string, readonly (readonly [string, Cells])[]]>([
    [
      'two that were swapped',
      [
        ['M-1', { name: 'Ali' }],
        ['M-2', { name: 'Zuhra' }],
      ],
    ],
    [
      'three that were put right in a ring',
      [
        ['M-1', { name: 'Ali' }],
        ['M-2', { name: 'Nodira' }],
        ['M-3', { name: 'Zuhra' }],
      ],
    ],
    [
      'boxes of which as many were ticked as unticked',
      [
        ['M-1', { note: 'yoʻq' }],
        ['M-2', { note: 'ha' }],
        ['M-3', { note: 'yoʻq' }],
        ['M-4', { note: 'ha' }],
      ],
    ],
    [
      'new values',
      [
        ['M-1', { name: 'A' }],
        ['M-2', { name: 'B' }],
        ['M-3', { name: 'C' }],
        ['M-4', { name: 'D' }],
      ],
    ],
    [
      'new values, and two that were swapped',
      [
        ['M-1', { name: 'Ali' }],
        ['M-2', { name: 'Zuhra' }],
        ['M-3', { name: 'C' }],
        ['M-4', { name: 'D' }],
      ],
    ],
    [
      'one value pasted down',
      [
        ['M-1', { name: 'Ali' }],
        ['M-3', { name: 'Ali' }],
        ['M-4', { name: 'Ali' }],
        ['M-5', { name: 'Ali' }],
      ],
    ],
  ])('is no sort: %s', (_, cells) => {
    expect(edits(...cells)).toEqual([]);
  });

  it('is no sort: whole rows in another order', () => {
    const book = aBook();
    sortRows(book.lines(customersTable), 'name');

    expect(tornIn(book)).toEqual([]);
  });
});
