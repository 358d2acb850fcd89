// Messages that wait go out by the hourly tick: each once, whatever dies, doubles or is forbidden meanwhile.

import { plainCopy } from '../../host/grid/plain-copy';
import type { ExecutionRecord } from '../../host/host';
import { customersTable } from '../../src/modules/customers/index';
import type { HealthView } from '../../src/modules/health/view';
import { type Message, queueMessages } from '../../src/modules/outbox/index';
import { settingsTable } from '../../src/modules/settings/index';
import { copyGrid } from '../support/copy-grid';
import { aMemoryBook, type Daftar, mustEndWell, openDaftar, setUpDaftar } from '../support/daftar';
import { aMessage, ledgerOf, within } from '../support/ledger-book';
import { portsInProcess } from '../support/ports';

const HOUR = 3_600_000;
const SELLER = 'seller@example.com';

let kept: Pick<Daftar, 'grid'> & { readonly properties: ReturnType<Daftar['properties']>; readonly now: number };

/** A workbook of a firm with three customers, looked after by the owner's trigger. */
function aFirm(...messages: readonly Message[]): Daftar {
  kept ??= makeFirm();
  const { clock } = aMemoryBook();
  clock.set(kept.now);
  const daftar = openDaftar({ grid: copyGrid(kept.grid), clock, properties: plainCopy(kept.properties) });
  // The first trigger of a script gets the same id each time.
  mustEndWell(daftar.inProcess(() => void ScriptApp.newTrigger('tick').timeBased().everyHours(1).create()));
  queue(daftar, ...messages);
  return daftar;
}

function makeFirm(): typeof kept {
  const daftar = setUpDaftar();
  within(daftar, () => {
    const { book } = portsInProcess();
    book.openForInsert(customersTable);
    book.insert(customersTable, { name: 'Dilnoza', email: 'dilnoza@example.com' });
    book.insert(customersTable, { name: 'Vali', email: 'vali@example.com', doNotContact: true });
    book.insert(customersTable, { name: 'Gʻani', email: 'gani@example.com', consent: 'Yoʻq' });
    book.open(settingsTable, ['id', 'value']);
    book.restore(settingsTable, 'firm', { value: 'Choynak savdo' });
    book.commit();
  });
  mustEndWell(daftar.call('switchTickOn'));
  // In the afternoon: by then the hourly work has seen when Google counts mails anew, since one was missing until then.
  within(daftar, () => MailApp.sendEmail('boss@example.com', 'Salom', 'Salom'));
  daftar.windOn(7 * HOUR);
  return { grid: daftar.grid, properties: plainCopy(daftar.properties()), now: daftar.clock.now() };
}

function queue(daftar: Daftar, ...messages: readonly Message[]): void {
  within(daftar, () => {
    const ports = portsInProcess();
    queueMessages(ports, messages);
    ports.book.commit();
  });
}

const tick = (daftar: Daftar): ExecutionRecord | undefined => daftar.windOn(HOUR)[0]?.record;
const health = (daftar: Daftar): HealthView => mustEndWell(daftar.call<HealthView>('health', ['uz']));
const toCustomer = (key: string, customerId = 'M-1', to = 'dilnoza@example.com') =>
  aMessage({ key, kind: 'customer', customerId, to, text: `Salom ${key}` });

/** What is called from the note of the step on. */
function callsOfSending(record: ExecutionRecord | undefined): readonly string[] {
  const calls = record?.calls ?? [];
  const names = calls.map(({ name }) => name);
  // The last two notes are of this step and of the end of the run.
  const notes = names.flatMap((name, index) => (name === 'Properties.setProperties' ? [index] : []));
  return calls.slice((notes.at(-2) ?? 0) + 1, notes.at(-1)).flatMap(({ name, blocking }) => (blocking ? [name] : []));
}

