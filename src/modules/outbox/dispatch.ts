// Decides under the lock what is to be sent next, claims it, and notes what became of the one before: one commit each.

import type { Ports } from '../../kernel/ports';
import { nextWorkingInstant } from '../../kernel/time/work-time';
import { dayAt } from '../../kernel/time/zone';
import { isOneAddress } from './address';
import { type BotState, keepBot, readBot } from './bot';
import { BLOCKED } from './bot-answers';
import { mayBeAlive, parseClaim, printClaim, wasMailed, wasOfBot } from './claim';
import { wantsMail } from './consent';
import type { Errand, Report, Sender } from './errand';
import { forgetChat } from './hear';
import { mayMail } from './limits';
import { type Entry, isOpen, OpenLedger } from './open-ledger';
import { inOrder, isDue, isLate, kindOf } from './order';
import { afterFailure, MOST_TRIES, type Said } from './retry';
import { isCopied, keepTally, readTally, type Tally } from './tally';

/** What the next one may take at the most: a mail, a look at it and two commits. */
const ERRAND_MS = 15_000;
/** Numbers above the last known one that people's own messages to the bot may have taken since. */
const PROBED_AHEAD = 10;

/**
 * Notes what became of the last errand and returns the next, which is claimed by the commit that the caller makes; null where
 * nothing may be sent now, as in a copy of the workbook. Nothing is read where no message waits.
 */
export function nextErrand(ports: Ports, sender: Sender, report: Report | null): Errand | null {
  const { book, now, zone, memory } = ports;
  if (isCopied(readTally(book, dayAt(now, zone)), memory.workbook)) return null;
  const ledger = OpenLedger.open(ports.book);
  return ledger && new Dispatch(ports, sender, ledger).next(report);
}

/**
 * Has the workbook send, from the next commit on: a click has confirmed that it is not there to be looked at only. What came
 * along with the copy waits in the workbook that it was copied from, and is not sent from here.
 */
export function beginOutbox({ book, now, zone, memory, texts }: Ports): void {
  const tally = readTally(book, dayAt(now, zone));
  const ledger = isCopied(tally, memory.workbook) ? OpenLedger.open(book) : null;
  for (const { id } of ledger?.all().filter(isOpen) ?? []) {
    ledger?.set(id, { status: 'skipped', error: texts('outbox.err.copied') });
  }
  keepTally(book, { ...tally, workbook: memory.workbook, waiting: ledger?.close() ?? tally.waiting });
}

class Dispatch {
  private tally: Tally;
  private bot: BotState;

  constructor(
    private readonly ports: Ports,
    private readonly sender: Sender,
    private readonly ledger: OpenLedger,
  ) {
    const { book, now, zone } = ports;
    this.tally = readTally(book, dayAt(now, zone));
    this.bot = readBot(book, sender.token);
  }

  next(report: Report | null): Errand | null {
    if (report) this.note(report);
    const probe = this.recover();
    for (const entry of this.ledger.all()) if (isLate(entry, this.ports.now)) this.end(entry, 'late', LATE);
    const errand = this.ports.timeLeft() < ERRAND_MS ? null : (probe ?? this.claimNext());
    keepTally(this.ports.book, { ...this.tally, waiting: this.ledger.close() });
    return errand;
  }

  private note(report: Report): void {
    const entry = this.ledger.get(report.id);
    if (entry?.status !== 'claimed') return;
    if (report.result === 'sent') this.sent(entry, report.number);
    else if (report.result === 'notSent') this.tryAgain(entry);
    else {
      this.uncount(entry);
      if (report.failure.kind === 'permanent' && report.failure.text === BLOCKED) forgetChat(this.ports.book, entry.to);
      const next = afterFailure(report.failure, entry.tries ?? 1, this.ports.now);
      if (next.status === 'failed') this.end(entry, 'failed', next.said);
      else this.ledger.set(entry.id, { ...next, claim: '', claimedAt: null });
    }
  }

  private sent({ id }: Entry, number = 0): void {
    this.ledger.set(id, { status: 'sent', sentAt: this.ports.now, error: '' });
    if (number <= this.bot.last) return;
    this.bot = { ...this.bot, last: number };
    keepBot(this.ports.book, this.bot);
  }

  /** A message of which every run dies must not be tried for ever. */
  private tryAgain(entry: Entry): void {
    this.uncount(entry);
    if ((entry.tries ?? 0) >= MOST_TRIES) this.end(entry, 'failed', { text: 'outbox.err.tries' });
    else this.ledger.set(entry.id, { status: 'waiting', claim: '', claimedAt: null });
  }

  private end(entry: Entry, status: 'failed' | 'late' | 'skipped' | 'unsure', said: Said): void {
    const { text, params = {} } = said;
    const { now, texts } = this.ports;
    this.ledger.set(entry.id, { status, error: texts(text, params) });
    if (status !== 'skipped') this.tally = { ...this.tally, lapse: { to: entry.to, text, params, at: now } };
  }

