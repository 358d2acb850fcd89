// Columns are found by what stands in row 1, and by the marks that Set up left on them.

import fc from 'fast-check';
import {
  bindColumns,
  bindNeeded,
  headingLike,
  languageOfHeadings,
  type Marks,
} from '../../../src/kernel/schema/headings';
import { fieldNames, fieldOf, rangeName, type Table } from '../../../src/kernel/schema/table';
import { fieldOfHeading } from '../../../src/kernel/schema/words';
import { fold } from '../../../src/kernel/text/fold';
import * as customers from '../../../src/modules/customers/index';
import { dealsTable } from '../../../src/modules/deals/index';
import { modules } from '../../../src/modules/index';
import { firstFields } from '../../support/first-fields';
import { wordsOf } from '../../support/heading-words';

const customersTable = firstFields(customers.customersTable);
const UZBEK = ['Raqami', 'Ism', 'Telefon yoki @username', 'Manba', 'Masʼul', 'Izoh', 'Qoʻshilgan'];
const NOTHING_KNOWN = { at: {}, missing: fieldNames(customersTable), twice: [] };

/** The headings of a new sheet with some of them exchanged, by column. */
function headingsWith(changed: Readonly<Record<number, string>>): string[] {
  return UZBEK.map((heading, index) => changed[index + 1] ?? heading);
}

function marksOf(marks: Readonly<Record<number, string>>): Marks {
  return new Map(Object.entries(marks).map(([column, field]) => [Number(column), field]));
}

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

  it.each([
    ['in any language, case and apostrophe', ['№', 'ИМЯ', 'phone', ' manba ', "Mas'ul", 'Note', "QO'SHILGAN"]],
    ['in Uzbek Cyrillic', ['Рақами', 'Исм', 'Телефон ёки @username', 'МАНБА', 'Масъул', 'Изоҳ', 'Қўшилган']],
    ['by an alias in either script', ['№', 'Харидор', 'Телефон', 'Manba', 'Masʼul', 'Izoh', 'Добавлен']],
  ])('knows a heading %s', (_, headings) => {
    expect(bindColumns(customersTable, headings).missing).toEqual([]);
  });

  it('names what is missing, and what stands twice without a mark to tell', () => {
    const headings = ['Raqami', 'Ism', 'Ism', 'Manba', 'Izoh', 'Qoʻshilgan'];

    expect(bindColumns(customersTable, headings)).toEqual({
      at: { id: 1, source: 4, note: 5, createdAt: 6 },
      missing: ['contact', 'responsible'],
      twice: ['name'],
    });
  });

  it('is certain of nothing in a blank row', () => {
    expect(bindColumns(customersTable, [])).toEqual(NOTHING_KNOWN);
    expect(bindColumns(customersTable, ['', '', ''])).toEqual(NOTHING_KNOWN);
  });
});

describe('a mark', () => {
  it('tells our column from a copy of it', () => {
    const headings = [...UZBEK, 'Ism'];

    expect(bindColumns(customersTable, headings, marksOf({ 8: 'name' }))).toMatchObject({ at: { name: 8 }, twice: [] });
  });

  it('tells nothing where both columns of a heading carry it', () => {
    const columns = bindColumns(customersTable, [...UZBEK, 'Ism'], marksOf({ 2: 'name', 8: 'name' }));

    expect([columns.at.name, columns.twice]).toEqual([undefined, ['name']]);
  });

  it.each(['Mijozning toʻliq ismi', ''])('keeps a column ours whose heading people made %j', (heading) => {
    const columns = bindColumns(customersTable, headingsWith({ 2: heading }), marksOf({ 2: 'name' }));

    expect(columns).toMatchObject({ at: { name: 2 }, missing: [], twice: [] });
  });

  it('counts less than a heading that is known and stands once', () => {
    const headings = [...headingsWith({ 2: 'Eski ism' }), 'Ism'];

    expect(bindColumns(customersTable, headings, marksOf({ 2: 'name' })).at.name).toBe(8);
  });

  it("counts nothing on a column with another field's heading", () => {
    const columns = bindColumns(customersTable, headingsWith({ 2: 'Izoh', 6: '' }), marksOf({ 2: 'name' }));

    expect(columns).toMatchObject({ at: { note: 2 }, missing: ['name'] });
  });

  it('of two columns without a heading of ours leads to neither', () => {
    const columns = bindColumns(customersTable, headingsWith({ 2: 'A', 3: 'B' }), marksOf({ 2: 'name', 3: 'name' }));

    expect(columns.missing).toEqual(['name', 'contact']);
  });
});

