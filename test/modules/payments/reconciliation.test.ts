// The act of reconciliation: its lines, and the page that is printed and signed.

import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { fromMinor } from '../../../src/kernel/money';
import { balancesOf } from '../../../src/modules/payments/balances';
import { type Act, type ActAsked, reconcile } from '../../../src/modules/payments/reconciliation';
import { type ActToPrint, reconciliationPage } from '../../../src/modules/payments/reconciliation-page';
import { aPayment, aSale, rowsOf } from './a-ledger';
import { aRandomLedger } from './random-ledger';

const JUNE: ActAsked = { customerId: 'M-1', currency: '', from: '2026-06-01', until: '2026-06-30' };

const rows = rowsOf({
  sales: [
    aSale({ id: 'S-1', date: '2026-05-20', amount: 500 }),
    aSale({ id: 'S-2', date: '2026-06-05', amount: 300, returned: 50.5, returnedOn: '2026-06-20' }),
    aSale({ id: 'S-3', date: '2026-07-01', amount: 900 }),
    aSale({ id: 'S-4', date: '2026-06-06', payment: '' }),
    aSale({ id: 'S-5', date: '2026-06-06', customerId: 'M-2' }),
  ],
  payments: [
    aPayment({ id: 'T-1', date: '2026-05-25', amount: 200 }),
    aPayment({ id: 'T-3', date: '2026-06-10', saleId: '', amount: 400 }),
    aPayment({ id: 'T-2', date: '2026-06-25', saleId: '', amount: -30 }),
    aPayment({ id: 'T-4', date: '2026-07-02', amount: 100 }),
  ],
});
const act = reconcile(rows, JUNE);

/** "2026-06-05 sale S-2 300 / 0" */
function told({ lines }: Act): string[] {
  return lines.map(
    ({ date, kind, id, debit, credit }) => `${date} ${kind} ${id} ${fromMinor(debit)} / ${fromMinor(credit)}`,
  );
}

describe('the lines of an act', () => {
  it('are what was sold, came back, was paid and given back in the period, by day', () => {
    expect(told(act)).toEqual([
      '2026-06-05 sale S-2 300 / 0',
      '2026-06-10 payment T-3 0 / 400',
      '2026-06-20 return S-2 -50.5 / 0',
      '2026-06-25 refund T-2 0 / -30',
    ]);
  });

  it('lead from the opening balance over the turnovers to the closing one', () => {
    const { opening, debit, credit, closing } = act;

    expect([opening, debit, credit, closing].map(fromMinor)).toEqual([300, 249.5, 370, 179.5]);
  });

  it('leave out what nobody said the payment of, and name it', () => {
    expect(act.unsaid).toEqual(['S-4']);
  });

  it('put a return without a day of its own on the day of its sale', () => {
    const returned = rowsOf({ sales: [aSale({ returned: 40 })] });

    expect(told(reconcile(returned, JUNE))).toEqual(['2026-06-01 sale S-1 100 / 0', '2026-06-01 return S-1 -40 / 0']);
  });

  it('call a sale below zero a return', () => {
    const typed = rowsOf({ sales: [aSale({ amount: -40, payment: '' })] });

    expect(told(reconcile(typed, JUNE))).toEqual(['2026-06-01 return S-1 -40 / 0']);
  });

  it('count what has no day before the period', () => {
    const undated = rowsOf({ sales: [aSale({ date: '' })] });

    expect([reconcile(undated, JUNE).opening, told(reconcile(undated, { ...JUNE, from: '' }))]).toEqual([
      10_000,
      [' sale S-1 100 / 0'],
    ]);
  });

  it('of a customer without any are none', () => {
    expect(reconcile(rows, { ...JUNE, customerId: 'M-7' })).toEqual({
      ...{ ...JUNE, customerId: 'M-7', opening: 0, lines: [], debit: 0, credit: 0, closing: 0 },
      unsaid: [],
    });
  });

  it('come to the balance of the account over all days, and one act goes on where another ends', () => {
    const cut = fc.integer({ min: 1, max: 28 }).map((date) => `2026-06-${String(date).padStart(2, '0')}`);
    fc.assert(
      fc.property(aRandomLedger, cut, fc.constantFrom('', 'USD'), (ledger, day, currency) => {
        const asked = { customerId: 'M-1', currency, home: 'UZS', from: '', until: '' };
        const account = balancesOf(ledger, asked).find(
          (each) => each.customerId === 'M-1' && each.currency === currency,
        );

        expect(reconcile(ledger, asked).closing).toBe(account?.balance ?? 0);
        expect(reconcile(ledger, { ...asked, from: day }).opening).toBe(
          reconcile(ledger, { ...asked, until: dayBefore(day) }).closing,
        );
      }),
    );
  });
});

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

