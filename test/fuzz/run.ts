// One fuzz run: a workbook, a few dozen random deeds of people and executions, crashes at random calls, and the judgement.

import type { Answer } from '../../src/entry/rpc';
import type { LeadAdded } from '../../src/modules/deals/index';
import type { Undone } from '../../src/modules/history/index';
import { type Chance, createChance } from '../../src/modules/sample/chance';
import { aLead, type LeadInput } from '../support/builders';
import { type Daftar, setUpDaftar } from '../support/daftar';
import { judge } from './judge';
import { Model } from './model';
import { DEEDS, noteBeside, sortRows } from './people';

const STEPS = 14;
const NAMES = ['Aziz', "To'lqin", '=1+1', '007', '<b>', 'Нодира', '-5', 'TRUE', '@x', '10%'];

interface World {
  readonly daftar: Daftar;
  readonly model: Model;
  readonly chance: Chance;
  readonly sent: Map<string, LeadInput>;
}

/** Runs one seed; returns what is wrong afterwards, a sentence each. */
export function fuzzRun(seed: number): string[] {
  const world: World = { daftar: setUpDaftar(), model: new Model(), chance: createChance(seed), sent: new Map() };
  for (let step = 0; step < STEPS; step += 1) takeStep(world);
  // One more undisturbed lead finishes whatever a crash left open.
  send(world, newLead(world));
  return judge(world.daftar, world.model);
}

function takeStep(world: World): void {
  const { chance, daftar, model } = world;
  const die = chance.number();
  if (die < 0.45) withInterference(world, () => send(world, newLead(world)));
  else if (die < 0.55) withInterference(world, () => send(world, pickSent(world) ?? newLead(world)));
  else if (die < 0.65) takeBack(world);
  else chance.pick(DEEDS)(daftar, model, chance);
}

/** At one random service call of the action somebody else acts, or the machine dies. */
function withInterference(world: World, action: () => void): void {
  const { daftar, model, chance } = world;
  const at = Math.floor(chance.number() * 60);
  const kind = chance.pick(['nothing', 'crash', 'sort', 'note', 'rival'] as const);
  daftar.beforeCall((_, index) => {
    if (index !== at) return;
    daftar.beforeCall(null);
    if (kind === 'crash') throw new Error('The machine died.');
    if (kind === 'sort') sortRows(daftar, model, chance);
    if (kind === 'note') noteBeside(daftar, model, chance);
    if (kind === 'rival') send(world, newLead(world));
  });
  action();
  daftar.beforeCall(null);
}

function send({ daftar, model, sent }: World, lead: LeadInput): void {
  sent.set(lead.requestId, lead);
  const outcome = daftar.call<Answer<LeadAdded>>('addLead', [lead]);
  if (!outcome.ok) return model.die(lead.requestId);
  if (!outcome.value.ok) return;
  const { customerId, dealId, joined } = outcome.value.value;
  model.acknowledge(lead.requestId, joined ? [dealId] : [customerId, dealId]);
}

function takeBack(world: World): void {
  const { daftar, model } = world;
  const lead = pickSent(world);
  if (!lead) return;
  const ids = model.acknowledged.get(lead.requestId) ?? [];
  const outcome = daftar.call<Answer<Undone>>('undo', [lead.requestId]);
  if (!outcome.ok || !outcome.value.ok) return;
  if (ids.some((id) => model.isEdited(id))) model.mistake(`${lead.requestId} was undone though people had edited it.`);
  model.takeBack(lead.requestId);
}

function newLead({ chance, sent }: World): LeadInput {
  const requestId = `r${sent.size}`;
  sent.set(requestId, aLead({ requestId }));
  const contact = chance.number() < 0.3 ? '' : `90 ${String(1_000_000 + Math.floor(chance.number() * 12))}`;
  const name = `${chance.pick(NAMES)}${contact === '' ? sent.size : ''}`;
  const duplicate = chance.pick(['ask', 'join', 'new'] as const);
  return aLead({ requestId, contact, name, need: chance.pick(NAMES), amount: '5 mln', duplicate });
}

function pickSent({ chance, sent }: World): LeadInput | undefined {
  const all = [...sent.values()];
  return all.length === 0 ? undefined : chance.pick(all);
}
