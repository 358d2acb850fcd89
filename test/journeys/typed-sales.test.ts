// Sales that people type straight into their sheet: the next pass gives them the money that they speak of, once.

import type { DebtsView } from '../../src/modules/debts/view';
import { salesTable } from '../../src/modules/sales/index';
import { aLead } from '../support/builders';
import { cellAt } from '../support/columns';
import { type Daftar, mustEndWell, type Record, setUpDaftar } from '../support/daftar';

type Field = keyof typeof salesTable.fields;
type Typed = Partial<{ [field in Field]: string }>;

/** Types into the row, cell by cell; the clock stands at the second of March. */
function type(daftar: Daftar, cells: Typed, row = 2): void {
  for (const [field, text] of Object.entries(cells)) {
    daftar.type('Sotuvlar', cellAt(salesTable, field as Field, row), text); // as: the fields of the argument.
  }
}

const pass = (daftar: Daftar): void => void mustEndWell(daftar.call('reconcile'));

const rowsOf = (daftar: Daftar, sheet: string): readonly Record[] =>
  daftar.records(sheet).filter(({ Raqami }) => Raqami !== undefined);

/** "500000 Naqd S-1" of each payment. */
const paid = (daftar: Daftar): readonly string[] =>
  rowsOf(daftar, 'Toʻlovlar').map((payment) => {
    return `${payment.Summa} ${payment['Toʻlov usuli']} ${payment['Sotuv raqami']}`;
  });

const owed = (daftar: Daftar): number => mustEndWell(daftar.call<DebtsView>('debts')).total;

const SALE = { date: '01.03.2026', customer: 'Nodira', product: 'Eshik', amount: '500000' };

function withTyped(cells: Typed): Daftar {
  const daftar = setUpDaftar();
  mustEndWell(daftar.call('addLead', [aLead({ contact: '90 123 45 67', name: 'Nodira' })]));
  mustEndWell(daftar.call('settle'));
  type(daftar, { ...SALE, ...cells });
  pass(daftar);
  return daftar;
}