describe('a tick', () => {
  it('sends what waits in the name of the firm, HTML and text, with the answer to whom it shall go', () => {
    const daftar = aFirm(aMessage({ replyTo: SELLER }), toCustomer('1'));

    tick(daftar);
    tick(daftar);

    expect(daftar.outbox()).toMatchObject([
      {
        from: 'owner@example.com',
        name: 'Choynak savdo',
        to: ['aziz@example.com'],
        replyTo: SELLER,
        subject: 'Bugun',
        body: 'Bugun 2 ta ish',
        htmlBody: '<p>Bugun 2 ta ish</p>',
      },
      { to: ['dilnoza@example.com'], body: expect.stringMatching(/^Salom 1\n\nBunday xat .*«STOP»/) },
    ]);
    expect(daftar.outbox()[1]?.htmlBody).toMatch(/<p style="[^"]*">Bunday xat .*«STOP»\.<\/p>$/);
    expect(health(daftar)).toMatchObject({ trouble: null, messages: { mails: 2, waiting: 0, lapse: null } });
  });

  it('asks one thing where nothing waits', () => {
    const daftar = aFirm();

    const record = tick(daftar);

    expect(callsOfSending(record)).toEqual(['Range.getValues']);
  });

  it('writes nothing to who does not want it, whatever was so when it was queued, and says why', () => {
    const daftar = aFirm(
      toCustomer('1', 'M-2', 'vali@example.com'),
      toCustomer('2', 'M-3', 'gani@example.com'),
      toCustomer('3', 'M-9'),
      // Who said nothing of letters gets none by which the firm reminds of itself.
      { ...toCustomer('4'), kind: 'marketing' },
    );

    tick(daftar);

    expect(daftar.outbox()).toEqual([]);
    expect(ledgerOf(daftar).map(({ status, error }) => [status, error])).toEqual([
      ['skipped', 'Mijoz bezovta qilinmasin deb belgilangan, xat yuborilmadi.'],
      ['skipped', 'Mijoz xat olishga rozi emas, xat yuborilmadi.'],
      ['skipped', 'Mijoz roʻyxatda yoʻq, xat yuborilmadi.'],
      ['skipped', 'Mijoz xat olishga rozi emas, xat yuborilmadi.'],
    ]);
  });

  it('writes to so many customers a day as the settings say, and to the others the next day', () => {
    const daftar = aFirm(...Array.from({ length: 5 }, (_, at) => toCustomer(`${at}`)));
    within(daftar, () => {
      const { book } = portsInProcess();
      book.open(settingsTable, ['id', 'value']);
      book.restore(settingsTable, 'mailMost', { value: '2' });
      book.commit();
    });

    tick(daftar);
    tick(daftar);
    const today = daftar.outbox().length;
    daftar.clock.advance(20 * HOUR);
    daftar.fireDue();

    expect([today, daftar.outbox().length]).toEqual([2, 4]);
  });

  it.each([
    ['so many', 3],
    ['', 3],
    ['0', 0],
  ])('takes "%s" letters a day for what the settings would say of it', (value, count) => {
    const daftar = aFirm(...[1, 2, 3].map((at) => toCustomer(`${at}`)));
    within(daftar, () => {
      const { book } = portsInProcess();
      book.open(settingsTable, ['id', 'value']);
      book.restore(settingsTable, 'mailMost', { value });
      book.commit();
    });

    tick(daftar);

    expect(daftar.outbox()).toHaveLength(count);
  });

  it('writes to one person a letter: to none of several addresses in a cell, which would be letters to strangers', () => {
    const daftar = aFirm(toCustomer('1', 'M-1', 'dilnoza@example.com, x@example.com'), toCustomer('2'));

    tick(daftar);

    expect(daftar.outbox().map(({ to }) => to)).toEqual([['dilnoza@example.com']]);
    expect(ledgerOf(daftar)[0]).toMatchObject({ status: 'failed', error: expect.stringContaining('x@example.com') });
  });

  it('gives up an address that is none at once, and says so in Health', () => {
    const daftar = aFirm(aMessage({ key: '1', to: 'nobody' }), aMessage({ key: '2' }));

    tick(daftar);

    expect(daftar.outbox().map(({ to }) => to)).toEqual([['aziz@example.com']]);
    expect(health(daftar).messages.lapse).toMatchObject({
      to: 'nobody',
      sentence: 'Bu pochta manziliga yuborib boʻlmaydi: nobody. Manzilni tuzating.',
    });
  });

  it('is one line of the history a message, which has no word of it', () => {
    const daftar = aFirm();
    const lines = () => daftar.records('Oʻzgarishlar tarixi');
    const before = lines().length;

    queue(daftar, aMessage({ text: 'Maxfiy' }), toCustomer('1'));
    tick(daftar);

    expect(lines().length - before).toBe(2);
    expect(JSON.stringify(lines())).not.toContain('Maxfiy');
  });
});

