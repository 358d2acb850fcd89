// Mail for real: what the outbox holds arrives at a mail server as it was written.

import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { ask, aWorkbench, call, closeAll } from './a-workbench';

const CODE = `
function mail() {
  MailApp.sendEmail({ to: 'aziz@example.com', cc: 'b@example.com', subject: 'Hisob', body: 'Salom', name: 'Firma',
    htmlBody: '<b>Salom</b>', attachments: [Utilities.newBlob('a,b', 'text/csv', 'a.csv')] });
}
`;

interface MailServer {
  readonly url: string;
  /** The letter, once it is there. */
  readonly letter: Promise<string>;
  readonly server: Server;
}

/** A mail server that takes one letter. */
async function aMailServer(): Promise<MailServer> {
  let take: (letter: string) => void = () => undefined;
  const letter = new Promise<string>((resolve) => {
    take = resolve;
  });
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
      text = '';
      socket.write('250 taken\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, letter, server };
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
