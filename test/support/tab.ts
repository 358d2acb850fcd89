// Opens the workbench in a tab of the browser, as each browser test begins.

import type { Browser, Page } from 'playwright-core';

export interface TabOptions {
  /** How long an element may be waited for, in milliseconds: the workbook is reckoned in this very process. */
  readonly timeout: number;
  /** Gets the messages of what the page throws. */
  readonly errors: string[];
  /** Is done to the tab before it goes anywhere. */
  readonly before?: (page: Page) => Promise<void>;
}

/** Returns the tab once the workbench in it can be used. */
export async function openTab(browser: Browser, url: string, { timeout, errors, before }: TabOptions): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(timeout);
  page.on('pageerror', (error) => errors.push(error.message));
  await before?.(page);
  await page.goto(url);
  await page.locator('html[data-ready=true]').waitFor();
  return page;
}

/** Chooses an item of Daftar's menu. */
export async function chooseItem(page: Page, item: string | RegExp): Promise<void> {
  await page.locator('.menu-title', { hasText: 'Daftar' }).click();
  await page.locator('.menu-entry', { hasText: item }).click();
}
