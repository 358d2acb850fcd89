// The rules of a small firm, run as the hourly step does: each thing once, whatever dies, and what is foreseen is what is done.

import fc from 'fast-check';
import type { Host } from '../../../host/host';
import { fieldNames } from '../../../src/kernel/schema/table';
import { customersTable } from '../../../src/modules/customers/index';
import { dealsTable } from '../../../src/modules/deals/index';
import { beginAfterRestore, clearOldMessages, sendsTable } from '../../../src/modules/outbox/index';
import { foresee, foreseeRules, listRules, readWorld, rulesTable } from '../../../src/modules/rules/index';
import { staffTable } from '../../../src/modules/staff/index';
import { tasksTable } from '../../../src/modules/tasks/index';
import { portsInProcess } from '../../support/ports';
import { aRulesGrid, type Contents, NOW, openCopy, openRules, recordsIn, run, step, within } from './book';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const LONG_AGO = NOW - 100 * DAY;

const rule = (id: string, given: object) => ({ id, mode: 'Yoqilgan', since: LONG_AGO, ...given });
const deal = (id: string, given: object = {}) => ({
  ...{ id, customer: 'Dilnoza · 2233', customerId: 'M-1', stage: 'Yangi lid', stageKey: 'new', need: 'Eshik' },
  ...{ responsible: 'Aziz', amount: 5_000_000, createdAt: LONG_AGO, stageSince: LONG_AGO, lastTouch: LONG_AGO },
  ...given,
});

/** One rule of each kind of event, and all six things that a rule can do. */
const FIRM: Contents = {
  staff: [
    { id: 'H-1', label: 'Olim', email: 'olim@example.com', role: 'Rahbar' },
    { id: 'H-2', label: 'Aziz', email: 'aziz@example.com', role: 'Sotuvchi' },
  ],
  templates: [
    { id: 'SHB-1', name: 'Tabrik', language: 'Oʻzbekcha', subject: 'Tabriklaymiz', text: 'Hurmatli {ism}!' },
    { id: 'SHB-2', name: 'Toʻlov', language: 'Oʻzbekcha', subject: 'Toʻlov', text: '{ism}, {summa} toʻlang' },
    { id: 'SHB-3', name: 'Toʻlov', language: 'Ruscha', subject: 'Оплата', text: '{имя}, до {дата}' },
  ],
  customers: [
    {
      ...{ id: 'M-1', name: 'Dilnoza', contact: '+998901112233', email: 'dilnoza@example.com', birthday: '1990-03-04' },
      ...{ consent: 'Ha', consentOn: '2026-03-03', lastSale: '2025-12-04', responsible: 'Aziz' },
    },
    { id: 'M-2', name: 'Karim', contact: '+998901112244', birthday: '1991-03-04', responsible: 'Aziz' },
  ],
  deals: [
    deal('B-1', { createdAt: NOW - DAY, lastTouch: null, stageSince: NOW - DAY }),
    deal('B-2', { stage: 'Taklif', stageKey: 'offer', stageSince: NOW - DAY, lastTouch: NOW - DAY }),
    deal('B-3', { lastTouch: NOW - 14 * DAY }),
    deal('B-4', { nextContact: '2026-03-03', lastTouch: NOW - DAY }),
  ],
  tasks: [
    { id: 'V-1', title: 'Narx', kind: 'Vazifa', status: 'Ochiq', due: '2026-03-04', customerId: 'M-1', dealId: 'B-4' },
    {
      id: 'V-2',
      title: 'Usta',
      kind: 'Vaʼda',
      status: 'Ochiq',
      due: '2026-03-04',
      customerId: 'M-2',
      responsible: 'Aziz',
    },
  ],
  sales: [{ id: 'S-1', date: '2025-12-04', product: 'Filtr', customerId: 'M-1' }],
  dues: [
    { id: 'D-1', due: '2026-03-01', amount: 100, left: 100, customerId: 'M-1', customer: 'Dilnoza' },
    { id: 'D-2', due: '2026-03-06', amount: 100, left: 100, customerId: 'M-1', customer: 'Dilnoza' },
  ],
  rules: [
    rule('Q-1', { name: 'Yangi lid', when: 'Yangi lid tushdi', action: 'Vazifa qoʻyish', detail: '{ism}ni chaqirish' }),
    rule('Q-2', { when: 'Bosqichga oʻtdi', what: 'Taklif', action: 'Keyingi aloqani belgilash', detail: '2 ish kuni' }),
    rule('Q-3', { when: 'N kun aloqa yoʻq', what: '14', action: 'Maydonga yozish', detail: 'masʼul = Olim' }),
    rule('Q-4', { when: 'Aloqa vaqti keldi', action: 'Masʼulga xabar', detail: 'Bugun {ism}' }),
    rule('Q-5', { when: 'Vazifa muddati keldi', action: 'Masʼulga xabar', detail: 'Vazifa: {vazifa}' }),
    rule('Q-6', { when: 'Vaʼda muddati keldi', action: 'Rahbarga xabar', detail: 'Vaʼda: {vazifa}' }),
    rule('Q-7', { when: 'Toʻlov N kun kechikdi', what: '3', action: 'Vazifa qoʻyish', detail: 'Qarz' }),
    rule('Q-8', { when: 'Toʻlov muddati keldi', what: '2', action: 'Vazifa qoʻyish', detail: 'Eslatish' }),
    rule('Q-9', { when: 'Tugʻilgan kun', action: 'Mijozga xat yuborish', detail: 'Tabrik' }),
    rule('Q-10', {
      when: 'Oxirgi xariddan N kun oʻtdi',
      what: '90 filtr',
      action: 'Maydonga yozish',
      detail: 'teg = VIP',
    }),
    rule('Q-11', { when: 'Rozilik berdi', action: 'Vazifa qoʻyish', detail: 'Rahmat', mode: 'Maslahat beradi' }),
    rule('Q-12', { when: 'Tugʻilgan kun', what: 'har kuni', action: 'Vazifa qoʻyish', detail: 'Xato qator' }),
    rule('Q-13', { when: 'Aloqa vaqti keldi', action: 'Keyingi aloqani belgilash', detail: '1' }),
    rule('Q-14', { when: 'Yangi lid tushdi', action: 'Vazifa qoʻyish', detail: 'Oʻchiq', mode: 'Oʻchiq' }),
  ],
};

