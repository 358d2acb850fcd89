// Makes a page of dist ready to be shown: writes into it what it must know at once.

/** The page's placeholder; see tools/build/pages.ts. */
const PLACE = '<!--boot-->';

/** Returns the page; `boot` is plain data and reaches it as JSON that cannot end its script tag. */
export function fillPage(page: string, boot: unknown): GoogleAppsScript.HTML.HtmlOutput {
  const html = HtmlService.createHtmlOutputFromFile(page).getContent();
  const json = JSON.stringify(boot).replace(/</g, '\\u003c');
  // A function, since a string would read $& in a text as a pattern.
  const filled = html.replace(PLACE, () => `<script type="application/json" id="boot">${json}</script>`);
  return HtmlService.createHtmlOutput(filled);
}