describe('a sale typed into its sheet', () => {
  it('with a method is paid, for whom it names, and stays so however often it is looked after', () => {
    const daftar = withTyped({ payment: 'Karta' });
    const counts = [1, 2].map(() => Object.values(mustEndWell(daftar.call<object>('reconcile'))));

    // Nothing is found to have been done by hand that Daftar did itself.
    expect(counts.flat().every((count) => count === 0)).toBe(true);
    expect(rowsOf(daftar, 'Toʻlovlar')).toMatchObject([
      {
        ...{ Raqami: 'P-1', Sana: 46_082, Mijoz: 'Nodira · 4567', 'Sotuv raqami': 'S-1', Summa: 500_000 },
        ...{ 'Toʻlov usuli': 'Karta', 'Mijoz raqami': 'M-1' },
      },
    ]);
    expect([owed(daftar), rowsOf(daftar, 'Mijozlar')[0]?.['Qarz qoldigʻi']]).toEqual([0, 0]);
  });

  it('on credit is owed until the day that the settings give', () => {
    const daftar = withTyped({ payment: 'Nasiya' });

    expect([owed(daftar), paid(daftar)]).toEqual([500_000, []]);
    expect(rowsOf(daftar, 'Toʻlov jadvali')).toMatchObject([{ 'Sotuv raqami': 'S-1', Qoldiq: 500_000 }]);
    expect(mustEndWell(daftar.call<DebtsView>('debts')).overdue).toBe(0);
  });

  it('without a method is no debt and no payment, until it says how it was paid', () => {
    const daftar = withTyped({});
    const before = [owed(daftar), paid(daftar)];

    type(daftar, { payment: 'Naqd' });
    pass(daftar);

    expect([before, paid(daftar)]).toEqual([[0, []], ['500000 Naqd S-1']]);
  });

  it.each<[string, Typed, readonly string[], number]>([
    ['another amount', { amount: '450000' }, ['450000 Naqd S-1'], 0],
    ['another method', { payment: 'Click' }, ['500000 Click S-1'], 0],
    ['credit', { payment: 'Nasiya' }, [], 500_000],
  ])('and corrected to %s takes its payment along', (_, cells, payments, debt) => {
    const daftar = withTyped({ payment: 'Naqd' });

    type(daftar, cells);
    pass(daftar);

    expect([paid(daftar), owed(daftar)]).toEqual([payments, debt]);
  });

  it('on credit, and marked as paid later, is paid today', () => {
    const daftar = withTyped({ payment: 'Nasiya' });

    type(daftar, { payment: 'Naqd' });
    pass(daftar);

    expect([paid(daftar), owed(daftar)]).toEqual([['500000 Naqd S-1'], 0]);
    expect(rowsOf(daftar, 'Toʻlovlar')).toMatchObject([{ Sana: 46_083 }]);
  });

  it('and deleted takes its payment along, and brings it back when the row is typed back', () => {
    const daftar = withTyped({ payment: 'Naqd' });
    const sheet = daftar.sheetId('Sotuvlar');
    const row = daftar.grid.read(sheet, { row: 2, column: 1, rows: 1, columns: 23 });

    daftar.grid.deleteRows(sheet, 2, 1);
    pass(daftar);
    const deleted = [paid(daftar), rowsOf(daftar, 'Mijozlar')[0]?.['Qarz qoldigʻi']];
    daftar.grid.write(
      sheet,
      2,
      1,
      row.map((cells) => cells.map(({ value }) => ({ value }))),
    );
    pass(daftar);

    expect(deleted).toEqual([[], undefined]);
    expect([paid(daftar), owed(daftar)]).toEqual([['500000 Naqd S-1'], 0]);
  });

  it('and deleted comes back with its payment where people have lost records put back', () => {
    const daftar = withTyped({ payment: 'Naqd' });
    daftar.grid.deleteRows(daftar.sheetId('Sotuvlar'), 2, 1);
    daftar.onQuestion(() => 'YES');

    mustEndWell(daftar.run('checkSheets'));

    expect([rowsOf(daftar, 'Sotuvlar').length, paid(daftar)]).toEqual([1, ['500000 Naqd S-1']]);
  });

  it.each<[string, Typed, readonly string[]]>([
    ['its payment', { payment: 'Naqd' }, ['500000 Naqd S-1']],
    ['a due and the money that its customer paid in general', { payment: 'Nasiya' }, ['500000 Karta undefined']],
  ])('and deleted together with %s comes back as it was, and is paid once', (_, cells, expected) => {
    const daftar = withTyped(cells);
    if (owed(daftar) > 0) {
      mustEndWell(
        daftar.call('addPayment', [{ requestId: 'p', customerId: 'M-1', amount: '500 ming', method: 'card' }]),
      );
      mustEndWell(daftar.call('settle'));
      type(daftar, { payment: 'Naqd' });
      pass(daftar);
    }
    for (const sheet of ['Sotuvlar', 'Toʻlovlar', 'Toʻlov jadvali'])
      daftar.grid.deleteRows(daftar.sheetId(sheet), 2, 1);
    daftar.onQuestion(() => 'YES');

    mustEndWell(daftar.run('checkSheets'));
    pass(daftar);

    expect([rowsOf(daftar, 'Sotuvlar').length, paid(daftar), owed(daftar)]).toEqual([1, expected, 0]);
  });

  it('that was copied is another sale, with a payment of its own', () => {
    const daftar = withTyped({ payment: 'Naqd' });
    const sheet = daftar.sheetId('Sotuvlar');
    const row = daftar.grid.read(sheet, { row: 2, column: 1, rows: 1, columns: 23 });

    daftar.grid.write(
      sheet,
      3,
      1,
      row.map((cells) => cells.map(({ value }) => ({ value }))),
    );
    pass(daftar);

    expect(paid(daftar)).toEqual(['500000 Naqd S-1', '500000 Naqd S-2']);
  });

  it('is paid once, at whatever call that changes something the pass dies', () => {
    const moments = writes(typedOnly().call('reconcile').record.calls, 3);
    const outcomes = moments.map((index) => {
      const daftar = typedOnly();
      daftar.onCall((_, at) => {
        if (at >= index) throw new Error('The machine died.');
      });
      daftar.call('reconcile');
      daftar.onCall(null);
      for (let again = 0; again < 2; again++) pass(daftar);
      return paid(daftar);
    });

    expect(outcomes.length).toBeGreaterThan(5);
    expect(new Set(outcomes.flat())).toEqual(new Set(['500000 Naqd S-1']));
    expect(outcomes.every(({ length }) => length === 1)).toBe(true);
  });
});

