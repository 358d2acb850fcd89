// The add-on's menu and what its items do.

import { showSidebar } from '../google/sidebar';
import type { Ports } from '../kernel/ports';
import { dayAt } from '../kernel/time/zone';
import { modules } from '../modules/index';
import { addSampleData as addSample, SAMPLE_REQUEST } from '../modules/sample/index';
import { sourcesTable } from '../modules/settings/index';
import { setUp as makeSheets } from '../modules/setup/index';
import { personTexts, reading, wasCarriedOut, writing } from './app';
import { noticeOrigin } from './origin';
import { createDictionary } from './page-texts';
import { showingErrors } from './report-error';
import type { SidebarBoot } from './rpc';
import { say } from './say';

/** Builds the menu when the workbook opens. Runs without any permission, so it touches nothing else. */
export function onOpen(): void {
  const texts = personTexts();
  const ui = SpreadsheetApp.getUi();
  const menu = __EDITION__ === 'addon' ? ui.createAddonMenu() : ui.createMenu('Daftar');
  menu
    .addItem(texts('menu.open'), 'openSidebar')
    .addSeparator()
    .addItem(texts('menu.setUp'), 'setUp')
    .addItem(texts('menu.check'), 'checkSheets')
    .addItem(texts('menu.sample'), 'addSampleData')
    .addToUi();
}

/** Builds the menu in the workbook where the add-on was just installed. */
export function onInstall(): void {
  onOpen();
}

/** Opens the sidebar; sets the workbook up first where that was not done. */
export function openSidebar(): void {
  showingErrors(() => {
    if (reading(({ desk }) => !desk.hasTable(sourcesTable))) writing('', makeSheets);
    showSidebar('sidebar', 'Daftar', reading(bootOf));
    noticeOrigin();
  });
}

/** Makes the sheets that are missing and says what was made. */
export function setUp(): void {
  showingErrors(() => {
    const wasThere = reading(({ desk }) => desk.hasTable(sourcesTable));
    const { made } = writing('', makeSheets);
    const key = made === 0 ? 'ok.setUpBefore' : wasThere ? 'ok.setUpAdded' : 'ok.setUp';
    say(personTexts()(key, { made: String(made) }));
    noticeOrigin();
  });
}

/** Fills the workbook with a believable firm, once. */
export function addSampleData(): void {
  showingErrors(() => {
    writing('', makeSheets);
    const isThere = wasCarriedOut(SAMPLE_REQUEST);
    const { customers, deals } = writing(SAMPLE_REQUEST, addSample);
    const counts = { customers: String(customers), deals: String(deals) };
    say(isThere ? personTexts()('ok.sampleThere') : personTexts()('ok.sample', counts));
  });
}

function bootOf({ book, language, now, zone }: Ports): SidebarBoot {
  const sources = [...book.open(sourcesTable, ['id', 'label']).records()].map(({ label }) => label);
  return { language, texts: createDictionary(modules, language), sources, today: dayAt(now, zone) };
}