describe('mail that was not permitted', () => {
  it('waits, is said in Health, and goes once it is', () => {
    const daftar = aFirm(aMessage({}));
    daftar.setConsent('owner@example.com', { refusedScopes: ['https://www.googleapis.com/auth/script.send_mail'] });

    tick(daftar);
    const trouble = health(daftar).trouble?.step;
    daftar.setConsent('owner@example.com', { refusedScopes: [] });
    tick(daftar);

    expect([trouble, daftar.outbox().length]).toEqual(['send', 1]);
    expect(health(daftar).trouble?.isOver).toBe(true);
  });
});

describe('two triggers', () => {
  it('of two people send a message once, whenever the second fires', () => {
    const daftar = aFirm(aMessage({ key: '1' }), aMessage({ key: '2' }));
    mustEndWell(daftar.run('switchTickOn', [], { as: SELLER }));
    let fired = 0;
    daftar.beforeCall((call) => {
      if (call !== 'MailApp.sendEmail' || fired > 0) return;
      fired += 1;
      for (const { id } of daftar.triggers()) daftar.runTrigger(id);
    });

    tick(daftar);
    daftar.beforeCall(null);
    tick(daftar);

    expect([fired, daftar.outbox().length]).toEqual([1, 2]);
  });
});

it('a mail that the same sender sends while a run waits for the lock is not taken for that of the run', () => {
  const daftar = aFirm(aMessage({}));
  let [asked, isSent] = [false, false];
  daftar.beforeCall((call) => {
    if (call === 'MailApp.getRemainingDailyQuota') asked = true;
    if (call !== 'Lock.tryLock' || !asked || isSent) return;
    isSent = true;
    daftar.inProcess(() => MailApp.sendEmail('x@example.com', 'Other', 'x'));
  });
  daftar.onCall((name) => {
    if (name === 'MailApp.sendEmail' && (isSent || daftar.outbox().length > 0)) throw new Error('The machine died.');
  });
  tick(daftar);
  daftar.beforeCall(null);
  daftar.onCall(null);

  tick(daftar);
  tick(daftar);

  expect(daftar.outbox().filter(({ subject }) => subject === 'Bugun')).toHaveLength(1);
});

/** The calls of a tick with one message at which something changes, from the first of its own on. */
function changingCalls(): readonly number[] {
  const { calls = [] } = tick(aFirm(aMessage({}))) ?? {};
  const first = calls.findIndex(({ name }) => name === 'MailApp.getRemainingDailyQuota');
  return calls.flatMap(({ name }, at) => (at >= first && /\.(set|flush|sendEmail)/.test(name) ? [at] : []));
}

describe('a tick that dies twice in the same place', () => {
  it.each(changingCalls())('before call %d sends the message once, and tells its owner', (index) => {
    const daftar = aFirm(aMessage({}));
    for (const _ of [1, 2]) {
      daftar.onCall((_name, at) => {
        if (at >= index) throw new Error('The machine died.');
      });
      tick(daftar);
    }
    daftar.onCall(null);

    tick(daftar);
    tick(daftar);

    const letters = daftar.outbox().map(({ subject }) => subject);
    expect(letters.filter((subject) => subject === 'Bugun')).toHaveLength(1);
  });
});

describe('old messages', () => {
  it('are cleared after sixty days and cannot come back; those of rules stay for longer', () => {
    const old = aMessage({ key: 'digest:H-2:2026-03-02' });
    const daftar = aFirm(old, aMessage({ key: 'Q-1:B-1:2026-03-02', kind: 'rule' }), aMessage({ key: 'hello' }));
    tick(daftar);

    daftar.clock.advance(62 * 24 * HOUR);
    daftar.fireDue();
    const kept = ledgerOf(daftar).map(({ key }) => key);
    queue(daftar, old);
    tick(daftar);

    expect(kept).toEqual(['Q-1:B-1:2026-03-02', 'hello']);
    expect(daftar.outbox().filter(({ subject }) => subject === 'Bugun')).toHaveLength(3);
  });
});
