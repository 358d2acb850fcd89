// A delivery in Today: some days later it asks how they liked it, in the sidebar and on the sheet.

import type { SaleAdded } from '../../src/entry/money-rpc';
import type { Answer } from '../../src/entry/rpc';
import type { TodayItem, TodayView } from '../../src/modules/today/view';
import { todayTable } from '../../src/modules/today-sheet/index';
import { cellAt } from '../support/columns';
import { type Daftar, mustEndWell, type Record, setUpDaftar } from '../support/daftar';

const DAY = 86_400_000;
const KNOWN = { stages: [{ key: 'new', label: 'Yangi lid', outcome: 'open' }], currency: 'UZS' };

let requests = 0;

function send<T>(daftar: Daftar, door: string, input: Readonly<{ [field: string]: unknown }>): T {
  requests += 1;
  const answer = mustEndWell(daftar.call<Answer<T>>(door, [{ requestId: `r-${requests}`, ...input }]));
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  mustEndWell(daftar.call('settle'));
  return answer.value;
}

/** Sold and delivered that many days ago. */
function withDelivery(days: number): Daftar {
  const daftar = setUpDaftar();
  const sale = { amount: '300 ming', method: 'cash', contact: '90 123 45 67', name: 'Nodira', product: 'Eshik' };
  const { saleId } = send<SaleAdded>(daftar, 'addSale', sale);
  send(daftar, 'deliverSale', { saleId });
  daftar.windOn(days * DAY);
  return daftar;
}

function asked(daftar: Daftar, known: object = KNOWN): readonly TodayItem[] {
  const { overdue, due, stuck } = mustEndWell(daftar.call<TodayView>('today', ['', null, known]));
  return [...overdue, ...due, ...stuck].filter(({ kind }) => kind === 'rating');
}

function setRatingDays(daftar: Daftar, value: string): void {
  const below = daftar.records('Sozlamalar').length + 2;
  daftar.grid.write(daftar.sheetId('Sozlamalar'), below, 1, [[{ value: 'ratingDays' }, { value }]]);
}

function bootOf(daftar: Daftar): { readonly [part: string]: unknown } {
  mustEndWell(daftar.run('openSidebar'));
  const shown = daftar.takeShown().find(({ kind }) => kind === 'sidebar');
  const html = shown?.kind === 'sidebar' ? shown.html : '';
  return JSON.parse(/<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}');
}

function fill(daftar: Daftar, row: number, field: keyof typeof todayTable.fields, text: string): void {
  daftar.type('Bugun', cellAt(todayTable, field, row), text);
}

const FIRST = 7;
const rowOf = (daftar: Daftar): Record => daftar.records('Bugun')[FIRST - 2] ?? {};
const ratingOf = (daftar: Daftar): unknown => daftar.records('Sotuvlar')[0]?.['Baho (1-5)'];

describe('a delivery of three days ago', () => {
  it('stands in Today until it is rated, in as many calls as before', () => {
    const daftar = withDelivery(3);
    const outcome = daftar.call<TodayView>('today', ['', null, KNOWN]);
    const before = asked(daftar);

    send(daftar, 'rateSale', { saleId: 'S-1', rating: 4 });

    expect(before).toMatchObject([{ id: 'S-1', customerName: 'Nodira', title: 'Eshik' }]);
    expect(outcome.record.blocking).toBe(5);
    expect([asked(daftar), ratingOf(daftar)]).toEqual([[], 4]);
  });

  it('rests once the customer did not pick up, and stands again where that is taken back', () => {
    const daftar = withDelivery(3);

    const contact = { customerId: 'M-1', channel: 'call', direction: 'out', outcome: 'noAnswer' };
    send(daftar, 'logContact', { ...contact, requestId: 'no-answer' });
    const after = asked(daftar);
    mustEndWell(daftar.call('undo', ['no-answer']));

    expect([after.length, asked(daftar).length]).toEqual([0, 1]);
  });

  it.each([
    ['0', 0],
    ['', 0],
    ['5', 0],
    ['2', 1],
  ])('by the setting %j is asked about %i times, also on the sheet', (value, times) => {
    const daftar = withDelivery(3);
    setRatingDays(daftar, value);

    const { ratingDays } = bootOf(daftar);
    mustEndWell(daftar.run('refreshToday'));

    expect(asked(daftar, { ...KNOWN, ratingDays })).toHaveLength(times);
    expect(String(rowOf(daftar)['Nima qilish kerak'] ?? '').includes('Eshik')).toBe(times === 1);
  });
});

describe('a row of the sheet that asks for a rating', () => {
  it('takes it from the note, and is gone when the sheet is drawn anew', () => {
    const daftar = withDelivery(4);
    mustEndWell(daftar.run('refreshToday'));
    const drawn = rowOf(daftar);

    fill(daftar, FIRST, 'note', '5, juda yoqdi');
    const said = rowOf(daftar).Holati;
    mustEndWell(daftar.run('refreshToday'));

    expect(drawn).toMatchObject({ Mijoz: 'Nodira', 'Nima qilish kerak': 'Yoqdimi, soʻrang: Eshik' });
    expect(said).toBe('✓ Baho yozildi: 5.');
    expect(ratingOf(daftar)).toBe(5);
    expect(daftar.records('Aloqalar')).toMatchObject([{ Mazmuni: 'juda yoqdi' }]);
    expect(rowOf(daftar)).not.toHaveProperty('Mijoz');
  });

  it('leaves where nobody picked up, and after two weeks by itself', () => {
    const daftar = withDelivery(4);
    mustEndWell(daftar.run('refreshToday'));
    fill(daftar, FIRST, 'outcome', 'Koʻtarmadi');
    mustEndWell(daftar.run('refreshToday'));

    expect([rowOf(daftar).Mijoz, asked(daftar), asked(withDelivery(15))]).toEqual([undefined, [], []]);
  });
});
