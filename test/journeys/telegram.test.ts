// Daftar built with Telegram: the bot is connected in Health, knows who wrote to it, and what it sends really arrives.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { Answer } from '../../src/entry/rpc';
import type { HealthView } from '../../src/modules/health/view';
import { queueMessages, wayTo } from '../../src/modules/outbox/index';
import { readStaff, staffTable } from '../../src/modules/staff/index';
import { type Daftar, mustEndWell, setUpDaftar, useDist } from '../support/daftar';
import { aMessage, ledgerOf, within } from '../support/ledger-book';
import { portsInProcess } from '../support/ports';
import { type SentMessage, Telegram } from '../support/telegram';

const HOUR = 3_600_000;
const OUT = '.build/test-telegram';
const AZIZ = { chat: 501, username: 'Aziz_A' };

let server: ChildProcess;
let url = '';

function run(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['tools/run.mjs', ...args]);
  if (status !== 0) throw new Error(String(stderr));
}

beforeAll(async () => {
  run('tools/build.ts', '--telegram', '--out', OUT);
  useDist(OUT);
  server = spawn(process.execPath, ['tools/run.mjs', 'test/support/telegram-server.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!server.stdout) throw new Error('The server has no voice.');
  const [port] = await once(server.stdout, 'data');
  url = `http://127.0.0.1:${String(port).trim()}`;
});
afterAll(() => void server.kill());

async function tell(path: '/write' | '/block' | '/sent', what: unknown = {}): Promise<readonly SentMessage[]> {
  // A connection that is kept is closed while the script keeps this process busy.
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { connection: 'close' },
    body: JSON.stringify(what),
  });
  return response.json();
}

function aFirm(): Daftar {
  const daftar = setUpDaftar({ computers: { 'api.telegram.org': url } });
  within(daftar, () => {
    const { book } = portsInProcess();
    book.openForInsert(staffTable);
    book.insert(staffTable, { label: 'Aziz', telegram: '@aziz_a', email: 'aziz@example.com' });
    book.commit();
  });
  mustEndWell(daftar.call('switchTickOn'));
  return daftar;
}

const setBot = (daftar: Daftar, token: string) => mustEndWell(daftar.call<Answer<HealthView>>('setBot', [token]));

it('a bot is connected, learns who wrote to it, greets them, sends, and says who has blocked it', async () => {
  const daftar = aFirm();
  const queue = (key: string) =>
    within(daftar, () => {
      const ports = portsInProcess();
      const way = readStaff(ports).map((person) => wayTo(person, { bot: true }))[0];
      if (way) queueMessages(ports, [aMessage({ key, ...way, text: 'Bugun 2 ta ish <b>&' })]);
      ports.book.commit();
      return way;
    });

  const wrong = [setBot(daftar, 'kalit'), setBot(daftar, '77:wrong')];
  const right = setBot(daftar, ` ${new Telegram().token} `);
  const before = queue('first');
  await tell('/write', { chat: 900, username: 'stranger' });
  await tell('/write', AZIZ);
  daftar.windOn(HOUR);
  const after = queue('second');
  daftar.windOn(HOUR);
  const sent = await tell('/sent');
  await tell('/block', AZIZ);
  queue('third');
  daftar.windOn(HOUR);

  expect(wrong).toMatchObject([{ ok: false }, { ok: false }]);
  expect(right).toMatchObject({ ok: true, value: { bot: '@FirmaBot' } });
  expect([before, after]).toEqual([
    { channel: 'mail', to: 'aziz@example.com' },
    { channel: 'telegram', to: '501' },
  ]);
  expect(sent).toEqual([
    { number: 3, chat: '501', text: 'Salom, Aziz! Daftar xabarlari endi shu yerga keladi.' },
    { number: 4, chat: '501', text: 'Bugun 2 ta ish <b>&' },
  ]);
  expect(daftar.outbox().map(({ to }) => to)).toEqual([['aziz@example.com']]);
  expect(ledgerOf(daftar).find(({ key }) => key === 'third')).toMatchObject({
    status: 'failed',
    error: 'Botni bloklagan yoki Telegramdan chiqqan. Botni ochib, /start bossin.',
  });
  const health = mustEndWell(daftar.call<HealthView>('health', ['ru']));
  expect(health.messages.lapse?.sentence).toBe(
    'Бот заблокирован или человек удалил Telegram. Пусть откроет бота и нажмёт /start.',
  );
});
