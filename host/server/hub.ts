// Keeps the models of one workbook the same: orders their revisions, and passes each accepted one on to all.
//
// It speaks o-spreadsheet's own protocol. A revision names the one that it was made upon; when another came in between
// it is dropped, and its author makes it anew upon the newer one.

import type { CollaborationMessage, TransportService } from '@odoo/o-spreadsheet';

/** A place in the hub: a browser tab, or the grid of the host. */
export interface Seat {
  send(message: CollaborationMessage): void;
  leave(): void;
}

export interface Hub {
  /** The id of the last accepted revision. */
  revision(): string;
  /** Takes a seat; `hear` gets every accepted revision from now on, one's own too. */
  join(hear: (message: CollaborationMessage) => void): Seat;
  /** A seat in the form that a model takes. */
  transport(): TransportService<CollaborationMessage>;
}

/** Returns a hub that stands at the given revision. */
export function createHub(firstRevision: string): Hub {
  let revision = firstRevision;
  const listeners = new Set<(message: CollaborationMessage) => void>();
  const accept = inOrder((message: CollaborationMessage) => {
    if (!isWelcome(message, revision)) return;
    if ('nextRevisionId' in message) revision = message.nextRevisionId;
    for (const hear of [...listeners]) hear(message);
  });
  const join: Hub['join'] = (hear) => {
    listeners.add(hear);
    return { send: accept, leave: () => void listeners.delete(hear) };
  };
  return { revision: () => revision, join, transport: () => toTransport(join) };
}

/** The revision that a message undoes or brings back; undefined when it does neither. */
export function undoneBy(message: CollaborationMessage): string | undefined {
  if (message.type === 'REVISION_UNDONE') return message.undoneRevisionId;
  return message.type === 'REVISION_REDONE' ? message.redoneRevisionId : undefined;
}

function isWelcome(message: CollaborationMessage, revision: string): boolean {
  // A page never replaces the workbook: the grid of the host is the one that is saved.
  if (message.type === 'SNAPSHOT' || message.type === 'SNAPSHOT_CREATED') return false;
  return !('serverRevisionId' in message) || message.serverRevisionId === revision;
}

/** Handles one thing after the other, also those that come up while one is handled. */
function inOrder<T>(handle: (item: T) => void): (item: T) => void {
  const waiting: T[] = [];
  let isBusy = false;
  return (item) => {
    waiting.push(item);
    if (isBusy) return;
    isBusy = true;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) handle(next);
    } finally {
      isBusy = false;
    }
  };
}

function toTransport(join: Hub['join']): TransportService<CollaborationMessage> {
  const seats = new Map<string, Seat>();
  let first: Seat | undefined;
  return {
    onNewMessage: (id, hear) => {
      const seat = join(hear);
      first ??= seat;
      seats.set(id, seat);
    },
    sendMessage: async (message) => first?.send(message),
    leave: (id) => seats.get(id)?.leave(),
  };
}
