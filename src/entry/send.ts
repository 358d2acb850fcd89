// Sends what waits in the outbox, one message at a time: claimed under the lock, sent without it, confirmed under it again.

import { lettersLeft, meaningOfMailError, sendLetter } from '../google/mail';
import { parseWorkTime } from '../kernel/time/work-time';
import type { Problem } from '../modules/health/index';
import {
  clearOldMessages,
  type Errand,
  type Failure,
  lookAtOutbox,
  type MailErrand,
  type MessageKind,
  nextErrand,
  type QuotaSeen,
  type Report,
} from '../modules/outbox/index';
import { readSettings, SETTINGS, withDefaults } from '../modules/settings/index';
import { reading, UNHURRIED, writing } from './app';
import { refusalOf } from './refusal';
import { problemOf } from './report-error';
import { botToken, carryOutByBot, listenToBot } from './telegram';
import type { Known } from './tick-steps';

/** The hourly step. One blocking call where nothing waits; three with a bot, which is listened to. */
export function sendStep({ settings, begun }: Pick<Known, 'settings' | 'begun'>): Problem | null {
  const token = __TELEGRAM__ ? botToken() : '';
  const seen = reading((ports) => lookAtOutbox(ports, token));
  if (seen.isToClear) writing('', clearOldMessages, UNHURRIED);
  const heard = __TELEGRAM__ ? listenToBot(token, seen.bot) : null;
  if (!seen.isWaiting && !heard?.isNew) return heard?.problem ?? null;
  const sending = new Sending({ token: heard?.isOpen ? token : '', quota: begun.quota }, withDefaults(settings));
  return sending.run() ?? heard?.problem ?? null;
}

/** Sends messages of these kinds at once, where some wait; returns what somebody must do before they can go. */
export function sendNow(kinds: readonly MessageKind[]): Problem | null {
  return new Sending({ token: __TELEGRAM__ ? botToken() : '', kinds }, settingsNow()).run();
}

/** Sends nothing, but finds out what became of a mail that a run died on. One blocking call where nothing waits. */
export function sendNothing(quota: QuotaSeen | null): void {
  if (!reading((ports) => lookAtOutbox(ports, '')).isWaiting) return;
  new Sending({ token: '', kinds: [], quota }, settingsNow()).run();
}

function settingsNow(): Settings {
  return reading(({ book }) => readSettings(book));
}

type Settings = Pick<ReturnType<typeof readSettings>, 'firm' | 'mailMost' | 'workDays' | 'workHours' | 'holidays'>;

interface Sent {
  readonly token: string;
  readonly kinds?: readonly MessageKind[];
  /** What the hourly work knows of the sender's quota; absent for who sends at once. */
  readonly quota?: QuotaSeen | null;
}

class Sending {
  private readonly id = Utilities.getUuid();
  private readonly email = Session.getEffectiveUser().getEmail();
  private readonly asked: Omit<Sent, 'token'>;
  private token: string;
  private mailIsOpen = true;
  private problem: Problem | null = null;

  constructor(
    { token, ...asked }: Sent,
    private readonly settings: Settings,
  ) {
    this.token = token;
    this.asked = asked;
  }

  /** Returns what somebody must do before all of it can go. */
  run(): Problem | null {
    const { firm, mailMost } = this.settings;
    let errand = this.next(mailMost, null);
    while (errand) errand = this.next(mailMost, this.carryOut(errand, firm));
    return this.problem;
  }

  private next(mailMost: string, report: Report | null): Errand | null {
    const { id: run, email, token, asked } = this;
    const typed = mailMost.trim();
    const most = Number(/^\d{1,4}$/.test(typed) ? typed : SETTINGS.mailMost.value);
    const sender = { run, email, token, most, work: parseWorkTime(this.settings), ...asked };
    // Asked under the lock: what another run of the same sender sends meanwhile would else be taken for this message.
    return writing('', (ports) => nextErrand(ports, { ...sender, mailLeft: this.mailLeft() }, report), UNHURRIED);
  }

  private mailLeft(): number | null {
    if (!this.mailIsOpen) return null;
    try {
      return lettersLeft();
    } catch (reason) {
      this.close('mail', problemOf(reason));
      return null;
    }
  }

  /** Null where nobody knows yet what became of it: the next run finds out. */
  private carryOut(errand: Errand, firm: string): Report | null {
    if (errand.kind === 'mail') return this.mail(errand, firm);
    const report = __TELEGRAM__ ? carryOutByBot(this.token, errand) : null;
    if (!report) this.close('telegram', null);
    if (report?.result === 'failed') this.closeAfter('telegram', report.failure);
    return report;
  }

  private mail({ id, to, subject, text: body, html, replyTo, mark }: MailErrand, firm: string): Report | null {
    try {
      sendLetter({ to, subject, body, html, replyTo, name: firm || 'Daftar' });
      return { id, result: 'sent' };
    } catch (reason) {
      const failure = failureOfMail(reason, to);
      // A letter may have gone although Google then failed: the quota knows.
      const left = failure.kind === 'transient' ? this.mailLeft() : mark;
      if (left === null) return null;
      if (left < mark) return { id, result: 'sent' };
      this.closeAfter('mail', failure);
      return { id, result: 'failed', failure };
    }
  }

  private closeAfter(way: 'mail' | 'telegram', failure: Failure): void {
    if (failure.kind === 'paused') this.close(way, null);
    if (failure.kind === 'closed') this.close(way, { text: failure.text, params: failure.params ?? {} });
  }

  private close(way: 'mail' | 'telegram', problem: Problem | null): void {
    if (way === 'mail') this.mailIsOpen = false;
    else this.token = '';
    this.problem ??= problem;
  }
}

function failureOfMail(reason: unknown, to: string): Failure {
  console.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
  switch (meaningOfMailError(reason)) {
    case 'address':
      return { kind: 'permanent', text: 'outbox.err.address', params: { to } };
    case 'tooLong':
      return { kind: 'permanent', text: 'outbox.err.tooLong' };
    case 'quota':
      return { kind: 'paused', ms: 0 };
    default:
      if (refusalOf(reason) !== null) return { kind: 'closed', text: 'outbox.err.mailRefused' };
      return { kind: 'transient', text: 'outbox.err.google', params: { reason: messageOf(reason) } };
  }
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
