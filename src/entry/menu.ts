// The add-on's menu and what its items do.

import { mayEdit } from '../google/access';
import { activeSpreadsheet } from '../google/active-book';
import { showSidebar } from '../google/sidebar';
import { journalTable } from '../kernel/book/journal';
import type { Ports } from '../kernel/ports';
import { SCHEMA_VERSION, sourcesTable } from '../modules/settings/index';
import { setUp as makeSheets } from '../modules/setup/index';
import { keepLists } from '../modules/upkeep/index';
import { mustBeKnown, upgrade } from '../modules/versions/index';
import { accountTexts, personTexts, reading, UNHURRIED, working, writing } from './app';
import { finishChangingLanguage, LANGUAGE_NAMES } from './languages';
import { noticeOrigin } from './origin';
import { showingErrors } from './report-error';
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
    .addItem(texts('menu.refreshToday'), 'refreshToday')
    .addSeparator()
    .addItem(texts('menu.setUp'), 'openSetup')
    .addItem(texts('menu.check'), 'checkSheets')
    .addItem(texts('menu.left'), 'openLeaver')
    .addItem(texts('menu.archive'), 'offerArchive')
    .addItem(texts('menu.unarchive'), 'offerUnarchive')
    .addItem(texts('menu.sample'), 'addSampleData')
    .addItem(texts('menu.removeSample'), 'removeSampleData')
    .addSubMenu(languageMenu(ui, texts('menu.language')))
    .addToUi();
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

/** Opens the sidebar; before that, sets up a new workbook and updates an older one. */
export function openSidebar(): void {
  showingErrors(() => {
    const found = reading(look);
    if (found.isNew) writing('', makeSheets);
    else if (!updated(found)) return;
    // Whoever may only look gets what can be looked at.
    const writes = mayEdit(activeSpreadsheet());
    if (writes) finishChangingLanguage();
    showSidebar(
      'sidebar',
      'Daftar',
      reading((ports) => bootOf(ports, writes)),
    );
    if (!writes) return;
    noticeOrigin();
    writing('', keepLists, UNHURRIED);
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

export interface Found {
  readonly isNew: boolean;
  readonly hasJournal: boolean;
  readonly version: number;
}

/** Throws WORKBOOK_NEWER. One blocking call. */
export function look(ports: Ports): Found {
  const { desk } = ports;
  return {
    isNew: !desk.hasTable(sourcesTable),
    hasJournal: desk.hasTable(journalTable),
    version: mustBeKnown(ports),
  };
}

/** Brings an older workbook up to date and says so; returns false when there was no time to finish. */
export function updated({ version }: Found): boolean {
  if (version === SCHEMA_VERSION) return true;
  const { from, to, isDone } = working('', upgrade);
  const versions = { from: String(from), to: String(to) };
  if (!isDone) say(personTexts()('ok.upgradeGoesOn'));
  else if (from !== to) say(personTexts()('ok.upgraded', versions));
  return isDone;
}
