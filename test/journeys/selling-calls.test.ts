// Service calls of a seller's actions: as many at 10,000 deals as at a thousand.

import type { DealToImport } from '../../src/modules/import/index';
import { aLead } from '../support/builders';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

const A_CALL = 5_000;

function withDeals(count: number): Daftar {
  const daftar = setUpDaftar();
  for (let first = 0; first < count; first += A_CALL) {
    const deals = Array.from({ length: Math.min(A_CALL, count - first) }, (_, index): DealToImport => {
      const contact = `+99890${String(1_000_000 + first + index)}`;
      return { customer: { name: `Mijoz ${first + index}`, contact }, stage: 'new' };
    });
    mustEndWell(daftar.call('importDeals', [{ requestId: `import-${first}`, deals }]));
  }
  return daftar;
}

const TASK = { customerId: 'M-500', dealId: 'B-500', kind: 'task', title: 'Narx', due: '2026-03-04' };
const CONTACT = { customerId: 'M-500', channel: 'call', direction: 'out', outcome: 'talked' };

const ACTIONS = [
  ['addLead', { ...aLead({ contact: '93 111 11 11' }), values: { city: 'Buxoro' } }, 5],
  ['moveStage', { dealId: 'B-500', to: 'paid', values: { amount: '2 mln' } }, 5],
  ['logContact', { ...CONTACT, dealId: 'B-500' }, 4],
  ['logContact', CONTACT, 4],
  ['setNextContact', { dealId: 'B-500', nextContact: '2026-03-20' }, 5],
  ['addTask', TASK, 5],
  ['postponeTask', { taskId: 'V-1', due: '2026-03-06' }, 5],
  ['handOver', { dealId: 'B-500', to: 'Jasur', note: '' }, 5],
  ['closeTask', { taskId: 'V-1', done: true, nextContact: '2026-03-09' }, 5],
  ['acceptHandOff', { taskId: 'V-2' }, 5],
  ['addContact', { customerId: 'M-500', name: 'Barno', role: '', contact: '' }, 5],
] as const;

describe.each([1_000, 10_000])('with %d deals', (count) => {
  it('every action of a seller takes as many blocking calls as it may, and what it left is done when the page settles', () => {
    const daftar = withDeals(count);
    daftar.grid.write(daftar.sheetId('Xodimlar'), 2, 1, [[{ value: 'H-1' }, { value: 'Jasur' }]]);

    const taken = ACTIONS.map(([door, input, most], index) => {
      const { record, ...outcome } = daftar.call<{ ok: boolean }>(door, [{ ...input, requestId: `action-${index}` }]);
      mustEndWell(daftar.call('settle'));
      const isWithin = record.blocking <= most;
      return { door, ok: outcome.ok && outcome.value?.ok, isWithin, blocking: isWithin ? '' : record.blocking };
    });

    expect(taken).toEqual(ACTIONS.map(([door]) => ({ door, ok: true, isWithin: true, blocking: '' })));
    // Each deal began there, the lead too, and one was moved.
    expect(daftar.records('Bosqichlar tarixi')).toHaveLength(count + 2);
    expect([daftar.records('Aloqalar').length, daftar.records('Vazifalar').length]).toEqual([2, 2]);
  });
});
