// The sidebar at the right: 300 pixels, a title, a button to close it, and the add-on's page.

import type { Shown } from '../host';
import { announceSize } from './announce-size';
import { byId, element } from './element';
import { createFrame, hasKeyboard } from './frames';
import type { Words } from './words';

/** A dialog was closed, and the person has done nothing since. */
let dialogIsOver = false;
const note = (type: string, isOver: boolean) =>
  document.addEventListener(
    type,
    () => {
      dialogIsOver = isOver;
    },
    { capture: true },
  );
note('close', true);
note('keydown', false);
note('pointerdown', false);

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
  const frame = createFrame(shown.html, shown.title, { close });
  sidebar.replaceChildren(head, frame);
  sidebar.setAttribute('aria-label', shown.title);
  sidebar.hidden = false;
  void giveKeyboard(frame);
  announceSize();
}

/**
 * A sidebar that a dialog has opened has the keyboard next, unless the person goes elsewhere: once the dialog is closed,
 * which leaves nobody else the keyboard, and the frame is loaded, since one that has it before loses it then.
 *
 * Whether it has it is asked of the frame. The browser may give a frame of another process the keyboard in the moment in
 * which the grid takes it, and then says that the frame has it, while the frame knows of nothing; and a frame that took it
 * by itself would lose its field if it were given it once more.
 */
async function giveKeyboard(frame: HTMLIFrameElement): Promise<void> {
  // Not `dialog:modal`: until its close event, a closed dialog is still here, but modal no more.
  const dialog = document.querySelector('dialog.kind-modal, dialog.kind-alert');
  if (!dialog && !dialogIsOver) return;
  await Promise.all([hasHeard(frame, 'load'), dialog && hasHeard(dialog, 'close')]);
  for (let tries = 0; tries < MOST_TRIES && dialogIsOver && frame.isConnected; tries += 1) {
    if (await hasKeyboard(frame)) return;
    frame.blur();
    frame.focus();
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

const MOST_TRIES = 20;
const PAUSE_MS = 100;

function hasHeard(target: EventTarget, type: string): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}
