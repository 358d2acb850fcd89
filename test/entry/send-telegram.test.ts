// What Telegram refuses: wait as long as it says, give up what will never go, and tell who can do something about it.

import { sendStep } from '../../src/entry/send';
import type { Problem } from '../../src/modules/health/index';
import { NO_RUN } from '../../src/modules/health/run';
import { BOT_TOKEN, queueMessages, wayTo } from '../../src/modules/outbox/index';
import { readStaff, staffTable } from '../../src/modules/staff/index';
import { type Daftar, setUpDaftar } from '../support/daftar';
import { aMessage, ledgerOf, within } from '../support/ledger-book';
import { portsInProcess } from '../support/ports';
import { Telegram } from '../support/telegram';

const HOUR = 3_600_000;
const AZIZ = { chat: 501, username: 'Aziz_A' };

interface Firm {
  readonly daftar: Daftar;
  readonly telegram: Telegram;
}

/** A firm whose bot has messages of these texts to send to Aziz, who wrote to it. */
function aFirm(...texts: readonly string[]): Firm {
  const telegram = new Telegram();
  telegram.write(AZIZ);
  const daftar = setUpDaftar({ computers: { 'api.telegram.org': telegram.computer } });
  within(daftar, () => {
    const ports = portsInProcess();
    ports.secrets.keep(BOT_TOKEN, telegram.token);
    const messages = texts.map((text, at) => aMessage({ key: `${at}`, channel: 'telegram', to: '501', text }));
    queueMessages(ports, messages);
    ports.book.commit();
  });
  return { daftar, telegram };
}

const send = ({ daftar }: Firm): Problem | null =>
  within(daftar, () => sendStep({ settings: new Map(), begun: NO_RUN }));
const statuses = ({ daftar }: Firm) => ledgerOf(daftar).map(({ status }) => status);

beforeEach(() => void jest.spyOn(console, 'error').mockImplementation());
afterEach(() => jest.restoreAllMocks());

it('429 is obeyed: nothing goes before its time, and no try is used up', () => {
  const firm = aFirm('a', 'b');
  firm.telegram.refuse = { status: 429, description: 'Too Many Requests: retry after 5000', retryAfter: 5000 };

  send(firm);
  const [first] = ledgerOf(firm.daftar);
  firm.daftar.clock.advance(HOUR);
  send(firm);
  const atOne = firm.telegram.sent.map(({ text }) => text);
  firm.daftar.clock.advance(HOUR);
  send(firm);

  expect([first?.status, first?.tries, (first?.notBefore ?? 0) - (first?.createdAt ?? 0)]).toEqual([
    'waiting',
    0,
    5_000_000,
  ]);
  expect([atOne, firm.telegram.sent.map(({ text }) => text)]).toEqual([['b'], ['b', 'a']]);
});

it.each([
  [403, 'Forbidden: bot was blocked by the user', 'failed'],
  [400, 'Bad Request: chat not found', 'failed'],
  [400, 'Bad Request: something else', 'failed'],
  [502, 'Bad Gateway', 'waiting'],
])('%d %s leaves the message %s, and the others go', (status, description, expected) => {
  const firm = aFirm('a', 'b');
  firm.telegram.refuse = { status, description };

  const problem = send(firm);

  expect([statuses(firm), problem]).toEqual([[expected, 'sent'], null]);
});

it.each([
  ['gets what comes next by mail', 'aziz@example.com', '', 'mail'],
  ['without an address stays known, so that Health goes on saying so', '', '501', 'telegram'],
])('who blocked the bot %s', (_, email, chat, channel) => {
  const firm = aFirm('a');
  const person = () => within(firm.daftar, () => readStaff(portsInProcess())[0]);
  within(firm.daftar, () => {
    const { book } = portsInProcess();
    book.openForInsert(staffTable);
    book.insert(staffTable, { label: 'Aziz', email, telegram: '@Aziz_A', chat: '501' });
    book.commit();
  });
  firm.telegram.block(AZIZ);

  send(firm);

  const aziz = person();
  expect([aziz?.chat, aziz && wayTo(aziz, { bot: true })?.channel]).toEqual([chat, channel]);
});

it('a token that Telegram does not know any more is told, and all of it waits', () => {
  const firm = aFirm('a');
  within(firm.daftar, () => portsInProcess().secrets.keep(BOT_TOKEN, '78:old'));

  const problem = send(firm);

  expect([problem?.text, statuses(firm)]).toEqual(['outbox.err.token', ['waiting']]);
});

it('a permission that was not given is told, and all of it waits', () => {
  const firm = aFirm('a');
  const refusedScopes = ['https://www.googleapis.com/auth/script.external_request'];
  firm.daftar.setConsent('owner@example.com', { refusedScopes });

  const problem = send(firm);

  expect([problem?.text, statuses(firm)]).toEqual(['outbox.err.webRefused', ['waiting']]);
});

it('a net that is down leaves all of it for the next hour, and logs no token', () => {
  const firm = aFirm('a');
  firm.telegram.isDown = true;

  send(firm);
  firm.telegram.isDown = false;
  send(firm);

  expect([statuses(firm), firm.telegram.sent.length]).toEqual([['sent'], 1]);
  expect(JSON.stringify((console.error as jest.Mock).mock.calls)).not.toContain(firm.telegram.token);
});

it('a long text goes in parts of 4,096 signs, cut at ends of lines', () => {
  const line = `${'Bugun qoʻngʻiroq qiling '.repeat(4).trim()}\n`;
  const firm = aFirm(line.repeat(100).trim());

  send(firm);

  const parts = firm.telegram.sent.map(({ text }) => text);
  expect(parts.map((part) => part.length <= 4096 && part.endsWith('qiling'))).toEqual([true, true, true]);
  expect(parts.join('\n')).toBe(line.repeat(100).trim());
});
