// Sends letters in the acting person's name.

export interface Letter {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
}

/** Sends the letter; throws what Google says, and where the person has no letter left today. */
export function sendLetter({ to, subject, body }: Letter): void {
  if (MailApp.getRemainingDailyQuota() < 1) throw new Error('No mail is left today.');
  MailApp.sendEmail(to, subject, body);
}

/** Returns to how many people the acting person may still write today. Throws what Google says where they did not allow mail. */
export function lettersLeft(): number {
  return MailApp.getRemainingDailyQuota();
}
