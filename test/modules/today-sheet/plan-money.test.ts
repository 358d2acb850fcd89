// What rows about money ask for: amounts as thumbs type them, who is meant, and what is planned.

import type { Cell } from '../../../src/kernel/schema/codec';
import { fieldNames } from '../../../src/kernel/schema/table';
import { findTyped } from '../../../src/modules/today-sheet/find-typed';
import { hasInput, planRow, type TodayRow, todayTable } from '../../../src/modules/today-sheet/index';
import { splitMoney } from '../../../src/modules/today-sheet/money-typed';
import { readRow } from '../../../src/modules/today-sheet/row';

const CUSTOMERS = [
  { id: 'M-1', name: 'Nodira', contact: '+998 90 123 45 67' },
  { id: 'M-2', name: 'Vali', contact: '+998 93 111 45 67' },
  { id: 'M-3', name: 'vali', contact: '@vali_uz' },
];
const KEYS = {
  sale: 'sale - - - s',
  payment: 'payment - - - s',
  debt: 'debt M-1 M-1 - s 300',
  dollars: 'debt M-1:USD M-1 - s 300',
};

type Cells = Partial<Record<keyof typeof todayTable.fields, Cell>>;

function aRow(key: keyof typeof KEYS, typed: Cells): TodayRow {
  const drawn: Cells = key === 'debt' || key === 'dollars' ? { customer: 'Nodira', amount: 300 } : {};
  const cells: Cells = { ...drawn, key: KEYS[key], ...typed };
  return readRow(
    fieldNames(todayTable).map((field) => cells[field] ?? ''),
    5,
  );
}

function planOf(key: keyof typeof KEYS, typed: Cells): unknown {
  const plan = planRow(aRow(key, typed), [], CUSTOMERS);
  return plan.ok ? plan.steps.map(({ command, input }) => ({ command, ...input })) : plan.issue.text;
}

describe('an amount in one cell with what was sold', () => {
  it.each<[string, string | null, string]>([
    ['500 ming choynak', '500 ming', 'choynak'],
    ['choynak 500 ming', '500 ming', 'choynak'],
    ['Oshxona mebeli 12,5 mln soʻm', '12,5 mln soʻm', 'Oshxona mebeli'],
    ['$300', '$300', ''],
    ['1 mln 200 ming', '1 mln 200 ming', ''],
    ['1 500 000 gilam', '1 500 000', 'gilam'],
    ['500000', '500000', ''],
    ['gilam', '', 'gilam'],
    ['', '', ''],
    ['2 choynak 500 ming', null, ''],
    ['iPhone 13 5 mln', null, ''],
    ['500 ming 2 ta choynak', null, ''],
    ['iPhone 13 500 ming', null, ''],
    ['choynak 2 500 ming', null, ''],
    ['2 500 ming choynak', null, ''],
    ['Redmi 12 300 $', null, ''],
    ['iPhone 13 500 000 soʻm', null, ''],
    ['choynak 500 000', '500 000', 'choynak'],
    ['choynak 500 000 soʻm', '500 000 soʻm', 'choynak'],
    ['choynak 1 mln 200 ming', '1 mln 200 ming', 'choynak'],
    ['500 000', '500 000', ''],
    ['2 500 ming', '2 500 ming', ''],
  ])('"%s" is %s', (text, amount, rest) => {
    expect(splitMoney(text)).toEqual(amount === null ? null : { amount, rest });
  });
});

