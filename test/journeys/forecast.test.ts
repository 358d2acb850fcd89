// The tick writes the chance of each open deal and keeps forecasts: once a day, resumably, and never over what was kept.

import { dealsTable } from '../../src/modules/deals/index';
import type { HealthView } from '../../src/modules/health/view';
import { snapshotsTable } from '../../src/modules/snapshots/index';
import { aDealToImport } from '../support/builders';
import { columnOf } from '../support/columns';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Twenty won and ten lost in February, and one that is open; the clock stands at 2026-03-02, 09:00 in Tashkent. */
function aFirm(): Daftar {
  const daftar = setUpDaftar();
  const over = (stage: 'paid' | 'lost', count: number) => {
    const deal = { stage, amount: 1_000, createdOn: '2026-02-01', closedOn: '2026-02-11' } as const;
    return Array.from({ length: count }, () => aDealToImport(deal));
  };
  const open = aDealToImport({ stage: 'offer', amount: 5_000, createdOn: '2026-02-28' });
  const deals = [...over('paid', 20), ...over('lost', 10), open];
  mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals }]));
  mustEndWell(daftar.call('switchTickOn'));
  return daftar;
}

function chances(daftar: Daftar): unknown[] {
  const rows = daftar.grid.lastRow(daftar.sheetId('Bitimlar')) - 1;
  const column = columnOf(dealsTable, 'chance');
  return daftar.grid
    .read(daftar.sheetId('Bitimlar'), { row: 2, column, rows, columns: 1 })
    .map(([cell]) => cell?.value)
    .filter((value) => value !== '' && value !== null);
}

const heading = (field: 'key' | 'period' | 'value'): string => snapshotsTable.fields[field].heading.uz;
const kept = (daftar: Daftar): unknown[] =>
  daftar
    .records(snapshotsTable.sheet.uz)
    .map((row) => [row[heading('key')], row[heading('value')]])
    .filter(([key]) => String(key).startsWith('forecast'));
const trouble = (daftar: Daftar): unknown => mustEndWell(daftar.call<HealthView>('health', ['uz'])).trouble;

it('writes chances and forecasts with the first tick, and nothing over them in that month', () => {
  const daftar = aFirm();

  daftar.windOn(HOUR);
  const first = kept(daftar);
  daftar.clock.set(daftar.clock.now() + DAY);
  daftar.windOn(HOUR);

  // 20 of 30 were won: drawn to the table, more than its 30 % and less than two of three.
  const [chance, ...more] = chances(daftar);
  expect(more).toEqual([]);
  expect(Number(chance)).toBeGreaterThan(0.3);
  expect(Number(chance)).toBeLessThan(0.8);
  expect(first.map((row) => (row as unknown[])[0])).toEqual(['forecast', 'forecast', 'forecast']);
  expect(kept(daftar)).toEqual(first);
  expect(trouble(daftar)).toBeNull();
});

it('keeps what was won when the month is over', () => {
  const daftar = aFirm();
  daftar.windOn(HOUR);
  const deal = aDealToImport({ stage: 'paid', amount: 7_500, createdOn: '2026-03-02', closedOn: '2026-03-20' });

  daftar.clock.set(Date.UTC(2026, 2, 31, 18));
  mustEndWell(daftar.call('importDeals', [{ requestId: 'later', deals: [deal] }]));
  // Midnight in Tashkent is 19:00 in UTC.
  daftar.windOn(2 * HOUR);

  expect(kept(daftar)).toHaveLength(7);
  expect(kept(daftar)).toContainEqual(['forecastActual', 7_500]);
  expect(trouble(daftar)).toBeNull();
});

it.each([0, 1, 2])('does again what was cut off before its write %d', (write) => {
  const daftar = aFirm();
  let seen = 0;
  daftar.onCall((call) => {
    const isAtWork = JSON.stringify(daftar.properties()).includes('forecast');
    if (isAtWork && call === 'Range.setValues') seen += 1;
    if (seen > write) throw new Error('The machine died.');
  });

  daftar.windOn(HOUR);
  daftar.onCall(null);
  const before = kept(daftar).length;
  daftar.windOn(HOUR);
  daftar.windOn(HOUR);

  expect([seen > write, before]).toEqual([true, 0]);
  expect([chances(daftar).length, kept(daftar).length]).toEqual([1, 3]);
});
