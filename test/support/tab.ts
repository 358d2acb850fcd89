// Opens the workbench in a tab of the browser, as each browser test begins.

import type { Browser, Page } from 'playwright-core';

/** How long an element may be waited for, in milliseconds: the workbook is reckoned in this very process, on a shared machine. */
export const PATIENCE = 90_000;

export interface TabOptions {
  /** Gets the messages of what the page throws. */
  readonly errors: string[];
  /** Is done to the tab before it goes anywhere. */
  readonly before?: (page: Page) => Promise<void>;
}

/** Returns the tab once the workbench in it can be used. */
export async function openTab(browser: Browser, url: string, { errors, before }: TabOptions): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(PATIENCE);
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

/** Resolves as soon as it holds; throws with what was waited for in vain. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It never came to this: ${holds}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}
