// A run that sends may die before any of its calls, or two may run at once: each message arrives once, and none is missing.

import { plainCopy } from '../../host/grid/plain-copy';
import type { ExecutionRecord } from '../../host/host';
import { sendStep } from '../../src/entry/send';
import { customersTable } from '../../src/modules/customers/index';
import { NO_RUN } from '../../src/modules/health/run';
import { BOT_TOKEN, queueMessages } from '../../src/modules/outbox/index';
import { staffTable } from '../../src/modules/staff/index';
import { copyGrid } from '../support/copy-grid';
import { aMemoryBook, type Daftar, openDaftar, setUpDaftar } from '../support/daftar';
import { aMessage, ledgerOf, within } from '../support/ledger-book';
import { portsInProcess } from '../support/ports';
import { Telegram } from '../support/telegram';

const HOUR = 3_600_000;
const AZIZ = { chat: 501, username: 'Aziz_A' };

interface Firm {
  readonly daftar: Daftar;
  readonly telegram: Telegram;
}

function makeFirm(): Daftar {
  const daftar = setUpDaftar();
  within(daftar, () => {
    const ports = portsInProcess();
    const { book, secrets } = ports;
    secrets.keep(BOT_TOKEN, new Telegram().token);
    book.openForInsert(customersTable);
    book.insert(customersTable, { name: 'Dilnoza', email: 'dilnoza@example.com' });
    book.openForInsert(staffTable);
    book.insert(staffTable, { label: 'Aziz', telegram: '@aziz_a', chat: '501' });
    queueMessages(ports, [
      aMessage({ key: 'a', to: 'vali@example.com', text: 'To staff' }),
      aMessage({ key: 'b', kind: 'rule', to: 'dilnoza@example.com', customerId: 'M-1', text: 'To customer' }),
      aMessage({ key: 'c', channel: 'telegram', to: '501', text: 'By bot' }),
    ]);
    book.commit();
  });
  return daftar;
}

const made = makeFirm();
const kept = { grid: copyGrid(made.grid), properties: plainCopy(made.properties()), now: made.clock.now() };

/** As the hourly work knows it: the quota of mails was counted anew twelve hours ago. */
const KNOWN = {
  settings: new Map(),
  begun: {
    ...NO_RUN,
    quota: {
      ...{ by: 'owner@example.com', left: 100, at: kept.now },
      turned: { after: kept.now - 13 * HOUR, before: kept.now - 12 * HOUR },
    },
  },
};

/** A workbook in which a mail to staff, a mail to a customer and a message by Telegram wait; a person wrote to the bot. */
function aFirm(): Firm {
  const telegram = new Telegram();
  telegram.write(AZIZ);
  const { clock } = aMemoryBook();
  clock.set(kept.now);
  const computers = { 'api.telegram.org': telegram.computer };
  const daftar = openDaftar({ grid: copyGrid(kept.grid), clock, properties: plainCopy(kept.properties), computers });
  return { daftar, telegram };
}

function send({ daftar }: Firm): ExecutionRecord {
  return daftar.inProcess(() => sendStep(KNOWN)).record;
}

/** What really arrived, whatever the ledger says. */
function arrived({ daftar, telegram }: Firm): readonly string[] {
  const mails = daftar.outbox().map(({ to, body }) => `${to}: ${body.split('\n')[0]}`);
  return [...mails, ...telegram.sent.map(({ chat, text }) => `${chat}: ${text}`)].sort();
}

const ALL = ['501: By bot', 'dilnoza@example.com: To customer', 'vali@example.com: To staff'];

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation();
  jest.spyOn(console, 'warn').mockImplementation();
});
afterEach(() => jest.restoreAllMocks());

/** The indexes of the calls of those names, in a run that nothing disturbs. */
function callsOf(names: RegExp): readonly (readonly [number, string])[] {
  // Who the person is stays known in this process.
  send(aFirm());
  const { calls } = send(aFirm());
  return calls.flatMap(({ name }, index) => (names.test(name) ? [[index, name] as const] : []));
}

/** To die before a call that changes nothing is to die before the next that does. */
const CHANGING = callsOf(/\.(set|insert|flush|sendEmail|fetch$|tryLock|releaseLock)/);
const OUTSIDE = callsOf(/sendEmail|fetch$/);

describe('a run that sends', () => {
  it('sends each message once, and leaves nothing to the next', () => {
    const firm = aFirm();

    send(firm);
    firm.daftar.clock.advance(HOUR);
    send(firm);

    expect(arrived(firm)).toEqual(ALL);
    expect(ledgerOf(firm.daftar).map(({ key, status }) => [key, status])).toEqual([
      ['a', 'sent'],
      ['b', 'sent'],
      ['c', 'sent'],
    ]);
  });

  it.each(CHANGING)(
    'and dies before call %d (%s) is followed by one that sends what is missing, and nothing twice',
    (index) => {
      const firm = aFirm();
      firm.daftar.onCall((_, at) => {
        if (at >= index) throw new Error('The machine died.');
      });
      send(firm);
      firm.daftar.onCall(null);

      for (const passed of [0, HOUR, HOUR]) {
        firm.daftar.clock.advance(passed);
        send(firm);
      }

      expect(arrived(firm)).toEqual(ALL);
    },
  );

  it.each(OUTSIDE)(
    'and of which call %d (%s) fails, whether it was carried out or not, is followed by one that sends what is missing',
    (index) => {
      const firm = aFirm();
      firm.daftar.onCall((_, at) => {
        if (at === index) throw new Error('Service error');
      });
      send(firm);
      firm.daftar.onCall(null);

      for (let hour = 0; hour < 3; hour += 1) {
        firm.daftar.clock.advance(HOUR);
        send(firm);
      }

      expect(arrived(firm)).toEqual(ALL);
    },
  );

  it('and whose services fail after they did what they were asked for sends nothing twice', () => {
    const firm = aFirm();
    let failures = 2;
    firm.daftar.onMail(() => {
      if (failures-- > 0) throw new Error('Service timed out');
    });

    send(firm);
    firm.daftar.clock.advance(HOUR);
    send(firm);

    expect(arrived(firm)).toEqual(ALL);
  });
});

describe('two runs at once', () => {
  it.each(callsOf(/sendEmail|fetch$|releaseLock/))(
    'of one account, the second before call %d (%s) of the first, send each message once',
    (index) => {
      const firm = aFirm();
      let isBegun = false;
      firm.daftar.beforeCall((_, at) => {
        if (isBegun || at !== index) return;
        isBegun = true;
        firm.daftar.inProcess(() => sendStep(KNOWN));
      });

      send(firm);
      firm.daftar.beforeCall(null);
      firm.daftar.clock.advance(HOUR);
      send(firm);

      expect(isBegun).toBe(true);
      expect(arrived(firm)).toEqual(ALL);
    },
  );
});
