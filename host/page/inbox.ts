// Keeps what the workbench sends until somebody on the page listens to it, and then hands it on in order.

import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import type { ToPage } from '../server/protocol';

export class Inbox {
  private waiting: ToPage[] = [];
  private hearRevision: ((message: CollaborationMessage) => void) | null = null;
  private hearMessage: ((message: ToPage) => void) | null = null;
  private inOneGo = (play: () => void) => play();

  deliver(message: ToPage): void {
    if (message.kind === 'revisions' && this.hearRevision) this.play(message.messages, this.hearRevision);
    else if (message.kind !== 'revisions' && this.hearMessage) this.hearMessage(message);
    else this.waiting.push(message);
  }

  /** Hears revisions from now on; null stops it. */
  setRevisionHearer(hear: ((message: CollaborationMessage) => void) | null): void {
    this.hearRevision = hear;
    // The model is still being made; it can take revisions once that is done.
    queueMicrotask(() => this.deliverWaiting());
  }

  /** Hears everything else from now on. */
  setMessageHearer(hear: (message: ToPage) => void): void {
    this.hearMessage = hear;
    this.deliverWaiting();
  }

  /** Lets `player` play the revisions that came together. */
  setPlayer(player: (play: () => void) => void): void {
    this.inOneGo = player;
  }

  private play(messages: readonly CollaborationMessage[], hear: (message: CollaborationMessage) => void): void {
    this.inOneGo(() => {
      for (const message of messages) hear(message);
    });
  }

  private deliverWaiting(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const message of waiting) this.deliver(message);
  }
}
