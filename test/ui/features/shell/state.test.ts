// What the sidebar as a whole shows after each thing that happens to it.

import type { SidebarBoot } from '../../../../src/entry/rpc';
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

  it('lays the parts of a sale over Add, and goes back to Add from them', () => {
    const debt = {
      customerId: 'M-1',
      saleId: 'S-1',
      name: '',
      contact: '',
      telegram: '',
      currency: '',
      amount: 1,
      due: '',
    };
    const split = stateAfter({ type: 'note', note: DONE }, { type: 'split', debt });
    const back = reduceShell(split, { type: 'split', debt: null });

    expect([split.tab, split.split, split.note]).toEqual(['add', debt, null]);
    expect([back.tab, back.split]).toEqual(['add', null]);
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
    { type: 'sell', buyer: null },
    { type: 'wentOn' },
  ])('puts a confirmation away when one goes on, and keeps a failure: %j', (action) => {
    expect(stateAfter({ type: 'note', note: DONE }, action).note).toBeNull();
    expect(stateAfter({ type: 'note', note: FAILED }, action).note).toEqual(FAILED);
  });

  it('counts the changes of the book', () => {
    expect(stateAfter({ type: 'changed' }, { type: 'changed' }).stamp).toBe(2);
  });

  it('begins with what the trade takes first, and shows who owes where a shop sells or where it was asked for', () => {
    const opened = (view: SidebarBoot['view'], first: 'lead' | 'sale') => {
      const { tab, kind, hasDebts } = openShell({ view, first });
      return { tab, kind, hasDebts };
    };

    expect([opened('today', 'lead'), opened('today', 'sale'), opened('debts', 'lead'), opened('add', 'sale')]).toEqual([
      { tab: 'today', kind: 'lead', hasDebts: false },
      { tab: 'today', kind: 'sale', hasDebts: true },
      { tab: 'debts', kind: 'lead', hasDebts: true },
      { tab: 'add', kind: 'lead', hasDebts: true },
    ]);
  });

  it('opens on the form of a sale with the keyboard in it, in a firm that begins with leads too', () => {
    const { tab, kind, entered } = openShell({ view: 'sale', first: 'lead' });

    expect([tab, kind, entered]).toEqual(['add', 'sale', 1]);
  });

  it('leads from who was found to their payment, once, where somebody pays', () => {
    const opened = openShell({ view: 'payment', first: 'lead' });
    const found = reduceShell(opened, { type: 'found', customerId: 'M-1' });
    const next = reduceShell(found, { type: 'found', customerId: 'M-2' });

    expect([opened.tab, opened.hasDebts, opened.isPaying]).toEqual(['debts', true, true]);
    expect(found.wanted).toEqual({ customerId: 'M-1', form: { kind: 'money', form: 'payment', saleId: '' } });
    expect([found.tab, next.wanted]).toEqual(['card', { customerId: 'M-2' }]);
  });

  it.each<ShellAction>([
    { type: 'tab', tab: 'today', by: 'click' },
    { type: 'open', customerId: 'M-1' },
    { type: 'add', prefill: { contact: '', name: '' } },
    { type: 'sell', buyer: null },
  ])('looks for nobody who pays any more once one goes elsewhere: %j', (action) => {
    const opened = openShell({ view: 'payment', first: 'lead' });

    expect(reduceShell(opened, action).isPaying).toBe(false);
  });

  it('takes a sale to somebody in a form of its own, and leaves what was typed for nobody in particular', () => {
    const buyer = { customerId: 'M-1', customerName: 'Nodira' };
    const before = stateAfter({ type: 'sell', buyer: null });
    const after = reduceShell(before, { type: 'sell', buyer });
    const shown = ({ tab, kind, buyer: whose, sale, entered }: ShellState) => ({ tab, kind, whose, sale, entered });

    expect([shown(before), shown(after)]).toEqual([
      { tab: 'add', kind: 'sale', whose: { customerId: '', customerName: '' }, sale: 0, entered: 1 },
      { tab: 'add', kind: 'sale', whose: buyer, sale: 1, entered: 2 },
    ]);
  });

  it('is ready for the next sale, to nobody in particular, when one was written', () => {
    const buyer = { customerId: 'M-1', customerName: 'Nodira' };
    const { buyer: next, sale, entered, kind } = stateAfter({ type: 'sell', buyer }, { type: 'sold' });

    expect({ next, sale, entered, kind }).toEqual({
      next: { customerId: '', customerName: '' },
      sale: 2,
      entered: 2,
      kind: 'sale',
    });
  });

  it('takes the keyboard into the form of a sale for a click on its tab, and not for an arrow', () => {
    const entered = (by: 'click' | 'key') => stateAfter({ type: 'tab', tab: 'add', by }).entered;

    expect([entered('click'), entered('key')]).toEqual([1, 0]);
  });

  it('opens Add with a lead where the search found nobody, even in a shop', () => {
    const shop = openShell({ view: 'today', first: 'sale' });

    expect(reduceShell(shop, { type: 'add', prefill: { contact: '', name: 'Aziz' } }).kind).toBe('lead');
  });
});
