// What was agreed on the columns of a sheet that people brought goes before what their headings would say.

import fc from 'fast-check';
import { ownColumnsOf } from '../../../src/kernel/book/own-columns';
import { agreedFields, findAgreement, headedColumn, printAgreement } from '../../../src/kernel/schema/agreement';
import { bindColumns } from '../../../src/kernel/schema/headings';
import { customersTable } from '../../../src/modules/customers/index';

const AGREED = {
  table: 'customers',
  columns: { name: ['ФИО', 1, 1], contact: ['Телефон', 1, 2], phone2: ['Телефон', 2, 2] },
  own: [['№', 1, 1]],
  brought: ['name', 'contact', 'phone2'],
  rules: [],
  replaced: 7,
  from: 8,
} as const;
const KEY = printAgreement(AGREED);
const HEADINGS = ['№', 'ФИО', 'Телефон', 'Телефон', 'Izoh', 'Raqami', KEY];

describe('an agreement in the heading row', () => {
  it('binds columns by headings that are none of ours, and leaves people one that is', () => {
    const { at, twice } = bindColumns(customersTable, HEADINGS);

    expect(at).toEqual({ id: 6, name: 2, contact: 3, phone2: 4, note: 5 });
    expect(twice).toEqual([]);
  });

  it('follows columns that are moved, and is no column of people’s own', () => {
    const moved = ['Raqami', 'Izoh', KEY, 'ФИО', '№', 'Телефон', 'Телефон'];
    const columns = bindColumns(customersTable, moved);

    expect(columns.at).toEqual({ id: 1, note: 2, name: 4, contact: 6, phone2: 7 });
    expect([...ownColumnsOf({ headings: moved, columns }).keys()]).toEqual(['№']);
  });

  it('says nothing of a heading that stands more often than it did, so that the marks decide', () => {
    const { at, twice } = bindColumns(customersTable, [...HEADINGS, 'Телефон']);

    expect([at.contact, at.phone2, twice]).toEqual([undefined, undefined, ['contact']]);
  });

  it('is nobody’s for another table, and for none where people changed it', () => {
    const spoiled = HEADINGS.map((heading) => (heading === KEY ? KEY.slice(0, 40) : heading));

    expect(findAgreement(spoiled)).toBeNull();
    expect(bindColumns(customersTable, spoiled).at.name).toBeUndefined();
    expect(bindColumns({ ...customersTable, name: 'others' }, HEADINGS).at.name).toBeUndefined();
  });

  it('finds each column again that it was made of, whatever the headings are', () => {
    const headings = fc.array(fc.constantFrom('Ism', 'ism ', 'Тел', 'Izoh', ''), { minLength: 1, maxLength: 8 });

    fc.assert(
      fc.property(headings, fc.nat(), (words, at) => {
        const column = (at % words.length) + 1;
        const agreement = { ...AGREED, columns: { name: headedColumn(words, column) }, own: [] };

        expect(agreedFields(agreement, words).indexOf('name') + 1).toBe(column);
      }),
    );
  });
});
