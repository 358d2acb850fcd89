// Sending mail: the forms of sendEmail, what stands in the outbox, and Google's limits.

import { createHost } from '../../host/create-host';
import type { HostOptions } from '../../host/host';
import { resultOf } from '../support/outcomes';

const send = (body: string, options: Partial<HostOptions> = {}) => {
  const host = createHost({ code: `function main() { ${body} }`, ...options });
  const value = resultOf(host.run('main'));
  return { host, value, mails: host.outbox() };
};
const LETTER = {
  id: 1,
  at: Date.UTC(2026, 2, 2, 4),
  from: 'owner@example.com',
  name: '',
  to: ['a@x.uz'],
  cc: [],
  bcc: [],
  replyTo: '',
  subject: 'Hi',
  body: 'Text',
  htmlBody: '',
  attachments: [],
  inlineImages: {},
};

describe('a letter', () => {
  it.each([
    [`'a@x.uz', 'Hi', 'Text'`, {}],
    [`{ to: 'a@x.uz', subject: 'Hi', body: 'Text' }`, {}],
    [`'a@x.uz', 'r@x.uz', 'Hi', 'Text'`, { replyTo: 'r@x.uz' }],
    [`'a@x.uz', 'Hi', 'Text', { name: 'Daftar', replyTo: 'r@x.uz' }`, { name: 'Daftar', replyTo: 'r@x.uz' }],
    [`'a@x.uz', 'Hi', 'Text', { cc: 'c@x.uz, d@x.uz', bcc: 'e@x.uz' }`, { cc: ['c@x.uz', 'd@x.uz'], bcc: ['e@x.uz'] }],
    [`{ to: 'a@x.uz', subject: 'Hi', body: 'Text', htmlBody: '<b>Text</b>' }`, { htmlBody: '<b>Text</b>' }],
    [`'Aziz <a@x.uz>', 'Hi', 'Text'`, {}],
    [`'a@x.uz', 'Hi', 'Text', { noReply: true }`, {}],
    [`'a@x.uz', '=Hi', 7`, { subject: '=Hi', body: '7' }],
  ])('goes out by sendEmail(%s)', (given, parts) => {
    expect(send(`MailApp.sendEmail(${given});`).mails).toEqual([{ ...LETTER, ...parts }]);
  });

  it('that wants no reply comes from no person where an organisation sends it', () => {
    const { mails } = send(`MailApp.sendEmail('a@x.uz', 'Hi', 'Text', { noReply: true });`, {
      accountType: 'workspace',
    });

    expect(mails.map(({ from }) => from)).toEqual(['noreply@example.com']);
  });

  it('carries blobs, pages and pictures', () => {
    const { mails } = send(`MailApp.sendEmail({ to: 'a@x.uz', subject: 'Hi', body: 'Text',
      attachments: [Utilities.newBlob('a,b', 'text/csv', 'list.csv'), HtmlService.createHtmlOutput('<p>')], inlineImages: { logo: Utilities.newBlob([1, -1], 'image/png', 'l.png') } });`);

    expect(mails).toEqual([
      {
        ...LETTER,
        attachments: [
          { name: 'list.csv', type: 'text/csv', bytes: new Uint8Array(Buffer.from('a,b')) },
          { name: 'attachment2', type: 'text/html', bytes: new Uint8Array(Buffer.from('<p>')) },
        ],
        inlineImages: { logo: { name: 'l.png', type: 'image/png', bytes: new Uint8Array([1, 255]) } },
      },
    ]);
  });

  it('is heard as it is sent', () => {
    const host = createHost({ code: `function main() { MailApp.sendEmail('a@x.uz', 'Hi', 'Text'); }` });
    const heard: string[] = [];
    host.onMail(({ subject }) => heard.push(subject));

    host.run('main');

    expect(heard).toEqual(['Hi']);
  });

  it('sent by a trigger comes from the one who made the trigger', () => {
    const host = createHost({
      code: `function make() { ScriptApp.newTrigger('main').timeBased().everyHours(1).create(); } function main() { MailApp.sendEmail('a@x.uz', 'Hi', 'Text'); }`,
    });
    host.run('make', [], { as: 'seller@x.uz' });
    host.windOn(3_600_000);

    expect(host.outbox().map(({ from, at }) => [from, at])).toEqual([['seller@x.uz', Date.UTC(2026, 2, 2, 5)]]);
  });

  it('kept from an earlier host is still there', () => {
    const { mails } = send(`MailApp.sendEmail('b@x.uz', 'Next', '');`, { outbox: [LETTER] });

    expect(mails.map(({ id, subject }) => [id, subject])).toEqual([
      [1, 'Hi'],
      [2, 'Next'],
    ]);
  });
});

