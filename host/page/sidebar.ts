// The sidebar at the right: 300 pixels, a title, a button to close it, and the add-on's page.

import type { Shown } from '../host';
import { announceSize } from './announce-size';
import { byId, element } from './element';
import { createFrame } from './frames';
import type { Words } from './words';

/** Opens the sidebar, in place of the one that is open. */
export function openSidebar(shown: Extract<Shown, { kind: 'sidebar' }>, words: Words, onClose: () => void): void {
  const sidebar = byId('sidebar');
  const close = () => {
    sidebar.hidden = true;
    sidebar.replaceChildren();
    announceSize();
    onClose();
  };
  const button = element('button', { type: 'button', 'aria-label': words.close, class: 'close' }, '×');
  button.addEventListener('click', close);
  const head = element('div', { class: 'sidebar-head' }, element('h1', {}, shown.title), button);
  sidebar.replaceChildren(head, createFrame(shown.html, shown.title, { close }));
  sidebar.setAttribute('aria-label', shown.title);
  sidebar.hidden = false;
  announceSize();
}
