// What Daftar's actions cost at Google: service calls, and the time that the host's model gives them, by number of rows.

import type { ExecutionRecord, Host } from '../host/host';
import type { DealToImport } from '../src/modules/import/index';
import { aLead } from '../test/support/builders';
import { mustEndWell, setUpDaftar } from '../test/support/daftar';
import type { BenchRoom, Row } from './room';

const ROW_COUNTS = [1_000, 10_000, 50_000];
// What one call of the import takes at most.
const DEALS_A_CALL = 5_000;

export const storeBench: BenchRoom = {
  name: 'store',
  run: async function* () {
    for (const rows of ROW_COUNTS) yield* measureAt(rows);
  },
};

async function* measureAt(rows: number): AsyncIterable<Row> {
  const daftar = setUpDaftar();
  fill(daftar, rows);
  const lead = aLead({ requestId: 'bench', contact: '93 123 45 67', name: 'Nodira', amount: '12 mln' });
  const actions: readonly (readonly [string, () => ExecutionRecord])[] = [
    ['find a contact', () => daftar.call('findCustomer', ['90 100 00 07']).record],
    ['add a lead', () => daftar.call('addLead', [lead]).record],
    ['the same lead again', () => daftar.call('addLead', [lead]).record],
    ['undo it', () => daftar.call('undo', [lead.requestId]).record],
    ['open the sidebar', () => daftar.run('openSidebar').record],
  ];
  for (const [action, act] of actions) yield toRow(action, rows, act);
}

function toRow(action: string, rows: number, act: () => ExecutionRecord): Row {
  const before = process.cpuUsage();
  const { calls, blocking, modelledMs, error } = act();
  if (error !== undefined) throw new Error(error);
  const { user, system } = process.cpuUsage(before);
  return {
    action,
    subject: 'daftar',
    rows,
    calls: calls.length,
    blocking,
    modelledMs: Math.round(modelledMs.typical),
    cpuMs: Math.round((user + system) / 1_000),
  };
}

/** As many customers as deals, through the store itself. */
function fill(host: Host, rows: number): void {
  for (let first = 0; first < rows; first += DEALS_A_CALL) {
    const deals = Array.from({ length: Math.min(DEALS_A_CALL, rows - first) }, (_, index): DealToImport => {
      const contact = `+99890${String(1_000_000 + first + index)}`;
      return { customer: { name: `Mijoz ${first + index}`, contact }, stage: 'new', amount: 1_000_000 };
    });
    mustEndWell(host.call('importDeals', [{ requestId: `fill-${first}`, deals }]));
  }
}
