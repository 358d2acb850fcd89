// Sources, products and regions, counted by hand.

import { productsPage } from '../../../src/modules/reports-sheet/products';
import { regionsPage } from '../../../src/modules/reports-sheet/regions';
import { sourcesPage } from '../../../src/modules/reports-sheet/sources';
import { aDealFact, aSaleFact, at, aWorld, customersOf, leadOf, linesOf, won } from './a-world';
import { UZ } from './speaking';

describe('sourcesPage', () => {
  it('counts leads and sales by the deal’s source, else the customer’s, and divides what was paid among them', () => {
    const customers = customersOf({ id: 'M-1', source: 'Instagram' }, { id: 'M-2', source: 'Tavsiya' });
    const deals = [
      aDealFact({ id: 'B-901', source: 'Instagram', ...won() }),
      aDealFact({ customerId: 'M-9', source: ' instagram' }),
      aDealFact({ customerId: 'M-1', source: 'Telegram' }),
      aDealFact({}),
      aDealFact({ createdAt: at('2026-10-01'), ...won(), id: 'B-902', source: 'Telegram' }),
    ];
    const sales = [
      // 500 by the deal's source, though the customer came by recommendation; 200 of it is profit.
      aSaleFact({ dealId: 'B-901', customerId: 'M-2', net: 50_000, cost: 30_000 }),
      aSaleFact({ dealId: 'B-902', net: 10_000 }),
      aSaleFact({ customerId: 'M-2', net: 20_000, cost: 15_000 }),
      aSaleFact({ customerId: 'M-2', net: 99_900, date: '2026-10-31' }),
    ];
    const costs = [
      { month: '2026-11-01', source: 'Instagram', amount: 8_000 },
      { month: '2026-11-15', source: 'Instagram', amount: 2_000 },
      { month: '2026-11-01', source: 'Banner', amount: 5_000 },
      { month: '2026-10-01', source: 'Banner', amount: 7_000 },
    ];

    const page = sourcesPage(aWorld({ customers, deals, sales, costs }), UZ);

    expect(linesOf(page)).toEqual([
      [
        ['Instagram', 2, 1, 0.5, 500, 200],
        ['Tavsiya', 0, 0, null, 200, 50],
        ['Telegram', 1, 0, 0, 100, null],
        ['Banner', 0, 0, null, 0, null],
        ['Manbasi yozilmagan', 1, 0, 0, 0, null],
        ['Jami', 4, 1, 0.25, 800, 250],
      ],
      [
        // 100 for two leads and one deal won in November; 500 / 100.
        ['Instagram', 100, 50, 100, 5],
        ['Banner', 50, null, null, 0],
        // 150 for the two leads of paid sources, one of which was won; 500 / 150.
        ['Pullik manbalar birga', 150, 75, 150, 500 / 150],
      ],
    ]);
    expect(leadOf(page)).toBe('Eng koʻp savdo manbasi: «Instagram» – 63 %, lidlari 2 ta.');
  });

  it('says what to write down where no costs are known, and is blank where nothing came', () => {
    const page = sourcesPage(aWorld({ deals: [aDealFact({ source: 'Instagram' })] }), UZ);

    expect(page.filter(({ kind }) => kind === 'note')).toHaveLength(2);
    expect([leadOf(page), sourcesPage(aWorld(), UZ)]).toEqual(['Bu davrda 1 ta lid keldi, sotuv hali yoʻq.', []]);
  });
});

describe('productsPage', () => {
  it('puts what is asked for beside what is sold, however it is spelled, and names what was missed', () => {
    const deals = [
      aDealFact({ need: 'Shkaf', ...won() }),
      aDealFact({ need: ' Shkaf ' }),
      aDealFact({ need: 'Divan' }),
      aDealFact({ need: 'Divan' }),
      aDealFact({ need: '' }),
    ];
    const sales = [
      aSaleFact({ product: 'SHKAF', net: 30_000, cost: 20_000 }),
      // Sold for 150, of which 50 came back.
      aSaleFact({ product: 'Stul', net: 10_000, returned: 5_000 }),
      aSaleFact({ product: 'Stul', net: 99_900, date: '2026-12-01' }),
    ];

    const page = productsPage(aWorld({ deals, sales }), UZ);

    expect(linesOf(page)).toEqual([
      [
        ['Shkaf', 2, 1, 300, 100, 0],
        ['Stul', 0, 0, 100, null, 50],
        ['Divan', 2, 0, 0, null, 0],
        ['Nomi yozilmagan', 1, 0, 0, null, 0],
        ['Jami', 5, 1, 400, 100, 50],
      ],
    ]);
    expect(leadOf(page)).toBe('Eng koʻp sotilgani: «Shkaf» (75 %). Soʻralgan, lekin sotilmagan: «Divan», 2 marta.');
  });

  it('adds up what a table has no room for', () => {
    const sales = Array.from({ length: 40 }, (_, index) =>
      aSaleFact({ product: `P${index}`, net: 100 * (100 - index) }),
    );

    const [lines = []] = linesOf(productsPage(aWorld({ sales }), UZ));

    // 29 by name; the eleven others sold 71 + 70 + ... + 61 = 726; all together 100 + ... + 61 = 3,220.
    expect(lines.slice(-2).map(([label, , , sold]) => [label, sold])).toEqual([
      ['Qolganlari', 726],
      ['Jami', 3_220],
    ]);
    expect(lines).toHaveLength(31);
  });
});

describe('regionsPage', () => {
  it('counts customers of a city, who is new, who bought, and its share of sales', () => {
    const customers = customersOf(
      { id: 'M-1', city: 'Toshkent', createdAt: at('2026-11-03') },
      { id: 'M-2', city: 'toshkent', createdAt: at('2025-01-01') },
      { id: 'M-3', city: 'Samarqand' },
      { id: 'M-4', city: '' },
    );
    const sales = [
      aSaleFact({ customerId: 'M-1', net: 30_000 }),
      aSaleFact({ customerId: 'M-1', net: 30_000 }),
      aSaleFact({ customerId: 'M-3', net: 20_000 }),
      // A return that was typed as a sale is no purchase.
      aSaleFact({ customerId: 'M-2', net: -10_000 }),
      aSaleFact({ customerId: '', net: 10_000 }),
    ];

    const page = regionsPage(aWorld({ customers, sales }), UZ);

    expect(linesOf(page)).toEqual([
      [
        ['Toshkent', 2, 1, 1, 500, 0.625],
        ['Samarqand', 1, 0, 1, 200, 0.25],
        ['Shahri yozilmagan', 1, 0, 0, 100, 0.125],
        ['Jami', 4, 1, 2, 800, 1],
      ],
    ]);
    expect([leadOf(page), page.at(-1)]).toEqual([
      'Toshkent: savdoning 63 % qismi.',
      { kind: 'note', text: 'Shahri yozilmagan mijozlar: 1 ta.' },
    ]);
  });

  it('asks for cities where no customer has one', () => {
    const page = regionsPage(aWorld({ customers: customersOf({ id: 'M-1' }) }), UZ);

    expect([leadOf(page), regionsPage(aWorld(), UZ)]).toEqual([UZ.texts('reports.regions.none'), []]);
  });
});
