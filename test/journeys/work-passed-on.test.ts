// Somebody leaves: what they had to do goes to those who stay, with a list of it and a history.

import type { Answer } from '../../src/entry/rpc';
import type { HandedOver } from '../../src/modules/handover/index';
import { aDealToImport } from '../support/builders';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { ask, hire, recordsIn, takeBack } from '../support/selling';

const SHEETS = ['Xodimlar', 'Mijozlar', 'Bitimlar', 'Vazifalar'];

/** Dilnoza has three open deals of two customers and a lost one; Jasur has one, Nodira none. */
function aFirm(): Daftar {
  const daftar = setUpDaftar();
  const [aziz, barno, gulnora] = [{ name: 'Aziz' }, { name: 'Barno' }, { name: 'Gulnora' }];
  const deals = [
    aDealToImport({ customer: aziz, need: 'Eshik', responsible: 'Dilnoza', nextContact: '2026-03-09' }),
    aDealToImport({ customer: aziz, need: 'Deraza', responsible: 'dilnoza', amount: 5_000_000 }),
    aDealToImport({ customer: barno, need: 'Stol', responsible: 'Dilnoza', stage: 'later', nextContact: '2026-03-05' }),
    aDealToImport({ customer: gulnora, need: 'Stul', responsible: 'Dilnoza', stage: 'lost', lossReason: 'Narx' }),
    aDealToImport({ customer: gulnora, need: 'Shkaf', responsible: 'Jasur' }),
  ];
  mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals }]));
  hire(daftar, { name: 'Dilnoza' }, { name: 'Jasur' }, { name: 'Nodira' });
  const promise = { customerId: 'M-2', dealId: 'B-3', kind: 'promise', title: 'Chizma', due: '2026-03-04' };
  ask(daftar, 'addTask', { ...promise, responsible: 'Dilnoza' });
  ask(daftar, 'logContact', {
    customerId: 'M-2',
    dealId: 'B-3',
    channel: 'call',
    direction: 'out',
    text: 'Mart boshida',
  });
  return daftar;
}

function leave(daftar: Daftar, input: { readonly [field: string]: unknown }): Answer<HandedOver> {
  return ask(daftar, 'managerLeft', input);
}

describe('when somebody leaves', () => {
  it('their open work goes to whom has least, and no customer to two people', () => {
    const daftar = aFirm();

    const answer = leave(daftar, { who: 'Dilnoza' });

    expect(answer).toMatchObject({ ok: true, value: { deals: 3, tasks: 1, customers: 0, more: 0 } });
    expect(daftar.records('Bitimlar').map(({ Masʼul }) => Masʼul)).toEqual([
      'Nodira',
      'Nodira',
      'Jasur',
      'Dilnoza',
      'Jasur',
    ]);
    expect(daftar.records('Vazifalar')).toMatchObject([{ Masʼul: 'Jasur' }]);
    expect(daftar.records('Xodimlar')).toMatchObject([{ Ism: 'Dilnoza', 'Ketgan kuni': 46_083 }, {}, {}]);
  });

  it('a list says what is due, the last words, and who has it now', () => {
    const answer = leave(aFirm(), { who: 'Dilnoza', to: 'Jasur' });

    expect(answer.ok && answer.value.list).toEqual([
      {
        kind: 'task',
        id: 'V-1',
        customer: 'Barno',
        title: 'Chizma',
        stage: '',
        amount: null,
        due: '2026-03-04',
        nextStep: '',
        lastWords: 'Mart boshida',
        to: 'Jasur',
      },
      expect.objectContaining({ kind: 'deal', id: 'B-3', due: '2026-03-05', lastWords: 'Mart boshida' }),
      expect.objectContaining({ kind: 'deal', id: 'B-1', due: '2026-03-09', lastWords: '' }),
      expect.objectContaining({ kind: 'deal', id: 'B-2', due: '', amount: 5_000_000, stage: 'Yangi lid' }),
    ]);
  });

  it('each reassignment is a line of the history', () => {
    const daftar = aFirm();

    leave(daftar, { who: 'Dilnoza', to: 'Nodira' });

    const lines = daftar.records('Oʻzgarishlar tarixi').filter(({ Soʻrov }) => Soʻrov === 'managerLeft-1');
    expect(lines.map(({ Yozuv, Maydon }) => `${Yozuv} ${Maydon}`).sort()).toEqual([
      'B-1 responsible',
      'B-2 responsible',
      'B-3 responsible',
      'H-1 leftOn',
      'V-1 responsible',
    ]);
  });

  it('the same request again changes nothing more, and it can be taken back', () => {
    const daftar = aFirm();
    const before = recordsIn(daftar, ...SHEETS);

    const answers = [leave(daftar, { who: 'Dilnoza' }), leave(daftar, { who: 'Dilnoza' })];
    const undone = takeBack(daftar, 'managerLeft-1');

    expect(answers[1]).toEqual(answers[0]);
    expect(undone).toEqual({ ok: true, value: { records: 5 } });
    expect(recordsIn(daftar, ...SHEETS)).toEqual(before);
  });

  it.each([
    [{ who: 'Sardor' }, 'who', 'Xodimlar orasida bunday odam yoʻq: Sardor.'],
    [{ who: 'Dilnoza', to: 'Dilnoza' }, 'to', 'Xodimlar orasida bunday odam yoʻq: Dilnoza.'],
    [{ who: 'Dilnoza', to: 'Sardor' }, 'to', 'Xodimlar orasida bunday odam yoʻq: Sardor.'],
  ])('%j is refused', (input, field, sentence) => {
    expect(leave(aFirm(), input)).toEqual({
      ok: false,
      issues: [{ field, message: expect.stringContaining(sentence) }],
    });
  });

  it('and nobody stays, a sentence says so', () => {
    const daftar = setUpDaftar();
    hire(daftar, { name: 'Dilnoza' });

    expect(leave(daftar, { who: 'Dilnoza' })).toMatchObject({ ok: false, issues: [{ field: 'to' }] });
  });
});
