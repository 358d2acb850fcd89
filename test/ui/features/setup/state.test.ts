// What the setup dialog shows after each thing that happens to it.

import { toContent } from '../../../../ui/features/setup/form';
import { type Action, openState, reduce, type SetupDialog } from '../../../../ui/features/setup/state';
import { AZIZ, aSetup, DILNOZA } from './builders';

const KNOWN: Action = { type: 'known', state: aSetup({ staff: [AZIZ, DILNOZA] }), ownerName: 'Rahbar' };

const stateAfter = (...actions: readonly Action[]): SetupDialog => [KNOWN, ...actions].reduce(reduce, openState('uz'));

const sent = (state: SetupDialog): Action => ({
  type: 'sent',
  attempt: { requestId: 'r-1', content: toContent(state.form) },
});

describe('the dialog', () => {
  it('waits until it knows what is set, and can be asked again when that fails', () => {
    const failed = reduce(openState('uz'), { type: 'failed', sentence: 'Aloqa uzildi.' });
    const again = reduce(failed, { type: 'loading' });

    expect([failed.phase, failed.failure, again.failure]).toEqual(['loading', 'Aloqa uzildi.', null]);
  });

  it('runs once, and drops the rows in which nobody stands', () => {
    const asking = stateAfter({ type: 'personAdded' });
    const running = reduce(asking, sent(asking));

    expect([asking.form.staff.length, running.phase, running.form.staff]).toEqual([3, 'running', [AZIZ, DILNOZA]]);
  });

  it('keeps every answer when it fails, and says why', () => {
    const asking = stateAfter({ type: 'edited', change: { trade: 'shop' } });
    const failed = reduce(reduce(asking, sent(asking)), { type: 'failed', sentence: 'Jadval band.' });

    expect([failed.phase, failed.failure, failed.form]).toEqual(['asking', 'Jadval band.', asking.form]);
  });

  it('ends with what was done', () => {
    const done = { made: 12, sample: null, tick: 'on' } as const;

    const state = stateAfter({ type: 'done', done });

    expect([state.phase, state.done]).toEqual(['done', done]);
  });
});

describe('a refusal', () => {
  const issues = [
    { field: 'trade', message: 'Tanlang.' },
    { field: 'staff.1.email', message: 'Pochta notoʻgʻri.' },
    { field: 'language', message: 'Til notoʻgʻri.' },
  ];
  const refused = stateAfter({ type: 'refused', issues });

  it('stands at its field, or above the button where it has none', () => {
    expect([refused.phase, refused.issues, refused.failure]).toEqual([
      'asking',
      { trade: 'Tanlang.', 'staff.1.email': 'Pochta notoʻgʻri.' },
      'Til notoʻgʻri.',
    ]);
  });

  it('goes from a field that is edited, and from no other', () => {
    const trade = reduce(refused, { type: 'edited', change: { trade: 'shop' } });
    const email = reduce(refused, { type: 'personEdited', row: 1, change: { email: 'd@x.uz' } });

    expect([trade.issues, email.issues]).toEqual([{ 'staff.1.email': 'Pochta notoʻgʻri.' }, { trade: 'Tanlang.' }]);
  });

  it('goes from the people when one of them is removed, since the rows move up', () => {
    const state = reduce(refused, { type: 'personRemoved', row: 0 });

    expect([state.issues, state.form.staff]).toEqual([{ trade: 'Tanlang.' }, [DILNOZA]]);
  });
});

describe('the people', () => {
  it('get a seller more, with the keyboard in their name', () => {
    const state = stateAfter({ type: 'personAdded' });

    expect([state.form.staff.at(-1), state.added]).toEqual([{ name: '', email: '', role: 'seller' }, { row: 2 }]);
  });

  it('get an owner first when nobody is left', () => {
    const state = stateAfter(
      { type: 'personRemoved', row: 0 },
      { type: 'personRemoved', row: 0 },
      { type: 'personAdded' },
    );

    expect(state.form.staff).toEqual([{ name: '', email: '', role: 'owner' }]);
  });

  it('change one by one', () => {
    const state = stateAfter({ type: 'personEdited', row: 1, change: { role: 'viewer' } });

    expect(state.form.staff).toEqual([AZIZ, { ...DILNOZA, role: 'viewer' }]);
  });
});
