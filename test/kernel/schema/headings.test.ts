// Columns are found by what stands in row 1.

import { bindColumns, languageOfHeadings } from '../../../src/kernel/schema/headings';
import { fieldNames, rangeName } from '../../../src/kernel/schema/table';
import { customersTable } from '../../../src/modules/customers/index';
import { dealsTable } from '../../../src/modules/deals/index';

const UZBEK = ['Raqami', 'Ism', 'Telefon yoki @username', 'Manba', 'Masʼul', 'Izoh', 'Qoʻshilgan'];

describe('bindColumns', () => {
  it('binds a sheet as Set up makes it', () => {
    expect(bindColumns(customersTable, UZBEK)).toEqual({
      at: { id: 1, name: 2, contact: 3, source: 4, responsible: 5, note: 6, createdAt: 7 },
      missing: [],
      twice: [],
    });
  });

  it('follows columns that people moved, between columns of their own', () => {
    const headings = ['Ism', '', 'Mening ustunim', 'Telefon', 'Raqami', 'Qoʻshilgan', 'Izoh', 'Manba', 'Masʼul'];

    expect(bindColumns(customersTable, headings).at).toEqual({
      id: 5,
      name: 1,
      contact: 4,
      source: 8,
      responsible: 9,
      note: 7,
      createdAt: 6,
    });
  });

  it('knows a heading in any language, case and apostrophe', () => {
    const headings = ['№', 'ИМЯ', 'phone', ' manba ', "Mas'ul", 'Note', "QO'SHILGAN"];

    expect(bindColumns(customersTable, headings).missing).toEqual([]);
  });

  it('names what is missing, and what stands twice', () => {
    const headings = ['Raqami', 'Ism', 'Ism', 'Manba', 'Izoh', 'Qoʻshilgan'];

    expect(bindColumns(customersTable, headings)).toMatchObject({
      missing: ['contact', 'responsible'],
      twice: ['name'],
    });
  });
});

describe('languageOfHeadings', () => {
  it.each(['uz', 'ru', 'en'] as const)('recognises %s', (language) => {
    const headings = fieldNames(dealsTable).map((field) => dealsTable.fields[field].heading[language]);

    expect(languageOfHeadings(dealsTable, headings)).toBe(language);
  });
});

describe('rangeName', () => {
  it('is what a person reads in a formula', () => {
    expect(rangeName(dealsTable, 'nextContact')).toBe('deals_next_contact');
  });
});
