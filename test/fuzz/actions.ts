// What the script is asked to do: leads, changes, removals, restores and undo, as a sidebar asks for them.

import type { ExecutionRecord } from '../../host/host';
import type { Answer } from '../../src/entry/rpc';
import type { LeadAdded } from '../../src/modules/deals/index';
import { aLead, type LeadInput } from '../support/builders';
import { copyRecordRow, findRecord } from './people';
import { CRASH, type World } from './world';

const NAMES = ['Aziz', "To'lqin", '=1+1', '007', '<b>', 'Нодира', '-5', 'TRUE', '@x', '10%'];
/** Fields that only the script changes while people may act at the same moment. */
const SCRIPT_FIELDS = { M: ['source', 'responsible'], B: ['nextStep', 'lossReason'] } as const;

export type Action = (world: World) => void;

export const addNewLead: Action = (world) => sendLead(world, newLead(world));

export const repeatLead: Action = (world) => sendLead(world, pickLead(world) ?? newLead(world));

export const changeRecord: Action = (world) => {
  const { chance, model } = world;
  const id = pick(world, model.alive());
  if (id === undefined) return;
  const field = chance.pick(SCRIPT_FIELDS[id.startsWith('M') ? 'M' : 'B']);
  const before = findRecord(world.daftar, id)?.[field] ?? '';
  const after = `${chance.pick(NAMES)} ${Math.floor(chance.number() * 1e6)}`;
  const isStale = chance.number() < 0.2;
  const expected = isStale ? { [field]: 'what nobody wrote' } : chance.number() < 0.5 ? { [field]: before } : {};
  const requestId = world.nextRequest();
  const outcome = ask(world, 'changeRecord', {
    requestId,
    table: tableOf(id),
    id,
    values: { [field]: after },
    expected,
  });
  if (outcome === 'refused') return;
  if (isStale) model.mistake(`${id} was changed against a stale value of ${field}.`);
  if (!model.isAlive(id)) return;
  const wasEdited = field in model.editsOf(id);
  model.edit(id, field, after);
  world.done.set(requestId, { kind: 'change', id, field, before, after, wasEdited });
};

export const removeRecord: Action = (world) => {
  const id = pick(world, world.model.alive());
  if (id === undefined) return;
  const requestId = world.nextRequest();
  const seen = findRecord(world.daftar, id) ?? {};
  if (ask(world, 'removeRecord', { requestId, table: tableOf(id), id }) === 'refused') return;
  if (!world.model.isAlive(id)) return;
  world.model.remove(id, seen);
  world.done.set(requestId, { kind: 'remove', id });
};

export const restoreRecord: Action = (world) => {
  const id = pick(world, world.model.removedIds());
  if (id === undefined) return;
  const gone = world.model.goneSoFar(id);
  const outcome = ask(world, 'restoreRecord', { requestId: world.nextRequest(), table: tableOf(id), id });
  if (outcome === 'done') backUnlessDeleted(world, id, gone);
  else world.model.mistake(`${id} was removed and could not be restored.`);
};

/**
 * The owner takes what a pass offers: a write may have hit it in a run in which people acted and the machine died, both
 * before it could look.
 */
export const takeOffered: Action = (world) => {
  const { daftar, model } = world;
  for (const id of model.mayBeOffered().filter((each) => findRecord(daftar, each) === null)) {
    const outcome = ask(world, 'restoreRecord', { requestId: world.nextRequest(), table: tableOf(id), id });
    if (outcome === 'refused') model.mistake(`${id} is gone and is not offered.`);
  }
};

/** Takes back a change or a removal. */
export const undoDone: Action = (world) => {
  const request = pick(world, [...world.done.keys()]);
  const done = request === undefined ? undefined : world.done.get(request);
  if (request === undefined || !done) return;
  const { model } = world;
  const isStill = done.kind === 'remove' ? !model.isAlive(done.id) : model.editsOf(done.id)[done.field] === done.after;
  const gone = model.goneSoFar(done.id);
  if (ask(world, 'undo', request) === 'refused') return;
  world.done.delete(request);
  if (!isStill) return;
  if (done.kind === 'remove') backUnlessDeleted(world, done.id, gone);
  else if (done.wasEdited) model.edit(done.id, done.field, done.before);
  else model.unedit(done.id, done.field);
};

function backUnlessDeleted({ model }: World, id: string, goneBefore: number): void {
  if (model.goneSoFar(id) === goneBefore) model.restore(id);
}

