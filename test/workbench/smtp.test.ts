// Mail for real: what the outbox holds arrives at a mail server as it was written.

import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { queueMessages } from '../../src/modules/outbox/index';
import { staffTable } from '../../src/modules/staff/index';
import { aLead } from '../support/builders';
import { mustEndWell } from '../support/daftar';
import { aMessage, within } from '../support/ledger-book';
import { portsInProcess } from '../support/ports';
import { ask, aWorkbench, call, closeAll } from './a-workbench';

const CODE = `
function mail() {
  MailApp.sendEmail({ to: 'aziz@example.com', cc: 'b@example.com', subject: 'Hisob', body: 'Salom', name: 'Firma',
    htmlBody: '<b>Salom</b>', attachments: [Utilities.newBlob('a,b', 'text/csv', 'a.csv')] });
}
`;

interface MailServer {
  readonly url: string;
  /** The first letter, once it is there. */
  readonly letter: Promise<string>;
  /** Returns all of them once there are so many. */
  readonly letters: (count: number) => Promise<readonly string[]>;
  readonly server: Server;
}

/** A mail server that takes letters. */
async function aMailServer(): Promise<MailServer> {
  let take: (letter: string) => void = () => undefined;
  const letter = new Promise<string>((resolve) => {
    take = resolve;
  });
  const taken: string[] = [];
  const arrivals = new EventEmitter();
  const letters = async (count: number): Promise<readonly string[]> => {
    while (taken.length < count) await once(arrivals, 'letter');
    return taken;
  };
  const server = createServer((socket) => {
    let text = '';
    let isLetter = false;
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      if (isLetter) text += String(chunk);
      else if (String(chunk).startsWith('DATA')) {
        isLetter = true;
        socket.write('354 go on\r\n');
      } else socket.write('250 ok\r\n');
      if (!text.endsWith('\r\n.\r\n')) return;
      isLetter = false;
      take(text);
      taken.push(text);
      arrivals.emit('letter');
      text = '';
      socket.write('250 taken\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, letter, letters, server };
}

afterEach(closeAll);

it('a mail is sent with its people, both bodies and its attachment', async () => {
  const { url, letter, server } = await aMailServer();
  const workbench = await aWorkbench(CODE, { smtp: url });

  await call(workbench, 'mail');

  const text = await letter;
  await closeAll();
  server.close();
  const parts = ['From: Firma <owner@example.com>', 'To: aziz@example.com', 'Cc: b@example.com', 'Subject: Hisob'];
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
  expect(['text/plain', '<b>Salom</b>', 'filename=a.csv'].filter((part) => !text.includes(part))).toEqual([]);
});

/** What a part of the letter says; nodemailer writes texts as quoted-printable or base64. */
function partOf(letter: string, type: string): string {
  const [, head = '', body = ''] =
    new RegExp(`Content-Type: ${type}([\\s\\S]*?)\\r\\n\\r\\n([\\s\\S]*?)\\r\\n--`).exec(letter) ?? [];
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8').replace(/\r\n/g, '\n');
}

it('what waits in the outbox of Daftar arrives as text and as HTML, from the firm, in both scripts', async () => {
  const { url, letter, server } = await aMailServer();
  const code = readFileSync('dist/Code.js', 'utf8');
  const workbench = await aWorkbench(code, { smtp: url });
  mustEndWell(workbench.host.run('setUp'));
  mustEndWell(workbench.host.call('switchTickOn'));
  const text = 'Bugun: 2 ta qoʻngʻiroq\nСегодня: 1 оплата';
  const html = `<h1 style="font-size:18px">Bugun: 2 ta qoʻngʻiroq</h1>${'<p>Сегодня: 1 оплата &amp; &lt;b&gt;</p>'.repeat(40)}`;
  within(workbench.host, () => {
    const ports = portsInProcess();
    queueMessages(ports, [
      aMessage({
        key: 'digest',
        to: 'aziz@example.com',
        subject: 'Bugun – сегодня',
        text,
        html,
        replyTo: 'b@example.com',
      }),
    ]);
    ports.book.commit();
  });

  const outcomes = workbench.host.windOn(3_600_000);

  const arrived = await letter;
  await closeAll();
  server.close();
  expect(outcomes.map(({ ok }) => ok)).toEqual([true]);
  expect(
    ['From: Daftar <owner@example.com>', 'Reply-To: b@example.com'].filter((part) => !arrived.includes(part)),
  ).toEqual([]);
  expect([partOf(arrived, 'text/plain'), partOf(arrived, 'text/html')]).toEqual([text, html]);
});

/** The subject as people read it: nodemailer writes what is not ASCII as encoded words. */
function subjectOf(letter: string): string {
  const [, head = ''] = /\r?\nSubject: ((?:.*)(?:\r\n[ \t].*)*)/.exec(letter) ?? [];
  return head.replace(/\?=\s+=\?/g, '?==?').replace(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_, way: string, text: string) => {
    if (/b/i.test(way)) return Buffer.from(text, 'base64').toString('utf8');
    const bytes = text
      .replace(/_/g, ' ')
      .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    return Buffer.from(bytes, 'latin1').toString('utf8');
  });
}

it('the digests of a morning and the report of the week arrive in the language of each, with a link to each row', async () => {
  const { url, letters, server } = await aMailServer();
  const code = readFileSync('dist/Code.js', 'utf8');
  const { host } = await aWorkbench(code, { smtp: url });
  const staff = [
    { name: 'Olim', email: 'owner@example.com', role: 'owner' },
    { name: 'Malika', email: 'malika@example.com', role: 'seller' },
  ];
  mustEndWell(host.call('runSetup', [{ requestId: 's', language: 'uz', start: 'empty', trade: 'shop', staff }]));
  within(host, () => {
    const { book } = portsInProcess();
    book.open(staffTable, ['id', 'language']);
    book.update(staffTable, 'H-2', { language: 'Ruscha' });
    book.commit();
  });
  mustEndWell(host.call('addSale', [{ requestId: 'a', amount: '500 ming', method: 'cash', product: 'Choynak' }]));
  const monday = mondayAfter(host.clock.now());
  const nextContact = new Date(monday).toISOString().slice(0, 10);
  for (const responsible of ['Olim', 'Malika']) {
    const lead = aLead({ requestId: responsible, name: `Nodira <b> ${responsible}`, source: '', nextContact });
    mustEndWell(host.call('addLead', [{ ...lead, contact: `@nodira_${responsible}`, responsible }]));
  }
  mustEndWell(host.call('settle'));

  host.clock.set(monday);
  host.windOn(3 * 3_600_000);

  const arrived = await letters(host.outbox().length);
  await closeAll();
  server.close();
  const read = arrived.map((letter) => ({
    to: /\r\nTo: (.*)/.exec(`\r\n${letter}`)?.[1],
    subject: subjectOf(letter),
    html: partOf(letter, 'text/html'),
    text: partOf(letter, 'text/plain'),
  }));
  const find = (who: string, start: string) =>
    read.find(({ to, subject }) => to === `${who}@example.com` && subject.startsWith(start));
  const [digest, malika, report] = [find('owner', 'Bugun'), find('malika', 'Дел'), find('owner', 'Hafta')];

  expect([digest?.subject, malika?.subject]).toEqual(['Bugun 1 ta ish', 'Дел на сегодня: 1']);
  expect(digest?.html).toContain('Nodira &lt;b&gt; Olim');
  expect(malika?.html).toMatch(/href="[^"]*#gid=\d+&amp;range=A3"/);
  expect(malika?.text).toContain('Nodira <b> Malika');
  expect([report?.html.includes('Haftalik hisobot'), report?.text.includes('500')]).toEqual([true, true]);
});

/** Half past eight in Tashkent, of the Monday after this week there. */
function mondayAfter(now: number): number {
  const [day, offset] = [86_400_000, 5 * 3_600_000];
  const today = Math.floor((now + offset) / day) * day;
  const days = (8 - new Date(today).getUTCDay()) % 7 || 7;
  return today + days * day + 8.5 * 3_600_000 - offset;
}

it('a mail that cannot be sent stays in the outbox with the reason', async () => {
  const { url, server } = await aMailServer();
  server.close();
  await once(server, 'close');
  const workbench = await aWorkbench(CODE, { smtp: url });
  const told = jest.spyOn(console, 'error').mockImplementation();

  await call(workbench, 'mail');

  const delivery = async () => JSON.parse((await ask(workbench, { path: '/developer' })).text).mails[0].delivery;
  while ((await delivery()) === 'sending') await new Promise((done) => setImmediate(done));
  expect(await delivery()).toMatch(/^not sent: .*ECONNREFUSED/);
  expect(told).toHaveBeenCalledWith(expect.stringMatching(/^Mail 1 was not sent: .*ECONNREFUSED/));
  told.mockRestore();
});
