// Answers the developer's drawer: gathers what it shows, and does what its buttons ask.

import { instantOf, serialOf } from '../grid/serial';
import type { ExecutionRecord } from '../host';
import type { Mail } from '../mail';
import { ACCOUNTS } from './accounts';
import type { DeveloperAction, DeveloperView, ExecutionView, MailView } from './developer-protocol';
import { mailPage } from './mail-page';
import type { OpenedBook } from './opened-book';
import type { Deliveries } from './smtp';

/** How many executions and mails the drawer shows. */
const MOST_SHOWN = 100;

/** Returns what the drawer shows to this account. */
export function developerView(book: OpenedBook, email: string, deliveries: Deliveries | null): DeveloperView {
  const { host, grid, lang, replies } = book;
  const mails = host.outbox().slice(-MOST_SHOWN).reverse();
  return {
    now: host.clock.now(),
    timeZone: grid.timeZone,
    lang,
    mails: mails.map((mail) => toMailView(mail, replies.get(mail.id) ?? [], deliveries?.stateOf(mail.id) ?? '')),
    executions: host.executions.slice(-MOST_SHOWN).reverse().map(toExecutionView),
    triggers: host.triggers(),
    quotas: host.quotas(email),
    accountType: host.accountType(),
    accounts: ACCOUNTS.map((each) => ({ email: each, consent: host.consent(each) })),
    scopes: host.scopes(),
    droppedEdits: host.droppedEdits(),
  };
}

function toMailView(mail: Mail, replies: MailView['replies'], delivery: string): MailView {
  const { id, at, subject } = mail;
  const [to, cc, bcc] = [mail.to, mail.cc, mail.bcc].map((all) => all.join(', '));
  const attachments = mail.attachments.map(({ name, type, bytes }) => {
    return { name, type, base64: Buffer.from(bytes).toString('base64') };
  });
  const from = mail.name === '' ? mail.from : `${mail.name} <${mail.from}>`;
  const [head, body] = [
    { id, at, from, to: to ?? '', cc: cc ?? '', bcc: bcc ?? '', subject },
    { html: mailPage(mail), attachments, replies },
  ];
  return { ...head, ...body, delivery };
}

function toExecutionView(record: ExecutionRecord): ExecutionView {
  const { name, kind, user, startedAt, blocking, cells, log, error = '' } = record;
  const modelledMs = Math.round(record.modelledMs.typical);
  return { name, kind, user, startedAt, calls: record.calls.length, blocking, cells, modelledMs, log, error };
}

/** What can be done without opening the workbook anew. */
export type BookAction = Exclude<DeveloperAction, { kind: 'language' | 'new-book' }>;

/** Does what a button asks; returns what went wrong, "" when nothing did. */
export function act(book: OpenedBook, action: BookAction, email: string): string {
  const { host, clock, replies } = book;
  switch (action.kind) {
    case 'run-trigger': {
      const outcome = host.runTrigger(action.id);
      return outcome.ok ? '' : outcome.error.message;
    }
    case 'wind':
      return wind(book, action.milliseconds);
    case 'wind-to-hour':
      return wind(book, untilHour(clock.now(), action.hour, book.grid.timeZone));
    case 'real-time':
      clock.advance(-clock.ahead());
      book.screen.tellAll({ kind: 'clock', now: clock.now() });
      return '';
    case 'reply':
      replies.set(action.mail, [
        ...(replies.get(action.mail) ?? []),
        { at: clock.now(), from: email, text: action.text },
      ]);
      return '';
    case 'consent':
      host.setConsent(action.email, action.consent);
      return '';
    case 'account-type':
      host.setAccountType(action.type);
      return '';
  }
}

function wind({ host, clock, screen }: OpenedBook, milliseconds: number): string {
  const failed = host.windOn(milliseconds).filter((outcome) => !outcome.ok);
  screen.tellAll({ kind: 'clock', now: clock.now() });
  return failed.map(({ record }) => `${record.name}: ${record.error ?? ''}`).join('\n');
}

/** Milliseconds until the clocks of the zone next show this hour: untilHour(at 23:30, 9, zone) //=> 34_200_000 */
export function untilHour(now: number, hour: number, zone: string): number {
  const today = Math.floor(serialOf(now, zone));
  const next = instantOf(today + hour / 24, zone);
  return (next > now ? next : instantOf(today + 1 + hour / 24, zone)) - now;
}
