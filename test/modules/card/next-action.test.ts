// The next best action: which rule speaks, and what it says.

import { nextActionOf } from '../../../src/modules/card/next-action';
import { anOpenDeal, anOpenTask, aStanding } from './a-standing';

describe('the next action', () => {
  it('is to keep an agreed contact, today or late, the earliest first', () => {
    const deals = [
      anOpenDeal({ id: 'B-1', nextContact: '2026-06-10' }),
      anOpenDeal({ id: 'B-2', nextContact: '2026-06-08', nextStep: 'Narx aytish' }),
    ];

    expect(nextActionOf(aStanding({ deals, tasks: [anOpenTask({ kind: 'promise' })] }))).toEqual({
      reason: 'overdue',
      params: { date: '08.06.2026', step: 'Narx aytish' },
      action: 'logContact',
      dealId: 'B-2',
      taskId: '',
    });
  });

  it('is to come back to a deal that was put off until today', () => {
    const deals = [anOpenDeal({ isLater: true, nextContact: '2026-06-10' })];

    expect(nextActionOf(aStanding({ deals })).reason).toBe('overdue');
  });

  it('is a promise that is due before any other task', () => {
    const tasks = [anOpenTask({ due: '2026-06-01' }), anOpenTask({ id: 'V-2', kind: 'promise', title: 'Chegirma' })];

    expect(nextActionOf(aStanding({ tasks }))).toEqual({
      reason: 'promise',
      params: { title: 'Chegirma', date: '10.06.2026' },
      action: 'task',
      dealId: '',
      taskId: 'V-2',
    });
  });

  it.each([
    ['a task of today', anOpenTask({}), 'task'],
    ['a task of tomorrow', anOpenTask({ due: '2026-06-11' }), 'none'],
    ['a task without a day', anOpenTask({ due: '' }), 'none'],
    ['a promise of tomorrow', anOpenTask({ kind: 'promise', due: '2026-06-11' }), 'none'],
    ['a hand-off, whatever its day', anOpenTask({ kind: 'handOff', due: '' }), 'task'],
    ['a renewal that is late', anOpenTask({ kind: 'renewal', due: '2026-06-09' }), 'task'],
  ])('for %s has the reason it deserves', (_, task, reason) => {
    expect(nextActionOf(aStanding({ tasks: [task] })).reason).toBe(reason);
  });

  it.each([
    ['a lead without an answer', { isUnanswered: true, nextContact: '' }, 'noReply', 'logContact', {}],
    [
      'one with a day for the answer',
      { isUnanswered: true },
      'planned',
      'logContact',
      { date: '12.06.2026', step: '' },
    ],
    ['a stuck deal', { isStuck: true, days: 9 }, 'stuck', 'logContact', { stage: 'Taklif', days: '9' }],
    ['a deal without a day', { nextContact: '' }, 'noNext', 'nextContact', {}],
    ['a deal put off without a day', { nextContact: '', isLater: true }, 'none', 'none', {}],
  ] as const)('for %s', (_, deal, reason, action, params) => {
    const next = nextActionOf(aStanding({ deals: [anOpenDeal(deal)] }));

    expect([next.reason, next.action, next.params]).toEqual([reason, action, params]);
  });

  it.each([
    ['2 days after a sale', 2, null, 'none'],
    ['3 days after a sale', 3, null, 'afterSale'],
    ['3 days after a sale, asked since', 3, 1, 'none'],
    ['3 days after a sale, talked on its day', 3, 3, 'afterSale'],
    ['30 days after a sale, last talked before it', 30, 40, 'afterSale'],
    ['31 days after a sale', 31, null, 'none'],
    ['90 days after a sale', 90, null, 'none'],
    ['91 days after a sale', 91, null, 'quiet'],
    ['a year after a sale, talked last week', 365, 7, 'none'],
    ['a year after a sale, talked 100 days ago', 365, 100, 'quiet'],
  ])('%s is what the days ask for', (_, daysSinceSale, silentDays, reason) => {
    expect(nextActionOf(aStanding({ daysSinceSale, silentDays, salesCount: 1 })).reason).toBe(reason);
  });

  it('counts the quiet days from the later of sale and contact', () => {
    const next = nextActionOf(aStanding({ daysSinceSale: 365, silentDays: 100, salesCount: 1 }));

    expect(next).toEqual({ reason: 'quiet', params: { days: '100' }, action: 'logContact', dealId: '', taskId: '' });
  });
});