describe('a letter is refused', () => {
  it.each([
    [`'', 'Hi', 'Text'`, 'Failed to send email: no recipient'],
    [`{ subject: 'Hi' }`, 'Failed to send email: no recipient'],
    [`'aziz', 'Hi', 'Text'`, 'Invalid email: aziz'],
    [`'a@x.uz, b', 'Hi', 'Text'`, 'Invalid email: b'],
    [`'a@x.uz\\nBcc: z@x.uz', 'Hi', 'Text'`, 'Invalid email: a@x.uz\nBcc: z@x.uz'],
    [`'a@x.uz', 'Hi', 'Text', { cc: 'nobody' }`, 'Invalid email: nobody'],
    [`'a@x.uz', 'Hi'`, "The parameters (String,String) don't match the method signature for MailApp.sendEmail."],
    [`'a@x.uz', 'Hi', 'Text', { attachments: ['file'] }`, 'Invalid argument: attachments'],
    [`'a@x.uz', 'Hi', 'x'.repeat(200 * 1024 + 1)`, 'Limit Exceeded: Email Body Size.'],
    [`'a@x.uz', 'Hi', '', { htmlBody: 'Ж'.repeat(102401) }`, 'Limit Exceeded: Email Body Size.'],
    [
      `Array.from({ length: 51 }, (_, i) => 'a' + i + '@x.uz').join(), 'Hi', ''`,
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    [
      `'a@x.uz', 'Hi', '', { attachments: Array.from({ length: 251 }, () => Utilities.newBlob('x')) }`,
      'Limit Exceeded: Email Attachments Per Message.',
    ],
    [
      `'a@x.uz', 'Hi', '', { attachments: [Utilities.newBlob('x'.repeat(25 * 1024 * 1024 + 1))] }`,
      'Limit Exceeded: Email Total Attachments Size.',
    ],
  ])('by sendEmail(%s)', (given, sentence) => {
    const { value, mails } = send(`MailApp.sendEmail(${given});`);

    expect([value, mails]).toEqual([`Error: ${sentence}`, []]);
  });

  it('but not for a body of 400 KB from an organisation', () => {
    expect(
      send(`MailApp.sendEmail('a@x.uz', 'Hi', 'x'.repeat(400 * 1024));`, { accountType: 'workspace' }).mails.length,
    ).toBe(1);
  });
});

describe('the quota of mail', () => {
  const loop = (times: number) =>
    `for (let i = 0; i < ${times}; i++) MailApp.sendEmail('a@x.uz,b@x.uz', 'Hi', ''); return MailApp.getRemainingDailyQuota();`;

  it('counts recipients: 100 a day for a private account', () => {
    expect(send(loop(49)).value).toBe(2);
    expect(send(loop(51)).value).toBe('Error: Service invoked too many times for one day: email.');
  });

  it('is 1,500 for an organisation', () => {
    expect(send(loop(50), { accountType: 'workspace' }).value).toBe(1400);
  });

  it('sends a letter to all or to nobody', () => {
    const { host, value } = send(
      `MailApp.sendEmail('a@x.uz', 'Hi', '', { cc: Array.from({ length: 49 }, (_, i) => 'c' + i + '@x.uz').join() });
       MailApp.sendEmail('a@x.uz', 'Hi', '', { cc: Array.from({ length: 48 }, (_, i) => 'c' + i + '@x.uz').join() });
       MailApp.sendEmail('a@x.uz,b@x.uz', 'Hi', '');`,
    );

    expect([value, host.outbox().length, host.quotas()[0]?.left]).toEqual([
      'Error: Service invoked too many times for one day: email.',
      2,
      1,
    ]);
  });

  it('is full again the next day, and is each person’s own', () => {
    const { host } = send(loop(50));

    const other = host.quotas('seller@x.uz')[0]?.left;
    host.clock.advance(86_400_000);

    expect([other, host.quotas()[0]?.left]).toEqual([100, 100]);
  });
});
