// Who is meant by the rows of an adopted list.

import { findBuyers, type Named } from '../../../src/modules/adopt/buyers';

const KNOWN = [
  { id: 'M-1', name: 'Nodira', contact: '+998 90 123 45 67' },
  { id: 'M-2', name: 'Aziz', contact: '+998 91 765 43 21' },
  { id: 'M-3', name: 'Aziz', contact: '' },
];

function buyersOf(rows: readonly (readonly [name: string, contact: string, since?: number])[]) {
  const added: Named[] = [];
  const named = rows.map(([name, contact, since = 0]) => ({ name, contact, since, source: '', responsible: '' }));
  const buyers = findBuyers(KNOWN, named, (customer) => `M-${3 + added.push(customer)}`);
  return {
    buyers: buyers.map((buyer) => (typeof buyer === 'string' ? buyer : buyer.id)),
    added: added.map(({ name, contact, since }) => [name, contact, since]),
  };
}

describe('the buyers of a list', () => {
  it('are those with the same phone, whatever name is written beside it', () => {
    expect(
      buyersOf([
        ['Nodira opa', '90 1234567'],
        ['', '8 (90) 123-45-67'],
      ]),
    ).toEqual({ buyers: ['M-1', 'M-1'], added: [] });
  });

  it('are found by a name alone where one bears it, and are nobody where two do', () => {
    expect(
      buyersOf([
        ['NODIRA', ''],
        ['aziz', ''],
        ['', ''],
      ]),
    ).toEqual({ buyers: ['M-1', 'unclear', 'nobody'], added: [] });
  });

  it('are added once, since the first day that the list tells, with the name that any row tells', () => {
    expect(
      buyersOf([
        ['', '935551122', 9],
        ['Lola', '+998935551122', 5],
        ['Lola', '', 7],
        ['Vali', '', 3],
        ['vali', '', 2],
      ]),
    ).toEqual({
      buyers: ['M-4', 'M-4', 'M-4', 'M-5', 'M-5'],
      added: [
        ['Lola', '+998 93 555 11 22', 5],
        ['Vali', '', 2],
      ],
    });
  });

  it('are known by name where what stands in the place of a phone is none', () => {
    expect(buyersOf([['Nodira', 'yoʻq']])).toEqual({ buyers: ['M-1'], added: [] });
  });
});
