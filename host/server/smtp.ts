// Sends mail for real, with --smtp: each letter of the outbox goes to a mail server, and what became of it is noted.

import type { Transporter } from 'nodemailer';
import type { Mail } from '../mail';
import { messageOf } from './error-facts';

export interface Deliveries {
  /** Sends a mail; it never fails, but notes that it did. */
  deliver(mail: Mail): Promise<void>;
  /** What became of a mail, as words; "" for one that was not sent by this process. */
  stateOf(mailId: number): string;
  close(): void;
}

/** Returns what sends mail through the server of this address, such as smtp://user:password@host:587. */
export async function createDeliveries(url: string): Promise<Deliveries> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(url);
  const states = new Map<number, string>();
  return {
    deliver: async (mail) => {
      states.set(mail.id, 'sending');
      states.set(mail.id, await send(transport, mail));
    },
    stateOf: (mailId) => states.get(mailId) ?? '',
    close: () => transport.close(),
  };
}

async function send(transport: Transporter, mail: Mail): Promise<string> {
  try {
    await transport.sendMail(toLetter(mail));
    return 'sent';
  } catch (error) {
    console.error(`Mail ${mail.id} was not sent: ${messageOf(error)}`);
    return `not sent: ${messageOf(error)}`;
  }
}

function toLetter(mail: Mail): Parameters<Transporter['sendMail']>[0] {
  const { to, cc, bcc, subject, body, htmlBody, replyTo } = mail;
  const pictures = Object.entries(mail.inlineImages).map(([cid, image]) => ({ ...toFile(image), cid }));
  return {
    from: { name: mail.name, address: mail.from },
    ...{ to: [...to], cc: [...cc], bcc: [...bcc], subject, text: body },
    ...(htmlBody !== '' && { html: htmlBody }),
    ...(replyTo !== '' && { replyTo }),
    attachments: [...mail.attachments.map(toFile), ...pictures],
    // A letter is text of the add-on's: it may not read files of this computer, nor fetch pages, by naming them.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function toFile({ name, type, bytes }: Mail['attachments'][number]) {
  return { filename: name, contentType: type, content: Buffer.from(bytes) };
}
