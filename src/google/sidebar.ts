// Shows a page of dist in the sidebar, with what it must know at once written into it.

import { fillPage } from './html-page';

/** Shows the page; `boot` is plain data. */
export function showSidebar(page: string, title: string, boot: unknown): void {
  SpreadsheetApp.getUi().showSidebar(fillPage(page, boot).setTitle(title));
}
