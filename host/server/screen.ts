// Passes what the script shows on to the right page: to the one whose click or call made the script run.

import type { Area } from '../grid/grid';
import type { Host, Menu, Shown } from '../host';
import type { SheetInView, ToPage } from './protocol';

type Sidebar = Extract<Shown, { kind: 'sidebar' }>;

/** A tab of the browser. */
export interface ScreenPage {
  /** The e-mail of the account that looks at it. */
  readonly email: string;
  tell(message: ToPage): void;
}

interface SeenPage extends ScreenPage {
  /** What it shows, with Google's id of the sheet; undefined until the page or a script says it. */
  view?: { readonly sheetId: number; readonly areas: readonly Area[] };
}

export class Screen {
  private readonly sidebars = new Map<string, Sidebar>();
  private readonly pages = new Map<string, SeenPage>();
  private acting: string | null = null;
  /** By e-mail: each opened the workbook for themselves. */
  private readonly menus = new Map<string, readonly Menu[]>();

  constructor(
    private readonly host: Host,
    private readonly owner: string,
    /** The library's ids of sheets by Google's. */
    private readonly uidOf: (sheetId: number) => string | undefined,
  ) {
    host.onShown((shown) => this.show(shown));
    host.onActivate((sheetId, areas) => this.activate(sheetId, areas));
  }

  /** Adds a page; the returned function takes it away. */
  add(tab: string, page: ScreenPage): () => void {
    this.pages.set(tab, { ...page });
    return () => void this.pages.delete(tab);
  }

  /** The account of a page; what comes from no page is the owner's. */
  emailOf(tab: string): string {
    return this.pages.get(tab)?.email ?? this.owner;
  }

  /** The sidebar that is open for an account, which a page that is opened later shows too. */
  sidebarOf(email: string): Sidebar | null {
    return this.sidebars.get(email) ?? null;
  }

  closeSidebar(tab: string): void {
    this.sidebars.delete(this.emailOf(tab));
  }

  /** The page opens the workbook: onOpen makes the menus of its account. */
  open(tab: string): void {
    this.actAs(tab, (as) => this.host.open({ as }));
    this.menus.set(this.emailOf(tab), this.host.menus());
  }

  menusOf(email: string): readonly Menu[] {
    return this.menus.get(email) ?? this.host.menus();
  }

  /** A person looks at a sheet, and has selected cells there. */
  look(tab: string, sheetId: number, areas: readonly Area[]): void {
    const page = this.pages.get(tab);
    if (page) page.view = { sheetId, areas };
  }

  /** What a page shows; null when neither the page nor a script has said. */
  viewOf(tab: string): SheetInView | null {
    const view = this.pages.get(tab)?.view;
    const sheet = view && this.uidOf(view.sheetId);
    return sheet === undefined ? null : { sheet, areas: view?.areas ?? [] };
  }

  /** Does something in the name of the person who looks at this page. */
  actAs<T>(tab: string, act: (email: string) => T): T {
    const before = this.acting;
    this.acting = tab;
    const view = this.pages.get(tab)?.view;
    if (view) this.host.look(view.sheetId, view.areas);
    const email = this.emailOf(tab);
    const menus = JSON.stringify(this.host.menus());
    try {
      return act(email);
    } finally {
      this.acting = before;
      if (JSON.stringify(this.host.menus()) !== menus) this.tellMenus(email);
    }
  }

  tellAll(message: ToPage): void {
    for (const page of this.pages.values()) page.tell(message);
  }

  private show(shown: Shown): void {
    if (shown.kind === 'sidebar') this.sidebars.set(this.emailOf(this.acting ?? ''), shown);
    this.tellViewer({ kind: 'shown', shown });
  }

  private activate(sheetId: number, areas: readonly Area[]): void {
    const viewer = this.viewer();
    for (const page of viewer ? [viewer] : this.pages.values()) page.view = { sheetId, areas };
    const sheet = this.uidOf(sheetId);
    if (sheet !== undefined) this.tellViewer({ kind: 'activate', view: { sheet, areas } });
  }

  /** Only whose click it was sees what comes of it; what runs by itself is seen by all. */
  private tellViewer(message: ToPage): void {
    const viewer = this.viewer();
    if (viewer) viewer.tell(message);
    else this.tellAll(message);
  }

  private viewer(): SeenPage | undefined {
    return this.acting === null ? undefined : this.pages.get(this.acting);
  }

  private tellMenus(email: string): void {
    const menus = this.host.menus();
    this.menus.set(email, menus);
    for (const page of this.pages.values()) if (page.email === email) page.tell({ kind: 'menus', menus });
  }
}
