// What Today shows after each thing that happens to it.

import type { TodayItem, TodayView } from '../../../../src/modules/today/view';
import {
  listsOf,
  openKey,
  openToday,
  reduceToday,
  type TodayAction,
  type TodayState,
  toSubject,
} from '../../../../ui/features/today/state';

function anItem(id: string, fields: Partial<TodayItem> = {}): TodayItem {
  return {
    kind: 'contact',
    id,
    customerId: 'M-1',
    customerName: 'Nodira',
    contact: '',
    dealId: id,
    title: '',
    stage: '',
    amount: null,
    due: '2026-11-22',
    responsible: '',
    ...fields,
  };
}

const VIEW: TodayView = {
  today: '2026-11-22',
  overdue: [anItem('B-1'), anItem('B-2')],
  due: [anItem('B-3')],
  stuck: [],
  suggested: [],
  touch: [],
  wrongCadences: [],
  openDeals: 3,
  withoutNext: 0,
};

function stateAfter(state: TodayState, ...actions: readonly TodayAction[]): TodayState {
  return actions.reduce(reduceToday, state);
}

function loaded(fields: Partial<TodayState> = {}): TodayState {
  return { ...openToday('mine'), view: VIEW, loading: false, ...fields };
}

function keys(state: TodayState): readonly string[] {
  return listsOf(state).flatMap(([, rows]) => rows.map(({ key }) => key));
}

describe('the list', () => {
  it('shows the answers of its first row until the person chooses', () => {
    expect(openKey(loaded())).toBe('contact:B-1');
    expect(openKey(stateAfter(loaded(), { type: 'toggled', key: 'contact:B-3' }))).toBe('contact:B-3');
    expect(openKey(stateAfter(loaded(), { type: 'toggled', key: 'contact:B-1' }))).toBeNull();
  });

  it('stays while it is read again', () => {
    expect(stateAfter(loaded(), { type: 'asked', whose: 'mine' })).toEqual(loaded({ loading: true }));
  });

  it('gives way to another person’s at once, since it would be taken for theirs', () => {
    expect(stateAfter(loaded(), { type: 'asked', whose: 'all' })).toEqual(openToday('all'));
  });

  it.each<TodayAction>([
    { type: 'loaded', whose: 'all', view: VIEW, pending: [] },
    { type: 'failed', whose: 'all', sentence: 'No connection.' },
  ])('drops what comes for the list that was asked for before: %j', (late) => {
    const state = openToday('mine');

    expect(stateAfter(state, late)).toBe(state);
  });

  it('keeps what it has when it cannot be read again, and says so', () => {
    expect(stateAfter(loaded(), { type: 'failed', whose: 'mine', sentence: 'No connection.' })).toEqual(
      loaded({ failure: 'No connection.' }),
    );
  });
});

describe('the lists', () => {
  const titles = (state: TodayState) => listsOf(state).map(([title, rows]) => [title, rows.map(({ key }) => key)]);

  it('have what is stuck apart from what is late, since nobody has promised a day for it', () => {
    const view = { ...VIEW, stuck: [anItem('B-4', { kind: 'stuck', due: '' })] };

    expect(titles(loaded({ view }))).toEqual([
      ['mark.overdue', ['contact:B-1', 'contact:B-2']],
      ['tab.today', ['contact:B-3']],
      ['mark.stuck', ['stuck:B-4']],
    ]);
  });

  it('are left out when they are empty', () => {
    expect(titles(loaded({ gone: ['contact:B-3'] }))).toEqual([['mark.overdue', ['contact:B-1', 'contact:B-2']]]);
  });
});

describe('an answered row', () => {
  it('leaves at once, and the next one shows its answers', () => {
    const state = stateAfter(loaded(), { type: 'answered', key: 'contact:B-1' });

    expect([keys(state), openKey(state)]).toEqual([['contact:B-2', 'contact:B-3'], 'contact:B-2']);
  });

  it('comes back open where the answer was not taken', () => {
    const state = stateAfter(
      loaded(),
      { type: 'answered', key: 'contact:B-1' },
      { type: 'returned', key: 'contact:B-1' },
    );

    expect([keys(state), openKey(state)]).toEqual([['contact:B-1', 'contact:B-2', 'contact:B-3'], 'contact:B-1']);
  });

  it('stays away while its answer travels, even when the list is read meanwhile', () => {
    const pending = ['contact:B-1'];
    const state = stateAfter(
      loaded(),
      { type: 'answered', key: 'contact:B-1' },
      { type: 'loaded', whose: 'mine', view: VIEW, pending },
    );

    expect(keys(state)).toEqual(['contact:B-2', 'contact:B-3']);
  });

  it('is back when the fresh list still has it, as after an undo', () => {
    const state = stateAfter(
      loaded(),
      { type: 'answered', key: 'contact:B-1' },
      { type: 'loaded', whose: 'mine', view: VIEW, pending: [] },
    );

    expect(keys(state)).toEqual(['contact:B-1', 'contact:B-2', 'contact:B-3']);
  });
});

describe('what a row is about', () => {
  it.each<[TodayItem['kind'], string, string]>([
    ['contact', 'contact', ''],
    ['stuck', 'contact', ''],
    ['unanswered', 'contact', ''],
    ['birthday', 'contact', ''],
    ['task', 'task', 'V-1'],
    ['promise', 'task', 'V-1'],
    ['handOff', 'handOff', 'V-1'],
  ])('%s is answered as a %s', (kind, answers, taskId) => {
    expect(toSubject(anItem('V-1', { kind, dealId: 'B-1' }))).toEqual({
      kind: answers,
      customerId: 'M-1',
      dealId: 'B-1',
      taskId,
      stageKey: '',
    });
  });
});
