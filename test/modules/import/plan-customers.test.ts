// What becomes of rows of customers: each row is exactly one thing, and once they are in the book nothing is left to do.

import fc from 'fast-check';
import { applyEarlier, earlierOf } from '../../../src/modules/import/earlier';
import type { FileRow, RowSpec } from '../../../src/modules/import/file-row';
import { type Facts, People } from '../../../src/modules/import/people';
import { planCustomers } from '../../../src/modules/import/plan-customers';

const FIELDS = ['name', 'contact', 'email', 'city', 'number', 'note'];
const SPEC: RowSpec = {
  kind: 'customers',
  mapping: Object.fromEntries(FIELDS.map((field, index) => [String(index + 1), field])),
  readings: {},
};
type Book = readonly (Facts & { readonly id: string })[];

function plan(rows: readonly FileRow[], people: People) {
  return planCustomers(rows, SPEC, { people, since: new Map(), words: { sheet: 'uz', person: 'uz' } });
}

/** The book after the rows were brought in, in parts of so many. */
function broughtIn(rows: readonly FileRow[], size: number, book: Book = []): Book {
  let after = book;
  for (let first = 0; first < rows.length; first += size) {
    const people = new People(after);
    plan(rows.slice(first, first + size), people);
    const filled = new Map(people.touched().map(({ id, facts }) => [id, facts]));
    const added = people.added.map(({ facts }, index) => ({ ...facts, id: `M-${after.length + index + 1}` }));
    after = [...after.map((one) => ({ ...one, ...filled.get(one.id), id: one.id })), ...added].map(withoutNumber);
  }
  return after;
}

/** No table has the number by itself: it stands in the note. */
function withoutNumber({ number: _, ...one }: Book[number]): Book[number] {
  return one as Book[number]; // as: it has its id.
}

const cell = {
  name: fc.constantFrom('', 'Ali', 'Vali', 'Ali Valiyev', 'ALI', '=1+1'),
  contact: fc.constantFrom('', '901234567', '+998 90 123 45 67', '917654321', '12', '90 123 45 67, 91 765 43 21'),
  email: fc.constantFrom('', 'a@example.com', 'b@example.com', 'nobody'),
  city: fc.constantFrom('', 'Toshkent', 'Buxoro'),
  number: fc.constantFrom('', '1', '2'),
  note: fc.constantFrom('', 'Yaxshi', 'Jami'),
};
const someRows = fc
  .array(fc.tuple(cell.name, cell.contact, cell.email, cell.city, cell.number, cell.note), { maxLength: 12 })
  .map((all) => all.map((cells, index): FileRow => ({ row: index + 2, cells })));

it('each row has one fate, and keeps its number', () => {
  const anything = fc
    .array(fc.array(fc.string(), { maxLength: 8 }))
    .map((all) => all.map((cells, row) => ({ row, cells })));

  fc.assert(
    fc.property(anything, (rows) => {
      const planned = plan(rows, new People([]));

      expect(planned.map(({ row }) => row)).toEqual(rows.map(({ row }) => row));
      expect(planned.filter(({ fate }) => !['create', 'update', 'skip', 'issue'].includes(fate))).toEqual([]);
    }),
  );
});

it('brought in again, in parts of any size, they change nothing', () => {
  fc.assert(
    fc.property(someRows, fc.integer({ min: 1, max: 5 }), (rows, size) => {
      const book = broughtIn(rows, 12);

      expect(broughtIn(rows, size, book)).toEqual(book);
    }),
  );
});

it('in parts of any size they become the same customers', () => {
  fc.assert(
    fc.property(someRows, fc.integer({ min: 1, max: 5 }), (rows, size) => {
      expect(broughtIn(rows, size)).toEqual(broughtIn(rows, 12));
    }),
  );
});

it('planned part by part, each row becomes what it does as a whole', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const keys: string[] = [];
      const inParts = rows.flatMap((row) => {
        const [people, used] = [new People([]), new Set<string>()];
        applyEarlier(keys, { people, deals: null, used });
        const planned = plan([row], people);
        keys.push(...earlierOf({ people, deals: null, used }));
        return planned.map(({ fate }) => fate);
      });

      expect(inParts).toEqual(plan(rows, new People([])).map(({ fate }) => fate));
    }),
  );
});