const FIRM_GRID = aRulesGrid(FIRM);

function foreseenIn(host: Host) {
  return within(host, () => {
    const ports = portsInProcess();
    const rows = [...ports.book.open(rulesTable, fieldNames(rulesTable)).records()];
    return foresee(
      ports,
      rows.filter(({ mode }) => mode !== 'Oʻchiq'),
      readWorld(ports),
    );
  });
}

/** What became of everything, but for the times of writing. */
function everything(host: Host) {
  const tasks = recordsIn(host, tasksTable).map(
    ({ id, title, status, due, responsible, customer, dealId, ruleKey }) => {
      return [id, title, status, due, responsible, customer, dealId, ruleKey].join('|');
    },
  );
  const deals = recordsIn(host, dealsTable).map(({ id, nextContact, responsible }) => [id, nextContact, responsible]);
  const customers = recordsIn(host, customersTable).map(({ id, tags }) => [id, tags]);
  const sends = recordsIn(host, sendsTable).map(({ id, key, kind, channel, to, status, subject, text, customerId }) => {
    return [id, key, kind, channel, to, status, subject, text, customerId].join('|');
  });
  const rules = recordsIn(host, rulesTable).map(({ id, mode, problem, fires }) => [id, mode, problem, fires]);
  return { tasks, deals, customers, sends, rules };
}

