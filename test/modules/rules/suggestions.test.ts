// A rule that suggests asks first: a task that nobody needs yet, shown by Today, answered once.

import type { Host } from '../../../host/host';
import type { Value } from '../../../src/kernel/schema/kinds';
import type { Table } from '../../../src/kernel/schema/table';
import { customersTable } from '../../../src/modules/customers/index';
import { dealsTable } from '../../../src/modules/deals/index';
import { sendsTable } from '../../../src/modules/outbox/index';
import { answerSuggestion, rulesTable } from '../../../src/modules/rules/index';
import { tasksTable } from '../../../src/modules/tasks/index';
import { today } from '../../../src/modules/today/index';
import { portsInProcess } from '../../support/ports';
import { aRulesGrid, type Contents, NOW, openCopy, recordsIn, run, within } from './book';

const DAY = 86_400_000;
const CREATED = NOW - DAY;
const ASKS = { mode: 'Maslahat beradi', since: NOW - 9 * DAY, when: 'Yangi lid tushdi' };
const FIRM: Contents = {
  staff: [{ id: 'H-1', label: 'Olim', email: 'olim@example.com', role: 'Rahbar' }],
  customers: [{ id: 'M-1', name: 'Dilnoza', contact: '+998901112233' }],
  deals: [
    {
      ...{ id: 'B-1', customer: 'Dilnoza', customerId: 'M-1', stage: 'Yangi lid', stageKey: 'new', need: 'Eshik' },
      ...{ responsible: 'Olim', createdAt: CREATED, stageSince: CREATED, lastTouch: CREATED },
    },
  ],
};
const WITH_MAIL = [{ id: 'M-1', name: 'Dilnoza', email: 'd@example.com' }];
const GRID = aRulesGrid({
  ...FIRM,
  rules: [
    { ...ASKS, id: 'Q-1', name: 'Chaqirish', action: 'Vazifa qoʻyish', detail: '{ism}ni chaqirish' },
    { ...ASKS, id: 'Q-2', action: 'Keyingi aloqani belgilash', detail: '2 ish kuni' },
    { ...ASKS, id: 'Q-3', action: 'Rahbarga xabar', detail: 'Lid keldi' },
  ],
});

function asked(): Host {
  const host = openCopy(GRID);
  run(host);
  return host;
}

const answer = (host: Host, taskId: string, take: boolean) =>
  within(host, () => {
    const ports = portsInProcess('answer');
    const result = answerSuggestion(ports, { requestId: 'answer', taskId, take });
    ports.book.commit();
    return result;
  });
const change = (host: Host, table: Table, id: string, values: Readonly<Record<string, Value>>) =>
  within(host, () => {
    const { book } = portsInProcess();
    book.open(table, ['id', ...Object.keys(values)]);
    book.update(table, id, values);
    book.commit();
  });
const suggested = (host: Host) =>
  within(host, () => today(portsInProcess(), '').suggested.map(({ id, title }) => [id, title]));
const tasks = (host: Host) => recordsIn(host, tasksTable).map(({ id, status, ruleKey }) => [id, status, ruleKey]);

