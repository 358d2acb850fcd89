// Sending deeds, over the real server object and a bridge in the test's hand.

import { carryOut, createIds, takeBack } from '../../../../ui/features/deeds/carry-out';
import { aContact, aMove, type Deed } from '../../../../ui/features/deeds/deed';
import { NOBODY } from '../../../../ui/features/sale/buyer';
import { openSale, toSaleDeed } from '../../../../ui/features/sale/form';
import { createServer } from '../../../../ui/server';
import { fakeScriptRun, held } from '../../fake-script-run';

const CONTACT = { ...aContact({ customerId: 'M-1', dealId: 'B-1' }), outcome: 'refused' } as const;
const MOVE = { ...aMove({ dealId: 'B-1', to: 'lost', label: 'Yoʻqotildi', expectedStage: 'new' }), lossReason: 'Narx' };
const REFUSAL: Deed = { kind: 'refuse', contact: CONTACT, move: MOVE };

function aDesk() {
  const { run, calls } = fakeScriptRun();
  let count = 0;
  const clock = { now: 0 };
  const ids = createIds(
    () => `id-${++count}`,
    () => clock.now,
  );
  const describe = (error: Error) => `Said: ${error.message}`;
  return { calls, clock, ids, ports: { server: createServer(run), idOf: ids.idOf, describe } };
}

/** Lets what waits for an answered call go on. */
const goOn = () => new Promise((done) => setImmediate(done));

describe('a deed', () => {
  it.each<[Deed, string, unknown]>([
    [
      { ...CONTACT, text: 'Narxi qimmat' },
      'logContact',
      {
        customerId: 'M-1',
        dealId: 'B-1',
        channel: 'call',
        direction: 'out',
        outcome: 'refused',
        text: 'Narxi qimmat',
      },
    ],
    [MOVE, 'moveStage', { dealId: 'B-1', to: 'lost', expectedStage: 'new', lossReason: 'Narx' }],
    [
      { ...MOVE, to: 'agreement', lossReason: '', values: { amount: '12 mln' }, override: 'Keyin' },
      'moveStage',
      { dealId: 'B-1', to: 'agreement', expectedStage: 'new', values: { amount: '12 mln' }, override: 'Keyin' },
    ],
    [
      { kind: 'setNext', dealId: 'B-1', nextContact: '2026-11-23', nextStep: '' },
      'setNextContact',
      { dealId: 'B-1', nextContact: '2026-11-23', nextStep: '' },
    ],
    [
      {
        kind: 'addTask',
        customerId: 'M-1',
        dealId: '',
        taskKind: 'promise',
        title: 'Namuna',
        due: '2026-11-23',
        responsible: '',
      },
      'addTask',
      { customerId: 'M-1', kind: 'promise', title: 'Namuna', due: '2026-11-23' },
    ],
    [{ kind: 'closeTask', taskId: 'V-1', nextContact: '' }, 'closeTask', { taskId: 'V-1', done: true }],
    [{ kind: 'postpone', taskId: 'V-1', due: '2026-11-23' }, 'postponeTask', { taskId: 'V-1', due: '2026-11-23' }],
    [{ kind: 'handOver', dealId: 'B-1', to: 'Aziza', note: '' }, 'handOver', { dealId: 'B-1', to: 'Aziza', note: '' }],
    [{ kind: 'accept', taskId: 'V-1' }, 'acceptHandOff', { taskId: 'V-1' }],
    [
      { kind: 'addPerson', customerId: 'M-1', name: 'Malika', role: '', contact: '@malika' },
      'addContact',
      { customerId: 'M-1', name: 'Malika', role: '', contact: '@malika' },
    ],
    [
      { kind: 'changeFact', customerId: 'M-1', field: 'city', value: 'Buxoro', was: 'Toshkent' },
      'changeRecord',
      { table: 'customers', id: 'M-1', values: { city: 'Buxoro' }, expected: { city: 'Toshkent' } },
    ],
    [
      toSaleDeed({ ...openSale(NOBODY), amount: '250 ming' }, '2026-11-22'),
      'addSale',
      { amount: '250 ming', method: 'cash' },
    ],
    [
      {
        kind: 'addPayment',
        customerId: 'M-1',
        saleId: '',
        amount: '1 mln',
        method: 'click',
        date: '',
        note: '',
        refund: false,
      },
      'addPayment',
      { customerId: 'M-1', amount: '1 mln', method: 'click', refund: false },
    ],
    [
      { kind: 'promisePayment', customerId: 'M-1', saleId: '', date: '2026-11-27', note: '' },
      'promisePayment',
      { customerId: 'M-1', date: '2026-11-27' },
    ],
    [
      { kind: 'returnSale', saleId: 'S-1', amount: '50 ming', method: '' },
      'returnSale',
      { saleId: 'S-1', amount: '50 ming' },
    ],
    [
      { kind: 'scheduleDues', saleId: 'S-1', parts: [{ date: '2026-12-20', amount: '50 000' }] },
      'scheduleDues',
      { saleId: 'S-1', parts: [{ date: '2026-12-20', amount: '50 000' }] },
    ],
    [{ kind: 'deliverSale', saleId: 'S-1', date: '2026-11-22' }, 'deliverSale', { saleId: 'S-1', date: '2026-11-22' }],
    [{ kind: 'rateSale', saleId: 'S-1', rating: 5 }, 'rateSale', { saleId: 'S-1', rating: 5 }],
  ])('%j is sent to %s', (deed, name, input) => {
    const { ports, calls } = aDesk();

    void carryOut(ports, deed);

    const { args, ...call } = held(calls, 0);
    expect([call.name, args]).toEqual([name, [{ requestId: 'id-1', ...(input as object) }]]);
  });

  it('tells what the server said of it', async () => {
    const { ports, calls } = aDesk();

    const outcome = carryOut(ports, MOVE);
    held(calls, 0).succeed({
      ok: true,
      value: { dealId: 'B-1', from: 'Taklif', to: 'Toʻlandi', nextContact: '', sale: true, missing: ['Summa'] },
    });

    expect(await outcome).toEqual({
      kind: 'done',
      value: { requestIds: ['id-1'], nextContact: '', sale: true, missing: ['Summa'] },
    });
  });

  it('keeps what the server said of a sale and of a payment', async () => {
    const { ports, calls } = aDesk();
    const sold = { saleId: 'S-1', customerId: '', customerName: '', amount: 1, currency: '', method: 'cash' };
    const paid = { paymentId: 'T-1', customerId: 'M-1', amount: 1, balance: 0, currency: '' };
    const payment = { customerId: 'M-1', saleId: '', amount: '1', method: 'cash', date: '', note: '', refund: false };

    const first = carryOut(ports, toSaleDeed(openSale(NOBODY), '2026-11-22'));
    held(calls, 0).succeed({ ok: true, value: { ...sold, owed: 0, due: '' } });
    const second = carryOut(ports, { kind: 'addPayment', ...payment } as Deed);
    held(calls, 1).succeed({ ok: true, value: paid });

    expect([await first, await second]).toMatchObject([
      { kind: 'done', value: { sold: { ...sold, owed: 0, due: '' } } },
      { kind: 'done', value: { paid } },
    ]);
  });

  it('fails with a sentence when the call does', async () => {
    const { ports, calls } = aDesk();

    const outcome = carryOut(ports, MOVE);
    held(calls, 0).fail(new Error('Busy'));

    expect(await outcome).toEqual({ kind: 'failed', sentence: 'Said: Busy' });
  });
});

