// Shows a page of dist in the sidebar, with what it must know at once written into it.

/** The page's placeholder; see tools/build/pages.ts. */
const PLACE = '<!--boot-->';

/** Shows the page; `boot` is plain data and reaches the page as JSON that cannot end its script tag. */
export function showSidebar(page: string, title: string, boot: unknown): void {
  const html = HtmlService.createHtmlOutputFromFile(page).getContent();
  const json = JSON.stringify(boot).replace(/</g, '\\u003c');
  // A function, since a string would read $& in a text as a pattern.
  const filled = html.replace(PLACE, () => `<script type="application/json" id="boot">${json}</script>`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(filled).setTitle(title));
}
