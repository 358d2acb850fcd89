// The rows that are to be put right, asked of the deployed code: whose they are, how many calls they take, and that a save mends them.

import type { FoundCustomer } from '../../src/modules/deals/commands';
import type { QualityView } from '../../src/modules/quality/view';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { fillSheet } from '../support/fill-sheet';

const TODAY = 46_083;
const STAGES = [
  { key: 'new', label: 'Yangi lid', outcome: 'open', pipeline: '' },
  { key: 'offer', label: 'Taklif', outcome: 'open', pipeline: '' },
];
const OWNER = 'owner@example.com';
const SELLER = 'malika@example.com';

/** Olim looks after it, Malika sells; so many of her customers have no source. */
function aFirm(faulty: number): Daftar {
  const daftar = setUpDaftar();
  fillSheet(daftar, 'Xodimlar', [
    { Raqami: 'H-1', Ism: 'Olim', 'Elektron pochta': OWNER, Roli: 'Rahbar' },
    { Raqami: 'H-2', Ism: 'Malika', 'Elektron pochta': SELLER, Roli: 'Sotuvchi' },
  ]);
  const customers = Array.from({ length: faulty + 1 }, (_, at) => ({
    ...{ Raqami: `M-${at + 1}`, Ism: `Mijoz ${at + 1}`, 'Telefon yoki @username': `+99890${1_000_000 + at}` },
    ...{ Manba: at === 0 ? 'Instagram' : '', Masʼul: at % 2 === 0 ? 'malika ' : 'Malika', Qoʻshilgan: TODAY - 3 },
  }));
  fillSheet(daftar, 'Mijozlar', customers);
  const deal = { Mijoz: 'Mijoz 1', Bosqich: 'Taklif', Masʼul: 'Olim', 'Mijoz raqami': 'M-1', Qoʻshilgan: TODAY - 3 };
  fillSheet(daftar, 'Bitimlar', [
    { ...deal, Raqami: 'B-1', Summa: -5, 'Keyingi aloqa': TODAY + 2 },
    { ...deal, Raqami: 'B-2', Summa: 100, 'Oxirgi aloqa': TODAY - 3 },
  ]);
  fillSheet(daftar, 'Sotuvlar', [
    { Raqami: 'S-1', Sana: TODAY + 5, Summa: 10, 'Mijoz raqami': 'M-99', Masʼul: 'Olim' },
  ]);
  return daftar;
}

function asked(daftar: Daftar, as: string, person: string | null = null, stages: unknown = STAGES): QualityView {
  return mustEndWell(daftar.call<QualityView>('faultyRows', [{ person, stages }], { as }));
}

const linesOf = ({ rows }: QualityView) =>
  rows.map(({ table, row, customerId, id, faults }) =>
    [`${table} ${row}`, id, customerId, faults.join(' ')].join(', '),
  );

it('are all of the firm’s for its owner, the worst first, and lead to the card or to their row', () => {
  const daftar = aFirm(2);
  const view = asked(daftar, OWNER);

  expect([view.person, view.share, view.count, view.people]).toEqual([
    ...[null, '40 %', 5],
    [
      { key: 'Malika', share: '33 %', count: 2 },
      { key: 'Olim', share: '50 %', count: 3 },
    ],
  ]);
  expect(linesOf(view)).toEqual([
    'sales 2, S-1, , future hanging',
    'customers 3, M-2, M-2, source',
    'customers 4, M-3, M-3, source',
    'deals 2, B-1, , negative',
    'deals 3, B-2, M-1, nextStep',
  ]);
  expect(linesOf(asked(daftar, OWNER, 'Olim')).length).toBe(3);
});

it('are a seller’s own, and a row leaves them when it is saved', () => {
  const daftar = aFirm(2);
  const before = asked(daftar, SELLER, 'Olim');
  const change = { requestId: 'mend', table: 'customers', id: 'M-2', values: { source: 'Telegram' } };
  expect(mustEndWell(daftar.call('changeRecord', [change], { as: SELLER }))).toMatchObject({ ok: true });
  const after = asked(daftar, SELLER);

  expect([before, after].map((view) => [view.share, linesOf(view), view.people])).toEqual([
    ['33 %', ['customers 3, M-2, M-2, source', 'customers 4, M-3, M-3, source'], []],
    ['66 %', ['customers 4, M-3, M-3, source'], []],
  ]);
});

it('take four blocking calls with 2,000 customers, five where the page does not know the stages', () => {
  const [few, many] = [aFirm(2), aFirm(2_000)];
  const blocking = (daftar: Daftar, input: unknown) => {
    const outcome = daftar.call<QualityView>('faultyRows', [input], { as: OWNER });
    return [outcome.record.blocking, mustEndWell(outcome).count];
  };
  const known = { person: null, stages: STAGES };

  expect([blocking(few, known), blocking(many, known), blocking(many, { stages: 'x' })]).toEqual([
    [4, 5],
    [4, 2_003],
    [5, 2_003],
  ]);
});

it('are none where everything is in order, and none where there is nothing yet', () => {
  const [sound, blank] = [aFirm(0), setUpDaftar()];
  const known = mustEndWell(sound.call<FoundCustomer | null>('findCustomer', ['90 100 00 00']));
  const view = asked(sound, SELLER);

  expect([known?.id, view.share, view.count, asked(blank, OWNER)]).toEqual([
    ...['M-1', '100 %', 0],
    { person: null, isOwn: false, share: '–', count: 0, rows: [], people: [] },
  ]);
});
