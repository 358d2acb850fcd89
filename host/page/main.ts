// The page of the workbench: puts the grid, the add-on's menus and what the add-on shows in their places.

import 'bootstrap/dist/css/bootstrap.min.css';
import 'font-awesome/css/font-awesome.min.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import './boxes.css';
import './drawer/drawer.css';
import './drawer/outbox.css';
import './menu-bar.css';
import './page.css';
import type { Menu, Shown } from '../host';
import type { Answer, ToPage } from '../server/protocol';
import { accountOfTab } from './account';
import { clickMenu, connect, doDeveloperAction } from './connection';
import { askConsent } from './consent';
import { openDialog, showAlert } from './dialogs';
import { Drawer } from './drawer/drawer';
import { byId, element } from './element';
import { addFileMenu } from './file-menu';
import { prepareFrames } from './frames';
import { createMenuBar } from './menu-bar';
import { askAlong } from './questions';
import { showSheets } from './sheet-view';
import { openSidebar } from './sidebar';
import { drawTitleBar } from './title-bar';
import { showToast } from './toasts';
import { wordsOf } from './words';

const connection = await connect(accountOfTab());
const { welcome } = connection;
const { tab, name, account, canEdit } = welcome;
const words = wordsOf(welcome.lang);
document.documentElement.lang = welcome.lang;
const complain = (message: string) => void showAlert(words.failed, message, words);
const setWorking = drawTitleBar({ name, account, canEdit, onDeveloper: () => drawer.toggle() }, words);
const drawer = new Drawer({ tab, account, complain });
await prepareFrames(tab, words);
if (welcome.sidebar) show(welcome.sidebar);
addFileMenu({ tab, name, words, complain });
const sheets = await showSheets(connection, byId('grid'), words);
if (welcome.view) sheets.activate(welcome.view);
let menuBar = createMenuBar(welcome.menus, (captions) => void click(captions));
keepMenus();
new MutationObserver(keepMenus).observe(byId('grid'), { childList: true, subtree: true });
connection.inbox.setMessageHearer(hear);
connection.onEnd(() => byId('workplace').before(element('p', { class: 'stopped', role: 'alert' }, words.stopped)));
document.documentElement.dataset.ready = 'true';

function hear(message: ToPage): void {
  switch (message.kind) {
    case 'shown':
      return show(message.shown);
    case 'menus':
      return placeMenus(message.menus);
    case 'activate':
      return sheets.activate(message.view);
    case 'clock':
      return sheets.setClock(message.now);
    case 'stirred':
      return drawer.refresh();
    case 'reload':
      return location.reload();
    case 'welcome':
    case 'revisions':
      return undefined;
  }
}

function show(shown: Shown): void {
  switch (shown.kind) {
    case 'sidebar':
      return openSidebar(shown, words, () => connection.tell({ kind: 'sidebar-closed' }));
    case 'modal':
    case 'modeless':
      return openDialog(shown, words);
    case 'toast':
      return showToast(shown, words);
    case 'alert':
      return void showAlert(shown.title, shown.message, words);
  }
}

function placeMenus(menus: readonly Menu[]): void {
  menuBar.remove();
  menuBar = createMenuBar(menus, (captions) => void click(captions));
  keepMenus();
}

/** The grid draws its menu bar anew now and then; the add-on's menus follow it. */
function keepMenus(): void {
  const place = document.querySelector('.o-topbar-topleft');
  if (place && menuBar.parentElement !== place) place.append(menuBar);
}

async function click(captions: readonly string[]): Promise<void> {
  const answer = await askAlong((answers) => whileWorking(clickMenu({ tab, captions, answers })), words);
  if (answer.ok) return;
  if (!answer.scopes) return showAlert(words.failed, answer.message, words);
  const refusedScopes = await askConsent(answer.scopes, welcome.lang);
  if (!refusedScopes) return;
  const consent = { authorised: true, refusedScopes };
  const kept = await whileWorking(doDeveloperAction({ tab, action: { kind: 'consent', email: account, consent } }));
  return kept.ok ? click(captions) : showAlert(words.failed, kept.message, words);
}

/** Shows that something is going on; what breaks on the way is an answer too. */
async function whileWorking(asked: Promise<Answer>): Promise<Answer> {
  setWorking(true);
  const answer = await asked.catch((error: unknown) => ({
    ok: false as const,
    message: error instanceof Error ? error.message : String(error),
  }));
  setWorking(false);
  return answer;
}
