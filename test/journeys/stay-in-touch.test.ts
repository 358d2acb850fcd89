// Who has heard nothing from us for too long: on Today, on its sheet and on the card, until somebody talks to them.

import type { SaleAdded } from '../../src/entry/money-rpc';
import type { Answer } from '../../src/entry/rpc';
import type { CustomerCard } from '../../src/modules/card/view';
import { customersTable } from '../../src/modules/customers/index';
import type { TodayView } from '../../src/modules/today/view';
import { todayTable } from '../../src/modules/today-sheet/index';
import { cellAt, columnOf } from '../support/columns';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

const DAY_MS = 86_400_000;
const STAGES = [{ key: 'new', label: 'Yangi lid', outcome: 'open' }];
let requests = 0;

/** Sold for cash to each on the first of March, whom the setting wants to hear from us every so often. */
function aFirm(touchDays: string, ...buyers: readonly string[]): Daftar {
  const daftar = setUpDaftar();
  const below = daftar.records('Sozlamalar').length + 2;
  daftar.grid.write(daftar.sheetId('Sozlamalar'), below, 1, [[{ value: 'touchDays' }, { value: touchDays }]]);
  for (const [place, name] of buyers.entries()) {
    const sale = { name, contact: `90 123 45 0${place}`, amount: `${place + 1} mln`, method: 'cash' };
    send<SaleAdded>(daftar, 'addSale', sale);
  }
  return daftar;
}

function send<T>(daftar: Daftar, door: string, input: object): T {
  requests += 1;
  const answer = mustEndWell(daftar.call<Answer<T>>(door, [{ requestId: `touch-${requests}`, ...input }]));
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  mustEndWell(daftar.call('settle'));
  return answer.value;
}

function known(daftar: Daftar) {
  const rows = daftar.records('Sozlamalar');
  return {
    stages: STAGES,
    currency: 'UZS',
    touchDays: String(rows.find(({ Kalit }) => Kalit === 'touchDays')?.Qiymat),
  };
}

/** "Vali 40/30 red", in the order in which they are to be called. */
function losing(daftar: Daftar): string[] {
  const { touch } = mustEndWell(daftar.call<TodayView>('today', ['', undefined, known(daftar)]));
  return touch.map(({ customerName, touch: asked }) => {
    return `${customerName} ${asked?.silent}/${asked?.every}${asked?.isRed ? ' red' : ''}`;
  });
}

function write(
  daftar: Daftar,
  row: number,
  field: keyof typeof customersTable.fields,
  value: string | number | boolean,
) {
  daftar.grid.write(daftar.sheetId('Mijozlar'), row, columnOf(customersTable, field), [[{ value }]]);
}

describe('a customer who has heard nothing from us for too long', () => {
  it('stands on Today from that day on, who bought the most first, and the red ones before all', () => {
    const daftar = aFirm('VIP=20; 30', 'Nodira', 'Vali', 'Sevara');
    write(daftar, 2, 'tags', 'VIP');

    daftar.clock.advance(29 * DAY_MS);
    const before = losing(daftar);
    daftar.clock.advance(DAY_MS);

    expect(before).toEqual(['Nodira 29/20']);
    expect(losing(daftar)).toEqual(['Nodira 30/20 red', 'Sevara 30/30', 'Vali 30/30']);
  });

  it('leaves it when somebody talks to them, or they buy, and comes back when they fall silent again', () => {
    const daftar = aFirm('30', 'Nodira', 'Vali');
    daftar.clock.advance(40 * DAY_MS);

    send(daftar, 'logContact', { customerId: 'M-1', dealId: '', channel: 'call', direction: 'out', outcome: 'talked' });
    send(daftar, 'addSale', { customerId: 'M-2', amount: '1 mln', method: 'cash' });
    const after = losing(daftar);
    daftar.clock.advance(30 * DAY_MS);

    expect(after).toEqual([]);
    expect(losing(daftar)).toEqual(['Vali 30/30', 'Nodira 30/30']);
  });

  it('is not there who wants no calls, or has a contact planned', () => {
    const daftar = aFirm('30', 'Nodira', 'Vali', 'Sevara');
    daftar.clock.advance(40 * DAY_MS);
    write(daftar, 2, 'doNotContact', true);
    const planned = { contact: '90 123 45 01', name: 'Vali', nextContact: '2026-05-30', duplicate: 'join' };
    send(daftar, 'addLead', { ...planned, need: '', amount: '', source: '' });

    expect(losing(daftar)).toEqual(['Sevara 40/30']);
  });

  it('goes by the days in their own row before all, and nobody is asked for where the setting is blank', () => {
    const daftar = aFirm('', 'Nodira', 'Vali');
    write(daftar, 3, 'touchDays', 10);
    daftar.clock.advance(12 * DAY_MS);

    expect(losing(daftar)).toEqual(['Vali 12/10']);
  });

  it('is said on the card as well, and what to do about it', () => {
    const daftar = aFirm('30', 'Nodira');
    daftar.clock.advance(50 * DAY_MS);

    const card = mustEndWell(daftar.call<CustomerCard | null>('openCustomer', ['M-1', { ...known(daftar), me: '' }]));

    expect(card).toMatchObject({
      ...{ health: 'bad', healthReason: { reason: 'losing', params: { days: '50', every: '30' } } },
      next: { reason: 'quiet', params: { days: '50' }, action: 'logContact' },
    });
  });

  it('stands on the Today sheet, and is answered there', () => {
    const daftar = aFirm('30', 'Nodira');
    daftar.clock.advance(40 * DAY_MS);
    mustEndWell(daftar.run('refreshToday'));
    const row = daftar.records('Bugun').findIndex(({ Mijoz }) => Mijoz === 'Nodira') + 2;
    const shown = daftar.records('Bugun')[row - 2];

    daftar.type('Bugun', cellAt(todayTable, 'outcome', row), 'Gaplashdik');
    mustEndWell(daftar.run('refreshToday'));

    expect(shown).toMatchObject({ Mijoz: 'Nodira', Holati: '40 kundan beri aloqa yoʻq.' });
    expect(daftar.records('Bugun').filter(({ Mijoz }) => Mijoz === 'Nodira')).toEqual([]);
    expect(losing(daftar)).toEqual([]);
  });
});

describe('the setting', () => {
  it('in which something is not understood holds as far as it goes, and Today says so', () => {
    const daftar = aFirm('VIP=tez; 30', 'Nodira');
    daftar.clock.advance(31 * DAY_MS);

    const view = mustEndWell(daftar.call<TodayView>('today', ['', undefined, known(daftar)]));

    expect([view.wrongCadences, view.touch.length]).toEqual([['VIP=tez'], 1]);
  });

  it('costs no call: Today takes five', () => {
    const daftar = aFirm('30', 'Nodira');

    expect(daftar.call('today', ['', undefined, known(daftar)]).record.blocking).toBe(5);
  });
});
