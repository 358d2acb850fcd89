// Toasts: a title and a sentence in the corner, gone after a while.

import type { Shown } from '../host';
import { byId, element } from './element';
import type { Words } from './words';

/** Shows a toast; a negative number of seconds leaves it until it is closed. */
export function showToast(
  { title, message, seconds }: Omit<Extract<Shown, { kind: 'toast' }>, 'kind'>,
  words: Words,
): void {
  const button = element('button', { type: 'button', class: 'close', 'aria-label': words.close }, '×');
  const text = element('div', {}, ...(title ? [element('strong', {}, title)] : []), element('span', {}, message));
  const toast = element('div', { class: 'note' }, text, button);
  button.addEventListener('click', () => toast.remove());
  byId('toasts').append(toast);
  if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
}
