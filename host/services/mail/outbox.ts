// Keeps what was mailed, and tells those who listen.

import type { Mail } from '../../mail';

export class Outbox {
  private readonly mails: Mail[];
  private readonly listeners: ((mail: Mail) => void)[] = [];

  constructor(kept: readonly Mail[] = []) {
    this.mails = [...kept];
  }

  all(): readonly Mail[] {
    return [...this.mails];
  }

  add(letter: Omit<Mail, 'id'>): void {
    const mail = { ...letter, id: (this.mails.at(-1)?.id ?? 0) + 1 };
    this.mails.push(mail);
    for (const heard of this.listeners) heard(mail);
  }

  listen(heard: (mail: Mail) => void): void {
    this.listeners.push(heard);
  }
}
