// Dialogs: the add-on's pages in the size that it asked for, and plain alerts.

import type { Shown } from '../host';
import { element } from './element';
import { createFrame } from './frames';
import type { Words } from './words';

/** Opens a dialog with the add-on's page. */
export function openDialog(shown: Extract<Shown, { kind: 'modal' | 'modeless' }>, words: Words): void {
  const dialog = element('dialog', { class: `box kind-${shown.kind}`, 'aria-label': shown.title });
  const close = () => dialog.close();
  const resize = ({ width, height }: { readonly width?: number; readonly height?: number }) => {
    if (width !== undefined) frame.style.width = `${width}px`;
    if (height !== undefined) frame.style.height = `${height}px`;
  };
  const frame = createFrame(shown.html, shown.title, { close, resize });
  resize(shown);
  dialog.append(createHead(shown.title, words, close), frame);
  show(dialog, shown.kind === 'modal');
}

/** Shows an alert with one button; resolves when it has been closed. */
export function showAlert(title: string, message: string, words: Words): Promise<void> {
  const choices = [{ caption: words.ok, isMain: true }];
  return askChoice(title, [element('p', {}, message)], choices).then(() => undefined);
}

/** Asks yes or no. */
export function askConfirmation(message: string, words: Words): Promise<boolean> {
  const choices = [
    { caption: words.cancel, isMain: false },
    { caption: words.ok, isMain: true },
  ];
  return askChoice('', [element('p', {}, message)], choices).then((caption) => caption === words.ok);
}

export interface Choice {
  readonly caption: string;
  readonly isMain: boolean;
}

/** Shows a dialog with these buttons; returns the caption of the one clicked, "" when it was closed otherwise. */
export function askChoice(title: string, content: readonly Node[], choices: readonly Choice[]): Promise<string> {
  const dialog = element('dialog', { class: 'box kind-alert', role: 'alertdialog', 'aria-label': title });
  const buttons = choices.map(({ caption, isMain }) => {
    const button = element(
      'button',
      { type: 'button', class: isMain ? 'answer main' : 'answer', autofocus: isMain },
      caption,
    );
    button.addEventListener('click', () => dialog.close(caption));
    return button;
  });
  if (title) dialog.append(element('h1', {}, title));
  dialog.append(...content, element('div', { class: 'answers' }, ...buttons));
  show(dialog, true);
  return new Promise((resolve) => dialog.addEventListener('close', () => resolve(dialog.returnValue)));
}

function createHead(title: string, words: Words, close: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'close', 'aria-label': words.close }, '×');
  button.addEventListener('click', close);
  return element('div', { class: 'box-head' }, element('h1', {}, title), button);
}

function show(dialog: HTMLDialogElement, isModal: boolean): void {
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  if (isModal) dialog.showModal();
  else dialog.show();
}
