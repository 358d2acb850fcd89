// Who sits at this tab of the browser, what each account allowed the script, and the language of the owner's account.

import type { AccountView } from '../../server/developer-protocol';
import type { Lang } from '../../server/protocol';
import { openAs } from '../account';
import { element } from '../element';
import type { TabRooms } from './drawer';
import { table } from './pieces';

const LANGS: readonly (readonly [lang: Lang, name: string])[] = [
  ['uz', 'Oʻzbekcha'],
  ['ru', 'Русский'],
  ['en', 'English'],
];

export function drawAccount(rooms: TabRooms): readonly HTMLElement[] {
  const rows = rooms.view.accounts.map((account) => [
    chooser(account, rooms),
    checkbox('authorised the script', account.consent.authorised, (authorised) => change(account, { authorised })),
    checkbox('may edit the workbook', account.consent.canEdit, (canEdit) => change(account, { canEdit })),
    scopesOf(account, rooms),
  ]);
  const change = ({ email }: AccountView, consent: Partial<AccountView['consent']>) =>
    rooms.ask({ kind: 'consent', email, consent });
  return [
    table(['This tab belongs to', '', '', 'Permissions'], rows),
    element('div', { class: 'controls' }, element('span', {}, 'Language of the accounts'), languageChoice(rooms)),
    element('p', { class: 'hint' }, 'Each tab of the browser can belong to another account; edits and Session follow.'),
  ];
}

function chooser({ email }: AccountView, { account }: TabRooms): HTMLElement {
  const radio = element('input', { type: 'radio', name: 'account', checked: email === account });
  radio.addEventListener('change', () => openAs(email));
  return element('label', {}, radio, email);
}

function checkbox(text: string, isOn: boolean, change: (isOn: boolean) => void): HTMLElement {
  const box = element('input', { type: 'checkbox', checked: isOn });
  box.addEventListener('change', () => change(box.checked));
  return element('label', {}, box, text);
}

/** On Google's consent screen each permission has a box of its own. */
function scopesOf({ email, consent }: AccountView, { view, ask }: TabRooms): HTMLElement {
  const { refusedScopes } = consent;
  const boxes = view.scopes.map((scope) =>
    checkbox(scope.slice(scope.lastIndexOf('/') + 1), !refusedScopes.includes(scope), (isAllowed) => {
      const others = refusedScopes.filter((each) => each !== scope);
      ask({ kind: 'consent', email, consent: { refusedScopes: isAllowed ? others : [...others, scope] } });
    }),
  );
  const allowed = view.scopes.length - view.scopes.filter((scope) => refusedScopes.includes(scope)).length;
  return element('details', {}, element('summary', {}, `${allowed} of ${view.scopes.length}`), ...boxes);
}

function languageChoice({ view, ask }: TabRooms): HTMLElement {
  const options = LANGS.map(([lang, name]) => element('option', { value: lang, selected: lang === view.lang }, name));
  const choice = element('select', { 'aria-label': 'Language' }, ...options);
  choice.addEventListener('change', () => {
    const chosen = LANGS.find(([lang]) => lang === choice.value);
    if (chosen) ask({ kind: 'language', lang: chosen[0] });
  });
  return choice;
}
