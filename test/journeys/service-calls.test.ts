// Service calls are the cost: a lead takes at most five blocking ones, however many customers there are.

import { customersTable } from '../../src/modules/customers/index';
import { dealsTable } from '../../src/modules/deals/index';
import type { DealToImport } from '../../src/modules/import/index';
import { aLead } from '../support/builders';
import { columnBehind } from '../support/columns';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

const MOST_BLOCKING_CALLS = 5;

function withCustomers(count: number): Daftar {
  const daftar = setUpDaftar();
  for (let first = 0; first < count; first += 5_000) {
    const deals = Array.from({ length: Math.min(5_000, count - first) }, (_, index): DealToImport => {
      const contact = `+99890${String(1_000_000 + first + index)}`;
      return { customer: { name: `Mijoz ${first + index}`, contact }, stage: 'new' };
    });
    mustEndWell(daftar.call('importDeals', [{ requestId: `import-${first}`, deals }]));
  }
  return daftar;
}

describe('adding a lead', () => {
  it.each([0, 1_000, 10_000])('takes at most five blocking calls with %d customers', (count) => {
    const daftar = withCustomers(count);

    const { record } = daftar.call('addLead', [aLead({ contact: '93 123 45 67', name: 'Nodira', amount: '12 mln' })]);

    expect(daftar.records('Mijozlar')).toHaveLength(count + 1);
    expect(record.calls.filter(({ blocking }) => blocking).map(({ name }) => name)).toEqual([
      'Lock.tryLock',
      'Range.getValues',
      'Range.getValues',
      'Range.getValues',
      'SpreadsheetApp.flush',
    ]);
    expect(record.blocking).toBeLessThanOrEqual(MOST_BLOCKING_CALLS);
  });

  it('takes as many with something for a column of the owner’s own, among 10,000 customers', () => {
    const daftar = withCustomers(10_000);
    for (const [name, table] of [
      ['Mijozlar', customersTable],
      ['Bitimlar', dealsTable],
    ] as const) {
      daftar.grid.write(daftar.sheetId(name), 1, columnBehind(table), [[{ value: 'Belgi' }]]);
    }
    const own = { 'customers:Belgi': 'a', 'deals:Belgi': 'b' };

    const { record } = daftar.call('addLead', [aLead({ contact: '93 123 45 67', name: 'Nodira', own })]);

    expect([daftar.records('Mijozlar').at(-1)?.Belgi, daftar.records('Bitimlar').at(-1)?.Belgi]).toEqual(['a', 'b']);
    expect(record.blocking).toBeLessThanOrEqual(MOST_BLOCKING_CALLS);
  });

  it('looks for a duplicate while typing in one blocking call, among 10,000 customers', () => {
    const daftar = withCustomers(10_000);

    const outcome = daftar.call('findCustomer', ['90 100 99 99']);

    expect([mustEndWell(outcome), outcome.record.blocking]).toEqual([{ id: 'M-10000', name: 'Mijoz 9999' }, 1]);
  });
});

describe('changing a record', () => {
  it('reads the rows around it and no more of 10,000, wherever it stands', () => {
    const daftar = withCustomers(10_000);

    const records = ['M-1', 'M-5', 'M-5000', 'M-10000'].map((id) => {
      const change = { requestId: id, table: 'customers', id, values: { note: 'Ertalab' } };
      const outcome = daftar.call('changeRecord', [change]);
      mustEndWell(outcome);
      return outcome.record;
    });

    expect(records.map(({ cells, blocking }) => [cells < 5_000, blocking <= MOST_BLOCKING_CALLS])).toEqual(
      records.map(() => [true, true]),
    );
  });

  it('makes sure of the columns by one more call, once, where people have rearranged 10,000 customers', () => {
    const daftar = withCustomers(10_000);
    const change = (requestId: string): number => {
      const outcome = daftar.call('changeRecord', [
        { requestId, table: 'customers', id: 'M-5000', values: { note: requestId } },
      ]);
      mustEndWell(outcome);
      return outcome.record.blocking;
    };
    const before = change('before');

    daftar.grid.moveColumns(daftar.sheetId('Mijozlar'), 4, 1, 7);

    expect([before, change('first'), change('second')]).toEqual([5, 6, 5]);
  });
});

describe('opening', () => {
  it('the menu touches nothing that waits', () => {
    const daftar = setUpDaftar();

    expect(daftar.open({ authMode: 'NONE' }).record.blocking).toBe(0);
  });

  it('the sidebar reads the lists and the languages, whether one may write, how far the workbook has come, and notes the lists', () => {
    const daftar = setUpDaftar();

    const opened = [1, 2, 3].map(() => daftar.run('openSidebar'));

    // Four more lists than the sources, the settings, and once it is drawn: the lock, the journal, two lists, the settings, and to keep what is new;
    // the next opening notes how far the workbook came by that. The first one of a day computes the figures besides: six tables and a flush.
    expect(opened.map(({ record }) => record.blocking)).toEqual([25, 17, 16]);
  });
});
