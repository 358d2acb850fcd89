// What a person waits for in Daftar, end to end in dist: service calls and the time that the host's model gives them, by rows.

import type { Host, Outcome } from '../host/host';
import type { DealToImport } from '../src/modules/import/index';
import { aLead } from '../test/support/builders';
import { mustEndWell, setUpDaftar } from '../test/support/daftar';
import { buildDist } from '../tools/build/dist';
import type { BenchRoom, Row } from './room';

const ROW_COUNTS = [1_000, 10_000, 50_000];
/** Half of them are moved to the archive, and back. */
const ARCHIVED_OF = 10_000;
/** As many sales to as many customers. */
const SOLD = 10_000;
// What one call of the import takes at most.
const DEALS_A_CALL = 5_000;

export const actionsBench: BenchRoom = {
  name: 'actions',
  legend:
    'Modelled time as a person waits for it: the round trip of google.script.run, or the start of a menu item, is in it.',
  run: async function* () {
    await buildDist({ edition: 'bound', telegram: false });
    for (const rows of ROW_COUNTS) yield* measureAt(rows);
    yield* measureShop(SOLD);
    yield* measureArchive(ARCHIVED_OF);
  },
};

async function* measureAt(rows: number): AsyncIterable<Row> {
  const daftar = setUpDaftar();
  fill(daftar, rows);
  const lead = aLead({ requestId: 'bench', contact: '93 123 45 67', name: 'Nodira', amount: '12 mln' });
  const customer = { table: 'customers', id: 'M-5' };
  const change = { ...customer, requestId: 'change', values: { note: 'Ertalab telefon qiling' } };
  const actions: readonly (readonly [string, () => Outcome])[] = [
    ['find a contact', () => daftar.call('findCustomer', ['90 100 00 07'])],
    ['add a lead', () => daftar.call('addLead', [lead])],
    ['look at it again, unasked', () => daftar.call('settle')],
    ['the same lead again', () => daftar.call('addLead', [lead])],
    ['undo it', () => daftar.call('undo', [lead.requestId])],
    ['finish that, unasked', () => daftar.call('settle')],
    ['change a customer', () => daftar.call('changeRecord', [change])],
    ['remove a customer', () => daftar.call('removeRecord', [{ ...customer, requestId: 'remove' }])],
    ['restore the customer', () => daftar.call('restoreRecord', [{ ...customer, requestId: 'restore' }])],
    ['open the sidebar', () => daftar.run('openSidebar')],
  ];
  for (const [action, act] of actions) yield toRow(action, rows, act);
}

async function* measureShop(rows: number): AsyncIterable<Row> {
  const daftar = setUpDaftar();
  fill(daftar, rows, () => ({ stage: 'paid', createdOn: '2026-02-01', closedOn: '2026-02-03' }));
  mustEndWell(daftar.call('settle'));
  const sale = { amount: '500 ming', method: 'cash', product: 'Choynak' };
  const credit = { ...sale, requestId: 'credit', method: 'credit', customerId: 'M-5', paidNow: '100 ming' };
  const payment = { requestId: 'payment', customerId: 'M-5', amount: '50 ming', method: 'card' };
  const actions: readonly (readonly [string, () => Outcome])[] = [
    ['add a sale for cash', () => daftar.call('addSale', [{ ...sale, requestId: 'cash' }])],
    ['finish that, figures included, unasked', () => daftar.call('settle')],
    ['add a sale on credit', () => daftar.call('addSale', [credit])],
    ['finish that, figures included, unasked', () => daftar.call('settle')],
    ['add a payment', () => daftar.call('addPayment', [payment])],
    ['finish that, figures included, unasked', () => daftar.call('settle')],
    ['see who owes', () => daftar.call('debts', [{ currency: 'UZS' }])],
    [
      'note a promise',
      () => daftar.call('promisePayment', [{ requestId: 'p', customerId: 'M-5', date: '31.12.2026' }]),
    ],
  ];
  for (const [action, act] of actions) yield toRow(action, rows, act);
}

async function* measureArchive(rows: number): AsyncIterable<Row> {
  const daftar = setUpDaftar();
  fill(daftar, rows, (index) =>
    index % 2 === 0 ? { stage: 'lost', createdOn: '2023-03-01', closedOn: '2023-04-01' } : { stage: 'new' },
  );
  const year = 2025;
  yield toRow('archive half of the deals', rows, () => daftar.call('archiveYear', [{ requestId: 'away', year }]));
  yield toRow('bring them back', rows, () => daftar.call('unarchiveYear', [{ requestId: 'back', year }]));
}

function toRow(action: string, rows: number, act: () => Outcome): Row {
  const before = process.cpuUsage();
  const outcome = act();
  const { user, system } = process.cpuUsage(before);
  mustBeDone(action, outcome);
  const { calls, blocking, modelledMs } = outcome.record;
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

/** A command that refuses its input answers with issues. */
function mustBeDone(action: string, outcome: Outcome): void {
  const answer = mustEndWell<unknown>(outcome);
  if (typeof answer !== 'object' || answer === null || !('ok' in answer) || answer.ok === true) return;
  throw new Error(`${action}: ${JSON.stringify(answer)}`);
}

type StageOf = (index: number) => Pick<DealToImport, 'stage' | 'createdOn' | 'closedOn'>;

/** As many customers as deals, through the store itself. */
function fill(host: Host, rows: number, stageOf: StageOf = () => ({ stage: 'new' })): void {
  for (let first = 0; first < rows; first += DEALS_A_CALL) {
    const deals = Array.from({ length: Math.min(DEALS_A_CALL, rows - first) }, (_, index): DealToImport => {
      const contact = `+99890${String(1_000_000 + first + index)}`;
      return { customer: { name: `Mijoz ${first + index}`, contact }, ...stageOf(first + index), amount: 1_000_000 };
    });
    mustEndWell(host.call('importDeals', [{ requestId: `fill-${first}`, deals }]));
  }
}
