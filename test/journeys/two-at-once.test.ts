// Two people press the button at once: one truth is left.

import type { Answer } from '../../src/entry/rpc';
import type { LeadAdded } from '../../src/modules/deals/index';
import { aLead } from '../support/builders';
import { mustEndWell, setUpDaftar } from '../support/daftar';

describe('two leads at the same time', () => {
  it('wait for each other: while one holds the lock, the other is told that the sheet is busy', () => {
    const daftar = setUpDaftar();
    const rivals: unknown[] = [];
    daftar.beforeCall((call) => {
      if (call !== 'SpreadsheetApp.flush') return;
      daftar.beforeCall(null);
      const outcome = daftar.call('addLead', [aLead({ requestId: 'rival', contact: '90 222 22 22' })]);
      rivals.push(outcome.ok ? outcome.value : outcome.error.message);
    });

    const first = mustEndWell(daftar.call<Answer<LeadAdded>>('addLead', [aLead({ requestId: 'first' })]));
    const second = mustEndWell(
      daftar.call<Answer<LeadAdded>>('addLead', [aLead({ requestId: 'rival', contact: '90 222 22 22' })]),
    );

    expect(rivals).toEqual([
      expect.stringContaining('Jadval band. Yozganingiz saqlanib turibdi, bir daqiqadan keyin qayta urining.'),
    ]);
    expect([first, second]).toMatchObject([{ value: { dealId: 'B-1' } }, { value: { dealId: 'B-2' } }]);
    expect(daftar.records('Mijozlar').map(({ Raqami }) => Raqami)).toEqual(['M-1', 'M-2']);
  });

  it('a lead that comes in just before the lock is taken gets its own number and row', () => {
    const daftar = setUpDaftar();
    daftar.beforeCall((call) => {
      if (call !== 'Lock.tryLock') return;
      daftar.beforeCall(null);
      mustEndWell(daftar.call('addLead', [aLead({ requestId: 'rival', contact: '90 222 22 22' })]));
    });

    mustEndWell(daftar.call('addLead', [aLead({ requestId: 'first', contact: '90 111 11 11' })]));

    expect(daftar.records('Bitimlar').map(({ Raqami, Mijoz }) => [Raqami, Mijoz])).toEqual([
      ['B-1', '+998 90 222 22 22'],
      ['B-2', '+998 90 111 11 11'],
    ]);
  });

  it('a crash leaves the lock free for the next', () => {
    const daftar = setUpDaftar();
    daftar.onCall((call) => {
      if (call === 'Range.setValues') throw new Error('The machine died.');
    });
    const crashed = daftar.call('addLead', [aLead({ requestId: 'first' })]);
    daftar.onCall(null);

    const next = daftar.call('addLead', [aLead({ requestId: 'second', contact: '90 222 22 22' })]);

    expect([crashed.ok, next.ok]).toEqual([false, true]);
  });
});