/** Takes back a lead. */
export const undoLead: Action = (world) => {
  const { model } = world;
  const lead = pickLead(world);
  if (!lead) return;
  const ids = model.acknowledged.get(lead.requestId) ?? [];
  const edited = ids.filter((id) => differsFromMade(world, id, lead.requestId));
  if (ask(world, 'undo', lead.requestId) === 'refused') return;
  // Deleted in the same moment, it is no longer in the way.
  const wrong = edited.find((id) => model.isAlive(id));
  if (wrong) model.mistake(`${lead.requestId} was undone though somebody had edited ${wrong}.`);
  model.takeBack(lead.requestId);
};

/** Looks after the sheets, until it is done. */
export const lookAfter: Action = (world) => {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const { ok, record } = world.daftar.call('reconcile');
    if (ok) return;
    if (!hasDied(record) && !record.log.some((line) => line.includes('BUSY'))) {
      world.model.mistake(`Looking after the sheets failed: ${record.log.join(' ')}`);
    }
  }
};

/** People copy a whole row below the others, and Daftar looks after it. */
export const copyRow: Action = (world) => {
  copyRecordRow(world.daftar, world.model, world.chance);
  lookAfter(world);
};

/** Whether the record stands there otherwise than its lead made it. */
function differsFromMade({ daftar }: World, id: string, request: string): boolean {
  const made = daftar.records('Oʻzgarishlar tarixi').find((line) => line.Soʻrov === request && line.Yozuv === id);
  const cells: { [field: string]: unknown } = JSON.parse(String(made?.['Yangi qiymat'] ?? '{}'));
  return Object.entries(findRecord(daftar, id) ?? {}).some(([field, cell]) => cell !== (cells[field] ?? ''));
}

function sendLead(world: World, lead: LeadInput): void {
  const { daftar, model, sent, chance } = world;
  sent.set(lead.requestId, lead);
  let outcome = daftar.call<Answer<LeadAdded>>('addLead', [lead]);
  if (!outcome.ok) model.die(lead.requestId);
  // Some repeat what failed, some give up.
  if (!outcome.ok && chance.number() < 0.5) outcome = daftar.call<Answer<LeadAdded>>('addLead', [lead]);
  if (!outcome.ok || !outcome.value.ok) return;
  const { customerId, dealId, joined } = outcome.value.value;
  model.acknowledge(lead.requestId, joined ? [dealId] : [customerId, dealId]);
  settle(world);
}

/** Asks until it is answered, as a person does who sees an error; another execution may come first. */
function ask(world: World, name: string, input: unknown): 'done' | 'refused' {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const outcome = world.daftar.call<Answer<unknown>>(name, [input]);
    if (outcome.ok) {
      settle(world);
      return outcome.value.ok ? 'done' : 'refused';
    }
    if (!hasDied(outcome.record)) return 'refused';
    if (world.chance.number() < 0.3) sendLead(world, newLead(world));
  }
  throw new Error(`${name} was not answered.`);
}

/** The sidebar does so when the person has the answer already. */
function settle({ daftar, model }: World): void {
  const { ok, record } = daftar.call('settle');
  if (!ok && !hasDied(record)) model.mistake(`Settling failed: ${record.log.join(' ')}`);
}

/** The crash is the error itself where it came before anything of ours ran; else our code has logged it. */
export function hasDied({ error = '', log }: ExecutionRecord): boolean {
  return [error, ...log].some((line) => line.includes(CRASH));
}

function newLead(world: World): LeadInput {
  const { chance } = world;
  const requestId = world.nextRequest();
  const contact = chance.number() < 0.3 ? '' : `90 ${String(1_000_000 + Math.floor(chance.number() * 12))}`;
  const name = `${chance.pick(NAMES)}${contact === '' ? requestId : ''}`;
  const duplicate = chance.pick(['ask', 'join', 'new'] as const);
  return aLead({ requestId, contact, name, need: chance.pick(NAMES), amount: '5 mln', duplicate });
}

function pickLead(world: World): LeadInput | undefined {
  return pick(world, [...world.sent.values()]);
}

function pick<T>({ chance }: World, all: readonly T[]): T | undefined {
  return all.length === 0 ? undefined : chance.pick(all);
}

function tableOf(id: string): string {
  return id.startsWith('M') ? 'customers' : 'deals';
}
