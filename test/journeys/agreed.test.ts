// What is agreed with a customer after a sale, by the doors of the sidebar: deliveries, ratings, and the act of reconciliation.

import type { SaleAdded } from '../../src/entry/money-rpc';
import type { Answer } from '../../src/entry/rpc';
import type { CustomerCard } from '../../src/modules/card/view';
import { aLead } from '../support/builders';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';
import { linesOf } from '../support/dashboard';

let requests = 0;

function send<T>(daftar: Daftar, door: string, input: Readonly<Record<string, unknown>>): T {
  requests += 1;
  const answer = mustEndWell(daftar.call<Answer<T>>(door, [{ requestId: `r-${requests}`, ...input }]));
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  mustEndWell(daftar.call('settle'));
  return answer.value;
}

const NODIRA = { contact: '90 123 45 67', name: 'Nodira', amount: '500 ming' };
const ASKED = { customerId: 'M-1', from: '', until: '', currency: '', language: 'uz', firm: 'Zamin MChJ', home: 'UZS' };

const sell = (daftar: Daftar, sale: Readonly<Record<string, unknown>> = {}): SaleAdded =>
  send(daftar, 'addSale', { method: 'cash', ...NODIRA, ...sale });
const salesOnCard = (daftar: Daftar) =>
  mustEndWell(daftar.call<CustomerCard | null>('openCustomer', ['M-1']))?.money.sales;

describe('a sale that was promised for a day', () => {
  it('is delivered and rated in one tap each, which stands on the card and can be taken back', () => {
    const daftar = setUpDaftar();
    const { saleId } = sell(daftar, { deliverBy: '2026-12-05' });
    const promised = salesOnCard(daftar);

    send(daftar, 'deliverSale', { requestId: 'delivered', saleId });
    send(daftar, 'rateSale', { saleId, rating: 5 });
    const after = salesOnCard(daftar);
    const undone = mustEndWell(daftar.call<Answer<unknown>>('undo', ['delivered']));

    const today = daftar.records('Sotuvlar')[0]?.Sana;
    expect(promised).toMatchObject([{ deliverBy: '2026-12-05', deliveredAt: '', rating: null }]);
    expect(after).toMatchObject([{ deliverBy: '2026-12-05', deliveredAt: expect.any(String), rating: 5 }]);
    expect([after?.[0]?.deliveredAt, undone.ok]).toEqual([after?.[0]?.date, true]);
    expect(salesOnCard(daftar)).toMatchObject([{ deliveredAt: '', rating: 5 }]);
    expect(today).toBeDefined();
  });

  it.each([
    ['deliverSale', { date: 'ertaga emas' }, 'date'],
    ['deliverSale', { date: '01.01.2050' }, 'date'],
    ['rateSale', { rating: 0 }, 'rating'],
    ['rateSale', { rating: 4.5 }, 'rating'],
  ])('%s with %j is refused at its field', (door, wrong, field) => {
    const daftar = setUpDaftar();
    const { saleId } = sell(daftar);

    const answer = mustEndWell(daftar.call<Answer<unknown>>(door, [{ requestId: 'wrong', saleId, ...wrong }]));

    expect(answer).toEqual({ ok: false, issues: [{ field, message: expect.stringMatching(/^[^{}]{10,}$/) }] });
  });
});

describe('a schedule of parts', () => {
  const duesOf = (daftar: Daftar) =>
    daftar.records('Toʻlov jadvali').flatMap(({ Summa, Qoldiq }) => (Summa === undefined ? [] : [[Summa, Qoldiq]]));

  it('takes the place of the one due that the sale had, and leaves it as it was when it is taken back', () => {
    const daftar = setUpDaftar();
    const { saleId } = sell(daftar, { method: 'credit', amount: '900 ming', paidNow: '100 ming' });
    const before = duesOf(daftar);
    const parts = [
      { date: '2030-01-31', amount: '500 000' },
      { date: '2030-02-28', amount: '300 ming' },
    ];

    send(daftar, 'scheduleDues', { requestId: 'parts', saleId, parts });
    const planned = duesOf(daftar);
    mustEndWell(daftar.call('undo', ['parts']));
    mustEndWell(daftar.call('settle'));

    expect(planned.sort()).toEqual([
      [100_000, 0],
      [300_000, 300_000],
      [500_000, 500_000],
    ]);
    expect(duesOf(daftar).sort()).toEqual(before.sort());
  });

  it('that does not come to what is left is refused, and nothing changes', () => {
    const daftar = setUpDaftar();
    const { saleId } = sell(daftar, { method: 'credit' });
    const before = duesOf(daftar);

    const input = { requestId: 'parts', saleId, parts: [{ date: '2030-01-31', amount: '499 999' }] };
    const answer = mustEndWell(daftar.call<Answer<unknown>>('scheduleDues', [input]));

    expect(answer).toMatchObject({ ok: false, issues: [{ field: 'parts' }] });
    expect(duesOf(daftar)).toEqual(before);
  });
});