describe('a refusal by the customer', () => {
  it('logs the contact first and moves the deal then, each under an id of its own', async () => {
    const { ports, calls } = aDesk();

    const outcome = carryOut(ports, REFUSAL);
    held(calls, 0).succeed({ ok: true, value: { customerId: 'M-1', dealId: 'B-1', nextContact: '' } });
    await goOn();
    held(calls, 1).succeed({ ok: true, value: { dealId: 'B-1', sale: false, missing: [], nextContact: '' } });

    expect((await outcome).kind === 'done' && (await outcome)).toEqual({
      kind: 'done',
      value: { requestIds: ['id-1', 'id-2'], nextContact: '', sale: false, missing: [] },
    });
    expect(calls.map(({ name }) => name)).toEqual(['logContact', 'moveStage']);
  });

  it('does not log the contact twice when the move is tried again for another reason', async () => {
    const { ports, calls } = aDesk();
    const first = carryOut(ports, REFUSAL);
    held(calls, 0).succeed({ ok: true, value: {} });
    await goOn();
    held(calls, 1).succeed({ ok: false, issues: [{ field: 'lossReason', message: 'Which?' }] });

    expect(await first).toEqual({ kind: 'refused', issues: [{ field: 'lossReason', message: 'Which?' }] });
    void carryOut(ports, { kind: 'refuse', contact: CONTACT, move: { ...MOVE, lossReason: 'Pul yoʻq' } });
    held(calls, 2).succeed({ ok: true, value: {} });
    await goOn();

    const ids = calls.map(({ args }) => (args[0] as { requestId: string }).requestId);
    expect(ids).toEqual(['id-1', 'id-2', 'id-1', 'id-3']);
  });
});

describe('the ids of deeds', () => {
  it('stay the same for the same content until it was carried out, and are new afterwards', () => {
    const { ids } = aDesk();
    const { idOf, forget } = ids;

    const before = [idOf(MOVE), idOf({ ...MOVE }), idOf(CONTACT)];
    forget(MOVE);

    // The other may have reached the server, whatever was done since.
    expect([...before, idOf(MOVE), idOf(CONTACT)]).toEqual(['id-1', 'id-1', 'id-2', 'id-3', 'id-2']);
  });

  it('of both halves of a refusal are new once it was carried out', () => {
    const { idOf, forget } = aDesk().ids;

    const before = [idOf(CONTACT), idOf(MOVE)];
    forget(REFUSAL);

    expect([...before, idOf(CONTACT), idOf(MOVE)]).toEqual(['id-1', 'id-2', 'id-3', 'id-4']);
  });

  it('are new after five minutes: the same sum may be paid twice a day', () => {
    const { clock, ids } = aDesk();
    const at = (now: number) => {
      clock.now = now;
      return ids.idOf(MOVE);
    };

    expect([at(0), at(299_999), at(300_000), at(300_001)]).toEqual(['id-1', 'id-1', 'id-2', 'id-2']);
  });
});

describe('taking back', () => {
  it('begins with what was done last', async () => {
    const { ports, calls } = aDesk();

    const outcome = takeBack(ports, ['id-1', 'id-2']);
    held(calls, 0).succeed({ ok: true, value: { records: 2 } });
    await goOn();
    held(calls, 1).succeed({ ok: true, value: { records: 1 } });

    expect(await outcome).toEqual({ kind: 'done', value: null });
    expect(calls.map(({ args }) => args[0])).toEqual(['id-2', 'id-1']);
  });

  it('stops where something cannot be taken back, and says why', async () => {
    const { ports, calls } = aDesk();

    const outcome = takeBack(ports, ['id-1', 'id-2']);
    held(calls, 0).succeed({ ok: false, issues: [{ field: 'undo', message: 'Somebody changed it.' }] });

    expect(await outcome).toEqual({ kind: 'refused', issues: [{ field: 'undo', message: 'Somebody changed it.' }] });
    expect(calls).toHaveLength(1);
  });
});
