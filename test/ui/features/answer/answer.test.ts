// What one tap on an item means: a deed, or a question first.

import {
  type AnswerRules,
  afterDay,
  afterReason,
  afterTap,
  proposed,
  type Subject,
  tapsFor,
} from '../../../../ui/features/answer/answer';
import { aContact, aMove } from '../../../../ui/features/deeds/deed';

const RULES: AnswerRules = {
  today: '2026-11-22',
  stages: [
    { key: 'new', label: 'Yangi lid', outcome: 'open', nextDays: 1 },
    { key: 'lost', label: 'Yoʻqotildi', outcome: 'lost', nextDays: null },
  ],
};
const OF_DEAL: Subject = { kind: 'contact', customerId: 'M-1', dealId: 'B-1', taskId: '', stageKey: 'new' };
const OF_NO_DEAL: Subject = { ...OF_DEAL, dealId: '' };
const OF_TASK: Subject = { ...OF_DEAL, kind: 'task', taskId: 'V-1' };
const CONTACT = aContact({ customerId: 'M-1', dealId: 'B-1' });

describe('a tap on a contact', () => {
  it.each([
    ['noAnswer', '2026-11-23'],
    ['thinking', '2026-11-25'],
  ] as const)('"%s" is logged at once, the next contact on %s', (tap, nextContact) => {
    expect(afterTap(OF_DEAL, tap, RULES)).toEqual({ deed: { ...CONTACT, outcome: tap, nextContact } });
  });

  it('"talked" demands the next date, and is logged with it', () => {
    const question = { kind: 'next', tap: 'talked' } as const;

    expect(afterTap(OF_DEAL, 'talked', RULES)).toEqual({ question });
    expect(afterDay(OF_DEAL, question, '2026-11-29')).toEqual({
      ...CONTACT,
      outcome: 'talked',
      nextContact: '2026-11-29',
    });
  });

  it('"refused" asks why, logs the contact and loses the deal', () => {
    const move = aMove({ dealId: 'B-1', to: 'lost', label: 'Yoʻqotildi', expectedStage: 'new' });

    expect(afterTap(OF_DEAL, 'refused', RULES)).toEqual({ question: { kind: 'loss' } });
    expect(afterReason(OF_DEAL, 'Narx qimmat', RULES)).toEqual({
      kind: 'refuse',
      contact: { ...CONTACT, outcome: 'refused' },
      move: { ...move, lossReason: 'Narx qimmat' },
    });
  });

  it('"refused" is only logged where no stage is for lost deals', () => {
    expect(afterTap(OF_DEAL, 'refused', { ...RULES, stages: [] })).toEqual({
      deed: { ...CONTACT, outcome: 'refused' },
    });
  });

  it.each(['talked', 'noAnswer', 'thinking', 'refused'] as const)('"%s" about no deal asks for nothing', (tap) => {
    expect(afterTap(OF_NO_DEAL, tap, RULES)).toEqual({ deed: { ...CONTACT, dealId: '', outcome: tap } });
  });
});

describe('a tap on a task', () => {
  it('of a deal demands the next contact when it is done', () => {
    const question = { kind: 'next', tap: 'done' } as const;

    expect(afterTap(OF_TASK, 'done', RULES)).toEqual({ question });
    expect(afterDay(OF_TASK, question, '2026-11-23')).toEqual({
      kind: 'closeTask',
      taskId: 'V-1',
      nextContact: '2026-11-23',
    });
  });

  it('of no deal is done at once', () => {
    expect(afterTap({ ...OF_TASK, dealId: '' }, 'done', RULES)).toEqual({
      deed: { kind: 'closeTask', taskId: 'V-1', nextContact: '' },
    });
  });

  it('puts it off to a day', () => {
    expect(afterTap(OF_TASK, 'later', RULES)).toEqual({ question: { kind: 'due' } });
    expect(afterDay(OF_TASK, { kind: 'due' }, '2026-11-29')).toEqual({
      kind: 'postpone',
      taskId: 'V-1',
      due: '2026-11-29',
    });
  });

  it('accepts a hand-off', () => {
    expect(tapsFor('handOff')).toEqual(['accept']);
    expect(afterTap({ ...OF_TASK, kind: 'handOff' }, 'accept', RULES)).toEqual({
      deed: { kind: 'accept', taskId: 'V-1' },
    });
  });
});

describe('the proposed day', () => {
  it.each([
    ['talked', null, '2026-11-25'],
    ['talked', 10, '2026-12-02'],
    ['', 1, '2026-11-23'],
    ['noAnswer', 10, '2026-11-23'],
    ['thinking', 10, '2026-11-25'],
    ['refused', 10, ''],
    ['wrongNumber', 10, ''],
  ] as const)('after "%s", in a stage of %s days, is %s', (outcome, days, day) => {
    expect(proposed(outcome, { today: '2026-11-22', days })).toBe(day);
  });
});