describe('the rules of a firm', () => {
  const host = openCopy(FIRM_GRID);
  const first = run(host);
  const after = everything(host);

  it('do each its own thing, and say in their rows what is wrong with them', () => {
    expect(after).toEqual({
      tasks: [
        'V-1|Narx|Ochiq|2026-03-04||||'.replace('||||', '|||B-4|'),
        'V-2|Usta|Ochiq|2026-03-04|Aziz|||',
        'V-3|Dilnozani chaqirish|Ochiq|2026-03-04|Aziz|Dilnoza · 2233|B-1|Q-1:B-1:new',
        'V-4|Qarz|Ochiq|2026-03-04|Aziz|Dilnoza · 2233||Q-7:D-1:2026-03-01+3',
        'V-5|Eslatish|Ochiq|2026-03-04|Aziz|Dilnoza · 2233||Q-8:D-2:2026-03-06-2',
        'V-6|Rahmat|Kerak emas|2026-03-04|Aziz|Dilnoza · 2233||?Q-11:M-1:2026-03-03',
      ],
      deals: [
        ['B-1', '', 'Aziz'],
        ['B-2', '2026-03-06', 'Aziz'],
        ['B-3', '', 'Olim'],
        ['B-4', '2026-03-03', 'Aziz'],
      ],
      customers: [
        ['M-1', 'VIP'],
        ['M-2', ''],
      ],
      sends: [
        'Y-1|Q-4:B-4:2026-03-03|rule|mail|aziz@example.com|waiting|Bugun Dilnoza: Dilnoza|Bugun Dilnoza\n\nDilnoza · +998901112233 · B-4|',
        'Y-2|Q-5:V-1:2026-03-04|rule|mail|aziz@example.com|waiting|Vazifa: Narx: Dilnoza|Vazifa: Narx\n\nDilnoza · +998901112233 · V-1|',
        'Y-3|Q-6:V-2:2026-03-04|rule|mail|olim@example.com|waiting|Vaʼda: Usta: Karim|Vaʼda: Usta\n\nKarim · +998901112244 · V-2|',
        'Y-4|Q-9:M-1:2026|marketing|mail|dilnoza@example.com|waiting|Tabriklaymiz|Hurmatli Dilnoza!|M-1',
        ...['Q-1:B-1:new', `Q-2:B-2:${NOW - DAY}`, 'Q-3:B-3:2026-02-18', 'Q-7:D-1:2026-03-01+3'].map(done(5)),
        ...['Q-8:D-2:2026-03-06-2', 'Q-10:M-1:2025-12-04', 'Q-11:M-1:2026-03-03'].map(done(9)),
      ],
      rules: [
        ...['Q-1', 'Q-2', 'Q-3', 'Q-4', 'Q-5', 'Q-6', 'Q-7', 'Q-8', 'Q-9', 'Q-10'].map((id) => [id, 'Yoqilgan', '', 1]),
        ['Q-11', 'Maslahat beradi', '', 1],
        ['Q-12', 'Oʻchiq', 'Nima (N): rules.err.daysBefore', null],
        ['Q-13', 'Oʻchiq', 'rules.err.circle', null],
        ['Q-14', 'Oʻchiq', '', null],
      ],
    });
    expect(first.stopped).toEqual(['Q-12', 'Q-13']);
  });

  it('do nothing more when they run again', () => {
    const again = run(host);

    expect([again, everything(host)]).toEqual([{ done: [], stopped: [] }, after]);
  });

  it('do nothing again when the ledger has forgotten, after more than a year, what they did', () => {
    const later = openCopy(host.grid, NOW + 451 * DAY);
    const waiting = recordsIn(later, sendsTable).filter(({ status }) => status === 'waiting');
    within(later, () => {
      const { book } = portsInProcess();
      book.open(sendsTable, ['id', 'status']);
      for (const { id } of waiting) book.compute(sendsTable, id, { status: 'sent' });
      book.commit();
    });
    within(later, () => {
      const ports = portsInProcess();
      clearOldMessages(ports);
      ports.book.commit();
    });

    const left = recordsIn(later, sendsTable);
    const again = run(later).done;

    expect([left, again.filter((key) => first.done.includes(key))]).toEqual([[], []]);
  });

  const calls = (() => {
    const outcome = openCopy(FIRM_GRID).inProcess(step);
    // To die before another call is to die before the next of these.
    return outcome.record.calls.flatMap(({ name, blocking }, index) =>
      blocking || /\.(set|insert|flush|release)/.test(name) ? [index] : [],
    );
  })();

  it('do each thing once whatever call they die before', () => {
    // Each read is tried twice, and says so.
    jest.spyOn(console, 'warn').mockReturnValue();
    const found = calls.map((index) => {
      const dying = openCopy(FIRM_GRID);
      dying.onCall((_, at) => {
        if (at >= index) throw new Error('The machine died.');
      });
      const isDead = !dying.inProcess(step).ok;
      dying.onCall(null);
      run(dying);
      return [index, isDead, everything(dying)];
    });

    expect(found).toEqual(calls.map((index) => [index, true, after]));
    expect(calls.length).toBeGreaterThan(20);
  });

  function done(from: number) {
    return (key: string, index: number) => {
      const customer = /:(B|D|M)-/.test(key) ? 'M-1' : '';
      return `Y-${from + index}|${key}|rule|none||done|||${customer}`;
    };
  }
});

