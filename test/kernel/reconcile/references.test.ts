// A deal shows its customer: the label follows the customer, and the number follows the label that people type.

import type { Cells } from '../../../src/kernel/book/change-set';
import { customersTable } from '../../../src/modules/customers/index';
import { dealsTable } from '../../../src/modules/deals/index';
import { modules, tableNamed } from '../../../src/modules/index';
import { sourcesTable } from '../../../src/modules/settings/index';
import { ABook } from './a-book';

/** Ali, Vali and two of the name Zuhra; a deal with Ali, as a pass knows them. */
function aBook(): ABook {
  const book = new ABook();
  for (const name of ['Ali', 'Vali', 'Zuhra', 'Zuhra']) book.insert(customersTable, { name });
  book.insert(dealsTable, { customer: 'Ali', customerId: 'M-1' });
  book.pass();
  return book;
}

const FIVE = ['Zuhra', 'Ali', 'Nodira', 'Gani', 'Vali'];

/** Five customers with a deal each, as a pass knows them. */
function aBookOfFive(): ABook {
  const book = new ABook();
  for (const name of FIVE) book.insert(customersTable, { name });
  FIVE.forEach((customer, index) => {
    book.insert(dealsTable, { customer, customerId: `M-${index + 1}` });
  });
  book.pass();
  return book;
}

/** As people do who select the one column of labels. */
function sortLabels(book: ABook): void {
  [...FIVE].sort().forEach((name, index) => {
    book.line(dealsTable, `B-${index + 1}`).cells.customer = name;
  });
}

function typeCustomer(book: ABook, cells: Cells): void {
  Object.assign(book.line(dealsTable, 'B-1').cells, cells);
}

function customerOf(book: ABook, id = 'B-1'): unknown[] {
  const { customer, customerId } = book.line(dealsTable, id).cells;
  return [customer, customerId];
}

function deleteCustomer(book: ABook, id: string): void {
  const lines = book.lines(customersTable);
  lines.splice(lines.indexOf(book.line(customersTable, id)), 1);
}

describe('a label', () => {
  it('follows the record that it names, whoever renamed it', () => {
    const book = aBook();
    book.line(customersTable, 'M-1').cells.contact = '+998901234567';
    book.pass();

    expect(customerOf(book)).toEqual(['Ali · 4567', 'M-1']);

    book.update(customersTable, 'M-1', { name: 'Aliy' });
    book.pass();

    expect(customerOf(book)).toEqual(['Aliy · 4567', 'M-1']);
  });

  it('is let be where it was another one before, or nobody is left to name', () => {
    const book = aBook();
    book.update(dealsTable, 'B-1', { customer: 'Alisher aka' });
    book.line(customersTable, 'M-1').cells.name = 'Aliy';
    book.pass();

    expect(customerOf(book)).toEqual(['Alisher aka', 'M-1']);
  });

  it('is not made blank with the name', () => {
    const book = aBook();
    book.line(customersTable, 'M-1').cells.name = '';
    book.pass();

    expect(customerOf(book)).toEqual(['Ali', 'M-1']);
  });

  it('follows a number that was typed', () => {
    const book = aBook();
    typeCustomer(book, { customerId: 'M-2' });
    book.pass();

    expect(customerOf(book)).toEqual(['Vali', 'M-2']);
  });

  it('does not follow names that were sorted without their numbers', () => {
    const book = aBookOfFive();
    [...FIVE].sort().forEach((name, index) => {
      book.line(customersTable, `M-${index + 1}`).cells.name = name;
    });

    expect(book.plan().operations.filter(({ kind }) => kind !== 'noted')).toEqual([]);
  });

  it('is no reason to change the number where the labels themselves were sorted', () => {
    const book = aBookOfFive();
    sortLabels(book);

    expect(book.plan().operations.filter(({ kind }) => kind !== 'noted')).toEqual([]);
  });
});

describe('torn labels', () => {
  it('do not say whither a number goes whose record is gone', () => {
    const book = aBookOfFive();
    sortLabels(book);
    deleteCustomer(book, 'M-1');

    expect(book.plan().operations.filter(({ kind }) => kind !== 'noted')).toEqual([]);
  });
});

