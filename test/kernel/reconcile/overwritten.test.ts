// A record that is gone: deleted by people, or hit by a write of ours while they moved rows.

import { pick } from '../../../src/kernel/reconcile/findings';
import { contentFields } from '../../../src/kernel/reconcile/same-cell';
import type { Lost } from '../../../src/kernel/reconcile/summary';
import { customersTable } from '../../../src/modules/customers/index';
import { type ABook, aBookOf, blank } from './a-book';

/** Daftar writes its new record into a row that it looked up before people inserted so many rows at `above`. */
function insertLate(book: ABook, name: string, { rows, above }: { rows: number; above: number }): string {
  const lines = book.lines(customersTable);
  const row = lines.length;
  for (let index = 0; index < rows; index += 1) lines.splice(above, 0, { cells: blank(customersTable), beside: '' });
  const id = book.insert(customersTable, { name });
  const [line] = lines.splice(-1);
  const hit = lines[row];
  if (line && hit) hit.cells = line.cells;
  return id;
}

function lost(book: ABook): Pick<Lost, 'id' | 'reason' | 'by'>[] {
  return book.plan().summary.lost.map(({ id, reason, by }) => ({ id, reason, by }));
}

describe('a record that is gone', () => {
  it('was overwritten where it stood last, and a row was inserted above the new one', () => {
    const book = aBookOf(5);

    const by = insertLate(book, 'Yangi', { rows: 1, above: 2 });

    expect(lost(book)).toEqual([{ id: 'M-5', reason: 'overwritten', by }]);
  });

  it('was overwritten also by the second of two new ones', () => {
    const book = aBookOf(5);
    const first = book.insert(customersTable, { name: 'Birinchi' });

    const by = insertLate(book, 'Ikkinchi', { rows: 1, above: 0 });

    expect(lost(book)).toEqual([{ id: first, reason: 'overwritten', by }]);
  });

  it('is offered with the cells that it had', () => {
    const book = aBookOf(5);
    const { id: _, ...cells } = book.line(customersTable, 'M-5').cells;

    insertLate(book, 'Yangi', { rows: 1, above: 2 });

    // What is computed from other records is not remembered.
    expect(book.plan().summary.lost[0]?.cells).toEqual(pick(cells, contentFields(customersTable)));
  });

  it('was deleted where it stood last, and nothing was inserted above the new one', () => {
    const book = aBookOf(5);
    book.lines(customersTable).pop();
    book.insert(customersTable, { name: 'Yangi' });

    expect(lost(book)).toEqual([{ id: 'M-5', reason: 'deleted', by: '' }]);
  });

  it('was deleted where others stand between it and the new one', () => {
    const book = aBookOf(5);
    book.line(customersTable, 'M-4').cells = blank(customersTable);
    book.lines(customersTable).unshift({ cells: blank(customersTable), beside: '' });
    book.insert(customersTable, { name: 'Yangi' });

    expect(lost(book)).toEqual([{ id: 'M-4', reason: 'deleted', by: '' }]);
  });

  it('was overwritten by a removal that left its own record standing', () => {
    const book = aBookOf(5);
    const { cells } = book.line(customersTable, 'M-3');
    const standing = { ...cells };
    book.remove(customersTable, 'M-3');
    book.line(customersTable, 'M-2').cells = blank(customersTable);
    const [, , line] = book.lines(customersTable);
    if (line) line.cells = standing;

    expect(lost(book)).toEqual([{ id: 'M-2', reason: 'overwritten', by: 'M-3' }]);
  });

  it('was deleted where a removed record was brought back by hand and changed', () => {
    const book = aBookOf(5);
    const cells = { ...book.line(customersTable, 'M-3').cells, name: 'Boshqa' };
    book.remove(customersTable, 'M-3');
    book.type(customersTable, cells);
    book.lines(customersTable).splice(1, 1);

    expect(lost(book)).toEqual([{ id: 'M-2', reason: 'deleted', by: '' }]);
  });
});
