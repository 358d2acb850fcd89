// The mail service: writes letters into the outbox, within Google's limits.

import type { Attachment, Mail } from '../../mail';
import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { blobDataOf } from '../blob/blob-source';
import { addressesOf } from './addresses';
import { MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS, MAX_BODY_BYTES, MAX_RECIPIENTS } from './limits';
import { type Message, parseMessage } from './parse-message';

type GoogleMail = GoogleAppsScript.Mail.MailApp;

export const mailAppMembers = {
  getRemainingDailyQuota: 'handle',
  sendEmail: 'mail',
} satisfies Record<string, MemberCost>;

class MailAppRoom implements Pick<GoogleMail, keyof typeof mailAppMembers> {
  constructor(private readonly execution: Execution) {}

  getRemainingDailyQuota(): number {
    const { start, world } = this.execution;
    return world.quotas.left('email', start.email);
  }

  sendEmail(...given: unknown[]): void {
    const { start, world } = this.execution;
    const message = parseMessage(given);
    const mail = mailOf(message, this.execution);
    const recipients = [...mail.to, ...mail.cc, ...mail.bcc].length;
    if (mail.to.length === 0) throw new Error('Failed to send email: no recipient');
    if (recipients > MAX_RECIPIENTS) throw new Error('Limit Exceeded: Email Recipients Per Message.');
    checkSize(mail, MAX_BODY_BYTES[world.quotas.accountType]);
    world.quotas.take('email', start.email, recipients);
    world.outbox.add(mail);
  }
}

function mailOf(message: Message, { start, world }: Execution): Omit<Mail, 'id'> {
  const { name, subject, body, htmlBody } = message;
  return {
    at: world.clock.now(),
    from: message.noReply && world.quotas.accountType === 'workspace' ? noReplyOf(start.email) : start.email,
    name,
    to: addressesOf(message.to),
    cc: addressesOf(message.cc),
    bcc: addressesOf(message.bcc),
    replyTo: addressesOf(message.replyTo).join(', '),
    subject,
    body,
    htmlBody,
    attachments: message.attachments.map((one, index) => attachmentOf(one, `attachment${index + 1}`)),
    inlineImages: Object.fromEntries(
      Object.entries(message.inlineImages).map(([key, image]) => [key, attachmentOf(image, key)]),
    ),
  };
}

/** Only organisations have an address that takes no reply. */
function noReplyOf(email: string): string {
  return `noreply@${email.slice(email.indexOf('@') + 1)}`;
}

function attachmentOf(thing: unknown, unnamed: string): Attachment {
  const blob = blobDataOf(thing);
  if (!blob) throw new Error('Invalid argument: attachments');
  return {
    name: blob.name ?? unnamed,
    type: blob.type ?? 'application/octet-stream',
    bytes: Uint8Array.from(blob.bytes),
  };
}

function checkSize(mail: Omit<Mail, 'id'>, mostBytes: number): void {
  for (const text of [mail.body, mail.htmlBody]) {
    if (Buffer.byteLength(text) > mostBytes) throw new Error('Limit Exceeded: Email Body Size.');
  }
  const files = [...mail.attachments, ...Object.values(mail.inlineImages)];
  if (files.length > MAX_ATTACHMENTS) throw new Error('Limit Exceeded: Email Attachments Per Message.');
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes > MAX_ATTACHMENT_BYTES) throw new Error('Limit Exceeded: Email Total Attachments Size.');
}

export function mailGlobals(execution: Execution): Record<string, object> {
  const MailApp = expose<GoogleMail>(execution, {
    name: 'MailApp',
    file: 'host/services/mail/index.ts',
    rooms: [{ members: mailAppMembers, target: new MailAppRoom(execution) }],
    needs: 'FULL',
  });
  return { MailApp };
}
