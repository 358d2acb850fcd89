// What is sent next, under quotas and caps, and what becomes of what was not sent.

import type { Host } from '../../../host/host';
import { drawTable } from '../../../src/kernel/drawing/table-drawing';
import { parseWorkTime } from '../../../src/kernel/time/work-time';
import { customersTable } from '../../../src/modules/customers/index';
import {
  type Errand,
  type Message,
  type MessageKind,
  nextErrand,
  queueMessages,
  type Report,
  type Sender,
} from '../../../src/modules/outbox/index';
import { aLedgerBook, aMessage, ledgerOf, within } from '../../support/ledger-book';
import { portsInProcess } from '../../support/ports';

const HOUR = 3_600_000;
const TOKEN = '77:secret';

function aSender(sender: Partial<Sender> = {}): Sender {
  return { run: 'run-1', email: 'owner@example.com', mailLeft: 100, token: '', most: 30, ...sender };
}

function aBookWith(...messages: readonly Message[]): Host {
  const host = aLedgerBook();
  within(host, () => {
    const ports = portsInProcess();
    queueMessages(ports, messages);
    ports.book.commit();
  });
  return host;
}

function next(host: Host, sender: Partial<Sender> = {}, report: Report | null = null): Errand | null {
  return within(host, () => {
    const ports = portsInProcess();
    const errand = nextErrand(ports, aSender(sender), report);
    ports.book.commit();
    return errand;
  });
}

/** Sends what there is, with a quota that sinks by each mail; returns the texts in their order. */
function sendAll(host: Host, sender: Partial<Sender> = {}): readonly string[] {
  const texts: string[] = [];
  let left = sender.mailLeft ?? 100;
  let errand = next(host, { ...sender, mailLeft: left });
  while (errand && errand.kind !== 'probe') {
    texts.push(errand.text.split('\n')[0] ?? '');
    if (errand.kind === 'mail') left -= 1;
    errand = next(host, { ...sender, mailLeft: left }, { id: errand.id, result: 'sent' });
  }
  return texts;
}

const statuses = (host: Host) => ledgerOf(host).map(({ id, status }) => `${id} ${status}`);
const work = (host: Host) => within(host, () => portsInProcess().book.state().work);

describe('messages that wait', () => {
  it('go by importance of their kind, and of one kind the oldest first', () => {
    const kinds: readonly MessageKind[] = ['report', 'customer', 'rule', 'digest', 'ownerDigest', 'alert', 'digest'];
    const host = aBookWith(...kinds.map((kind, at) => aMessage({ key: `${at}`, kind, text: `${kind} ${at}` })));

    const texts = sendAll(host);

    expect(texts).toEqual(['alert 5', 'ownerDigest 4', 'digest 3', 'digest 6', 'rule 2', 'customer 1', 'report 0']);
    expect([new Set(ledgerOf(host).map(({ status }) => status)), work(host)]).toEqual([new Set(['sent']), {}]);
  });

  it('leave no letter in the ledger once they were sent', () => {
    const host = aBookWith(aMessage({}));

    sendAll(host);

    expect(ledgerOf(host)).toMatchObject([
      { status: 'sent', text: '', html: '', sentAt: Date.UTC(2026, 2, 2, 4), tries: 1 },
    ]);
  });

  it('wait for their time, and are given up when it is over', () => {
    const now = Date.UTC(2026, 2, 2, 4);
    const host = aBookWith(
      aMessage({ key: 'later', text: 'later', notBefore: now + HOUR }),
      aMessage({ key: 'late', text: 'late', until: now - 1 }),
      aMessage({ key: 'now', text: 'now', until: now, notBefore: now }),
    );

    const first = sendAll(host);
    host.clock.advance(HOUR);
    const second = sendAll(host);

    expect([first, second]).toEqual([['now'], ['later']]);
    expect(ledgerOf(host)[1]).toMatchObject({ status: 'late', error: 'outbox.err.late', text: '' });
  });

  it('are not asked for where none waits: nothing is read but the journal', () => {
    const host = aLedgerBook();

    const { record } = host.inProcess(() => nextErrand(portsInProcess(), aSender(), null));

    expect(record.calls.filter(({ blocking }) => blocking).map(({ name }) => name)).toEqual(['Range.getValues']);
  });
});

