// The judge of the bench's people table says what it sees in the cells, and the worst of it.

import { type Answered, type Case, judge, type Wish } from '../../bench/people/judge';

const AZIZ = { id: 1, name: 'Aziz', email: 'a@example.com', vip: false, balance: 'formula =A1', note: '' };
const NODIRA = { id: 2, name: 'Nodira', email: 'n@example.com', vip: true, balance: 20, note: 'x' };
const JASUR = { name: 'Jasur', email: 'j@example.com', vip: true, balance: 30, note: '' };

const CHANGE: Wish = { kind: 'update', id: 1, cells: { note: 'changed' } };
const ADD: Wish = { kind: 'add', cells: JASUR };
const REMOVE: Wish = { kind: 'remove', id: 1 };

function done(wish: Wish, answer: unknown = null): Answered {
  return { wish, refusal: null, answer };
}

function aCase(facts: Partial<Case>): Case {
  return { before: [AZIZ, NODIRA], after: [AZIZ, NODIRA], answered: [done(CHANGE)], ...facts };
}

const changed = { ...AZIZ, note: 'changed' };

it.each<[string, Partial<Case>]>([
  ['right', { after: [changed, NODIRA] }],
  ['right', { after: [NODIRA, changed] }],
  ['another customer overwritten', { after: [AZIZ, changed] }],
  ['another customer lost', { after: [AZIZ], answered: [done(REMOVE)] }],
  ['another customer changed', { after: [changed, { ...NODIRA, note: 'changed' }] }],
  ['vip turned blank, though nobody named it', { after: [{ ...changed, vip: '' }, NODIRA] }],
  ['balance lost its formula, though nobody named it', { after: [{ ...changed, balance: 7 }, NODIRA] }],
  ['name became a number, though nobody named it', { after: [{ ...changed, name: 5 }, NODIRA] }],
  ['write dropped silently', { after: [AZIZ, NODIRA] }],
  ['kept, refused: Busy.', { answered: [{ wish: CHANGE, refusal: 'Busy.', answer: null }] }],
  [
    'done, though it said: Busy.',
    { after: [changed, NODIRA], answered: [{ wish: CHANGE, refusal: 'Busy.', answer: null }] },
  ],
])('%s: a customer is changed', (sentence, facts) => {
  expect(judge(aCase(facts)).sentence).toBe(sentence);
});

it.each<[string, Partial<Case>]>([
  ['right', { after: [AZIZ, NODIRA, { id: 3, ...JASUR }] }],
  ['write dropped silently', {}],
  ['added twice', { after: [AZIZ, NODIRA, { id: 3, ...JASUR }, { id: 4, ...JASUR }] }],
  ['two rows got one id', { after: [AZIZ, NODIRA, { id: 2, ...JASUR }] }],
  ['name became a formula', { after: [AZIZ, NODIRA, { id: 3, ...JASUR, name: 'formula =1+1' }] }],
  ['note stands in another column', { after: [AZIZ, NODIRA, { id: 3, ...JASUR, note: 'x', own: '' }] }],
  ['a row too many', { after: [AZIZ, NODIRA, { id: 3, ...JASUR }, { id: 4 }] }],
])('%s: a customer is added', (sentence, facts) => {
  expect(judge(aCase({ answered: [done(ADD)], ...facts })).sentence).toBe(sentence);
});

it.each([
  ['right', [1, 2]],
  ['the headings came as a customer', ['id', 1, 2]],
  ['1 of 2 customers came', [1]],
])('%s: customers are listed', (sentence, answer) => {
  expect(judge(aCase({ answered: [done({ kind: 'list' }, answer)] })).sentence).toBe(sentence);
});

it('names a write that one of two programs lost', () => {
  const other: Wish = { kind: 'update', id: 1, cells: { name: 'Aziza' } };

  const verdict = judge(aCase({ after: [changed, NODIRA], answered: [done(CHANGE), done(other)] }));

  expect(verdict.sentence).toBe('one of 2 writes lost silently');
});

it('ranks an overwritten customer before a dropped write, and both before what is right', () => {
  const cases = [{ after: [AZIZ, changed] }, { after: [AZIZ, NODIRA] }, { after: [changed, NODIRA] }];

  const ranks = cases.map((facts) => judge(aCase(facts)).rank);

  expect([...ranks].sort((one, other) => one - other)).toEqual(ranks);
  expect(new Set(ranks).size).toBe(3);
});