describe('the act of reconciliation', () => {
  it('is opened over the sheet in the language asked for, with both parties, and leads from line to line to the balance', () => {
    const daftar = setUpDaftar();
    sell(daftar, { method: 'credit', amount: '3 mln' });
    send(daftar, 'addPayment', { customerId: 'M-1', amount: '1 mln', method: 'transfer' });
    const facts = { table: 'customers', id: 'M-1', values: { taxId: '301234567', requisites: 'Hamkorbank' } };
    send(daftar, 'changeRecord', facts);
    daftar.takeShown();

    const shown = send(daftar, 'openAct', { ...ASKED, language: 'ru' });

    const [dialog] = daftar.takeShown();
    const text = JSON.stringify(dialog).replace(/\u00a0/g, ' ');
    expect(shown).toEqual({ lines: 2, unsaid: 0 });
    expect(text).toContain('Акт сверки взаимных расчётов');
    expect(text).toMatch(/Zamin MChJ.*Nodira/);
    expect(text).toMatch(/3 000 000,00.*1 000 000,00.*2 000 000,00.*ИНН: 301234567.*Hamkorbank/);
  });

  it('names the sales of which nobody said how they were paid', () => {
    const daftar = setUpDaftar();
    const customer = { name: 'Nodira', contact: '90 123 45 67' };
    const deal = { customer, stage: 'paid', amount: 700_000, createdOn: '2026-02-01', closedOn: '2026-02-02' };
    mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals: [deal] }]));

    expect(send(daftar, 'openAct', ASKED)).toEqual({ lines: 0, unsaid: 1 });
  });

  it('says that archived sales are not on it, where it reaches back so far and there is an archive', () => {
    const daftar = setUpDaftar();
    const customer = { name: 'Nodira', contact: '90 123 45 67' };
    const deal = { customer, stage: 'paid', amount: 700_000, createdOn: '2023-02-01', closedOn: '2023-03-01' };
    mustEndWell(daftar.call('importDeals', [{ requestId: 'import', deals: [deal] }]));
    daftar.takeShown();
    const says = (from: string) => {
      send(daftar, 'openAct', { ...ASKED, from });
      return JSON.stringify(daftar.takeShown()).includes('Arxivdagi');
    };

    const before = says('');
    mustEndWell(daftar.call('archiveYear', [{ requestId: 'archive', year: 2024 }]));

    expect([before, says(''), says('2025-01-01')]).toEqual([false, true, false]);
  });

  it.each([
    [{ from: 'kecha emas' }, 'from'],
    [{ from: '2026-03-01', until: '2026-02-01' }, 'until'],
  ])('with %j is refused at its field, and nothing is opened', (wrong, field) => {
    const daftar = setUpDaftar();
    sell(daftar);
    daftar.takeShown();

    const answer = mustEndWell(daftar.call<Answer<unknown>>('openAct', [{ ...ASKED, ...wrong }]));

    expect(answer).toEqual({ ok: false, issues: [{ field, message: expect.stringMatching(/^[^{}]{10,}$/) }] });
    expect(daftar.takeShown()).toEqual([]);
  });

  it('of a customer who is gone is refused with a sentence', () => {
    const daftar = setUpDaftar();

    const outcome = daftar.call('openAct', [{ ...ASKED, customerId: 'M-99' }]);

    expect(outcome).toMatchObject({ ok: false, error: { message: expect.stringContaining('M-99') } });
  });
});

describe('a contract with a penalty', () => {
  /** 0.4 % a day; a sale on credit of half a million is ten days late. */
  function withPenalty(values: Readonly<Record<string, unknown>> = {}): Daftar {
    const daftar = setUpDaftar();
    send(daftar, 'addLead', { ...aLead({ contact: '90 123 45 67', name: 'Nodira' }) });
    const contract = {
      contractNumber: '12/25',
      contractFrom: '2025-03-21',
      contractUntil: '2026-12-31',
      penalty: 0.004,
    };
    send(daftar, 'changeRecord', { table: 'deals', id: 'B-1', values: { ...contract, ...values } });
    sell(daftar, { method: 'credit', date: '10.02.2026', due: '20.02.2026' });
    return daftar;
  }
  const penalties = (daftar: Daftar) => {
    const outcome = daftar.call<readonly unknown[]>('penalties', [{ customerId: 'M-1', currency: 'UZS' }]);
    return [mustEndWell(outcome), outcome.record.blocking];
  };
  const OWED = { dealId: 'B-1', number: '12/25', currency: '', overdue: 500_000, penalty: 20_000 };

  it('says on the card what lateness costs until today, in four calls of their own', () => {
    const daftar = withPenalty();

    const card = mustEndWell(daftar.call<CustomerCard | null>('openCustomer', ['M-1']));

    expect(card?.contracts).toMatchObject([{ dealId: 'B-1', penaltyRate: 0.004, penalties: [] }]);
    expect(penalties(daftar)).toEqual([[OWED], 4]);
  });

  it('is told under the act, and changes none of its sums', () => {
    const pageOf = (daftar: Daftar) => {
      mustEndWell(daftar.call<Answer<unknown>>('openAct', [ASKED]));
      return JSON.stringify(daftar.takeShown()).replace(/\u00a0/g, ' ');
    };
    const withIt = pageOf(withPenalty());
    const without = pageOf(withPenalty({ penalty: null }));

    const line = /<p>Maʼlumot uchun: shartnoma № 12\/25 .* jarima 20 000,00 soʻm\. Qoldiqqa kirmaydi\.<\/p>\\n/;
    expect(withIt).toMatch(line);
    expect(withIt.replace(line, '')).toBe(without);
  });

  it('is none once the deal was lost, and less once a part is paid', () => {
    const daftar = withPenalty();

    send(daftar, 'addPayment', { customerId: 'M-1', amount: '400 ming', method: 'cash' });
    const [less] = penalties(daftar);
    send(daftar, 'moveStage', { dealId: 'B-1', to: 'lost', lossReason: 'Narx' });

    expect(less).toEqual([{ ...OWED, overdue: 100_000, penalty: 4_000 }]);
    expect(penalties(daftar)).toEqual([[], 4]);
  });
});

