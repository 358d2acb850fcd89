// People move rows and columns between Daftar's last look and its write: what the write hit is given back.

import type { Outcome } from '../../host/host';
import { dealsTable } from '../../src/modules/deals/index';
import { FAR_APART, LONG_TABLES, type Mutant, mutate } from '../fuzz/mutants';
import { aLead } from '../support/builders';
import { columnBehind, columnOf } from '../support/columns';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

/** The first column of people's own. */
const NOTE_COLUMN = columnBehind(dealsTable);

function withThreeDeals(mutants: readonly Mutant[] = []): Daftar {
  const daftar = setUpDaftar({ alter: (code) => mutants.reduce(mutate, code) });
  for (const [index, name] of ['Aziz', 'Barno', 'Vali'].entries()) {
    mustEndWell(daftar.call('addLead', [aLead({ requestId: name, contact: `90 000 00 0${index}`, name })]));
  }
  const sheet = daftar.sheetId('Bitimlar');
  daftar.grid.write(sheet, 1, NOTE_COLUMN, [
    [{ value: 'Belgi' }],
    [{ value: 'a' }],
    [{ value: 'b' }],
    [{ value: 'c' }],
  ]);
  return daftar;
}

/** Acts once, right before the first write into the sheets. */
function beforeTheWrite(daftar: Daftar, act: () => void): void {
  daftar.beforeCall((call) => {
    if (call !== 'Range.setValues') return;
    daftar.beforeCall(null);
    act();
  });
}

function standing(daftar: Daftar) {
  return daftar
    .records('Bitimlar')
    .filter((deal) => deal.Raqami !== undefined)
    .map((deal) => [deal.Raqami, deal['Nima kerak'], deal.Mijoz, deal.Belgi])
    .sort();
}

const DEEDS: readonly (readonly [string, (daftar: Daftar, sheet: number) => void])[] = [
  ['inserts a row above', ({ grid }, sheet) => grid.insertRows(sheet, 2, 1)],
  ['inserts a row in the middle', ({ grid }, sheet) => grid.insertRows(sheet, 3, 1)],
  [
    'sorts the sheet',
    ({ grid }, sheet) =>
      grid.sort(sheet, { row: 2, column: 1, rows: 3, columns: NOTE_COLUMN }, [{ column: 1, ascending: false }]),
  ],
  ['inserts a column in front', ({ grid }, sheet) => grid.insertColumns(sheet, 1, 1)],
  ['inserts a column in the middle', ({ grid }, sheet) => grid.insertColumns(sheet, 4, 1)],
  ['moves a column', ({ grid }, sheet) => grid.moveColumns(sheet, 4, 1, 2)],
  ['moves a row', ({ grid }, sheet) => grid.moveRows(sheet, 2, 1, 5)],
  ['renames the tab', ({ grid }, sheet) => grid.renameSheet(sheet, 'Bitimlar')],
];

describe.each(DEEDS)('while somebody %s', (_, deed) => {
  it('a change reaches its record and no other', () => {
    const daftar = withThreeDeals();
    beforeTheWrite(daftar, () => deed(daftar, daftar.sheetId('Bitimlar')));

    mustEndWell(
      daftar.call('changeRecord', [{ requestId: 'r', table: 'deals', id: 'B-2', values: { need: 'eshik' } }]),
    );

    expect(standing(daftar)).toEqual([
      ['B-1', undefined, 'Aziz · 0000', 'a'],
      ['B-2', 'eshik', 'Barno · 0001', 'b'],
      ['B-3', undefined, 'Vali · 0002', 'c'],
    ]);
  });

  it('a removal takes its record and no other', () => {
    const daftar = withThreeDeals();
    beforeTheWrite(daftar, () => deed(daftar, daftar.sheetId('Bitimlar')));

    mustEndWell(daftar.call('removeRecord', [{ requestId: 'r', table: 'deals', id: 'B-2' }]));

    expect(standing(daftar)).toEqual([
      ['B-1', undefined, 'Aziz · 0000', 'a'],
      ['B-3', undefined, 'Vali · 0002', 'c'],
    ]);
  });

  it('a new lead lands on nobody', () => {
    const daftar = withThreeDeals();
    beforeTheWrite(daftar, () => deed(daftar, daftar.sheetId('Bitimlar')));

    mustEndWell(daftar.call('addLead', [aLead({ requestId: 'r', contact: '', name: 'Gulnora', need: 'oyna' })]));
    mustEndWell(daftar.call('settle'));

    expect(standing(daftar)).toEqual([
      ['B-1', undefined, 'Aziz · 0000', 'a'],
      ['B-2', undefined, 'Barno · 0001', 'b'],
      ['B-3', undefined, 'Vali · 0002', 'c'],
      ['B-4', 'oyna', 'Gulnora', undefined],
    ]);
  });

  it('a typed row gets its number beside what was typed', () => {
    const daftar = withThreeDeals();
    daftar.grid.write(daftar.sheetId('Bitimlar'), 6, 4, [[{ value: 'eshik' }]]);
    beforeTheWrite(daftar, () => deed(daftar, daftar.sheetId('Bitimlar')));

    daftar.type('Bitimlar', 'D7', 'deraza');

    const all = [...standing(daftar)].map(([, ...rest]) => rest);
    expect(all).toContainEqual(['eshik', undefined, undefined]);
    expect(standing(daftar).filter(([id]) => ['B-1', 'B-2', 'B-3'].includes(String(id)))).toEqual([
      ['B-1', undefined, 'Aziz · 0000', 'a'],
      ['B-2', undefined, 'Barno · 0001', 'b'],
      ['B-3', undefined, 'Vali · 0002', 'c'],
    ]);
  });
});

