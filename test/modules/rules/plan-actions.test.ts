// What rules do: which occasions count, once each, and neither too old nor before the rule.

import fc from 'fast-check';
import { addDays, type Day, daysBetween } from '../../../src/kernel/time/day';
import { parseWorkTime } from '../../../src/kernel/time/work-time';
import { rulesForgottenBefore } from '../../../src/modules/outbox/index';
import type { Facts } from '../../../src/modules/rules/facts';
import type { RuleRow } from '../../../src/modules/rules/holds';
import { parseRule, type RuleCells } from '../../../src/modules/rules/parse-rule';
import { planActions } from '../../../src/modules/rules/plan-actions';
import { aCustomer, aDeal, aRule, at, cells, facts, TODAY, WORLD } from './facts';

const keys = (given: Partial<RuleCells>, found: Facts) =>
  planActions(found, [aRule(given)]).actions.map(({ key }) => key);

const aTask = (given: RuleRow = {}): RuleRow => ({
  ...{
    id: 'V-1',
    kind: 'Vazifa',
    status: 'Ochiq',
    title: 'Narx',
    due: TODAY,
    doneAt: null,
    customerId: 'M-1',
    dealId: '',
  },
  ...given,
});
const aDue = (given: RuleRow = {}): RuleRow => ({
  ...{ id: 'D-1', due: '2026-03-01', promised: '', amount: 100, left: 100, customerId: 'M-1' },
  ...given,
});

