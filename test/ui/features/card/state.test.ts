// What the Customer view shows after each thing that happens to it.

import { type CardAction, type CardState, openCard, reduceCard } from '../../../../ui/features/card/state';
import type { Done } from '../../../../ui/features/deeds/deed';
import { aContact, aMove } from '../../../../ui/features/deeds/deed';
import { aCard, aDeal } from './builders';

const DONE: Done = { requestIds: ['id-1'], nextContact: '', sale: false, missing: [] };
const PERSON = { id: 'K-1', name: 'Malika', role: '', contact: '' };
const TASK = {
  id: 'V-1',
  kind: 'task',
  title: 'Namuna',
  due: '2026-11-22',
  responsible: '',
  mustAccept: true,
} as const;

function stateAfter(state: CardState, ...actions: readonly CardAction[]): CardState {
  return actions.reduce(reduceCard, state);
}

function shown(fields: Partial<CardState> = {}): CardState {
  return { ...openCard(), customerId: 'M-1', card: aCard(), ...fields };
}

describe('the card', () => {
  it('is on its way when somebody is asked for, and the last one is gone from the screen', () => {
    expect(stateAfter(shown(), { type: 'asked', customerId: 'M-2' })).toEqual({
      ...openCard(),
      customerId: 'M-2',
      loading: true,
    });
  });

  it('stays while the same customer is read again, with the form that lies over it', () => {
    const state = shown({ form: { kind: 'task' }, failure: 'No connection.' });

    expect(stateAfter(state, { type: 'asked', customerId: 'M-1' })).toEqual({ ...state, loading: true, failure: null });
  });

  it('opens with the form that it was opened for, and not where the customer is gone', () => {
    const form = { kind: 'money', form: 'payment', saleId: '' } as const;
    const asked = { ...openCard(), customerId: 'M-1' };

    expect(stateAfter(asked, { type: 'loaded', customerId: 'M-1', card: aCard(), form }).form).toEqual(form);
    expect(stateAfter(asked, { type: 'loaded', customerId: 'M-1', card: null, form }).form).toBeNull();
  });

  it.each<CardAction>([
    { type: 'loaded', customerId: 'M-2', card: aCard({ id: 'M-2' }), form: { kind: 'task' } },
    { type: 'failed', customerId: 'M-2', sentence: 'No connection.' },
    { type: 'people', customerId: 'M-2', people: [PERSON] },
    { type: 'did', customerId: 'M-2', deed: { kind: 'accept', taskId: 'V-1' }, done: DONE },
  ])('drops what comes late and is of somebody else: %j', (late) => {
    const state = shown();

    expect(stateAfter(state, late)).toBe(state);
  });

  it('says when the customer is gone', () => {
    expect(stateAfter(shown(), { type: 'loaded', customerId: 'M-1', card: null })).toEqual(
      shown({ card: null, isGone: true }),
    );
  });

  it('keeps the people of the company while they are asked for again', () => {
    const state = stateAfter(shown(), { type: 'people', customerId: 'M-1', people: [PERSON] });

    expect(stateAfter(state, { type: 'loaded', customerId: 'M-1', card: aCard() }).card?.people).toEqual([PERSON]);
  });

  it('is of the selected row, whoever that is', () => {
    const card = aCard({ id: 'M-7' });

    expect(stateAfter(shown(), { type: 'found', card })).toEqual({ ...openCard(), customerId: 'M-7', card });
  });
});

describe('a deed', () => {
  const contact = { ...aContact({ customerId: 'M-1', dealId: 'B-1' }), nextContact: '2026-11-25' };
  const move = aMove({ dealId: 'B-1', to: 'lost', label: 'Yoʻqotildi', expectedStage: 'offer' });
  const did = (deed: Extract<CardAction, { type: 'did' }>['deed'], done: Partial<Done> = {}): CardAction => {
    return { type: 'did', customerId: 'M-1', deed, done: { ...DONE, ...done } };
  };

  it.each([
    ['a contact plans the next one', did(contact, { nextContact: '2026-11-26' }), { nextContact: '2026-11-26' }],
    [
      'a planned contact is shown as it was chosen',
      did({ kind: 'setNext', dealId: 'B-1', nextContact: '2026-11-25', nextStep: '' }),
      { nextContact: '2026-11-25' },
    ],
    ['a move shows its stage from today', did(move), { stageKey: 'lost', stage: 'Yoʻqotildi', days: 0 }],
    [
      'a refusal does so too',
      did({ kind: 'refuse', contact, move }),
      { stageKey: 'lost', stage: 'Yoʻqotildi', days: 0 },
    ],
    [
      'handing over shows the colleague',
      did({ kind: 'handOver', dealId: 'B-1', to: 'Aziza', note: '' }),
      { responsible: 'Aziza' },
    ],
  ])('is drawn ahead of the answer: %s', (_what, action, change) => {
    const other = aDeal({ id: 'B-2' });
    const state = shown({ card: aCard({ deals: [aDeal(), other] }) });

    expect(stateAfter(state, action)).toEqual(shown({ card: aCard({ deals: [aDeal(change), other] }) }));
  });

  it.each([
    ['done', did({ kind: 'closeTask', taskId: 'V-1', nextContact: '' }), []],
    ['put off', did({ kind: 'postpone', taskId: 'V-1', due: '2026-11-29' }), [{ ...TASK, due: '2026-11-29' }]],
    ['accepted', did({ kind: 'accept', taskId: 'V-1' }), [{ ...TASK, mustAccept: false }]],
  ])('leaves a task %s', (_what, action, tasks) => {
    expect(stateAfter(shown({ card: aCard({ tasks: [TASK] }) }), action).card?.tasks).toEqual(tasks);
  });

  it('changes a fact where it stands, and the name on top', () => {
    const facts = [{ field: 'city', heading: 'Shahar', value: 'Toshkent' }];
    const state = shown({ card: aCard({ facts }) });
    const city = did({ kind: 'changeFact', customerId: 'M-1', field: 'city', value: 'Buxoro', was: 'Toshkent' });
    const name = did({ kind: 'changeFact', customerId: 'M-1', field: 'name', value: 'Aziz K.', was: '' });

    const { card } = stateAfter(state, city, name);

    expect([card?.facts, card?.name]).toEqual([[{ field: 'city', heading: 'Shahar', value: 'Buxoro' }], 'Aziz K.']);
  });
});