describe('a suggestion', () => {
  it('is asked once, stands in Today and not among its work', () => {
    const host = asked();
    run(host);

    const { due, overdue } = within(host, () => today(portsInProcess(), ''));

    expect(suggested(host)).toEqual([
      ['V-1', 'Dilnozani chaqirish'],
      ['V-2', 'rules.do.nextContact'],
      ['V-3', 'rules.do.tellOwner'],
    ]);
    expect([...due, ...overdue].filter(({ kind }) => kind === 'task')).toEqual([]);
    expect(recordsIn(host, sendsTable).map(({ key, status }) => [key, status])).toEqual([
      ['Q-1:B-1:new', 'done'],
      ['Q-2:B-1:new', 'done'],
      ['Q-3:B-1:new', 'done'],
    ]);
  });

  it('of a task that is taken is a task of today; one that is not wanted is never asked again', () => {
    const host = asked();

    const answers = [answer(host, 'V-1', true), answer(host, 'V-2', false), answer(host, 'V-1', false)];
    run(host);

    expect(answers.map((each) => each.ok && each.value.isLater)).toEqual([false, false, false]);
    expect(tasks(host)).toEqual([
      ['V-1', 'Ochiq', 'Q-1:B-1:new'],
      ['V-2', 'Kerak emas', 'Q-2:B-1:new'],
      ['V-3', 'Kerak emas', '?Q-3:B-1:new'],
    ]);
    expect(recordsIn(host, dealsTable)[0]?.nextContact).toBe('');
  });

  it('of anything else is carried out by the next run, once, though its rule was switched off since', () => {
    const host = asked();

    const answers = [answer(host, 'V-2', true), answer(host, 'V-3', true)];
    within(host, () => {
      const { book } = portsInProcess();
      book.open(rulesTable, ['id', 'mode']);
      for (const id of ['Q-1', 'Q-2', 'Q-3']) book.update(rulesTable, id, { mode: 'Oʻchiq' });
      book.commit();
    });
    const runs = [run(host).done, run(host).done];

    expect(answers.map((each) => each.ok && each.value.isLater)).toEqual([true, true]);
    expect(runs).toEqual([['Q-2:B-1:new!', 'Q-3:B-1:new!'], []]);
    expect(recordsIn(host, dealsTable)[0]?.nextContact).toBe('2026-03-06');
    expect(
      recordsIn(host, sendsTable)
        .map(({ to, text }) => [to, text])
        .filter(([to]) => to !== ''),
    ).toEqual([['olim@example.com', 'Lid keldi\n\nDilnoza · +998901112233 · B-1']]);
    expect(tasks(host).slice(1)).toEqual([
      ['V-2', 'Bajarildi', 'Q-2:B-1:new'],
      ['V-3', 'Bajarildi', 'Q-3:B-1:new'],
    ]);
  });

  it('is taken back when its occasion is over', () => {
    const host = asked();
    within(host, () => {
      const { book } = portsInProcess();
      book.open(dealsTable, ['id', 'stage']);
      book.update(dealsTable, 'B-1', { stage: 'Yoʻqotildi' });
      book.commit();
    });

    run(host);

    expect([suggested(host), tasks(host).map(([, status]) => status)]).toEqual([
      [],
      ['Kerak emas', 'Kerak emas', 'Kerak emas'],
    ]);
  });

  it('is taken back when its rule suggests no more, or when it is so already', () => {
    const host = asked();
    change(host, dealsTable, 'B-1', { nextContact: '2026-03-20' });
    run(host);
    const before = suggested(host).map(([id]) => id);
    for (const id of ['Q-1', 'Q-2', 'Q-3']) change(host, rulesTable, id, { mode: 'Oʻchiq', since: null });
    run(host);
    run(host);

    expect([before, suggested(host)]).toEqual([['V-1', 'V-3'], []]);
  });

  it('that was taken back in the moment of a yes is a task', () => {
    const host = asked();
    change(host, dealsTable, 'B-1', { stage: 'Yoʻqotildi' });
    run(host);

    answer(host, 'V-1', true);

    expect(tasks(host)[0]).toEqual(['V-1', 'Ochiq', 'Q-1:B-1:new']);
  });

  it('that somebody agreed to and that cannot be done is a task, and the rule says why', () => {
    const rule = { ...ASKS, id: 'Q-1', action: 'Mijozga xat yuborish', detail: 'Tabrik' };
    const templates = [{ id: 'SHB-1', name: 'Tabrik', language: 'Oʻzbekcha', subject: 'S', text: '{qarz}' }];
    const host = openCopy(aRulesGrid({ ...FIRM, customers: WITH_MAIL, templates, rules: [rule] }));
    run(host);
    answer(host, 'V-1', true);
    run(host);

    expect(tasks(host)).toEqual([['V-1', 'Ochiq', 'Q-1:B-1:new']]);
    expect(recordsIn(host, rulesTable)[0]?.problem).toBe('rules.err.letter');
  });

  it('of a customer who is deleted before it is done does not stop the rules', () => {
    const rule = { ...ASKS, id: 'Q-1', action: 'Maydonga yozish', detail: 'teglar = VIP' };
    const host = openCopy(aRulesGrid({ ...FIRM, rules: [rule] }));
    run(host);
    answer(host, 'V-1', true);
    within(host, () => {
      const { book } = portsInProcess();
      book.open(customersTable, ['id']);
      book.remove(customersTable, 'M-1');
      book.commit();
    });

    expect(run(host).done).toEqual([]);
    expect(tasks(host)).toEqual([['V-1', 'Kerak emas', 'Q-1:B-1:new']]);
  });
});
