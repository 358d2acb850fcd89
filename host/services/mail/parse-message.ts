// Reads the arguments of sendEmail, in each of its four forms.

export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly cc: string;
  readonly bcc: string;
  readonly name: string;
  readonly replyTo: string;
  readonly htmlBody: string;
  readonly noReply: boolean;
  readonly attachments: readonly unknown[];
  readonly inlineImages: Readonly<Record<string, unknown>>;
}

type Parts = Readonly<Record<string, unknown>>;

/** (message), (to, subject, body), (to, subject, body, options) or (to, replyTo, subject, body). */
export function parseMessage(given: readonly unknown[]): Message {
  const [first, second, third, fourth] = given;
  if (given.length === 1 && isParts(first)) return messageOf(first);
  if (given.length < 3 || given.length > 4 || isParts(first)) throw misfit(given);
  if (given.length === 3) return messageOf({ to: first, subject: second, body: third });
  if (isParts(fourth)) return messageOf({ ...fourth, to: first, subject: second, body: third });
  return messageOf({ to: first, replyTo: second, subject: third, body: fourth });
}

function messageOf(parts: Parts): Message {
  const { attachments, inlineImages, noReply } = parts;
  return {
    to: textOf(parts.to),
    subject: textOf(parts.subject),
    body: textOf(parts.body),
    cc: textOf(parts.cc),
    bcc: textOf(parts.bcc),
    name: textOf(parts.name),
    replyTo: textOf(parts.replyTo),
    htmlBody: textOf(parts.htmlBody),
    noReply: noReply === true,
    attachments: Array.isArray(attachments) ? attachments : [],
    inlineImages: isParts(inlineImages) ? inlineImages : {},
  };
}

function isParts(thing: unknown): thing is Parts {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing);
}

function textOf(thing: unknown): string {
  return thing === undefined || thing === null ? '' : String(thing);
}

function misfit(given: readonly unknown[]): Error {
  const types = given.map((one) => (typeof one === 'string' ? 'String' : typeof one));
  return new Error(`The parameters (${types.join(',')}) don't match the method signature for MailApp.sendEmail.`);
}