describe('the printed act', () => {
  const toPrint: ActToPrint = {
    act,
    firm: { name: 'Zamin Savdo MChJ', taxId: '301234567', requisites: '', head: 'A. Karimov' },
    customer: { name: '<b>Oq & "Tosh"</b>', taxId: '', requisites: '', head: '' },
    language: 'uz',
    currencyName: 'soʻm',
  };

  function pageOf(changes: Partial<ActToPrint>): Document {
    // The package brings no types of its own; this is the browser's class.
    const Parser = new JSDOM().window.DOMParser as typeof DOMParser;
    return new Parser().parseFromString(reconciliationPage({ ...toPrint, ...changes }), 'text/html');
  }

  function cellsOf(page: Document): string[] {
    return [...page.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent?.replace(/\u00a0/g, ' ')).join('|'),
    );
  }

  it('has our figures line by line, and leaves the columns of the other party to them', () => {
    expect(cellsOf(pageOf({}))).toEqual([
      'Davr boshiga qoldiq|300,00|||',
      '1|05.06.2026|Sotuv S-2|300,00|||',
      '2|10.06.2026|Toʻlov T-3||400,00||',
      '3|20.06.2026|Qaytarilgan tovar S-2|−50,50|||',
      '4|25.06.2026|Qaytarilgan pul T-2||−30,00||',
      'Davr aylanmasi|249,50|370,00||',
      'Davr oxiriga qoldiq|179,50|||',
    ]);
  });

  it.each([
    ['uz', 'Oʻzaro hisob-kitoblarning solishtirma dalolatnomasi', '30.06.2026 holatiga koʻra qarz: <b>Oq & "Tosh"</b>'],
    [
      'uz-Cyrl',
      'Ўзаро ҳисоб-китобларнинг солиштирма далолатномаси',
      '30.06.2026 ҳолатига кўра қарз: <b>Oq & "Tosh"</b>',
    ],
    ['ru', 'Акт сверки взаимных расчётов', 'На 30.06.2026 задолженность: <b>Oq & "Tosh"</b> перед Zamin Savdo MChJ'],
    [
      'en',
      'Act of reconciliation of accounts',
      'As of 30.06.2026, <b>Oq & "Tosh"</b> owes Zamin Savdo MChJ 179,50 soʻm.',
    ],
  ] as const)('speaks %s, and says who owes whom', (language, title, sentence) => {
    const page = pageOf({ language });

    expect([page.title, page.documentElement.lang]).toEqual([title, language]);
    expect(page.body.textContent?.replace(/\u00a0/g, ' ')).toContain(sentence);
  });

  it.each([
    [-17_950, '|179,50', 'Zamin Savdo MChJ tomonidan <b>Oq & "Tosh"</b> foydasiga 179,50 soʻm'],
    [0, '0,00|', 'tomonlarning bir-biriga qarzi yoʻq'],
  ])('of a closing balance of %d says so', (closing, sides, sentence) => {
    const page = pageOf({ act: { ...act, closing } });

    expect(cellsOf(page).pop()).toBe(`Davr oxiriga qoldiq|${sides}||`);
    expect(page.body.textContent?.replace(/\u00a0/g, ' ')).toContain(sentence);
  });

  it('shows what people wrote and never takes it for markup', () => {
    const page = pageOf({
      customer: {
        ...{ name: '<img src=x onerror=alert(1)>', taxId: '"><script>1</script>', head: "<i>O'g'il" },
        requisites: '<i>Bank',
      },
    });

    expect([page.querySelectorAll('img, script, i').length, page.body.textContent?.includes('<img src=x')]).toEqual([
      0,
      true,
    ]);
  });

  it('has a line to sign for both, the tax number where it is known, and room for a seal', () => {
    const parties = [...pageOf({}).querySelectorAll('.parties div')].map((party) =>
      [...party.querySelectorAll('p')].map((line) => line.textContent),
    );

    expect(parties).toEqual([
      ['Zamin Savdo MChJ', 'STIR: 301234567', '', 'Imzo: A. Karimov', 'M.Oʻ.'],
      ['<b>Oq & "Tosh"</b>', '', 'Imzo', 'M.Oʻ.'],
    ]);
  });

  it('names bank and account below the tax number, where they are known', () => {
    const page = pageOf({ customer: { name: 'Barno', taxId: '', requisites: 'Hamkorbank\nh/r 2020', head: '' } });

    expect(page.querySelector('.lines')?.textContent).toBe('Hamkorbank\nh/r 2020');
  });

  it('has a strip to print it only where it is shown, which names what is left out', () => {
    const stripOf = (isShown: boolean) => pageOf({ isShown }).querySelector('.strip')?.textContent ?? 'none';

    expect([stripOf(false), stripOf(true)]).toEqual(['none', expect.stringMatching(/^Chop etish.*: S-4\./)]);
    expect(pageOf({ isShown: true, isArchived: true }).querySelector('.strip')?.textContent).toContain('Arxivdagi');
  });

  it('without an end has dots for its day', () => {
    expect(pageOf({ act: { ...act, until: '' } }).body.textContent).toContain('Davr: 01.06.2026 – ….');
  });
});