it.each([
  ['a short sheet', []],
  ['a long sheet', LONG_TABLES],
  ['a long sheet whose records stand far apart', FAR_APART],
])('in %s a removal leaves nothing of its record while the heading of the numbers is translated', (_, mutants) => {
  const daftar = withThreeDeals(mutants);
  mustEndWell(daftar.call('settle'));
  beforeTheWrite(daftar, () => daftar.grid.write(daftar.sheetId('Bitimlar'), 1, 1, [[{ value: '№' }]]));

  mustEndWell(daftar.call('removeRecord', [{ requestId: 'r', table: 'deals', id: 'B-2' }]));

  const left = daftar.records('Bitimlar').map((deal) => [deal['№'], deal.Mijoz, deal.Belgi]);
  expect(left).toEqual([
    ['B-1', 'Aziz · 0000', 'a'],
    [undefined, undefined, 'b'],
    ['B-3', 'Vali · 0002', 'c'],
  ]);
});

it('a copy gets its number, and not a record that holds the very same and is moved onto its row', () => {
  const daftar = withThreeDeals();
  const sheet = daftar.sheetId('Bitimlar');
  copyRow(daftar, 4, 5);
  mustEndWell(daftar.call('reconcile'));
  copyRow(daftar, 5, 6);
  // B-3 is moved below its two copies, of which the lower is to get its number.
  beforeTheWrite(daftar, () => daftar.grid.moveRows(sheet, 4, 1, 7));

  mustEndWell(daftar.call('reconcile'));

  expect(standing(daftar).map(([id]) => id)).toEqual(['B-1', 'B-2', 'B-3', 'B-4', 'B-5']);
  expect(daftar.records('Bitimlar').at(-1)).toMatchObject({ Raqami: 'B-3' });
});

it.each([
  ['a short sheet', []],
  ['a long sheet', LONG_TABLES],
])(
  'in %s nobody comes back whom people had deleted before, while a row is inserted above the removed one',
  (_, mutants) => {
    const daftar = withThreeDeals(mutants);
    const sheet = daftar.sheetId('Bitimlar');
    mustEndWell(daftar.call('settle'));
    daftar.grid.deleteRows(sheet, 2, 1);
    beforeTheWrite(daftar, () => daftar.grid.insertRows(sheet, 3, 1));

    mustEndWell(daftar.call('removeRecord', [{ requestId: 'r', table: 'deals', id: 'B-3' }]));

    expect(standing(daftar)).toEqual([['B-2', undefined, 'Barno · 0001', 'b']]);
  },
);

it('a removal takes its record and no other among blank rows, which tell nothing of a sort', () => {
  const daftar = withThreeDeals(LONG_TABLES);
  const sheet = daftar.sheetId('Bitimlar');
  daftar.grid.insertRows(sheet, 3, 20);
  daftar.grid.insertRows(sheet, 24, 20);
  const rows = { row: 2, column: 1, rows: 43, columns: NOTE_COLUMN };
  beforeTheWrite(daftar, () => daftar.grid.sort(sheet, rows, [{ column: 1, ascending: true }]));

  mustEndWell(daftar.call('removeRecord', [{ requestId: 'r', table: 'deals', id: 'B-2' }]));

  expect(standing(daftar).map(([id]) => id)).toEqual(['B-1', 'B-3']);
});

