// The outbox: every mail that the script sent, drawn as its reader would see it, with attachments and replies.

import type { MailView } from '../../server/developer-protocol';
import { element } from '../element';
import type { TabRooms } from './drawer';
import { actionButton, nothingYet, timeText } from './pieces';

let chosenId: number | null = null;

export function drawOutbox(rooms: TabRooms): readonly HTMLElement[] {
  const { mails } = rooms.view;
  const [newest] = mails;
  if (!newest) return [nothingYet('No mail has been sent. What the script sends with MailApp arrives here.')];
  const chosen = mails.find(({ id }) => id === chosenId) ?? newest;
  const reader = element('div', { class: 'reader' });
  const entries = mails.map((mail) => entryOf(mail, rooms, (entry) => choose(mail, entry)));
  const list = element('div', { class: 'letters', role: 'listbox', 'aria-label': 'Mail' }, ...entries);
  const choose = (mail: MailView, entry: HTMLElement) => {
    chosenId = mail.id;
    for (const each of entries) each.setAttribute('aria-selected', String(each === entry));
    reader.replaceChildren(...read(mail, rooms));
  };
  choose(chosen, entries[mails.indexOf(chosen)] ?? list);
  // Choosing the newest is not a choice: when another comes, that one is shown.
  if (chosen === newest) chosenId = null;
  return [element('div', { class: 'outbox' }, list, reader)];
}

function entryOf(mail: MailView, { view }: TabRooms, choose: (entry: HTMLElement) => void): HTMLElement {
  const entry = element(
    'button',
    { type: 'button', class: 'letter', role: 'option' },
    element('strong', {}, mail.subject || '(no subject)'),
    element('span', {}, mail.to),
    element('time', {}, timeText(mail.at, view.timeZone)),
  );
  entry.addEventListener('click', () => choose(entry));
  return entry;
}

function read(mail: MailView, rooms: TabRooms): readonly HTMLElement[] {
  // Nothing runs in it; only its links open, in tabs of their own.
  const sandbox = 'allow-popups allow-popups-to-escape-sandbox';
  const frame = element('iframe', { class: 'mail', sandbox, title: mail.subject });
  frame.srcdoc = mail.html;
  return [headOf(mail), frame, ...attachmentsOf(mail), ...repliesOf(mail, rooms), replyForm(mail, rooms)];
}

function headOf(mail: MailView): HTMLElement {
  const lines = [
    ['From', mail.from],
    ['To', mail.to],
    ['Cc', mail.cc],
    ['Bcc', mail.bcc],
    ['Delivery', mail.delivery],
  ].filter(([, value]) => value !== '');
  const terms = lines.flatMap(([name = '', value = '']) => [element('dt', {}, name), element('dd', {}, value)]);
  return element('header', {}, element('h2', {}, mail.subject), element('dl', {}, ...terms));
}

function attachmentsOf({ attachments }: MailView): readonly HTMLElement[] {
  if (attachments.length === 0) return [];
  const links = attachments.map(({ name, type, base64 }) =>
    element('a', { class: 'quiet', download: name, href: `data:${type};base64,${base64}` }, name),
  );
  return [element('div', { class: 'attachments' }, ...links)];
}

function repliesOf({ replies }: MailView, { view }: TabRooms): readonly HTMLElement[] {
  return replies.map(({ at, from, text }) =>
    element('blockquote', {}, element('cite', {}, `${from}, ${timeText(at, view.timeZone)}`), element('p', {}, text)),
  );
}

/** Kept beside the mail: a script cannot read replies without the permission to read the mailbox. */
function replyForm(mail: MailView, { ask }: TabRooms): HTMLElement {
  const field = element('input', { type: 'text', 'aria-label': 'Reply', placeholder: 'Reply, as its reader would' });
  const send = () => {
    if (field.value.trim() !== '') ask({ kind: 'reply', mail: mail.id, text: field.value.trim() });
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') send();
  });
  return element('div', { class: 'reply' }, field, actionButton('Reply', send));
}
