// Ui: menus, the sidebar, dialogs and alerts of the open workbook.

import type { AlertButton } from '../../host';
import { expose, type MemberCost, reveal } from '../../runtime/emulated';
import { enumeration } from '../../runtime/enumeration';
import type { Execution } from '../../runtime/execution';
import { HtmlOutputRoom } from '../html/html-output';
import { exposeMenu } from './menu';

type GoogleUi = GoogleAppsScript.Base.Ui;
type GoogleHtml = GoogleAppsScript.HTML.HtmlOutput;
type Base = typeof GoogleAppsScript.Base;

const FILE = 'host/services/ui/ui.ts';
const Button = enumeration<Base['Button']>('Button', FILE, ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = enumeration<Base['ButtonSet']>('ButtonSet', FILE, ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

const BUTTONS_OF: Readonly<Record<string, readonly AlertButton[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

const DIALOG_WIDTH = 600; // what Google's dialogs take when the output names no size
const DIALOG_HEIGHT = 400;

export const uiMembers = {
  Button: 'value',
  ButtonSet: 'value',
  alert: 'handle',
  createAddonMenu: 'free',
  createMenu: 'free',
  showModalDialog: 'handle',
  showModelessDialog: 'handle',
  showSidebar: 'handle',
} satisfies Record<string, MemberCost>;

class UiRoom implements Pick<GoogleUi, keyof typeof uiMembers> {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  constructor(private readonly execution: Execution) {}

  /** What only tells is shown, and the script goes on; what asks waits for the person's button. */
  alert(...given: unknown[]): GoogleAppsScript.Base.Button {
    const texts = given.filter((one) => typeof one === 'string');
    const [title = '', message = ''] = texts.length > 1 ? texts : ['', ...texts];
    const buttons = BUTTONS_OF[String(given.find((one) => typeof one === 'object') ?? ButtonSet.OK)];
    if (!buttons) throw new Error("The parameters don't match the method signature for Ui.alert.");
    if (buttons.length > 1) return Button[this.execution.ask({ title, message, buttons })];
    this.execution.world.locks.releaseAll(this.execution);
    this.execution.world.show({ kind: 'alert', title, message });
    return Button.OK;
  }

  createAddonMenu(): GoogleAppsScript.Base.Menu {
    const { name } = this.execution.world.manifest;
    return exposeMenu(this.execution, typeof name === 'string' ? name : 'Add-on');
  }

  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    return exposeMenu(this.execution, String(caption));
  }

  showModalDialog(html: GoogleHtml, title: string): void {
    this.showDialog('modal', html, title);
  }

  showModelessDialog(html: GoogleHtml, title: string): void {
    this.showDialog('modeless', html, title);
  }

  showSidebar(html: GoogleHtml): void {
    const { title, content } = outputOf(html, 'showSidebar');
    this.execution.world.show({ kind: 'sidebar', title, html: content });
  }

  private showDialog(kind: 'modal' | 'modeless', html: GoogleHtml, title: string): void {
    const { content, width, height } = outputOf(html, 'showModalDialog');
    const size = { width: width ?? DIALOG_WIDTH, height: height ?? DIALOG_HEIGHT };
    this.execution.world.show({ kind, title: String(title), html: content, ...size });
  }
}

export function exposeUi(execution: Execution): GoogleUi {
  return expose<GoogleUi>(execution, {
    name: 'Ui',
    file: FILE,
    rooms: [{ members: uiMembers, target: new UiRoom(execution) }],
    needs: 'FULL',
    exceptions: { createAddonMenu: 'NONE', createMenu: 'NONE' },
  });
}

function outputOf(html: unknown, method: string): HtmlOutputRoom['state'] {
  const room = reveal(html, HtmlOutputRoom);
  if (room) return room.state;
  throw new Error(`The parameters (${typeof html}) don't match the method signature for Ui.${method}.`);
}
