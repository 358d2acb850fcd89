// The developer's drawer below the grid: tabs with what the emulated Google knows, kept open or closed as it was left.

import type { DeveloperAction, DeveloperView } from '../../server/developer-protocol';
import { announceSize } from '../announce-size';
import { doDeveloperAction, readDeveloperView } from '../connection';
import { byId, element } from '../element';
import { drawAccount } from './account-tab';
import { drawClock } from './clock-tab';
import { drawExecutions } from './executions-tab';
import { drawOutbox } from './outbox-tab';
import { drawQuotas } from './quotas-tab';
import { drawTriggers } from './triggers-tab';

export interface DrawerRooms {
  readonly tab: string;
  readonly account: string;
  /** Says what a button could not do. */
  readonly complain: (message: string) => void;
}

/** What a tab draws from, and asks with. */
export interface TabRooms extends DrawerRooms {
  readonly view: DeveloperView;
  readonly ask: (action: DeveloperAction) => void;
}

type DrawTab = (rooms: TabRooms) => readonly HTMLElement[];

const TABS: readonly (readonly [name: string, draw: DrawTab])[] = [
  ['Outbox', drawOutbox],
  ['Triggers', drawTriggers],
  ['Clock', drawClock],
  ['Executions', drawExecutions],
  ['Quotas', drawQuotas],
  ['Account', drawAccount],
];

const OPEN_KEY = 'daftar.drawer';
const TAB_KEY = 'daftar.drawer-tab';

export class Drawer {
  private drawn = '';
  private readonly body = element('div', { class: 'drawer-body', role: 'tabpanel' });
  private readonly tabs = element('div', { class: 'drawer-tabs', role: 'tablist', 'aria-label': 'Developer' });

  constructor(private readonly rooms: DrawerRooms) {
    const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '×');
    close.addEventListener('click', () => this.toggle(false));
    byId('drawer').append(element('div', { class: 'drawer-head' }, this.tabs, close), this.body);
    if (localStorage.getItem(OPEN_KEY) === 'open') this.toggle(true);
  }

  toggle(isOpen = byId('drawer').hidden): void {
    byId('drawer').hidden = !isOpen;
    localStorage.setItem(OPEN_KEY, isOpen ? 'open' : 'closed');
    document.querySelector('.developer-button')?.setAttribute('aria-expanded', String(isOpen));
    announceSize();
    if (isOpen) this.refresh();
  }

  /** Draws what is the case now, if anybody looks. */
  refresh(): void {
    if (byId('drawer').hidden) return;
    readDeveloperView(this.rooms.tab).then(
      (view) => this.draw(view),
      (error: unknown) => this.rooms.complain(error instanceof Error ? error.message : String(error)),
    );
  }

  private draw(view: DeveloperView): void {
    const chosen = localStorage.getItem(TAB_KEY);
    const [name, drawTab] = TABS.find(([each]) => each === chosen) ?? ['Outbox', drawOutbox];
    this.drawTabs(name, view);
    // While nothing has changed, what somebody is typing or reading stays. The clock ticks by itself.
    const facts = JSON.stringify([name, { ...view, now: 0 }]);
    if (facts === this.drawn && name !== 'Clock') return;
    this.drawn = facts;
    const top = this.body.scrollTop;
    this.body.replaceChildren(...drawTab({ ...this.rooms, view, ask: (action) => this.ask(action) }));
    this.body.scrollTop = top;
  }

  private drawTabs(chosen: string, view: DeveloperView): void {
    const had = this.tabs.contains(document.activeElement);
    const buttons = TABS.map(([name]) => {
      const isChosen = name === chosen;
      const attributes = { type: 'button', role: 'tab', 'aria-selected': String(isChosen) };
      const button = element('button', attributes, name, ...countOf(name, view));
      button.addEventListener('click', () => {
        localStorage.setItem(TAB_KEY, name);
        this.refresh();
      });
      return button;
    });
    this.tabs.replaceChildren(...buttons);
    if (had) this.tabs.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  }

  private ask(action: DeveloperAction): void {
    doDeveloperAction({ tab: this.rooms.tab, action }).then(
      (answer) => {
        if (!answer.ok) this.rooms.complain(answer.message);
        this.drawn = '';
        this.refresh();
      },
      (error: unknown) => this.rooms.complain(error instanceof Error ? error.message : String(error)),
    );
  }
}

function countOf(name: string, view: DeveloperView): readonly HTMLElement[] {
  const counts: Readonly<Record<string, number>> = { Outbox: view.mails.length, Triggers: view.triggers.length };
  const count = counts[name] ?? 0;
  return count > 0 ? [element('span', { class: 'count' }, String(count))] : [];
}