/** Every so many-th of the calls that write cells, or make it permanent. */
function writes(calls: readonly { readonly name: string }[], step: number): readonly number[] {
  const all = calls.flatMap(({ name }, index) => (/\.setValue|flush|deleteRow/.test(name) ? [index] : []));
  return all.filter((_, at) => at % step === 0);
}

function typedOnly(): Daftar {
  const daftar = setUpDaftar();
  type(daftar, { ...SALE, customer: '', payment: 'Naqd' });
  return daftar;
}

describe('a sale of the sidebar', () => {
  it('whose amount is corrected on the sheet is paid in that amount, and not twice', () => {
    const daftar = setUpDaftar();
    const sale = { requestId: 'sale', amount: '500 ming', method: 'cash' };
    mustEndWell(daftar.call('addSale', [sale]));
    mustEndWell(daftar.call('settle'));
    pass(daftar);

    type(daftar, { amount: '300000' });
    pass(daftar);

    expect(paid(daftar)).toEqual(['300000 Naqd S-1']);
  });

  it('on credit whose amount is corrected upwards is owed until the same day', () => {
    const daftar = setUpDaftar();
    mustEndWell(daftar.call('addLead', [aLead({ contact: '90 123 45 67', name: 'Nodira' })]));
    const sale = { requestId: 'sale', customerId: 'M-1', date: '01.03.2026', amount: '500 ming', method: 'credit' };
    mustEndWell(daftar.call('addSale', [sale]));
    mustEndWell(daftar.call('settle'));
    pass(daftar);

    type(daftar, { amount: '700000' });
    pass(daftar);

    const { total, overdue } = mustEndWell(daftar.call<DebtsView>('debts'));
    expect([total, overdue, rowsOf(daftar, 'Toʻlov jadvali').map((due) => due.Summa)]).toEqual([700_000, 0, [700_000]]);
  });

  it('that was paid through the debts is not paid again where its sheet is told so', () => {
    const daftar = withTyped({ payment: 'Nasiya' });
    mustEndWell(daftar.call('addPayment', [{ requestId: 'p', customerId: 'M-1', amount: '500 ming', method: 'card' }]));
    mustEndWell(daftar.call('settle'));

    type(daftar, { payment: 'Naqd' });
    pass(daftar);

    expect([paid(daftar), owed(daftar)]).toEqual([['500000 Karta undefined'], 0]);
    expect(rowsOf(daftar, 'Mijozlar')[0]?.['Qarz qoldigʻi']).toBe(0);
  });

  it('that is undone leaves nothing for the next pass to pay', () => {
    const daftar = setUpDaftar();
    mustEndWell(daftar.call('addSale', [{ requestId: 'sale', amount: '500 ming', method: 'cash' }]));
    mustEndWell(daftar.call('settle'));
    pass(daftar);

    mustEndWell(daftar.call('undo', ['sale']));
    mustEndWell(daftar.call('settle'));
    pass(daftar);

    expect([rowsOf(daftar, 'Sotuvlar'), paid(daftar), owed(daftar)]).toEqual([[], [], 0]);
  });

  it('goes to the archive with its payment and comes back with it, though a run died and a pass came between', () => {
    const old = (): Daftar => {
      const daftar = setUpDaftar();
      mustEndWell(
        daftar.call('addSale', [{ requestId: 'sale', amount: '500 ming', method: 'cash', date: '01.05.2023' }]),
      );
      mustEndWell(daftar.call('settle'));
      pass(daftar);
      return daftar;
    };
    const archive = (daftar: Daftar, requestId: string) => daftar.call('archiveYear', [{ requestId, year: 2024 }]);
    const moments = writes(archive(old(), 'archive').record.calls, 3);

    const outcomes = moments.map((index) => {
      const daftar = old();
      daftar.onCall((_, at) => {
        if (at >= index) throw new Error('The machine died.');
      });
      archive(daftar, 'cut');
      daftar.onCall(null);
      pass(daftar);
      mustEndWell(archive(daftar, 'again'));
      const archived = [rowsOf(daftar, 'Toʻlovlar arxivi').length, paid(daftar).length];
      mustEndWell(daftar.call('unarchiveYear', [{ requestId: 'back', year: 2024 }]));
      pass(daftar);
      return JSON.stringify([archived, paid(daftar)]);
    });

    expect(outcomes.length).toBeGreaterThan(3);
    expect(new Set(outcomes)).toEqual(new Set([JSON.stringify([[1, 0], ['500000 Naqd S-1']])]));
  });
});