describe('in a long sheet, of which only the rows around are read, a row that comes from far away in that moment', () => {
  /** Of twenty deals, the one in the third row is dragged right above the one that is written. */
  function withTwentyDeals(): Daftar {
    const daftar = setUpDaftar({ alter: (code) => LONG_TABLES.reduce(mutate, code) });
    for (let place = 1; place <= 20; place += 1) {
      const lead = {
        requestId: `l-${place}`,
        contact: `90 000 00 ${10 + place}`,
        name: `Mijoz ${place}`,
        need: `Eshik ${place}`,
      };
      mustEndWell(daftar.call('addLead', [aLead(lead)]));
    }
    mustEndWell(daftar.call('settle'));
    beforeTheWrite(daftar, () => daftar.grid.moveRows(daftar.sheetId('Bitimlar'), 3, 1, 17));
    return daftar;
  }

  const whole = (daftar: Daftar): string[] => {
    const rows = daftar.records('Bitimlar').filter(({ Raqami }) => Raqami !== undefined);
    return rows.map((deal) => `${deal.Raqami} ${deal['Nima kerak']} ${deal.Mijoz}`);
  };
  const everyDeal = Array.from({ length: 20 }, (_, index) => index + 1);
  const asMade = (place: number): string => `B-${place} Eshik ${place} Mijoz ${place} · 00${10 + place}`;

  it('is given back what the log knows of it, where a removal hit it', () => {
    const daftar = withTwentyDeals();

    mustEndWell(daftar.call('removeRecord', [{ requestId: 'r', table: 'deals', id: 'B-15' }]));

    const others = everyDeal.filter((place) => place !== 15).map(asMade);
    expect(whole(daftar).sort()).toEqual(others.sort());
  });

  it('is given back what the log knows of it, where a change hit it', () => {
    const daftar = withTwentyDeals();
    mustEndWell(daftar.call('changeRecord', [aChange('B-15', 'Deraza')]));

    const needs = Object.fromEntries(daftar.records('Bitimlar').map((deal) => [deal.Raqami, deal['Nima kerak']]));
    expect(needs).toEqual({
      ...Object.fromEntries(everyDeal.map((place) => [`B-${place}`, `Eshik ${place}`])),
      'B-15': 'Deraza',
    });
  });

  it('stays away where people had deleted others, of which nobody can tell it', () => {
    const daftar = withTwentyDeals();
    daftar.grid.deleteRows(daftar.sheetId('Bitimlar'), 6, 1);

    mustEndWell(daftar.call('removeRecord', [{ requestId: 'r', table: 'deals', id: 'B-16' }]));

    mustEndWell(daftar.call('reconcile'));
    const missing = everyDeal.map(asMade).filter((deal) => !whole(daftar).includes(deal));
    mustEndWell(daftar.call('restoreRecord', [{ requestId: 'back', table: 'deals', id: 'B-2' }]));
    expect(missing).toEqual([2, 5, 16].map(asMade));
    expect(whole(daftar)).toContain(asMade(2));
  });
});

/** Both columns are mostly empty, and Google takes the same in both, so that neither rows around nor a refusal tell it. */
describe('in a long sheet a deal that is closed has one date of its end, however its column is moved meanwhile', () => {
  const deals = (daftar: Daftar) =>
    daftar
      .records('Bitimlar')
      .map(({ Raqami, Bosqich, ...deal }) => [Raqami, Bosqich, 'Sotilgan vaqti' in deal, 'Yoʻqotilgan vaqti' in deal]);

  it.each([
    ['paid', { amount: '5 mln' }, ['B-2', 'Toʻlandi', true, false]],
    ['lost', { lossReason: 'Narx' }, ['B-2', 'Yoʻqotildi', false, true]],
  ])('%s', (to, values, closed) => {
    const close = (daftar: Daftar) =>
      daftar.call('moveStage', [{ requestId: 'close', dealId: 'B-2', to, values }]).record.calls.length;
    const ready = (): Daftar => {
      const daftar = withThreeDeals(LONG_TABLES);
      mustEndWell(daftar.call('settle'));
      return daftar;
    };

    const ends = Array.from({ length: close(ready()) }, (_, index) => {
      const daftar = ready();
      daftar.beforeCall((_, at) => {
        if (at !== index) return;
        daftar.beforeCall(null);
        const [won, lost] = [columnOf(dealsTable, 'wonAt'), columnOf(dealsTable, 'lostAt')];
        daftar.grid.moveColumns(daftar.sheetId('Bitimlar'), won, 1, lost + 1);
      });
      close(daftar);
      daftar.beforeCall(null);
      mustEndWell(daftar.call('settle'));
      return deals(daftar);
    });

    const [first, , third] = deals(ready());
    expect(ends).toEqual(ends.map(() => [first, closed, third]));
  });
});

