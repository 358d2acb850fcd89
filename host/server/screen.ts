// Passes what the script shows on to the right page: to the one whose click or call made the script run.

import type { Host, Shown } from '../host';
import type { ToPage } from './protocol';

type Sidebar = Extract<Shown, { kind: 'sidebar' }>;
type Tell = (message: ToPage) => void;

export class Screen {
  /** The sidebar that is open, which a page that is opened later shows too. */
  sidebar: Sidebar | null = null;
  private readonly pages = new Map<string, Tell>();
  private acting: string | null = null;
  private menus: string;

  constructor(private readonly host: Host) {
    this.menus = JSON.stringify(host.menus());
    host.onShown((shown) => this.show(shown));
  }

  /** Adds a page; the returned function takes it away. */
  add(tab: string, tell: Tell): () => void {
    this.pages.set(tab, tell);
    return () => void this.pages.delete(tab);
  }

  /** Does something in the name of the person who looks at this page. */
  actAs<T>(tab: string, act: () => T): T {
    const before = this.acting;
    this.acting = tab;
    try {
      return act();
    } finally {
      this.acting = before;
      this.tellMenus();
    }
  }

  private show(shown: Shown): void {
    if (shown.kind === 'sidebar') this.sidebar = shown;
    const viewer = this.acting === null ? undefined : this.pages.get(this.acting);
    for (const tell of viewer ? [viewer] : this.pages.values()) tell({ kind: 'shown', shown });
  }

  private tellMenus(): void {
    const now = JSON.stringify(this.host.menus());
    if (now === this.menus) return;
    this.menus = now;
    for (const tell of this.pages.values()) tell({ kind: 'menus', menus: this.host.menus() });
  }
}