describe('a column that is gone for a while', () => {
  it('is neither written nor taken for a change of what records are called', () => {
    const book = aBook();
    book.hidden.add('name').add('customer');
    book.line(customersTable, 'M-1').cells.contact = '@ali';

    expect(book.pass().operations).toMatchObject([{ kind: 'noted', to: { contact: '@ali' } }]);
    book.hidden.clear();
    expect([book.pass().operations, customerOf(book)]).toEqual([[], ['Ali', 'M-1']]);
  });

  it('is not written by a rename in a list', () => {
    const book = aBook();
    book.insert(sourcesTable, { label: 'Tavsiya' }, 'referral');
    book.insert(customersTable, { source: 'Tavsiya' });
    book.pass();
    book.hidden.add('source');
    book.line(sourcesTable, 'referral').cells.label = 'Tanish';

    expect(book.pass().operations.map(({ kind }) => kind)).toEqual(['noted']);
  });
});

describe('a number', () => {
  it('follows a label that was typed and that one record bears', () => {
    const book = aBook();
    typeCustomer(book, { customer: ' vali' });

    const { summary } = book.pass();

    expect(customerOf(book)).toEqual([' vali', 'M-2']);
    expect(summary.references).toEqual([
      { kind: 'relinked', table: 'deals', id: 'B-1', field: 'customer', label: ' vali', reference: 'M-1' },
    ]);
  });

  it('is put into a row that was typed with a label alone', () => {
    const book = aBook();
    book.type(dealsTable, { customer: 'Vali' });
    book.pass();

    expect(customerOf(book, 'B-2')).toEqual(['Vali', 'M-2']);
  });

  it.each([
    ['nobody bears', 'Gʻani'],
    ['two bear', 'Zuhra'],
    ['says nothing', ''],
  ])('stays, and the summary says so, where %s the typed label', (_, customer) => {
    const book = aBook();
    book.insert(customersTable, { note: 'nomsiz' });
    book.pass();
    typeCustomer(book, { customer });

    const { summary } = book.pass();

    expect(customerOf(book)).toEqual([customer, 'M-1']);
    expect(summary.references).toEqual([
      { kind: 'unmatched', table: 'deals', id: 'B-1', field: 'customer', label: customer, reference: 'M-1' },
    ]);
    expect(book.plan().summary.references).toEqual([]);
  });

  it('stays where it was typed against the label', () => {
    const book = aBook();
    typeCustomer(book, { customer: 'Vali', customerId: 'M-3' });

    const { summary } = book.pass();

    expect([customerOf(book), summary.references[0]?.kind]).toEqual([['Vali', 'M-3'], 'unmatched']);
  });

  it('goes to the one record that bears the label when its own is gone', () => {
    const book = aBook();
    book.insert(customersTable, { name: 'Ali' });
    deleteCustomer(book, 'M-1');
    book.pass();

    expect(customerOf(book)).toEqual(['Ali', 'M-5']);
  });

  it('hangs, and every pass says so, when its record is gone and no other bears the label', () => {
    const book = aBook();
    deleteCustomer(book, 'M-1');

    const hanging = [{ kind: 'hanging', table: 'deals', id: 'B-1', field: 'customer', label: 'Ali', reference: 'M-1' }];
    expect(book.pass().summary.references).toEqual(hanging);
    expect(book.pass().summary.references).toEqual(hanging);
  });

  it('is let be where its column, or the table that it leads to, was not read', () => {
    const book = aBook();
    deleteCustomer(book, 'M-1');
    book.hidden.add('customerId');

    expect(book.plan().summary.references).toEqual([]);
    book.hidden.clear();
    expect(book.plan([dealsTable]).summary.references).toEqual([]);
  });
});

describe('the schemas', () => {
  it('refer to tables that exist, by text fields of their own', () => {
    const tables = modules.flatMap((module) => module.tables);
    const references = tables.flatMap((table) => Object.values(table.fields).map((field) => ({ table, field })));

    const kinds = references.flatMap(({ table, field: { kind, labelOf } }) =>
      labelOf ? [[kind, tableNamed(labelOf.table).name, table.fields[labelOf.by]?.kind]] : [],
    );

    expect(kinds).toEqual(kinds.map(() => ['reference', 'customers', 'text']));
    expect(kinds.length).toBeGreaterThanOrEqual(3);
  });
});
