// The view of data quality: who sees whose rows, which row leads to a card, and how a share is read.

import fc from 'fast-check';
import type { Fault, FaultyRow, QualityOfPerson } from '../../../src/modules/quality/faults';
import { percent } from '../../../src/modules/quality/percent';
import { viewOf } from '../../../src/modules/quality/quality-view';
import { MALIKA, OLIM } from '../../support/morning';

function aRow(id: string, responsible: string, row: Partial<FaultyRow> = {}): FaultyRow {
  const whose = { name: `Mijoz ${id}`, customerId: 'M-1', responsible };
  return { table: 'deals', id, ...whose, faults: ['nextStep'], score: 0.8, ...row };
}

function aPerson(person: string, share: number | null, faulty: number): QualityOfPerson {
  return { person, share, faulty, rows: 10, five: [] };
}

const ROWS = [aRow('B-1', 'Malika'), aRow('B-2', 'Olim'), aRow('B-3', ''), aRow('B-4', 'Malika')];
const PEOPLE = [aPerson('', 0.9, 1), aPerson('Malika', 0.8, 2), aPerson('Olim', 0.95, 1)];

/** What the person of that e-mail sees of the firm's rows. */
function seenBy(user: string, wanted: string | null = null, rows: readonly FaultyRow[] = ROWS) {
  const read = {
    found: { share: 0.87, people: PEOPLE, rows },
    staff: [OLIM, MALIKA],
    rowOf: (_: unknown, id: string) => (id === 'B-9' ? null : Number(id.slice(2)) + 1),
  };
  return viewOf(read, { user, wanted });
}

const idsOf = ({ rows }: ReturnType<typeof seenBy>) => rows.map(({ id }) => id);

describe('the view of data quality', () => {
  it('shows a seller their own share and rows, whomever they ask for', () => {
    const view = seenBy('Malika@example.com', 'Olim');

    expect([idsOf(view), { ...view, rows: [] }]).toEqual([
      ['B-1', 'B-4'],
      { person: 'Malika', isOwn: true, share: '80 %', count: 2, rows: [], people: [] },
    ]);
  });

  it('shows an owner the whole firm and each person', () => {
    const view = seenBy('olim@example.com');

    expect([idsOf(view), { ...view, rows: [] }]).toEqual([
      ['B-1', 'B-2', 'B-3', 'B-4'],
      {
        ...{ person: null, isOwn: false, share: '87 %', count: 4, rows: [] },
        people: [
          { key: '', share: '90 %', count: 1 },
          { key: 'Malika', share: '80 %', count: 2 },
          { key: 'Olim', share: '95 %', count: 1 },
        ],
      },
    ]);
  });

  it.each([
    ['Malika', ['B-1', 'B-4'], '80 %'],
    ['', ['B-3'], '90 %'],
    ['Begona', ['B-1', 'B-2', 'B-3', 'B-4'], '87 %'],
  ])('shows an owner the rows of %j where they choose them, all for a name that nobody bears', (wanted, ids, share) => {
    const view = seenBy('olim@example.com', wanted);

    expect([idsOf(view), view.share]).toEqual([ids, share]);
  });

  it('shows whom the staff does not know what an owner sees, as where one works alone', () => {
    expect([seenBy('').people.length, seenBy('begona@example.com').count]).toEqual([3, 4]);
  });

  it('sends the hundred worst rows and counts the others', () => {
    const view = seenBy(
      'olim@example.com',
      null,
      Array.from({ length: 130 }, (_, at) => aRow(`B-${at + 1}`, 'Olim')),
    );

    expect([view.rows.length, view.rows[0]?.id, view.count]).toEqual([100, 'B-1', 130]);
  });

  it.each<[string, Partial<FaultyRow>, string]>([
    ['a deal without a next contact', {}, 'M-1'],
    ['a customer without a source', { table: 'customers', faults: ['source', 'future'] }, 'M-1'],
    ['a deal of an amount below zero', { faults: ['nextStep', 'negative'] }, ''],
    ['a deal of nobody whom we know', { faults: ['customer'], customerId: '' }, ''],
    ['a sale of tomorrow', { table: 'sales', faults: ['future'] }, ''],
  ])('leads from %s to the card only where the card can mend it', (_, row, customerId) => {
    const [shown] = seenBy('olim@example.com', null, [aRow('B-9', 'Olim', row)]).rows;

    // The row was deleted meanwhile.
    expect([shown?.customerId, shown?.row, shown?.faults]).toEqual([
      customerId,
      0,
      row.faults ?? (['nextStep'] as Fault[]),
    ]);
  });
});

describe('a share', () => {
  it('is whole per cents of the rows, rounded down, and a dash without a row', () => {
    expect([0.29, 0.58, 1, 0, 199 / 200, null].map(percent)).toEqual(['29 %', '58 %', '100 %', '0 %', '99 %', '–']);
  });

  it('is 100 % for all rows alone, and never less than it is in whole per cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(), (all, some) => {
        const sound = some % (all + 1);

        expect(percent(sound / all)).toBe(`${Math.floor((100 * sound) / all)} %`);
      }),
    );
  });
});
