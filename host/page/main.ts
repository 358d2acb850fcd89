// The page of the workbench: puts the grid, the add-on's menus and what the add-on shows in their places.

import 'bootstrap/dist/css/bootstrap.min.css';
import 'font-awesome/css/font-awesome.min.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import './boxes.css';
import './menu-bar.css';
import './page.css';
import type { Menu, Shown } from '../host';
import type { ToPage } from '../server/protocol';
import { clickMenu, connect } from './connection';
import { openDialog, showAlert } from './dialogs';
import { byId, element } from './element';
import { prepareFrames } from './frames';
import { createMenuBar } from './menu-bar';
import { showSheets } from './sheet-view';
import { openSidebar } from './sidebar';
import { drawTitleBar } from './title-bar';
import { showToast } from './toasts';
import { wordsOf } from './words';

const connection = await connect();
const { welcome } = connection;
const words = wordsOf(welcome.lang);
document.documentElement.lang = welcome.lang;
const setWorking = drawTitleBar(welcome.name, words);
await prepareFrames(welcome.tab);
if (welcome.sidebar) show(welcome.sidebar);
await showSheets(connection, byId('grid'), words);
let menuBar = createMenuBar(welcome.menus, (captions) => void click(captions));
keepMenus();
new MutationObserver(keepMenus).observe(byId('grid'), { childList: true, subtree: true });
connection.inbox.setMessageHearer(hear);
connection.onEnd(() => byId('workplace').before(element('p', { class: 'stopped', role: 'alert' }, words.stopped)));
document.documentElement.dataset.ready = 'true';

function hear(message: ToPage): void {
  if (message.kind === 'shown') show(message.shown);
  if (message.kind === 'menus') placeMenus(message.menus);
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
  setWorking(true);
  const failure = await clickMenu({ tab: welcome.tab, captions }).then(
    (answer) => (answer.ok ? null : answer.message),
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  setWorking(false);
  if (failure !== null) await showAlert(words.failed, failure, words);
}
