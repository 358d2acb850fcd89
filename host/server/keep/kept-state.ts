// What is kept of a workbook and its script, as plain data: everything that a restart must find again.

import type { LiveGrid, LiveGridJson } from '../../grid/live-grid';
import type { Host, HostOptions, StoredProperties } from '../../host';
import type { Mail } from '../../mail';
import type { TriggerFacts } from '../../trigger-facts';
import type { WorkbenchClock } from '../clock';
import type { Tree } from './facts';

/** What stands beside the cells; it is small, and a change of it is found by comparing. */
export interface KeptState {
  readonly side: LiveGridJson['side'];
  readonly properties: StoredProperties;
  readonly triggers: Readonly<Record<string, TriggerFacts>>;
  /** By id, as texts: see `encodeMail`. */
  readonly outbox: Readonly<Record<string, string>>;
  /** What somebody answered to a mail on the screen, by the id of the mail. */
  readonly replies: Readonly<Record<string, readonly Reply[]>>;
  readonly clock: { readonly ahead: number };
}

export interface Reply {
  readonly at: number;
  readonly from: string;
  readonly text: string;
}

export interface StateSources {
  readonly grid: LiveGrid;
  readonly host: Host;
  readonly clock: WorkbenchClock;
  readonly replies: Map<number, readonly Reply[]>;
}

/** Returns what reads the state as it is now; it encodes each mail once. */
export function stateReader({ grid, host, clock, replies }: StateSources): () => KeptState & Tree {
  const mails = new Map<number, string>();
  const textOf = (mail: Mail) => {
    const text = mails.get(mail.id) ?? encodeMail(mail);
    mails.set(mail.id, text);
    return text;
  };
  return () => ({
    side: grid.side,
    properties: host.properties(),
    triggers: Object.fromEntries(host.triggers().map((trigger) => [trigger.id, trigger])),
    outbox: Object.fromEntries(host.outbox().map((mail) => [mail.id, textOf(mail)])),
    replies: Object.fromEntries(replies),
    clock: { ahead: clock.ahead() },
  });
}

/** Returns what a host takes of a state. */
export function toHostOptions(state: KeptState): Pick<HostOptions, 'properties' | 'triggers' | 'outbox'> {
  return {
    properties: state.properties,
    triggers: Object.values(state.triggers),
    outbox: Object.values(state.outbox).map(decodeMail),
  };
}

/** Returns a mail as JSON, its attachments in base64. */
export function encodeMail(mail: Mail): string {
  return JSON.stringify(mail, (_key, value: unknown) =>
    value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
  );
}

/** Returns the mail of what `encodeMail` gave. */
export function decodeMail(text: string): Mail {
  return JSON.parse(text, (_key, value: unknown) => {
    const isBytes = typeof value === 'object' && value !== null && 'base64' in value;
    return isBytes ? new Uint8Array(Buffer.from(String(value.base64), 'base64')) : value;
  });
}