  /** Finds out what a run that died left claimed; returns the errand that the first one of Telegram needs for it. */
  private recover(): Errand | null {
    const left = this.ledger.all().filter(({ status }) => status === 'claimed');
    const dead = left.filter((entry) => !this.isAtWork(entry));
    for (const entry of dead.filter(({ channel }) => channel === 'mail')) this.recoverMail(entry);
    for (const entry of dead.filter(({ channel }) => channel === 'telegram')) {
      const claim = parseClaim(entry.claim);
      const verdict = wasOfBot(claim, entry.claimedAt, this.bot.bot, this.ports.now);
      if (verdict === 'unsure') this.end(entry, 'unsure', UNSURE);
      const last = Math.max(this.bot.last, claim.mark) + PROBED_AHEAD;
      // Who sends in haste did not listen to the bot, and does not know how far its messages have come.
      if (verdict === 'ask' && !this.sender.kinds)
        return { kind: 'probe', id: entry.id, to: entry.to, mark: claim.mark, last };
    }
    return null;
  }

  private recoverMail(entry: Entry): void {
    const { email, mailLeft: left, ...known } = this.sender;
    const verdict = wasMailed(parseClaim(entry.claim), entry.claimedAt, { ...known, email, left }, this.ports.now);
    if (verdict === 'sent') this.sent(entry);
    if (verdict === 'notSent') this.tryAgain(entry);
    if (verdict === 'unsure') this.end(entry, 'unsure', UNSURE);
  }

  /** This run as well: of what it lost itself the next one finds out. */
  private isAtWork({ claim, claimedAt }: Entry): boolean {
    return parseClaim(claim).run === this.sender.run || mayBeAlive(claimedAt, this.ports.now);
  }

  private claimNext(): Errand | null {
    const { kinds } = this.sender;
    const due = this.ledger.all().filter((entry) => isDue(entry, this.ports.now) && this.isHourFor(entry));
    const wanted = inOrder(due).filter(({ kind }) => !kinds || kinds.includes(kindOf(kind)));
    for (const entry of wanted) {
      if (this.isOpenFor(entry) && this.hasAddress(entry) && this.wantsIt(entry)) return this.claim(entry);
    }
    return null;
  }

  /** What waited for a quota of the day before would else come at midnight, or on a holiday. */
  private isHourFor({ customerId }: Entry): boolean {
    const { now, zone } = this.ports;
    const { work } = this.sender;
    return customerId === '' || !work || nextWorkingInstant(work, now, zone) === now;
  }

  /** While nobody knows what became of one, no other goes by the same way: it could not be told any more. */
  private isOpenFor({ channel, kind, customerId }: Entry): boolean {
    const { email, mailLeft: left, token, most } = this.sender;
    const claimed = this.ledger.all().filter((each) => each.status === 'claimed' && each.channel === channel);
    if (channel === 'telegram') return token !== '' && claimed.length === 0;
    if (left === null || claimed.some(({ claim }) => parseClaim(claim).by === email)) return false;
    return mayMail(kindOf(kind), customerId !== '', { left, most, ...this.tally });
  }

  private hasAddress(entry: Entry): boolean {
    const { channel, to } = entry;
    const isOne = channel !== 'mail' || isOneAddress(to);
    if (!isOne) this.end(entry, 'failed', { text: 'outbox.err.address', params: { to } });
    return isOne;
  }

  /** What a customer wants is asked now, whatever it was when the message was queued. */
  private wantsIt(entry: Entry): boolean {
    const refusal = entry.customerId === '' ? null : wantsMail(this.ports.book, entry.customerId, kindOf(entry.kind));
    if (refusal !== null) this.end(entry, 'skipped', { text: refusal });
    return refusal === null;
  }

  private claim(entry: Entry): Errand {
    const { id, to, subject, replyTo } = entry;
    const isMail = entry.channel === 'mail';
    const mark = isMail ? (this.sender.mailLeft ?? 0) : this.bot.last;
    const claim = printClaim({ run: this.sender.run, by: isMail ? this.sender.email : this.bot.bot, mark });
    this.ledger.set(id, { status: 'claimed', tries: (entry.tries ?? 0) + 1, claimedAt: this.ports.now, claim });
    if (!isMail) return { kind: 'telegram', id, to, text: entry.text, mark };
    this.count(entry, 1);
    return { kind: 'mail', id, to, subject, replyTo, mark, ...this.withOptOut(entry) };
  }

  private withOptOut({ customerId, text, html }: Entry): { readonly text: string; readonly html: string } {
    if (customerId === '') return { text, html };
    const words = this.ports.texts('outbox.optOut');
    const paragraph = `<p style="color:#5f6368;font-size:12px">${words}</p>`;
    return { text: `${text}\n\n${words}`, html: html === '' ? '' : html + paragraph };
  }

  private uncount(entry: Entry): void {
    const { zone } = this.ports;
    if (entry.channel === 'mail' && dayAt(entry.claimedAt ?? 0, zone) === this.tally.day) this.count(entry, -1);
  }

  private count({ customerId }: Entry, by: number): void {
    const customers = this.tally.customers + (customerId === '' ? 0 : by);
    this.tally = { ...this.tally, mails: this.tally.mails + by, customers };
  }
}

const LATE: Said = { text: 'outbox.err.late' };
const UNSURE: Said = { text: 'outbox.err.unsure' };
