// What the sidebar as a whole shows after each thing that happens to it.

import { openShell, reduceShell, type ShellAction, type ShellState } from '../../../../ui/features/shell/state';

const DONE = { kind: 'done', sentence: 'Saqlandi.', requestIds: ['id-1'] } as const;
const FAILED = { kind: 'failed', sentence: 'Aloqa uzildi.' } as const;

function stateAfter(...actions: readonly ShellAction[]): ShellState {
  return actions.reduce(reduceShell, openShell({ view: 'today', first: 'lead' }));
}

describe('the sidebar', () => {
  it('opens a customer on their tab, the same one again too', () => {
    const first = stateAfter({ type: 'open', customerId: 'M-1' });
    const again = reduceShell(first, { type: 'open', customerId: 'M-1' });

    expect([first.tab, first.wanted]).toEqual(['card', { customerId: 'M-1' }]);
    expect(again.wanted).not.toBe(first.wanted);
  });

  it('opens Add with what was searched for', () => {
    const prefill = { contact: '@aziz', name: '' };
    const { tab, prefill: filled } = stateAfter({ type: 'add', prefill });

    expect([tab, filled]).toEqual(['add', prefill]);
  });

  it.each<ShellAction>([
    { type: 'tab', tab: 'add', by: 'click' },
    { type: 'open', customerId: 'M-1' },
    { type: 'add', prefill: { contact: '', name: '' } },
  ])('puts a confirmation away when one goes on, and keeps a failure: %j', (action) => {
    expect(stateAfter({ type: 'note', note: DONE }, action).note).toBeNull();
    expect(stateAfter({ type: 'note', note: FAILED }, action).note).toEqual(FAILED);
  });

  it('counts the changes of the book', () => {
    expect(stateAfter({ type: 'changed' }, { type: 'changed' }).stamp).toBe(2);
  });
});
