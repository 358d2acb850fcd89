// What the workbench and its page say to each other over the WebSocket, and what the page asks over HTTP.

import type { CollaborationMessage, WorkbookData } from '@odoo/o-spreadsheet';
import type { Area } from '../grid/grid';
import type { AlertButton, Menu, Question, Shown } from '../host';

/** From the workbench to a page. */
export type ToPage =
  | Welcome
  | { readonly kind: 'revisions'; readonly messages: readonly CollaborationMessage[] }
  | { readonly kind: 'menus'; readonly menus: readonly Menu[] }
  | { readonly kind: 'shown'; readonly shown: Shown }
  /** A script made this sheet the active one, or selected cells in it. */
  | { readonly kind: 'activate'; readonly view: SheetInView }
  /** The clock was wound; `now` is the host's time. */
  | { readonly kind: 'clock'; readonly now: number }
  /** Something happened that the developer's drawer may show. */
  | { readonly kind: 'stirred' }
  /** The workbook is another one now, or can only be understood from its beginning. */
  | { readonly kind: 'reload' };

/** The first thing that a page hears. */
export interface Welcome {
  readonly kind: 'welcome';
  /** The page's own id; it signs its revisions and calls with it. */
  readonly tab: string;
  readonly workbook: WorkbookData;
  readonly name: string;
  readonly lang: Lang;
  readonly timeZone: string;
  /** The host's time in epoch milliseconds. */
  readonly now: number;
  readonly menus: readonly Menu[];
  /** Who looks at this page, and who else could. */
  readonly account: string;
  readonly accounts: readonly string[];
  readonly canEdit: boolean;
  /** What a script made active while the page was opened. */
  readonly view: SheetInView | null;
  /** The sidebar that is open, if one is. */
  readonly sidebar: Extract<Shown, { kind: 'sidebar' }> | null;
}

/** From a page to the workbench. */
export type FromPage =
  | { readonly kind: 'revision'; readonly message: CollaborationMessage }
  /** What the person looks at. */
  | { readonly kind: 'look'; readonly view: SheetInView }
  | { readonly kind: 'sidebar-closed' };

export interface SheetInView {
  /** The library's id. */
  readonly sheet: string;
  /** The selected cells; none when a script only went to the sheet. */
  readonly areas: readonly Area[];
}

/** POST /rpc: what google.script.run asks. */
export interface RpcRequest {
  readonly tab: string;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly answers?: readonly GivenAnswer[];
}

/** What the person chose when the script asked this. */
export interface GivenAnswer {
  readonly question: Question;
  readonly button: AlertButton;
}

/** POST /click: a menu item, by its captions from the outermost inwards. */
export interface ClickRequest {
  readonly tab: string;
  readonly captions: readonly string[];
  readonly answers?: readonly GivenAnswer[];
}

/** The answer to both. */
export type Answer = { readonly ok: true; readonly value: unknown } | Refusal;

export interface Refusal {
  readonly ok: false;
  readonly message: string;
  /** Of a click by somebody who has not authorised the script: what the consent screen asks for. */
  readonly scopes?: readonly string[];
  /** The script waits for the answer to this: send the same again with it. */
  readonly question?: Question;
}

export type Lang = 'uz' | 'ru' | 'en';