describe('under a quota', () => {
  const ofEachKind = () =>
    aBookWith(
      ...(['report', 'customer', 'rule', 'digest', 'ownerDigest', 'alert'] as const).map((kind) =>
        aMessage({ key: kind, kind, text: kind }),
      ),
    );

  it.each([
    [100, ['alert', 'ownerDigest', 'digest', 'rule', 'customer', 'report']],
    [31, ['alert', 'ownerDigest', 'digest', 'rule', 'report']],
    [22, ['alert', 'ownerDigest', 'digest', 'report']],
    [12, ['alert', 'ownerDigest']],
    [2, ['alert']],
    [1, []],
    [0, []],
  ])('of %d letters what matters most comes through', (mailLeft, expected) => {
    const host = ofEachKind();

    const texts = sendAll(host, { mailLeft });

    expect(texts).toEqual(expected);
  });

  it('what could not go today goes tomorrow', () => {
    const host = ofEachKind();
    sendAll(host, { mailLeft: 2 });

    host.clock.advance(24 * HOUR);
    const texts = sendAll(host);

    expect(texts).toEqual(['ownerDigest', 'digest', 'rule', 'customer', 'report']);
  });

  it('no more than a hundred go on a day, whatever Google allows, that about trouble of the tick included', () => {
    const host = aBookWith(...Array.from({ length: 110 }, (_, at) => aMessage({ key: `${at}`, kind: 'alert' })));

    const today = sendAll(host, { mailLeft: 1500 }).length;
    host.clock.advance(24 * HOUR);
    const tomorrow = sendAll(host, { mailLeft: 1500 }).length;

    expect([today, tomorrow]).toEqual([99, 11]);
  });
});

/** Counted anew each day between 12:00 and 13:00, as somebody saw yesterday; the ledger's clock begins at 09:00. */
const SEEN = {
  ...{ by: 'owner@example.com', left: 100, at: Date.UTC(2026, 2, 2, 4) },
  turned: { after: Date.UTC(2026, 2, 1, 7), before: Date.UTC(2026, 2, 1, 8) },
};

describe('a letter to a customer', () => {
  const work = parseWorkTime({ workDays: '1-6', workHours: '09:00-18:00', holidays: '03.03' });

  it.each([
    ['within working hours', 3, 'Y-2'],
    ['in the evening', 10, undefined],
    ['in the night after, when a new quota has begun', 16, undefined],
    ['on a holiday', 27, undefined],
    ['on the working day after it', 49, 'Y-2'],
  ])('that waited goes %s or not at all, whatever else does', (_, hours, expected) => {
    const toCustomer = aMessage({ key: 'b', kind: 'rule', customerId: 'M-1' });
    const host = aBookWith(aMessage({ key: 'a', kind: 'alert' }), toCustomer);
    const names = new Set<string>();
    const rows = [['M-1', 'Dilnoza']];
    within(host, () =>
      portsInProcess().desk.draw({ ...drawTable(customersTable, { language: 'uz', rows, names }), validations: [] }),
    );
    const first = next(host, { work, most: 0 });
    host.clock.advance(hours * HOUR);

    const second = next(host, { work }, { id: first?.id ?? '', result: 'sent' });

    expect([first?.id, second?.id]).toEqual(['Y-1', expected]);
  });
});

