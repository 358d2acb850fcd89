// The add-on's menu and what its items do.

import { mayEdit } from '../google/access';
import { activeSpreadsheet } from '../google/active-book';
import { showSidebar } from '../google/sidebar';
import type { Texts } from '../kernel/i18n/texts';
import type { Ports } from '../kernel/ports';
import { refreshDaily } from '../modules/figures/index';
import { setUp as makeSheets } from '../modules/setup/index';
import { keepLists } from '../modules/upkeep/index';
import { accountTexts, personTexts, reading, UNHURRIED, writing } from './app';
import { openSetup } from './dialogs';
import { finishChangingLanguage, LANGUAGE_NAMES } from './languages';
import { look, updated } from './look';
import { noticeOrigin } from './origin';
import { showingErrors } from './report-error';
import type { SidebarBoot } from './rpc';
import { say } from './say';
import { bootOf } from './sidebar-boot';

/** Builds the menu when the workbook opens. Runs without any permission, so it touches nothing else. */
export function onOpen(): void {
  const texts = accountTexts();
  const ui = SpreadsheetApp.getUi();
  const menu = __EDITION__ === 'addon' ? ui.createAddonMenu() : ui.createMenu('Daftar');
  menu
    .addItem(texts('menu.open'), 'openSidebar')
    .addItem(texts('menu.board'), 'openBoard')
    .addItem(texts('menu.sale'), 'openSale')
    .addItem(texts('menu.payment'), 'openPayment')
    .addItem(texts('menu.debts'), 'openDebts')
    .addItem(texts('menu.refreshToday'), 'refreshToday')
    .addSubMenu(numbersMenu(ui, texts))
    .addSeparator()
    .addItem(texts('menu.setUp'), 'openSetup')
    .addItem(texts('menu.useMySheet'), 'openAdopt')
    .addItem(texts('menu.import'), 'openImport')
    .addItem(texts('menu.check'), 'checkSheets')
    .addItem(texts('menu.duplicates'), 'openDuplicates')
    .addItem(texts('menu.rules'), 'openRules')
    .addItem(texts('menu.health'), 'openHealth')
    .addItem(texts('menu.left'), 'openLeaver')
    .addItem(texts('menu.privacy'), 'openPrivacy')
    .addItem(texts('menu.archive'), 'offerArchive')
    .addItem(texts('menu.unarchive'), 'offerUnarchive')
    .addItem(texts('menu.sample'), 'addSampleData')
    .addItem(texts('menu.removeSample'), 'removeSampleData')
    .addSubMenu(languageMenu(ui, texts('menu.language')))
    .addToUi();
}

function numbersMenu(ui: GoogleAppsScript.Base.Ui, texts: Texts): GoogleAppsScript.Base.Menu {
  return ui
    .createMenu(texts('menu.numbers'))
    .addItem(texts('menu.rows'), 'openRows')
    .addItem(texts('menu.refreshDashboard'), 'refreshDashboard')
    .addItem(texts('menu.handout'), 'printDashboard')
    .addItem(texts('menu.reports'), 'openReports')
    .addItem(texts('menu.keepReport'), 'keepReport')
    .addItem(texts('menu.checkNumbers'), 'checkDashboard')
    .addItem(texts('menu.quality'), 'openQuality');
}

function languageMenu(ui: GoogleAppsScript.Base.Ui, caption: string): GoogleAppsScript.Base.Menu {
  return ui
    .createMenu(caption)
    .addItem(LANGUAGE_NAMES.uz, 'workbookInUzbek')
    .addItem(LANGUAGE_NAMES['uz-Cyrl'], 'workbookInUzbekCyrillic')
    .addItem(LANGUAGE_NAMES.ru, 'workbookInRussian')
    .addItem(LANGUAGE_NAMES.en, 'workbookInEnglish');
}

/** Builds the menu in the workbook where the add-on was just installed. */
export function onInstall(): void {
  onOpen();
}

/**
 * Opens the sidebar; before that, updates an older workbook. In one in which there is nothing yet, setup asks its questions
 * instead. `view` is 'add' for the first lead; a stranger may send anything.
 */
export function openSidebar(view?: unknown): void {
  openOn(view === 'add' ? 'add' : 'today');
}

/** Opens the sidebar on the form of a sale. */
export function openSale(): void {
  openOn('sale');
}

/** Opens the sidebar where somebody pays: who it is must be found first. */
export function openPayment(): void {
  openOn('payment');
}

/** Opens the sidebar on who owes. */
export function openDebts(): void {
  openOn('debts');
}

/** Opens the sidebar on the rows behind the selected number. */
export function openRows(): void {
  openOn('rows');
}

/** What whoever may only look sees instead. */
const TO_LOOK_AT = {
  today: 'today',
  add: 'today',
  sale: 'today',
  debts: 'debts',
  payment: 'debts',
  rows: 'rows',
} as const;

function openOn(view: SidebarBoot['view']): void {
  showingErrors(() => {
    const found = reading(look);
    if (found.isNew && !found.hasJournal) return openSetup();
    if (found.isNew) writing('', makeSheets);
    else if (!updated(found)) return;
    // Whoever may only look gets what can be looked at.
    const writes = mayEdit(activeSpreadsheet());
    if (writes) finishChangingLanguage();
    showSidebar(
      'sidebar',
      'Daftar',
      reading((ports) => bootOf(ports, writes, writes ? view : TO_LOOK_AT[view])),
    );
    if (!writes) return;
    noticeOrigin();
    writing('', keepUp, UNHURRIED);
  });
}

/** Makes the sheets that are missing and says what was made; updates an older workbook first. */
export function setUp(): void {
  showingErrors(() => {
    const found = reading(look);
    if (found.hasJournal && !updated(found)) return;
    const { made } = writing('', makeSheets);
    // Without its journal a workbook could not be updated before.
    if (!found.hasJournal && !updated(reading(look))) return;
    const key = made === 0 ? 'ok.setUpBefore' : found.isNew ? 'ok.setUp' : 'ok.setUpAdded';
    say(personTexts()(key, { made: String(made) }));
    noticeOrigin();
  });
}

/** What is done once the sidebar is drawn: actions then need not read the lists, and figures are of this day. */
function keepUp(ports: Ports): void {
  keepLists(ports);
  refreshDaily(ports);
}
