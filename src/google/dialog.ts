// Shows a page of dist in a dialog over the sheet, with what it must know at once written into it, or HTML that was made.

import { fillPage } from './html-page';

interface DialogSize {
  readonly title: string;
  /** Pixels; Google makes it smaller where the window is. */
  readonly width: number;
  readonly height: number;
}

export interface DialogOptions extends DialogSize {
  /** Plain data. */
  readonly boot: unknown;
}

/** Shows the page; the sheet is out of reach until it is closed. */
export function showDialog(page: string, { title, width, height, boot }: DialogOptions): void {
  SpreadsheetApp.getUi().showModalDialog(fillPage(page, boot).setWidth(width).setHeight(height), title);
}

/** Shows a document that is whole as it stands. */
export function showDocument(html: string, { title, width, height }: DialogSize): void {
  const output = HtmlService.createHtmlOutput(html).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(output, title);
}
