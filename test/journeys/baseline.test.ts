// The baseline is frozen once, whoever is at work beside.

import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

/** Sales of this year and of the one before, so that growth is known. */
function aFirm(): Daftar {
  const daftar = setUpDaftar();
  const sales = [
    { requestId: 's-1', amount: '300 ming', method: 'cash', contact: '90 123 45 67' },
    { requestId: 's-2', amount: '1 mln', method: 'cash', contact: '90 123 45 67', date: '10.02.2025' },
  ];
  for (const sale of sales) expect(mustEndWell(daftar.call('addSale', [sale]))).toMatchObject({ ok: true });
  return daftar;
}

function frozen(daftar: Daftar): readonly string[] {
  return daftar.records('Koʻrsatkichlar tarixi').map((each) => `${each.Koʻrsatkich} ${each.Segment ?? ''}`);
}

it('has each figure once, also when two executions freeze it in the same moment', () => {
  const alone = aFirm();
  const locks = locksOfRefresh(alone);
  const twice = aFirm();
  // The other comes when this one has read that nothing is frozen, and has not the lock yet.
  let seen = 0;
  twice.beforeCall((call) => {
    if (call !== 'Lock.tryLock') return;
    seen += 1;
    if (seen < locks) return;
    twice.beforeCall(null);
    mustEndWell(twice.run('refreshDashboard'));
  });
  mustEndWell(twice.run('refreshDashboard'));

  expect(frozen(alone)).not.toEqual([]);
  expect(frozen(twice)).toEqual(frozen(alone));
});

/** How often a refresh takes the lock: the last time, to freeze. */
function locksOfRefresh(daftar: Daftar): number {
  let locks = 0;
  daftar.onCall((call) => {
    locks += call === 'Lock.tryLock' ? 1 : 0;
  });
  mustEndWell(daftar.run('refreshDashboard'));
  daftar.onCall(null);
  return locks;
}
