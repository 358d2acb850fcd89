// A machine may die at any call of a move, a logged contact, a sale or a payment: the same request again leaves exactly one.

import { type Daftar, mustEndWell } from '../support/daftar';
import { recordsIn, withLead } from '../support/selling';

const SHEETS = [
  ...['Mijozlar', 'Bitimlar', 'Bosqichlar tarixi', 'Sotuvlar', 'Aloqalar'],
  ...['Toʻlovlar', 'Toʻlov jadvali', 'Mahsulotlar'],
];

const ACTIONS = [
  ['moveStage', { requestId: 'move', dealId: 'B-1', to: 'paid', values: { amount: '3 mln' } }],
  [
    'logContact',
    { requestId: 'log', customerId: 'M-1', dealId: 'B-1', channel: 'call', direction: 'out', outcome: 'talked' },
  ],
  ['addSale', { requestId: 'cash', amount: '500 ming', method: 'cash', product: 'Choynak' }],
  [
    'addSale',
    { requestId: 'credit', amount: '1 mln', method: 'credit', contact: '93 555 55 55', name: 'Vali', paidNow: '1000' },
  ],
  ['addPayment', { requestId: 'payment', customerId: 'M-1', amount: '50 ming', method: 'card' }],
] as const;

function everything(daftar: Daftar): unknown {
  const history = daftar.records('Oʻzgarishlar tarixi').map(({ Soʻrov, Yozuv, Maydon }) => [Soʻrov, Yozuv, Maydon]);
  return { records: recordsIn(daftar, ...SHEETS), history };
}

/** Dies before the call of that index. */
function dieAt(daftar: Daftar, index: number, act: () => { readonly ok: boolean }): boolean {
  daftar.onCall((_, at) => {
    if (at >= index) throw new Error('The machine died.');
  });
  const { ok } = act();
  daftar.onCall(null);
  return !ok;
}

/** The calls that change something, or make it permanent: to die before another one is to die before the next of these. */
function changing(calls: readonly { readonly name: string }[]): number[] {
  return calls.flatMap(({ name }, index) => (/\.(set|insert|flush)/.test(name) ? [index] : []));
}

describe.each(ACTIONS)('a crash during %s', (door, input) => {
  function undisturbed() {
    const daftar = withLead();
    const acting = changing(daftar.call(door, [input]).record.calls);
    const settling = changing(daftar.call('settle').record.calls);
    return { expected: everything(daftar), acting, settling };
  }

  const { expected, acting, settling } = undisturbed();

  it.each(acting)(
    'before call %d, followed by the same request again, leaves what one undisturbed action leaves',
    (index) => {
      const daftar = withLead();

      const died = dieAt(daftar, index, () => daftar.call(door, [input]));
      const again = daftar.call(door, [input]);
      mustEndWell(daftar.call('settle'));

      expect([died, again.ok]).toEqual([true, true]);
      expect(everything(daftar)).toEqual(expected);
    },
  );

  it.each(settling)('before call %d of those in which the rest of it is done leaves the same', (index) => {
    const daftar = withLead();
    mustEndWell(daftar.call(door, [input]));

    const died = dieAt(daftar, index, () => daftar.call('settle'));
    mustEndWell(daftar.call('settle'));

    expect(died).toBe(true);
    expect(everything(daftar)).toEqual(expected);
  });
});