describe('whoever is typed', () => {
  it.each<[string, string, object | string]>([
    ['', '', {}],
    ['nodira', '', { customerId: 'M-1' }],
    ['Nodira · 4567', '', { customerId: 'M-1' }],
    ['m-2', '', { customerId: 'M-2' }],
    ['', '90 123-45-67', { customerId: 'M-1' }],
    ['', '@VALI_UZ', { customerId: 'M-3' }],
    ['Vali', '', 'err.sameName'],
    ['', '4567', 'err.sameName'],
    ['M-9', '', 'err.customerUnknown'],
    ['Aziz', '', { name: 'Aziz' }],
    ['Aziz', '90 777 77 77', { name: 'Aziz', contact: '90 777 77 77' }],
    ['90 777 77 77', '', { contact: '90 777 77 77' }],
  ])('as "%s" and "%s" is %j', (customer, contact, expected) => {
    const found = findTyped({ customer, contact }, CUSTOMERS);

    const nobody = { customerId: '', contact: '', name: '' };
    expect(found.ok ? found.who : found.issue.text).toEqual(
      typeof expected === 'string' ? expected : { ...nobody, ...expected },
    );
  });
});

describe('a debt', () => {
  const PAYMENT = { command: 'addPayment', customerId: 'M-1', method: 'cash', note: '' };
  const PROMISE = { command: 'promisePayment', customerId: 'M-1', currency: '', date: '2026-03-19' };

  it.each<[Cells, unknown]>([
    [{ outcome: 'Naqd' }, [{ ...PAYMENT, amount: '300' }]],
    [{ outcome: 'Наличные', amount: '100 ming' }, [{ ...PAYMENT, amount: '100 ming' }]],
    [{ outcome: 'Naqd', note: '100' }, [{ ...PAYMENT, amount: '100' }]],
    [{ outcome: 'Naqd', note: 'ukasi berdi' }, [{ ...PAYMENT, amount: '300', note: 'ukasi berdi' }]],
    [{ outcome: 'Naqd', amount: 200, note: '100' }, [{ ...PAYMENT, amount: '200', note: '100' }]],
    [{ next: 46_100 }, [{ ...PROMISE, note: '' }]],
    [{ next: 46_100, note: 'oylikdan keyin' }, [{ ...PROMISE, note: 'oylikdan keyin' }]],
    [
      { next: 46_100, outcome: 'Naqd', amount: 100 },
      [
        { ...PROMISE, note: '' },
        { ...PAYMENT, amount: '100' },
      ],
    ],
    [{ outcome: 'Nasiya' }, 'err.paidHow'],
    [{ outcome: 'Bajarildi' }, 'err.paidHow'],
    [{ amount: 100 }, 'err.paidHow'],
    [{ note: '100 ming' }, 'err.paidHow'],
    [{ stage: 'Taklif' }, 'err.stageUnknown'],
  ])('answered with %j asks for %j', (typed, expected) => {
    expect(planOf('debt', typed)).toEqual(expected);
  });

  it('in dollars is paid in dollars, unless it says otherwise', () => {
    const amounts = [{}, { amount: 100 }, { amount: '1 mln soʻm' }].map((typed) => {
      return (planOf('dollars', { outcome: 'Naqd', ...typed }) as readonly { amount: string }[])[0]?.amount; // A payment.
    });

    expect(amounts).toEqual(['300 USD', '100 USD', '1 mln soʻm']);
  });

  it('that nobody could be reached about is a contact without a deal, and the promise comes before it', () => {
    const [promise, contact] = planOf('debt', { next: 46_100, outcome: 'Koʻtarmadi' }) as readonly object[]; // Two steps.

    expect(promise).toEqual({ ...PROMISE, note: '' });
    expect(contact).toMatchObject({
      command: 'logContact',
      customerId: 'M-1',
      dealId: '',
      outcome: 'noAnswer',
      nextContact: '',
    });
  });

  it('holds what was typed over its amount, and nothing as it was drawn', () => {
    expect([{}, { amount: 299 }, { amount: '' }].map((typed) => hasInput(aRow('debt', typed)))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('a way to pay', () => {
  it('is no outcome of a talk or a task', () => {
    const row = {
      ...aRow('sale', { outcome: 'Naqd' }),
      key: { ...aRow('sale', {}).key, kind: 'contact' as const, dealId: 'B-1' },
    };

    const plan = planRow(row, []);

    expect(plan.ok ? 'done' : plan.issue.text).toBe('err.methodHere');
  });
});