describe('an occasion', () => {
  const day = (text: string) => text as Day; // Days that exist.
  it.each<[string, Partial<RuleCells>, Partial<Facts> & { customers?: never }, readonly RuleRow[], readonly string[]]>([
    ['a lead that came in', {}, { deals: [aDeal()] }, [], ['Q-1:B-1:new']],
    ['no lead that is lost already', {}, { deals: [aDeal({ stage: 'Yoʻqotildi' })] }, [], []],
    [
      'a stage that was entered',
      { when: 'stageEntered', what: 'Taklif' },
      { deals: [aDeal({ stage: 'Taklif' }), aDeal({ id: 'B-2' })] },
      [],
      [`Q-1:B-1:${at(TODAY)}`],
    ],
    [
      'days without contact since the last one',
      { when: 'noTouch', what: '14' },
      { deals: [aDeal({ lastTouch: at('2026-02-18') }), aDeal({ id: 'B-2', lastTouch: at('2026-02-19') })] },
      [],
      ['Q-1:B-1:2026-02-18'],
    ],
    [
      'a next contact that is due',
      { when: 'contactDue' },
      { deals: [aDeal({ nextContact: '2026-03-02' }), aDeal({ id: 'B-2', nextContact: '2026-03-05' })] },
      [],
      ['Q-1:B-1:2026-03-02'],
    ],
    [
      'a task that is due and open',
      { when: 'taskDue' },
      { tasks: [aTask(), aTask({ id: 'V-2', status: 'Bajarildi' }), aTask({ id: 'V-3', kind: 'Vaʼda' })] },
      [],
      [`Q-1:V-1:${TODAY}`],
    ],
    ['a promise that is due', { when: 'promiseDue' }, { tasks: [aTask({ kind: 'Vaʼda' })] }, [], [`Q-1:V-1:${TODAY}`]],
    [
      'a payment that is late, by the day that was promised last',
      { when: 'paymentLate', what: '3' },
      { dues: [aDue(), aDue({ id: 'D-2', promised: '2026-03-03' }), aDue({ id: 'D-3', left: 0 })] },
      [],
      ['Q-1:D-1:2026-03-01+3'],
    ],
    [
      'a payment that is due in two days',
      { when: 'paymentDue', what: '2' },
      { dues: [aDue({ due: '2026-03-06' })] },
      [],
      ['Q-1:D-1:2026-03-06-2'],
    ],
    [
      'days since something was bought',
      { when: 'lastPurchase', what: '90 filtr' },
      {
        sales: [
          { id: 'S-1', date: '2025-12-04', product: 'Suv filtri', customerId: 'M-1' },
          { id: 'S-2', date: '2026-02-04', product: 'Choynak', customerId: 'M-1' },
          { id: 'S-3', date: '2026-02-05', product: 'Filtr', amount: 5, returned: 5, customerId: 'M-1' },
        ],
      },
      [aCustomer({ lastSale: '2026-02-04' })],
      ['Q-1:M-1:2025-12-04'],
    ],
    [
      'days since the last purchase',
      { when: 'lastPurchase', what: '28' },
      {},
      [aCustomer({ lastSale: '2026-02-04' })],
      ['Q-1:M-1:2026-02-04'],
    ],
    ['a birthday', { when: 'birthday' }, {}, [aCustomer({ birthday: '1990-03-04' })], ['Q-1:M-1:2026']],
    [
      'a birthday three days before',
      { when: 'birthday', what: '3' },
      {},
      [aCustomer({ birthday: '1990-03-07' })],
      ['Q-1:M-1:2026'],
    ],
    ['consent', { when: 'consentGiven' }, {}, [aCustomer({ consentOn: '2026-03-03' })], ['Q-1:M-1:2026-03-03']],
    [
      'a field that was changed, once a day',
      { when: 'fieldChanged', what: 'Manba' },
      {
        deals: [aDeal()],
        changes: [1, 2].map(() => ({ table: 'deals', record: 'B-1', field: 'source', day: day('2026-03-03') })),
      },
      [],
      ['Q-1:B-1:2026-03-03'],
    ],
  ])('is %s', (_, given, found, customers, expected) => {
    expect(keys(given, facts({ ...found, ...(customers.length > 0 && { customers }) }))).toEqual(expected);
  });

  it('of who was born on the 29th of February is the 28th in other years', () => {
    const customers = [aCustomer({ birthday: '1992-02-29' })];

    expect(keys({ when: 'birthday' }, facts({ customers, today: '2026-02-28' as Day }))).toEqual(['Q-1:M-1:2026']);
  });

  it('before the rule came in force is none of its', () => {
    const deals = [aDeal({ createdAt: at('2026-03-02') }), aDeal({ id: 'B-2', createdAt: at('2026-03-03') })];

    expect(keys({ since: at('2026-03-03') }, facts({ deals }))).toEqual(['Q-1:B-2:new']);
  });

  it('that is over for more than seven days is left alone, so that an outage brings no flood', () => {
    const deals = ['2026-02-24', '2026-02-25'].map((day, index) => aDeal({ id: `B-${index + 1}`, createdAt: at(day) }));

    expect(keys({}, facts({ deals }))).toEqual(['Q-1:B-2:new']);
  });

  it('waits for working days: from a Saturday the first is Monday, and a holiday is none', () => {
    const saturday = facts({ deals: [aDeal({ createdAt: at('2026-03-07') })] });

    // Sunday the 8th is a holiday besides.
    expect(keys({ wait: '1 ish kuni' }, { ...saturday, today: '2026-03-08' as Day })).toEqual([]);
    expect(keys({ wait: '1 ish kuni' }, { ...saturday, today: '2026-03-09' as Day })).toEqual(['Q-1:B-1:new']);
  });

  it('that falls on a day of rest waits until the working day after it, which counts as the first', () => {
    const sunday = facts({ deals: [aDeal({ createdAt: at('2026-03-08') })], today: '2026-03-09' as Day });

    expect(keys({ wait: '1 ish kuni' }, sunday)).toEqual(['Q-1:B-1:new']);
  });

  it.each([
    ['summa > 4 mln; manba = instagram; teg = vip', 1],
    ['summa > 5 mln', 0],
    ['teg = ulg', 0],
    ['teg ~ ulg', 1],
    ['teg != VIP', 0],
    ['izoh =', 1],
    ['bezovta qilinmasin = yoʻq', 1],
  ])('counts under the condition %p: %p', (condition, count) => {
    expect(keys({ condition }, facts({ deals: [aDeal()] }))).toHaveLength(count);
  });
});

