// The bar on top: a small sign, the workbook's name, and what is going on.

import { byId, element } from './element';
import type { Words } from './words';

const SIGN = `<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
  <rect x="3" y="2" width="18" height="20" rx="3" fill="#0f766e"/>
  <path d="M7 8h10M7 12h10M7 16h10M12 8v8" stroke="#fff" stroke-width="1.6" fill="none" stroke-linecap="round"/>
</svg>`;

export interface TitleBarFacts {
  readonly name: string;
  /** Who looks at the page. */
  readonly account: string;
  readonly canEdit: boolean;
  readonly onDeveloper: () => void;
}

/** Draws the bar; the returned function shows or hides that a script is running. */
export function drawTitleBar(facts: TitleBarFacts, words: Words): (isWorking: boolean) => void {
  const { name, account, canEdit, onDeveloper } = facts;
  const sign = element('span', { class: 'sign' });
  sign.innerHTML = SIGN;
  const state = element('span', { class: 'state', role: 'status' }, words.kept);
  const developer = element('button', { type: 'button', class: 'developer-button' }, 'Developer');
  developer.setAttribute('aria-controls', 'drawer');
  developer.addEventListener('click', onDeveloper);
  const right = element('div', { class: 'right' }, element('span', { class: 'account' }, account), developer);
  if (!canEdit) right.prepend(element('span', { class: 'view-only' }, words.viewOnly));
  byId('title-bar').replaceChildren(sign, element('h1', {}, name), state, right);
  document.title = name;
  let running = 0;
  return (isWorking) => {
    running += isWorking ? 1 : -1;
    state.textContent = running > 0 ? words.working : words.kept;
    state.classList.toggle('working', running > 0);
  };
}
