// The baseline is frozen once, whoever is at work beside.

import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

/** It is 2 March 2026. Sales of this year and of the one before; the first of all on a day that the test names. */
function aFirm(firstSale = '02.03.2024'): Daftar {
  const daftar = setUpDaftar();
  const sales = [
    { requestId: 's-1', amount: '300 ming', method: 'cash', contact: '90 123 45 67' },
    { requestId: 's-2', amount: '1 mln', method: 'cash', contact: '90 123 45 67', date: '10.02.2025' },
    { requestId: 's-3', amount: '1 mln', method: 'cash', contact: '90 123 45 67', date: firstSale },
  ];
  for (const sale of sales) expect(mustEndWell(daftar.call('addSale', [sale]))).toMatchObject({ ok: true });
  return daftar;
}

function frozen(daftar: Daftar): readonly string[] {
  return daftar.records('Koʻrsatkichlar tarixi').map((each) => `${each.Koʻrsatkich} ${each.Segment ?? ''}`);
}

it('knows growth from when the year before is known whole, but for a quiet week at its beginning', () => {
  // The twelve months that end today begin on 3 March 2025, those before them on 3 March 2024.
  const known = ['02.03.2024', '10.03.2024', '11.03.2024', '10.02.2025'].map((firstSale) => {
    const daftar = aFirm(firstSale);
    mustEndWell(daftar.run('refreshDashboard'));
    return frozen(daftar).filter((figure) => figure.includes('Growth'));
  });

  expect(known).toEqual([['baseline:salesGrowth '], ['baseline:salesGrowth '], [], []]);
});

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