describe('an action', () => {
  it('goes to who is responsible for the deal, else for the customer', () => {
    const { actions } = planActions(facts({ deals: [aDeal(), aDeal({ id: 'B-2', responsible: '' })] }), [aRule()]);

    expect(actions.map(({ dealId, customerId, responsible }) => [dealId, customerId, responsible])).toEqual([
      ['B-1', 'M-1', 'Aziz'],
      ['B-2', 'M-1', 'Barno'],
    ]);
  });

  it('moves no contact that is still to come, and sets no field that is set', () => {
    const deals = [aDeal({ nextContact: TODAY }), aDeal({ id: 'B-2', nextContact: '2026-03-03', source: 'Telegram' })];

    expect(keys({ action: 'nextContact', detail: '2' }, facts({ deals }))).toEqual(['Q-1:B-2:new']);
    expect(keys({ action: 'setField', detail: 'manba = Instagram' }, facts({ deals }))).toEqual(['Q-1:B-2:new']);
    expect(keys({ action: 'setField', detail: 'teglar = vip' }, facts({ deals }))).toEqual([]);
  });

  it.each([
    [{ email: '' }, false, false],
    [{ consent: 'Нет' }, false, false],
    [{ doNotContact: true }, false, false],
    [{ consent: '' }, true, false],
    [{ consent: 'Ha' }, true, true],
  ])(
    'of a letter to a customer with %j may be done about their lead: %p, and by which we remind of us: %p',
    (given, asked, ours) => {
      const customers = [aCustomer({ ...given, birthday: '1990-03-04' })];
      const mail = { action: 'mailCustomer', detail: 'tabrik' };
      const [lead, birthday] = [aRule(mail), aRule({ ...mail, when: 'birthday' })];
      const isDone = (rule: typeof lead) => {
        const plan = planActions(facts({ deals: [aDeal()], customers }), [rule]);
        expect(plan.actions.length + plan.blocked.length).toBe(1);
        return plan.actions.length === 1;
      };

      expect([isDone(lead), isDone(birthday)]).toEqual([asked, ours]);
    },
  );

  it.each([
    [{ nextContact: '2026-03-09' }, true],
    [{ nextContact: '' }, false],
    [{ nextContact: '2026-03-09', amount: null }, false],
    [{ nextContact: '2026-03-09', need: '' }, false],
  ])('of a letter that says amount, day and product of a deal with %j may be done: %p', (given, may) => {
    const world = { ...WORLD, templates: [{ name: 'Taklif', places: ['amount', 'date', 'product', 'name', 'firm'] }] };
    const parsed = parseRule(cells({ action: 'mailCustomer', detail: 'Taklif' }), world);

    const plan = planActions(facts({ deals: [aDeal(given)] }), parsed.ok ? [parsed.rule] : []);

    expect([plan.actions.length, plan.blocked.length]).toEqual(may ? [1, 0] : [0, 1]);
  });

  it('that was done three times for a record on one day is a rule at odds with something', () => {
    const rule = aRule({ when: 'contactDue' });
    const plan = planActions(facts({ deals: [aDeal({ nextContact: TODAY })], firedToday: new Map([['Q-1:B-1', 3]]) }), [
      rule,
    ]);

    expect([plan.actions, plan.runaways]).toEqual([[], [rule]]);
  });

  const days = fc.integer({ min: -20, max: 5 }).map((shift) => new Date(Date.parse(TODAY) + shift * 86_400_000));
  const text = days.map((date) => date.toISOString().slice(0, 10));
  const deal = fc
    .record({
      createdAt: text.map(at),
      lastTouch: fc.option(text.map(at)),
      nextContact: fc.oneof(text, fc.constant('')),
    })
    .map((given) => aDeal(given));
  const rule = fc.record({
    when: fc.constantFrom('leadCreated', 'contactDue'),
    wait: fc.constantFrom('', '1', '2 ish kuni'),
    condition: fc.constantFrom('', 'summa > 1 mln', 'manba != Instagram'),
    since: text.map(at),
  });

  it('is planned once for its occasion: done, it is not planned again, whatever else is', () => {
    fc.assert(
      fc.property(fc.array(deal, { maxLength: 8 }), fc.array(rule, { maxLength: 4 }), (rows, given) => {
        const deals = rows.map((row, index) => ({ ...row, id: `B-${index + 1}` }));
        const rules = given.map((each, index) => aRule({ ...each, id: `Q-${index + 1}` }));
        const found = facts({ deals });
        const planned = planActions(found, rules).actions.map(({ key }) => key);
        const half = planned.filter((_, index) => index % 2 === 0);

        expect(new Set(planned).size).toBe(planned.length);
        expect(
          planActions(found, [...rules].reverse())
            .actions.map(({ key }) => key)
            .sort(),
        ).toEqual([...planned].sort());
        expect(planActions({ ...found, fired: new Set(half) }, rules).actions.map(({ key }) => key)).toEqual(
          planned.filter((key) => !half.includes(key)),
        );
      }),
    );
  });
});