describe('who owes on the dashboard', () => {
  const debts = (daftar: Daftar) => linesOf(daftar, 'dashboard_debts');
  const lateBy = (daftar: Daftar, days: number) => {
    daftar.windOn(days * 86_400_000);
    mustEndWell(daftar.call('reconcile'));
  };

  it('says in an empty book that debtors will stand there, and that nobody owes where all is paid', () => {
    const daftar = setUpDaftar();
    const [empty] = debts(daftar);

    sell(daftar);

    expect(empty).toBe('Nasiyaga sotuv yozilsa, qarzdorlar shu yerda koʻrinadi.|||||');
    expect(debts(daftar)[0]).toMatch(/^Hech kim qarz emas\. Barakalla\. Yangilandi: \d\d\.\d\d\.\d{4} \d\d:\d\d\.\|/);
  });

  it('stands with the largest overdue debt first, how late each is, and what is how old', () => {
    const daftar = setUpDaftar();
    const onCredit = { method: 'credit' };
    sell(daftar, { ...onCredit, amount: '300 ming' });
    sell(daftar, { ...onCredit, contact: '@sardor_uz', name: 'Sardor', amount: '900 ming' });
    lateBy(daftar, 40);
    sell(daftar, { ...onCredit, contact: '@barno_uz', name: 'Barno', amount: '50 ming' });

    const [sentence, ages, sums, head, ...debtors] = debts(daftar);

    expect(sentence).toMatch(/^Muddati oʻtgan qarzi bor mijozlar: 2 ta\. Yangilandi: /);
    expect([ages, sums]).toEqual(['Muddatida|1–7 kun|8–30 kun|31–60 kun|60+ kun|Jami', '50000|0|1200000|0|0|1250000']);
    expect([head, ...debtors.slice(0, 3)]).toEqual([
      'Mijoz|||Muddati oʻtgan||Necha kun',
      'Sardor|||900000||10',
      'Nodira|||300000||10',
      '|||||',
    ]);
  });

  it('says by whose sales it is owed, how late, the most overdue first', () => {
    const daftar = setUpDaftar();
    const onCredit = { method: 'credit' };
    sell(daftar, { ...onCredit, amount: '300 ming' });
    sell(daftar, { ...onCredit, contact: '@sardor_uz', name: 'Sardor', amount: '900 ming' });
    sell(daftar, { ...onCredit, contact: '@barno_uz', name: 'Barno', amount: '100 ming' });
    for (const [id, responsible] of [
      ['S-1', 'Aziz'],
      ['S-2', 'Dilnoza'],
      ['S-3', ' aziz'],
    ]) {
      send(daftar, 'changeRecord', { table: 'sales', id, values: { responsible } });
    }
    lateBy(daftar, 40);
    sell(daftar, { ...onCredit, amount: '50 ming' });

    expect(linesOf(daftar, 'dashboard_sellers').slice(0, 4)).toEqual([
      'Dilnoza||900000|||900000',
      'Aziz||400000|||400000',
      'yozilmagan|||||50000',
      '|||||',
    ]);
  });

  it('speaks the language of the workbook after it was changed, and loses no debt', () => {
    const daftar = setUpDaftar();
    sell(daftar, { method: 'credit', amount: '300 ming' });
    lateBy(daftar, 40);

    mustEndWell(daftar.call('changeLanguage', [{ requestId: 'ru', language: 'ru' }]));
    const [, , , , before] = debts(daftar);
    mustEndWell(daftar.call('settle'));
    const [sentence, , , , after] = debts(daftar);

    expect([before, after]).toEqual(['Nodira|||300000||10', 'Nodira|||300000||10']);
    expect(sentence).toMatch(/^Клиентов с просроченным долгом: 1\./);
  });

  it('is left alone where people deleted it, and who sells does not notice', () => {
    const daftar = setUpDaftar();
    const block = daftar.grid.namedRanges().find(({ name }) => name === 'dashboard_debts');
    daftar.grid.deleteRows(block?.sheetId ?? -1, block?.area.row ?? 0, block?.area.rows ?? 0);

    const sold = sell(daftar, { method: 'credit', amount: '300 ming' });

    expect(sold).toMatchObject({ saleId: 'S-1' });
  });
});
