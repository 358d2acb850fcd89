// The add-on's menus in the menu bar, with submenus, for mouse and keyboard.

import type { Menu, MenuItem } from '../host';
import { element } from './element';

type Click = (captions: readonly string[]) => void;

/** Returns one button a menu; it stands in the grid's own menu bar. */
export function createMenuBar(menus: readonly Menu[], click: Click): HTMLElement {
  const bar = element('div', { class: 'addon-menus', role: 'menubar' });
  for (const menu of menus) bar.append(createMenu(menu, click));
  // The grid takes the focus on each click around it, and reads keys as typing.
  for (const type of ['click', 'keydown', 'mousedown', 'pointerdown'] as const) {
    bar.addEventListener(type, (event) => event.stopPropagation());
  }
  return bar;
}

function createMenu(menu: Menu, click: Click): HTMLElement {
  const attributes = { type: 'button', class: 'menu-title', role: 'menuitem', 'aria-haspopup': 'menu' };
  const button = element('button', attributes, menu.caption);
  const holder = element('div', { class: 'menu-holder' }, button);
  makeOpener(holder, button, menu.items, [menu.caption], click);
  button.addEventListener('click', () => toggle(holder));
  button.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') openAndEnter(event, holder);
  });
  return holder;
}

function makeOpener(
  holder: HTMLElement,
  button: HTMLElement,
  items: readonly MenuItem[],
  path: readonly string[],
  click: Click,
): void {
  button.setAttribute('aria-expanded', 'false');
  const list = element('div', { class: 'menu-list', role: 'menu', 'aria-label': path.at(-1) ?? '' });
  list.append(...items.map((item) => createItem(item, path, click)));
  list.addEventListener('keydown', (event) => moveByKey(event, list, holder, button));
  holder.append(list);
  holder.addEventListener('focusout', (event) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !holder.contains(to)) close(holder);
  });
}

const ENTRY = { type: 'button', class: 'menu-entry', role: 'menuitem', tabindex: '-1' };

function createItem(item: MenuItem, path: readonly string[], click: Click): HTMLElement {
  const captions = [...path, item.caption];
  if (item.items) return createSubmenu(item, item.items, captions, click);
  if (!item.functionName) return element('div', { class: 'menu-separator', role: 'separator' });
  const button = element('button', { ...ENTRY }, item.caption);
  button.addEventListener('click', () => {
    closeAll();
    click(captions);
  });
  return button;
}

function createSubmenu(
  item: MenuItem,
  items: readonly MenuItem[],
  captions: readonly string[],
  click: Click,
): HTMLElement {
  const button = element('button', { ...ENTRY, 'aria-haspopup': 'menu' }, item.caption);
  const holder = element('div', { class: 'menu-holder submenu' }, button);
  makeOpener(holder, button, items, captions, click);
  holder.addEventListener('mouseenter', () => open(holder));
  holder.addEventListener('mouseleave', () => close(holder));
  button.addEventListener('click', () => open(holder));
  button.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowRight') openAndEnter(event, holder);
  });
  return holder;
}

function openAndEnter(event: KeyboardEvent, holder: HTMLElement): void {
  event.preventDefault();
  event.stopPropagation();
  open(holder);
  buttonsOf(holder.querySelector('.menu-list'))[0]?.focus();
}

function moveByKey(event: KeyboardEvent, list: HTMLElement, holder: HTMLElement, opener: HTMLElement): void {
  const buttons = buttonsOf(list);
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const step = steps[event.key];
  const leaves = event.key === 'Escape' || (event.key === 'ArrowLeft' && holder.classList.contains('submenu'));
  if (step === undefined && !leaves) return;
  event.preventDefault();
  event.stopPropagation();
  if (step !== undefined) return buttons.at(step % buttons.length)?.focus();
  close(holder);
  opener.focus();
}

function buttonsOf(list: Element | null): readonly HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>(':scope > button, :scope > .menu-holder > button')] : [];
}

function toggle(holder: HTMLElement): void {
  if (holder.classList.contains('open')) close(holder);
  else open(holder);
}

function open(holder: HTMLElement): void {
  holder.classList.add('open');
  holder.querySelector('button')?.setAttribute('aria-expanded', 'true');
}

function close(holder: HTMLElement): void {
  holder.classList.remove('open');
  holder.querySelector('button')?.setAttribute('aria-expanded', 'false');
}

function closeAll(): void {
  for (const holder of document.querySelectorAll<HTMLElement>('.menu-holder.open')) close(holder);
}