describe('what a rule did and the ledger has forgotten', () => {
  /** Days for which it is remembered. */
  const KEPT = daysBetween(rulesForgottenBefore(at(TODAY), facts().zone), TODAY as Day);
  const SINCE = { since: at('2020-01-01') };
  const dayFrom = (least: number, most: number) =>
    fc.integer({ min: least, max: most }).map((shift) => addDays(TODAY, shift));
  const event = fc.constantFrom(
    ...['leadCreated', 'stageEntered', 'noTouch', 'contactDue', 'taskDue', 'promiseDue'],
    ...['paymentDue', 'paymentLate', 'lastPurchase', 'birthday', 'consentGiven', 'fieldChanged'],
  );
  const what = (when: string, days: number): string => {
    if (when === 'stageEntered') return 'Taklif';
    if (when === 'fieldChanged') return 'manba';
    if (when === 'birthday' || when === 'paymentDue') return String(days % 61);
    return ['noTouch', 'paymentLate', 'lastPurchase'].includes(when) ? String(days + 1) : '';
  };
  /** A record of each kind that the event could have happened to on that day. */
  const factsOn = (day: Day, today: Day, more: Partial<Facts> = {}) => ({
    ...facts({
      today,
      deals: [
        aDeal({
          ...{ createdAt: at(day), stageSince: at(day), lastTouch: at(day), nextContact: day },
          stage: 'Taklif',
        }),
      ],
      tasks: [aTask({ due: day }), aTask({ id: 'V-2', kind: 'Vaʼda', due: day })],
      dues: [aDue({ due: day })],
      changes: [{ table: 'deals', record: 'B-1', field: 'source', day }],
      customers: [aCustomer({ birthday: day, lastSale: day, consentOn: day })],
    }),
    ...more,
  });

  /** Congratulated sixty days before New Year; then the birthday is moved to its end, and the rule to ten days before. */
  const BORN_LATER: [
    { when: string; days: number; wait: number; more: number; longer: number },
    { now: Day; begun: number; born: Day },
    { after: number; works: string },
  ] = [
    { when: 'birthday', days: 60, wait: 0, more: 11, longer: 0 },
    { now: '2026-11-02' as Day, begun: 60, born: '2027-12-31' as Day }, // Days that exist.
    { after: 43, works: '1-6' },
  ];

  it('is not done again, though its days, its wait or the firm’s holidays changed since, or a birthday', () => {
    let fired = 0;
    fc.assert(
      fc.property(
        fc.record({
          when: event,
          days: fc.nat(90),
          wait: fc.constantFrom(0, 0, 1, 30),
          more: fc.nat(200),
          longer: fc.nat(100),
        }),
        fc.record({ now: dayFrom(0, 364), begun: fc.integer({ min: -130, max: 60 }), born: dayFrom(-365, 365) }),
        fc.record({ after: fc.nat(60), works: fc.constantFrom('1', '1-6') }),
        ({ when, days, wait, more, longer }, { now, begun, born }, { after, works }) => {
          const day = addDays(now, begun);
          const before = keys({ when, what: what(when, days), wait: String(wait), ...SINCE }, factsOn(day, now));
          fired += before.length;
          const later = { ...SINCE, when, what: what(when, days + more), wait: `${wait + longer} kun` };
          const work = parseWorkTime({ workDays: works, workHours: '09:00-18:00', holidays: '' });
          const customers = new Map([['M-1', aCustomer({ birthday: born, lastSale: day, consentOn: day })]]);
          const changed = factsOn(day, addDays(now, KEPT + 1 + after), { work, customers });

          expect(keys(later, changed).filter((key) => before.includes(key))).toEqual([]);
        },
      ),
      { numRuns: 2_000, examples: [BORN_LATER] },
    );
    expect(fired).toBeGreaterThan(100);
  });
});
