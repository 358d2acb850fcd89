// Which facts a change makes stale: as few as may be, since large tables are read for them.

import type { Operation } from '../../../src/kernel/book/change-set';
import { allStale, clearStale, noteStale, staleFacts } from '../../../src/modules/figures/stale-facts';
import { aLedgerBook, within } from '../../support/ledger-book';
import { portsInProcess } from '../../support/ports';

const host = aLedgerBook();
within(host, () => portsInProcess().book.raiseHighWater({ workbook: '', commits: 1, lastIds: { M: 5, B: 5, V: 5 } }));

function staleBy(...operations: readonly Operation[]): unknown {
  return within(host, () => {
    const { book } = portsInProcess();
    noteStale(book, operations);
    return [...staleFacts(book)];
  });
}

const update = (table: string, to: Readonly<Record<string, string>>, computed?: true): Operation => {
  return { kind: 'update', table, id: `${table}-1`, from: {}, to, ...(computed && { computed }) };
};
const insert = (table: string, id: string, cells: Readonly<Record<string, string | number>> = {}): Operation => {
  return { kind: 'insert', table, id, cells: { id, ...cells } };
};

describe('facts are stale', () => {
  it.each<[string, Operation, readonly string[]]>([
    ['of deals alone by a new one', insert('deals', 'B-6'), ['deals']],
    ['of sales by a deal that comes back', insert('deals', 'B-5'), ['sales', 'deals']],
    ['by a deal that goes', { kind: 'remove', table: 'deals', id: 'B-5', cells: {} }, ['sales', 'deals']],
    ['by a deal that was typed', { kind: 'adopt', table: 'deals', id: 'B-6', row: 9, cells: {} }, ['deals']],
    ['by a deal’s other source', update('deals', { source: 'Telegram' }), ['sales']],
    ['by a deal’s other customer', update('deals', { customerId: 'M-2' }), ['deals']],
    ['by nothing else of a deal', update('deals', { stage: 'Taklif', amount: '5' }), []],
    ['by no new customer', insert('customers', 'M-6', { segment: 'B2B' }), []],
    ['by a customer who comes back', insert('customers', 'M-5'), ['sales', 'deals']],
    [
      'by one who is gone from the sheet',
      { kind: 'noted', table: 'customers', id: 'M-5', from: {}, to: null },
      ['sales', 'deals'],
    ],
    ['by a segment', update('customers', { segment: 'B2B' }), ['sales', 'deals']],
    ['by what a customer is', update('customers', { kind: 'Firma' }), ['sales', 'deals']],
    ['of sales by where a customer came from', update('customers', { source: 'Tavsiya' }), ['sales']],
    ['by no name', update('customers', { name: 'Aziz' }), []],
    ['by a task that is done', update('tasks', { doneAt: '46083' }), ['tasks']],
    ['by no task that is begun', insert('tasks', 'V-6', { due: 46_083, doneAt: '' }), []],
    ['by nothing that was computed', update('deals', { segment: 'B2B', source: '' }, true), []],
    ['by no payment: that is money', insert('payments', 'P-1', { customerId: 'M-1' }), []],
  ])('%s', (_by, operation, expected) => {
    expect(staleBy(operation)).toEqual(expected);
  });

  it('together, until they are written', () => {
    const seen = within(host, () => {
      const { book } = portsInProcess();
      noteStale(book, [update('deals', { source: 'x' }), update('tasks', { doneAt: '1' })]);
      const some = [...staleFacts(book)];
      allStale(book);
      const all = [...staleFacts(book)];
      clearStale(book);
      return [some, all, [...staleFacts(book)]];
    });

    expect(seen).toEqual([['sales', 'tasks'], ['sales', 'deals', 'tasks'], []]);
  });
});
