// What the script has mailed: the letters in the outbox of the host.

export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Mail {
  /** Counts from 1, in the order in which they were sent. */
  readonly id: number;
  readonly at: number;
  /** The effective user of the execution; "noreply@..." when it asked for no reply. */
  readonly from: string;
  /** The sender's name as asked for; "" when none was. */
  readonly name: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  /** "" when none was given. */
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  /** "" when it is plain text only. */
  readonly htmlBody: string;
  readonly attachments: readonly Attachment[];
  /** Pictures of the HTML body by their "cid:" name. */
  readonly inlineImages: Readonly<Record<string, Attachment>>;
}