describe('a rule', () => {
  it('that is switched on brings no flood: what happened before today is none of its', () => {
    const old = ['B-1', 'B-2', 'B-3'].map((id) => deal(id, { createdAt: NOW - DAY }));
    const lead = { when: 'Yangi lid tushdi', action: 'Vazifa qoʻyish', detail: 'Qoʻngʻiroq', since: null };
    const host = openRules(
      aRulesGrid({ deals: [...old, deal('B-4', { createdAt: NOW - HOUR })], rules: [rule('Q-1', lead)] }),
    );

    const { done } = run(host);

    expect(done).toEqual(['Q-1:B-4:new']);
    expect(recordsIn(host, rulesTable)[0]?.since).toBe(NOW);
  });

  it('does fifty things at once at most, and the rest an hour later', () => {
    const deals = Array.from({ length: 60 }, (_, index) => deal(`B-${index + 1}`, { createdAt: NOW - HOUR }));
    const rules = [rule('Q-1', { when: 'Yangi lid tushdi', action: 'Rahbarga xabar', detail: 'Lid' })];
    const staff = [{ id: 'H-1', label: 'Olim', email: 'olim@example.com', role: 'Rahbar' }];
    const host = openRules(aRulesGrid({ deals, rules, staff }, 120));

    const runs = [run(host), run(host), run(host)].map(({ done }) => done.length);

    expect(runs).toEqual([50, 10, 0]);
  });

  it('whose message reaches nobody says so, and does it once somebody can be reached', () => {
    const rules = [rule('Q-1', { when: 'Yangi lid tushdi', action: 'Rahbarga xabar', detail: 'Lid' })];
    const host = openRules(aRulesGrid({ deals: [deal('B-1', { createdAt: NOW })], rules }));

    const before = [run(host).done, recordsIn(host, rulesTable)[0]?.problem, run(host).done];
    within(host, () => {
      const { book } = portsInProcess();
      book.openForInsert(staffTable);
      book.insert(staffTable, { label: 'Olim', email: 'olim@example.com', role: 'Rahbar' });
      book.commit();
    });
    const after = [run(host).done, recordsIn(host, rulesTable)[0]?.problem];

    expect([before, after]).toEqual([
      [[], 'rules.err.nobody', []],
      [['Q-1:B-1:new'], ''],
    ]);
  });

  it('that acts on one record for the fourth time in a day is switched off', () => {
    const rules = [rule('Q-1', { when: 'Aloqa vaqti keldi', action: 'Vazifa qoʻyish', detail: 'Aloqa' })];
    const host = openRules(aRulesGrid({ deals: [deal('B-1')], rules }));
    const stopped = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'].map((nextContact) => {
      within(host, () => {
        const { book } = portsInProcess();
        book.open(dealsTable, ['id', 'nextContact']);
        book.update(dealsTable, 'B-1', { nextContact });
        book.commit();
      });
      return run(host).stopped;
    });

    const [{ mode, problem } = { mode: '', problem: '' }] = recordsIn(host, rulesTable);
    expect([stopped, mode, problem]).toEqual([[[], [], [], ['Q-1']], 'Oʻchiq', 'rules.err.runaway']);
  });
});

