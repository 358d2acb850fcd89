// Sends a deed to the server, in the one or two calls that it takes, under ids that survive a retry.

import type {
  DuesScheduled,
  MoneyRpc,
  PaymentAdded,
  SaleAdded,
  SaleDelivered,
  SaleRated,
  SaleReturned,
} from '../../../src/entry/money-rpc';
import type { Answer, ContactLogged, Moved, TaskSaved } from '../../../src/entry/rpc';
import type { SuggestionAnswered } from '../../../src/entry/rules-rpc';
import { type Describe, type Outcome, toOutcome } from '../../outcome';
import type { Server } from '../../server';
import { unreachable } from '../../unreachable';
import type { ContactDeed, Deed, Done, FactDeed, MoveDeed, TaskDeed } from './deed';

/** Returns the id for a content: the same one until it was answered, since it may have reached the server already. */
export type IdOf = (content: unknown) => string;

export interface CarryOutPorts {
  readonly server: Server;
  readonly idOf: IdOf;
  readonly describe: Describe;
}

/** Sends the deed; a refusal that comes after the contact was logged is repeated without logging it twice. */
export async function carryOut(ports: CarryOutPorts, deed: Deed): Promise<Outcome<Done>> {
  if (deed.kind !== 'refuse') return sendOne(ports, deed);
  const logged = await sendOne(ports, deed.contact);
  if (logged.kind !== 'done') return logged;
  const moved = await sendOne(ports, deed.move);
  if (moved.kind !== 'done') return moved;
  return {
    kind: 'done',
    value: { ...moved.value, requestIds: [...logged.value.requestIds, ...moved.value.requestIds] },
  };
}

/** Takes back what the requests did, the last one first; stops at the first that cannot be taken back. */
export async function takeBack(
  { server, describe }: Pick<CarryOutPorts, 'server' | 'describe'>,
  requestIds: readonly string[],
): Promise<Outcome<null>> {
  for (const id of [...requestIds].reverse()) {
    const outcome = await toOutcome(() => server.undo(id), describe);
    if (outcome.kind !== 'done') return outcome;
  }
  return { kind: 'done', value: null };
}

/** After so long the same content is meant once more: a customer may pay the same sum twice a day. */
const RETRY_MS = 5 * 60_000;

/**
 * Returns ids by content; `forget` makes the next deed of these contents another one. Those of deeds that failed stay for
 * five minutes, since they may have reached the server. `now` in epoch milliseconds.
 */
export function createIds(
  newId: () => string,
  now: () => number,
): { readonly idOf: IdOf; readonly forget: (deed: Deed) => void } {
  const ids = new Map<string, { readonly id: string; readonly since: number }>();
  const idOf: IdOf = (content) => {
    const key = JSON.stringify(content);
    const known = ids.get(key);
    const made = known && now() - known.since < RETRY_MS ? known : { id: newId(), since: now() };
    ids.set(key, made);
    return made.id;
  };
  const forget = (deed: Deed) => {
    for (const content of deed.kind === 'refuse' ? [deed.contact, deed.move] : [deed])
      ids.delete(JSON.stringify(content));
  };
  return { idOf, forget };
}

async function sendOne({ server, idOf, describe }: CarryOutPorts, deed: Single): Promise<Outcome<Done>> {
  const requestId = idOf(deed);
  const outcome = await toOutcome(() => call(server, deed, requestId), describe);
  return outcome.kind === 'done' ? { kind: 'done', value: toDone(outcome.value, requestId) } : outcome;
}

type Single = Exclude<Deed, { kind: 'refuse' }>;
/** What any of the calls may answer. */
type Told = Partial<ContactLogged & Moved & TaskSaved & SuggestionAnswered & { contactId: string; id: string }>;
type Promised = ReturnType<MoneyRpc['promisePayment']> extends Answer<infer Value> ? Value : never;
type ToldOfMoney = SaleAdded | PaymentAdded | SaleReturned | Promised | DuesScheduled | SaleDelivered | SaleRated;

function toDone(told: Told | ToldOfMoney, requestId: string): Done {
  const done = { requestIds: [requestId], nextContact: '', sale: false, missing: [] };
  if ('owed' in told) return { ...done, sold: told };
  if ('paymentId' in told) return { ...done, paid: told };
  const { nextContact = '', sale = false, missing = [], isLater = false } = told as Told; // The other answers have none of these.
  return { ...done, nextContact, sale, missing, ...(isLater && { isLater }) };
}

function call(server: Server, deed: Single, requestId: string): Promise<Answer<Told | ToldOfMoney>> {
  switch (deed.kind) {
    case 'addSale':
      return server.addSale(filled(without(deed, requestId)));
    case 'addPayment':
      return server.addPayment(filled(without(deed, requestId)));
    case 'returnSale':
      return server.returnSale(filled(without(deed, requestId)));
    case 'promisePayment':
      return server.promisePayment(filled(without(deed, requestId)));
    case 'scheduleDues':
      return server.scheduleDues(without(deed, requestId));
    case 'deliverSale':
      return server.deliverSale(without(deed, requestId));
    case 'rateSale':
      return server.rateSale(without(deed, requestId));
    case 'logContact':
      return server.logContact(toContact(deed, requestId));
    case 'moveStage':
      return server.moveStage(toMove(deed, requestId));
    case 'setNext':
      return server.setNextContact(without(deed, requestId));
    case 'addTask':
      return server.addTask(toTask(deed, requestId));
    case 'closeTask':
      return server.closeTask(filled({ ...without(deed, requestId), done: true }));
    case 'postpone':
      return server.postponeTask(without(deed, requestId));
    case 'handOver':
      return server.handOver(without(deed, requestId));
    case 'accept':
      return server.acceptHandOff(without(deed, requestId));
    case 'suggestion':
      return server.answerSuggestion(without(deed, requestId));
    case 'addPerson':
      return server.addContact(without(deed, requestId));
    case 'changeFact':
      return server.changeRecord(toChange(deed, requestId));
    default:
      return unreachable(deed);
  }
}

function without({ kind, ...rest }: Single, requestId: string): Readonly<Record<string, unknown>> {
  return { requestId, ...rest };
}

/** Blank is not sent: it would say that something should become blank. */
function filled(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== ''));
}

function toContact(deed: ContactDeed, requestId: string) {
  return filled(without(deed, requestId));
}

function toMove(deed: MoveDeed, requestId: string) {
  const { kind, label, values, ...rest } = deed;
  return filled({ requestId, ...rest, ...(Object.keys(values).length === 0 ? {} : { values }) });
}

function toTask({ taskKind, ...deed }: TaskDeed, requestId: string) {
  return filled({ requestId, ...deed, kind: taskKind });
}

function toChange({ customerId, field, value, was }: FactDeed, requestId: string) {
  return { requestId, table: 'customers', id: customerId, values: { [field]: value }, expected: { [field]: was } };
}
