// What the search shows after each key, answer and arrow.

import type { SearchHit } from '../../../../src/modules/search/view';
import {
  hitsOf,
  isAskable,
  openSearch,
  reduceSearch,
  type SearchAction,
  type SearchState,
  toPrefill,
} from '../../../../ui/features/search/state';

function aHit(customerId: string): SearchHit {
  return { customerId, name: customerId, contact: '', about: '', nextContact: '' };
}

const HITS = ['M-1', 'M-2', 'M-3'].map(aHit);
const ANSWERED: SearchState = {
  text: 'az',
  known: { kind: 'answered', text: 'az', hits: HITS },
  active: 0,
  isOpen: true,
};

function stateAfter(state: SearchState, ...actions: readonly SearchAction[]): SearchState {
  return actions.reduce(reduceSearch, state);
}

describe('typing', () => {
  it('asks from two characters on', () => {
    expect(['', 'a', ' a ', 'az', ' 12'].map(isAskable)).toEqual([false, false, false, true, true]);
  });

  it('of one character shows nothing, whatever stood there', () => {
    expect(stateAfter(ANSWERED, { type: 'typed', text: 'a' })).toEqual({ ...openSearch(), text: 'a' });
  });

  it('keeps the last answer on the screen while the next one is on its way, with none of it chosen', () => {
    const state = stateAfter(ANSWERED, { type: 'typed', text: 'azi' }, { type: 'asked', text: 'azi' });

    expect(state).toEqual({ ...ANSWERED, text: 'azi', active: -1 });
  });
});

describe('an answer', () => {
  it('has its first hit chosen, so that Enter opens it', () => {
    const state = stateAfter(openSearch(), { type: 'typed', text: 'az' }, { type: 'answered', text: 'az', hits: HITS });

    expect(state).toEqual(ANSWERED);
  });

  it.each<SearchAction>([
    { type: 'answered', text: 'a', hits: [] },
    { type: 'failed', text: 'a', sentence: 'No connection.' },
  ])('to what was typed before is dropped: %j', (late) => {
    expect(stateAfter(ANSWERED, late)).toBe(ANSWERED);
  });

  it('of nobody chooses nothing', () => {
    expect(stateAfter(ANSWERED, { type: 'answered', text: 'az', hits: [] }).active).toBe(-1);
  });

  it('that failed says why', () => {
    expect(stateAfter(ANSWERED, { type: 'failed', text: 'az', sentence: 'No connection.' })).toEqual({
      ...ANSWERED,
      known: { kind: 'failed', sentence: 'No connection.' },
      active: -1,
    });
  });
});

describe('the keys', () => {
  it.each([
    [0, 'ArrowDown', 1],
    [2, 'ArrowDown', 0],
    [0, 'ArrowUp', 2],
    [-1, 'ArrowUp', 2],
  ])('from hit %i %s leads to %i', (active, key, next) => {
    expect(stateAfter({ ...ANSWERED, active }, { type: 'stepped', key }).active).toBe(next);
  });

  it('Escape closes the list first, and empties the field then', () => {
    const closed = stateAfter(ANSWERED, { type: 'closed' });

    expect([closed.text, closed.isOpen, hitsOf(closed)]).toEqual(['az', false, []]);
    expect(stateAfter(closed, { type: 'closed' })).toEqual(openSearch());
  });

  it('opens the list again where it was closed', () => {
    expect(hitsOf(stateAfter(ANSWERED, { type: 'closed' }, { type: 'opened' }))).toEqual(HITS);
  });
});

describe('what nobody was found for', () => {
  it.each([
    ['90 123 45', { contact: '90 123 45', name: '' }],
    ['+998901234567 ', { contact: '+998901234567', name: '' }],
    ['@aziz', { contact: '@aziz', name: '' }],
    [' Nodira ', { contact: '', name: 'Nodira' }],
    ['123', { contact: '', name: '123' }],
    ['4-maktab 2026', { contact: '', name: '4-maktab 2026' }],
  ])('%j fills %j in', (text, prefill) => {
    expect(toPrefill(text)).toEqual(prefill);
  });
});