describe('a run that dies', () => {
  it('before its mail went leaves the quota as it was: the mail is sent', () => {
    const host = aBookWith(aMessage({}));
    next(host, { run: 'dead', mailLeft: 50 });

    host.clock.advance(HOUR);
    const errand = next(host, { mailLeft: 50 });

    expect(errand).toMatchObject({ kind: 'mail', id: 'Y-1', mark: 50 });
  });

  it('after its mail went leaves one fewer: it is not sent again', () => {
    const host = aBookWith(aMessage({}));
    next(host, { run: 'dead', mailLeft: 50 });

    host.clock.advance(HOUR);
    const errand = next(host, { mailLeft: 49 });

    expect([errand, statuses(host), work(host)]).toEqual([null, ['Y-1 sent'], {}]);
  });

  it.each([
    ['Google has counted anew since', { mailLeft: 51 }, HOUR],
    ['the quota is full, and nobody knows when it is', { mailLeft: 100, quota: null }, HOUR],
    ['the quota is full, and may have been counted anew', { mailLeft: 100, quota: SEEN }, 5 * HOUR],
    ['a day has passed', { mailLeft: 50 }, 24 * HOUR],
    [
      'another person sends, who cannot know, and a day has passed',
      { email: 'x@example.com', mailLeft: 50 },
      24 * HOUR,
    ],
  ])('and of which nobody can tell, since %s, is not sent again, and said so', (_, sender, passed) => {
    const host = aBookWith(aMessage({}));
    next(host, { run: 'dead', mailLeft: sender.mailLeft === 100 ? 100 : 50 });

    host.clock.advance(passed);
    const errand = next(host, sender);

    expect([errand, statuses(host)]).toEqual([null, ['Y-1 unsure']]);
    expect(ledgerOf(host)[0]?.error).toBe('outbox.err.unsure');
  });

  it.each([
    ['an hour in which Google never counts anew', { mailLeft: 100, quota: SEEN }, 2 * HOUR, ['Y-1 claimed'], 'Y-1'],
    ['a run that knows nothing of the quota', { mailLeft: 100 }, HOUR, ['Y-1 claimed'], undefined],
  ])('before its mail went of a full quota: after %s it is sent or left to the next', (_, sender, passed, left, id) => {
    const host = aBookWith(aMessage({}));
    next(host, { run: 'dead', mailLeft: 100 });

    host.clock.advance(passed);
    const errand = next(host, sender);

    expect([errand?.id, statuses(host)]).toEqual([id, left]);
  });

  it.each([
    ['may be at work still', { mailLeft: 50 }, 60_000],
    ['was another person’s', { email: 'x@example.com' }, HOUR],
  ])(
    'holds up its mail while it %s, and any other of its sender that would hide what became of it',
    (_, sender, passed) => {
      const host = aBookWith(aMessage({ key: 'a', text: 'a' }), aMessage({ key: 'b', text: 'b' }));
      next(host, { run: 'dead', mailLeft: 50 });

      host.clock.advance(passed);
      const errand = next(host, sender);

      expect(statuses(host)[0]).toBe('Y-1 claimed');
      expect(errand?.kind === 'mail' ? errand.text : null).toBe('email' in sender ? 'b' : null);
    },
  );

  it('each time on the same message is not followed by a fifth one', () => {
    const host = aBookWith(aMessage({}));

    for (let time = 0; time < 5; time += 1) {
      next(host, { run: `dead-${time}`, mailLeft: 50 });
      host.clock.advance(HOUR);
    }

    expect(ledgerOf(host)[0]).toMatchObject({ status: 'failed', tries: 4, error: 'outbox.err.tries' });
  });

  it('by Telegram has the bot be asked, from the last known message on', () => {
    const host = aBookWith(aMessage({ channel: 'telegram', to: '501' }));
    next(host, { run: 'dead', token: TOKEN });

    host.clock.advance(HOUR);
    const errand = next(host, { token: TOKEN });
    const again = next(host, { token: TOKEN }, { id: 'Y-1', result: 'notSent' });

    expect(errand).toEqual({ kind: 'probe', id: 'Y-1', to: '501', mark: 0, last: 10 });
    expect(again).toMatchObject({ kind: 'telegram', id: 'Y-1', mark: 0 });
  });
});

it('who sends in haste asks the bot nothing, since they did not listen to it, and sends nothing past what a run died on', () => {
  const telegram = { channel: 'telegram', to: '501', kind: 'alert' } as const;
  const host = aBookWith(aMessage({ key: 'a', ...telegram }), aMessage({ key: 'b', ...telegram }));
  next(host, { run: 'dead', token: TOKEN });

  host.clock.advance(HOUR);
  const errand = next(host, { token: TOKEN, kinds: ['alert'] });

  expect([errand, statuses(host)]).toEqual([null, ['Y-1 claimed', 'Y-2 waiting']]);
});

describe('what was not sent', () => {
  const failing = (host: Host, failure: Extract<Report, { readonly result: 'failed' }>['failure'], times: number) => {
    const waits: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const errand = next(host);
      if (!errand) break;
      next(host, { mailLeft: null }, { id: errand.id, result: 'failed', failure });
      const until = ledgerOf(host)[0]?.notBefore ?? host.clock.now();
      waits.push((until - host.clock.now()) / HOUR);
      host.clock.set(until);
    }
    return waits;
  };

  it('for now is tried again after one, three and nine hours, and then given up', () => {
    const host = aBookWith(aMessage({}));

    const waits = failing(host, { kind: 'transient', text: 'outbox.err.google', params: { reason: 'x' } }, 6);

    expect(waits).toEqual([1, 3, 9, 0]);
    expect(ledgerOf(host)[0]).toMatchObject({ status: 'failed', tries: 4, error: 'outbox.err.google', text: '' });
  });

  it('for good is not tried again', () => {
    const host = aBookWith(aMessage({}));

    const waits = failing(host, { kind: 'permanent', text: 'outbox.err.address' }, 6);

    expect([waits.length, statuses(host)]).toEqual([1, ['Y-1 failed']]);
  });

  it('since its way is closed waits as long as it takes, and uses up no try', () => {
    const host = aBookWith(aMessage({}));

    failing(host, { kind: 'paused', ms: 30_000 }, 6);

    expect(ledgerOf(host)[0]).toMatchObject({ status: 'waiting', tries: 0 });
  });
});
