// Sends letters in the acting person's name, and tells what Google's refusals mean.

export interface Letter {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  /** The same for those whose reader shows it; '' for none. */
  readonly html?: string;
  /** Who the letter is from, in words; '' for the name of the account. */
  readonly name?: string;
  /** Where an answer goes; '' for the sender. */
  readonly replyTo?: string;
}

/** Sends the letter; throws what Google says, and where the person has no letter left today. */
export function sendLetter({ to, subject, body, html = '', name = '', replyTo = '' }: Letter): void {
  if (MailApp.getRemainingDailyQuota() < 1) throw new Error('No mail is left today.');
  const more = { ...(html && { htmlBody: html }), ...(name && { name }), ...(replyTo && { replyTo }) };
  MailApp.sendEmail({ to, subject, body, ...more });
}

/** Returns to how many people the acting person may still write today. Throws what Google says where they did not allow mail. */
export function lettersLeft(): number {
  return MailApp.getRemainingDailyQuota();
}

/**
 * Tells what Google meant when it did not send a letter: `unclear` may be better in an hour.
 * Hint: some of its sentences come in the language of the account; one that is not known here is tried again, and then given up.
 */
export function meaningOfMailError(reason: unknown): 'address' | 'tooLong' | 'quota' | 'unclear' {
  const message = reason instanceof Error ? reason.message : String(reason);
  if (/invalid (email|recipient|argument: (to|email))|no recipient|недопустимый адрес|неверный адрес/i.test(message)) {
    return 'address';
  }
  if (/limit exceeded: email (body|total|attachments|subject)/i.test(message)) return 'tooLong';
  if (/too many times for one day|no mail is left|слишком много раз/i.test(message)) return 'quota';
  return 'unclear';
}