/** Rows and headings of a long table are two reads: what is taken from a row would go by headings that moved between them. */
describe('in a long sheet what is taken back stands again as it was, wherever in the action a column was put in', () => {
  const ready = (): Daftar => {
    const daftar = withThreeDeals(LONG_TABLES);
    mustEndWell(daftar.call('settle'));
    mustEndWell(daftar.call('changeRecord', [aChange('B-2', 'eshik')]));
    return daftar;
  };
  const deal = (daftar: Daftar) => daftar.records('Bitimlar').find(({ Raqami }) => Raqami === 'B-2');

  it.each<readonly [string, (daftar: Daftar) => Outcome, (daftar: Daftar) => Outcome]>([
    [
      'a removal',
      (daftar) => daftar.call('removeRecord', [{ requestId: 'gone', table: 'deals', id: 'B-2' }]),
      (daftar) => daftar.call('restoreRecord', [{ requestId: 'back', table: 'deals', id: 'B-2' }]),
    ],
    [
      'a change',
      (daftar) => daftar.call('changeRecord', [{ ...aChange('B-2', 'deraza'), requestId: 'change' }]),
      (daftar) => daftar.call('undo', ['change']),
    ],
  ])('%s', (_, act, takeBack) => {
    const undisturbed = ready();
    const moments = act(undisturbed).record.calls.flatMap(({ name }, index) => (/Values$/.test(name) ? [index] : []));
    mustEndWell(takeBack(undisturbed));

    const back = moments.map((moment) => {
      const daftar = ready();
      daftar.beforeCall((_, at) => {
        if (at !== moment) return;
        daftar.beforeCall(null);
        daftar.grid.insertColumns(daftar.sheetId('Bitimlar'), columnOf(dealsTable, 'stage'), 1);
      });
      mustEndWell(act(daftar));
      daftar.beforeCall(null);
      mustEndWell(takeBack(daftar));
      return deal(daftar);
    });

    expect(back).toEqual(moments.map(() => deal(undisturbed)));
  });
});

/** What was written in haste is looked at later, when more may have been done. */
describe('a late look in a long sheet leaves alone what was done since', () => {
  const ready = (): Daftar => {
    const daftar = setUpDaftar({ alter: (code) => LONG_TABLES.reduce(mutate, code) });
    mustEndWell(daftar.call('addLead', [aLead({ requestId: 'aziz', contact: '90 111 11 11', name: 'Aziz' })]));
    mustEndWell(daftar.call('settle'));
    return daftar;
  };

  it('such as a lead in the row of one that was undone, though a column has moved', () => {
    const daftar = ready();
    mustEndWell(daftar.call('undo', ['aziz']));
    daftar.grid.insertColumns(daftar.sheetId('Mijozlar'), 4, 1);
    mustEndWell(daftar.call('addLead', [aLead({ requestId: 'vali', contact: '90 222 22 22', name: 'Vali' })]));

    mustEndWell(daftar.call('settle'));

    expect(daftar.records('Mijozlar').map(({ Raqami, Ism }) => [Raqami, Ism])).toEqual([['M-2', 'Vali']]);
  });

  it('such as a further stage, though one that is where it was stands in its row', () => {
    const daftar = withThreeDeals(LONG_TABLES);
    const move = (dealId: string, to: string, values = {}) =>
      mustEndWell(daftar.call('moveStage', [{ requestId: dealId + to, dealId, to, values }]));
    mustEndWell(daftar.call('settle'));
    move('B-3', 'agreement');
    move('B-3', 'paid', { amount: '5 mln' });
    move('B-1', 'agreement');
    daftar.grid.moveRows(daftar.sheetId('Bitimlar'), 2, 1, 5);
    const before = daftar.records('Bitimlar');

    mustEndWell(daftar.call('settle'));

    expect(daftar.records('Bitimlar')).toEqual(before);
  });
});

function aChange(id: string, need: string) {
  return { requestId: `${id} ${need}`, table: 'deals', id, values: { need } };
}

function copyRow({ grid }: Daftar, from: number, to: number): void {
  const sheet = grid.namedRanges().find(({ name }) => name === 'deals_id')?.sheetId ?? -1;
  const cells = grid.read(sheet, { row: from, column: 1, rows: 1, columns: grid.lastColumn(sheet) });
  grid.write(
    sheet,
    to,
    1,
    cells.map((row) => row.map(({ value }) => ({ value }))),
  );
}