describe('whatever stands in row 1', () => {
  const words = fieldNames(customersTable).flatMap((name) => [...wordsOf(fieldOf(customersTable, name))]);
  const aColumn = fc.record({
    heading: fc.oneof(fc.constantFrom(...words), fc.constantFrom('', 'Bolalari', 'Eski ism', '12', 'Jami')),
    mark: fc.option(fc.constantFrom(...fieldNames(customersTable)), { freq: 2 }),
  });
  const someColumns = fc.array(aColumn, { maxLength: 12 }).map((list) => list.map((one, key) => ({ ...one, key })));
  type Column = { readonly heading: string; readonly mark: string | null; readonly key: number };
  const bind = (columns: readonly Column[]) =>
    bindColumns(
      customersTable,
      columns.map(({ heading }) => heading),
      new Map(columns.flatMap(({ mark }, index) => (mark === null ? [] : [[index + 1, mark] as const]))),
    );

  it('no column is ever two fields', () => {
    fc.assert(
      fc.property(someColumns, (columns) => {
        const bound = Object.values(bind(columns).at);

        expect(new Set(bound).size).toBe(bound.length);
      }),
    );
  });

  it('no column is ours without a known heading or a mark of that very field', () => {
    const known = fieldOfHeading(customersTable);
    fc.assert(
      fc.property(someColumns, (columns) => {
        for (const [field, column] of Object.entries(bind(columns).at)) {
          const { heading = '', mark = null } = columns[column - 1] ?? {};
          expect([known(heading) ?? mark]).toEqual([field]);
        }
      }),
    );
  });

  it('every field is bound, missing or twice, and only one of them', () => {
    fc.assert(
      fc.property(someColumns, (columns) => {
        const { at, missing, twice } = bind(columns);

        expect([...Object.keys(at), ...missing, ...twice].sort()).toEqual([...fieldNames(customersTable)].sort());
      }),
    );
  });

  it('the order of the columns makes no difference', () => {
    const aShuffle = someColumns.chain((columns) =>
      fc.tuple(fc.constant(columns), fc.shuffledSubarray([...columns], { minLength: columns.length })),
    );
    const byKey = (columns: readonly Column[]) => {
      const { at, ...rest } = bind(columns);
      const keys = Object.entries(at).map(([field, column]) => [field, columns[column - 1]?.key]);
      return { ...rest, keys };
    };

    fc.assert(fc.property(aShuffle, ([columns, shuffled]) => expect(byKey(shuffled)).toEqual(byKey(columns))));
  });
});

describe('bindNeeded', () => {
  const asked: (readonly string[])[] = [];
  const need = (fields: readonly string[], marks: Readonly<Record<number, string>> = {}) => ({
    fields,
    marks: (unclear: readonly string[]) => {
      asked.push(unclear);
      return marksOf(marks);
    },
  });

  beforeEach(() => asked.splice(0));

  it('asks for no mark where the headings lead to all that is needed', () => {
    bindNeeded(customersTable, headingsWith({ 6: '' }), need(['id', 'name']));

    expect(asked).toEqual([]);
  });

  it('asks for the marks of what is missing or twice, and of nothing else', () => {
    const headings = [...headingsWith({ 2: 'Kim', 6: '' }), 'Manba'];

    const columns = bindNeeded(customersTable, headings, need(['id', 'name', 'source'], { 2: 'name', 8: 'source' }));

    expect(asked).toEqual([['name', 'source']]);
    expect(columns).toMatchObject({ at: { name: 2, source: 8 }, missing: ['note'] });
  });
});

describe('the words of a table', () => {
  const tables = modules.flatMap((module) => module.tables);

  it.each(tables.map((table): [string, Table] => [table.name, table]))('lead to one field each in %s', (_, table) => {
    const owners = new Map<string, Set<string>>();
    for (const name of fieldNames(table)) {
      for (const word of wordsOf(fieldOf(table, name)).map(fold)) {
        owners.set(word, (owners.get(word) ?? new Set()).add(name));
      }
    }

    expect([...owners].filter(([, names]) => names.size > 1).map(([word]) => word)).toEqual([]);
  });
});

describe('languageOfHeadings', () => {
  it.each(['uz', 'ru', 'en'] as const)('recognises %s', (language) => {
    const headings = fieldNames(dealsTable).map((field) => dealsTable.fields[field].heading[language]);

    expect(languageOfHeadings(dealsTable, headings)).toBe(language);
  });

  it('recognises Uzbek in Cyrillic letters', () => {
    expect(languageOfHeadings(customersTable, ['Рақами', 'Исм', 'Манба', 'Масъул'])).toBe('uz-Cyrl');
  });
});

describe('headingLike', () => {
  it.each([
    [['Raqami', 'Ism', 'Manba'], 'Izoh'],
    [['Рақами', 'Исм', 'Манба'], 'Изоҳ'],
    [['№', 'Имя', 'Источник'], 'Заметка'],
    [['No.', 'Name', 'Source'], 'Note'],
  ])('writes a heading as %j are written', (headings, expected) => {
    expect(headingLike(customersTable, 'note', headings)).toBe(expected);
  });
});

describe('rangeName', () => {
  it('is what a person reads in a formula', () => {
    expect(rangeName(dealsTable, 'nextContact')).toBe('deals_next_contact');
  });
});
