// What it takes to count every number of the dashboard again, and to list the rows behind one, by rows.

import type { Day } from '../src/kernel/time/day';
import { aBusyFirm } from '../test/support/busy-firm';
import { type Daftar, mustEndWell, setUpDaftar } from '../test/support/daftar';
import { fillOperands } from '../test/support/dashboard-cells';
import { buildDist } from '../tools/build/dist';
import type { BenchRoom, Row } from './room';

const ROW_COUNTS = [10_000, 50_000];
/** A workbook has no more cells than for so many deals that are all won. */
const MOST_WON = 20_000;
const WON_ONE_IN = 10;
// What one call of the import takes at most.
const DEALS_A_CALL = 5_000;

export const numbersBench: BenchRoom = {
  name: 'numbers',
  legend:
    'Deals and customers each, with as many sales at 10,000 and a tenth at 50,000. The operands stand in the cells; a grid of so many rows has no formulas.',
  run: async function* () {
    await buildDist({ edition: 'bound', telegram: false });
    for (const rows of ROW_COUNTS) {
      const daftar = setUpDaftar();
      if (rows > MOST_WON) fill(daftar, rows);
      else aBusyFirm(daftar, rows);
      const today = new Date(daftar.clock.now()).toISOString().slice(0, 10) as Day; // Of that form.
      const people = ['Olim', 'Malika', 'Barno', 'Sardor', 'Aziz'];
      fillOperands(daftar, today, { dashboard_staff: people, dashboard_sources: ['Telegram', 'Instagram'] });
      yield toRow(daftar, rows, 'check the dashboard', 'checkDashboard');
      yield toRow(daftar, rows, 'check it again', 'checkDashboard');
      daftar.select('Koʻrsatkichlar', 'B5');
      yield toRow(daftar, rows, 'see the rows behind a number', 'rowsBehind');
    }
  },
};

function toRow(daftar: Daftar, rows: number, action: string, door: string): Row {
  const before = process.cpuUsage();
  const outcome = daftar.run(door);
  const { user, system } = process.cpuUsage(before);
  mustEndWell(outcome);
  const { calls, blocking, modelledMs } = outcome.record;
  const times = { modelledMs: Math.round(modelledMs.typical), cpuMs: Math.round((user + system) / 1_000) };
  return { action, subject: 'daftar', rows, calls: calls.length, blocking, ...times };
}

function fill(daftar: Daftar, rows: number): void {
  for (let first = 0; first < rows; first += DEALS_A_CALL) {
    const deals = Array.from({ length: DEALS_A_CALL }, (_, index) => {
      const customer = { name: `Mijoz ${first + index}`, contact: `+99890${String(1_000_000 + first + index)}` };
      const won = { stage: 'paid', createdOn: '2026-01-05', closedOn: '2026-02-03' };
      return { customer, ...(index % WON_ONE_IN === 0 ? won : { stage: 'new' }), amount: 1_000_000 };
    });
    mustEndWell(daftar.call('importDeals', [{ requestId: `fill-${first}`, deals }]));
  }
  mustEndWell(daftar.call('settle'));
}
