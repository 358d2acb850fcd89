// Shows a page of dist in a dialog over the sheet, with what it must know at once written into it.

import { fillPage } from './html-page';

export interface DialogOptions {
  readonly title: string;
  /** Pixels; Google makes it smaller where the window is. */
  readonly width: number;
  readonly height: number;
  /** Plain data. */
  readonly boot: unknown;
}

/** Shows the page; the sheet is out of reach until it is closed. */
export function showDialog(page: string, { title, width, height, boot }: DialogOptions): void {
  SpreadsheetApp.getUi().showModalDialog(fillPage(page, boot).setWidth(width).setHeight(height), title);
}
