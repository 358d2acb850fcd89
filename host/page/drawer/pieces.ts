// The small pieces that the tabs of the drawer are made of: buttons, tables, times and empty states.

import { element } from '../element';

export function actionButton(caption: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'quiet' }, caption);
  button.addEventListener('click', act);
  return button;
}

/** What a tab says while it has nothing to show. */
export function nothingYet(sentence: string): HTMLElement {
  return element('p', { class: 'nothing' }, sentence);
}

type Cell = string | Node;

export function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): HTMLElement {
  const head = element('tr', {}, ...heads.map((text) => element('th', { scope: 'col' }, text)));
  const body = rows.map((cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, cell))));
  return element('table', { class: 'facts' }, element('thead', {}, head), element('tbody', {}, ...body));
}

/** A time as the workbook's zone has it: `2026-03-02 09:00:00`. */
export function timeText(instant: number, timeZone: string): string {
  const options = { timeZone, dateStyle: 'short', timeStyle: 'medium' } as const;
  return new Intl.DateTimeFormat('sv-SE', options).format(instant);
}

export function failure(message: string): HTMLElement {
  return element('span', { class: 'failure' }, message);
}
