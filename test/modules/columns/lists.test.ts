// Where a list begins and ends in a sheet, and what its cells tell of its columns.

import fc from 'fast-check';
import { findList, readDates, recogniseColumns } from '../../../src/modules/columns/index';

describe('a list', () => {
  it('begins below its title and blank rows, and its totals are no records', () => {
    const rows = [
      ['Mijozlar roʻyxati, 2026', '', ''],
      ['', '', ''],
      ['Ism', 'Telefon', 'Summa'],
      ['Aziz Karimov', '90 123 45 67', 1_500_000],
      ['', '', ''],
      ['Nodira Aliyeva', '91 765 43 21', 250_000],
      ['Jami:', '', 1_750_000],
    ];

    const found = findList({ rows });

    expect(found).toMatchObject({ headingRow: 2, records: [3, 5], totals: [6] });
    expect(found?.columns.map(({ field }) => field)).toEqual(['full_name', 'phone', 'deal_amount']);
  });

  it('is none where no row looks like headings', () => {
    expect(
      findList({
        rows: [
          [1, 2],
          [3, 4],
        ],
      }),
    ).toBeNull();
    expect(findList({ rows: [] })).toBeNull();
  });

  it('is told by its cells where nothing, or nothing known, stands above them', () => {
    const rows = [
      ['Aziz Karimov', '+998 90 123 45 67', 'aziz@mail.uz'],
      ['Nodira Aliyeva', '91 765 43 21', 'nodira@mail.uz'],
      ['Jasur Toʻraev', '935551122', 'j.t@firma.uz'],
    ];

    const guesses = recogniseColumns(['', 'Qoʻngʻir', ''], { rows });

    expect(guesses.map(({ field, reasons }) => [field, reasons])).toEqual([
      ['full_name', ['content']],
      ['phone', ['content']],
      ['email', ['content']],
    ]);
  });

  it('is believed less where the cells hold something else than the heading says', () => {
    const [right] = recogniseColumns(['Telefon'], { rows: [['90 123 45 67'], ['91 123 45 67'], ['93 123 45 67']] });
    const [odd] = recogniseColumns(['Telefon'], { rows: [['qora'], ['oq'], ['koʻk']] });

    expect([right?.confidence, right?.reasons]).toEqual([0.99, ['heading', 'agrees']]);
    expect([odd?.field, odd?.reasons]).toEqual(['phone', ['heading', 'differs']]);
    expect(odd?.confidence).toBeLessThan(0.6);
  });

  it('never has a field in two columns but those that may stand twice, whatever it holds', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constantFrom('Telefon', 'Имя', 'Email', 'Summa', 'Статус', '№', ''),
    );
    const list = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });

    fc.assert(
      fc.property(list, (rows) => {
        const fields = (findList({ rows })?.columns ?? []).flatMap(({ field }) => field ?? []);
        const repeated = ['address', 'notes', 'tags', 'fax', 'phone_other', 'phone_work', 'phone_home', 'email_other'];
        const once = fields.filter((field) => !repeated.includes(field));

        expect(new Set(once).size).toBe(once.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the dates of a column', () => {
  it.each([
    ['the day first, where one cell can be nothing else', ['03/04/2026', '25/12/2026'], '2026-04-03', 'day-first'],
    ['the month first, where one cell can be nothing else', ['03/04/2026', '12/25/2026'], '2026-03-04', 'month-first'],
    ['the day first, where all can be read both ways', ['03/04/2026', '05/06/2026'], '2026-04-03', 'unclear'],
  ])('are read with %s', (_, texts, day, order) => {
    const dates = readDates(texts);

    expect([dates.dayOf(texts[0] ?? ''), dates.order]).toEqual([day, order]);
  });
});