describe('a dry run', () => {
  const day = fc.integer({ min: -10, max: 2 }).map((shift) => NOW + shift * DAY);
  const dayText = day.map((at) => new Date(at).toISOString().slice(0, 10));
  const aDeal = fc.record({
    createdAt: day,
    lastTouch: fc.option(day),
    nextContact: fc.oneof(dayText, fc.constant('')),
    stage: fc.constantFrom('Yangi lid', 'Taklif', 'Toʻlandi', 'nimadir'),
    stageSince: day,
    responsible: fc.constantFrom('Aziz', ''),
    amount: fc.constantFrom(null, 1_000_000, 9_000_000),
  });
  const aCustomer = fc.record({
    birthday: fc.constantFrom('', '1990-03-04', '1990-03-02'),
    email: fc.constantFrom('', 'a@example.com'),
    consent: fc.constantFrom('', 'Ha', 'Yoʻq'),
    doNotContact: fc.constantFrom(null, true),
    tags: fc.constantFrom('', 'VIP'),
  });
  const [onDeal, onCustomer] = [
    fc.constantFrom(
      { when: 'Yangi lid tushdi' },
      { when: 'Bosqichga oʻtdi', what: 'Taklif' },
      { when: 'N kun aloqa yoʻq', what: '3' },
      { when: 'Aloqa vaqti keldi' },
      { when: 'N kun aloqa yoʻq', what: 'uch' },
    ),
    fc.constant({ when: 'Tugʻilgan kun' }),
  ];
  const anyDeed = fc.constantFrom(
    { action: 'Maydonga yozish', detail: 'teg = VIP' },
    { action: 'Mijozga xat yuborish', detail: 'Tabrik' },
    { action: 'Mijozga xat yuborish', detail: 'Toʻlov' },
    { action: 'Masʼulga xabar', detail: 'Qarang' },
    { action: 'Rahbarga xabar', detail: 'Qarang' },
    { action: 'Vazifa qoʻyish', detail: 'Qoʻngʻiroq' },
  );
  const dealDeed = fc.constantFrom(
    { action: 'Keyingi aloqani belgilash', detail: '2' },
    { action: 'Maydonga yozish', detail: 'masʼul = Olim' },
    { action: 'Maydonga yozish', detail: 'summa = 5' },
  );
  const besides = fc.record({
    wait: fc.constantFrom('', '1', '2 ish kuni'),
    condition: fc.constantFrom('', 'teg != VIP', 'ism !='),
    mode: fc.constantFrom('Yoqilgan', 'Yoqilgan', 'Maslahat beradi', 'Oʻchiq'),
    since: fc.option(day),
  });
  const aRule = fc
    .oneof(fc.tuple(onDeal, fc.oneof(anyDeed, dealDeed), besides), fc.tuple(onCustomer, anyDeed, besides))
    .map((parts) => Object.assign({}, ...parts));

  it('foresees what is done, no more and no less; and run again, nothing is', () => {
    fc.assert(
      fc.property(
        fc.array(aDeal, { maxLength: 5 }),
        fc.array(aCustomer, { minLength: 1, maxLength: 3 }),
        fc.array(aRule, { minLength: 1, maxLength: 4 }),
        (deals, customers, rules) => {
          const numbered = <T>(prefix: string, rows: readonly T[]) =>
            rows.map((row, index) => ({ ...row, id: `${prefix}-${index + 1}` }));
          const contents: Contents = {
            ...{ staff: FIRM.staff ?? [], templates: FIRM.templates ?? [], customers: numbered('M', customers) },
            deals: numbered('B', deals).map((row) => ({ ...row, customerId: 'M-1' })),
            rules: numbered('Q', rules),
          };
          const host = openRules(aRulesGrid(contents));

          const foreseen = foreseenIn(host);
          const first = run(host);
          const second = run(host);

          const keys = foreseen.flatMap(({ records }) => records.map(({ key }) => key));
          expect([...first.done].sort()).toEqual(keys.sort());
          expect(second.done).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a dry run from the dialog', () => {
  it.each([
    [0, false],
    [1, true],
  ])('foresees what is done also %i days after an older version of the workbook was restored', (days, acts) => {
    const host = openCopy(FIRM_GRID, NOW - DAY);
    within(host, () => {
      const ports = portsInProcess();
      beginAfterRestore(ports);
      ports.book.commit();
    });
    host.clock.set(NOW + (days - 1) * DAY);

    const foreseen = within(host, () => {
      const { rules, stages, work, newSince } = listRules(portsInProcess());
      const asked = rules.flatMap(({ problem: _, firedAt: _at, fires: _fires, ...rule }) =>
        rule.mode === 'off' ? [] : rule,
      );
      return foreseeRules(portsInProcess(), { rules: asked, stages, work, newSince });
    });
    const { done } = run(host);

    expect(foreseen.flatMap(({ records }) => records.map(({ key }) => key)).sort()).toEqual([...done].sort());
    expect(done.length > 0).toBe(acts);
  });
});

describe('what rules do at once', () => {
  const aLead = (id: string, given: object = {}) => deal(id, { createdAt: NOW - DAY, ...given });

  it('adds the tags of each of them', () => {
    const adds = { when: 'Yangi lid tushdi', action: 'Maydonga yozish' };
    const rules = [rule('Q-1', { ...adds, detail: 'teglar = A' }), rule('Q-2', { ...adds, detail: 'teglar = B' })];
    const host = openRules(aRulesGrid({ customers: [{ id: 'M-1', tags: 'C' }], deals: [aLead('B-1')], rules }));
    run(host);

    expect(recordsIn(host, customersTable)[0]?.tags).toBe('C, A, B');
  });

  it('is not held up by fifty messages that reach nobody', () => {
    const mute = Array.from({ length: 51 }, (_, index) => aLead(`B-${index + 1}`, { responsible: 'Barno' }));
    const contents: Contents = {
      staff: [
        { id: 'H-1', label: 'Aziz', email: 'aziz@example.com', role: 'Sotuvchi' },
        { id: 'H-2', label: 'Barno', role: 'Sotuvchi' },
      ],
      customers: [{ id: 'M-1', name: 'Dilnoza' }],
      deals: [...mute, aLead('B-60')],
      rules: [rule('Q-1', { when: 'Yangi lid tushdi', action: 'Masʼulga xabar', detail: 'Lid' })],
    };
    const host = openRules(aRulesGrid(contents, 80));

    expect(run(host).done).toEqual(['Q-1:B-60:new']);
    expect(recordsIn(host, rulesTable)[0]?.problem).toBe('rules.err.nobody');
  });
});
