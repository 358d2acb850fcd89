// Runs installed triggers: as their owner, with full authorisation, and remembers how each run ended.

import type { Host, Outcome } from '../host';
import { changeEvent, clockEvent, type EventOf, openEvent } from '../runtime/events';
import type { Runner } from '../runtime/runner';
import type { World } from '../runtime/world';
import type { TriggerEvent, TriggerFacts } from '../trigger-facts';
import { startAsOwner } from './starts';

type MakeEvent = (of: EventOf) => object;

export interface TriggerRuns {
  /** Runs all triggers of an event; `person` is who caused it. */
  readonly fire: (event: TriggerEvent, person: string, makeEvent: MakeEvent) => readonly Outcome[];
  readonly run: Host['runTrigger'];
  readonly windOn: Host['windOn'];
  readonly fireDue: Host['fireDue'];
}

export function createTriggerRuns(world: World, runner: Runner): TriggerRuns {
  const { triggers, clock } = world;
  const run = (trigger: TriggerFacts, person: string, makeEvent: MakeEvent): Outcome => {
    const wanted = { name: trigger.handler, kind: 'trigger', authMode: 'FULL' } as const;
    const start = startAsOwner(world, wanted, trigger.owner, person);
    const outcome = runner.run(start, (execution, book) => [makeEvent({ execution, book, triggerUid: trigger.id })]);
    triggers.markRun(trigger.id, outcome.record.startedAt, outcome.record.error);
    return outcome;
  };
  const runByClock = (trigger: TriggerFacts): Outcome => {
    triggers.markFired(trigger.id);
    return run(trigger, trigger.owner, (of) => clockEvent(of, clock.now()));
  };
  return {
    fire: (event, person, makeEvent) => triggers.firing(event).map((trigger) => run(trigger, person, makeEvent)),
    run: (id) => {
      const trigger = triggers.find(id);
      if (!trigger) throw new Error(`There is no trigger ${id}.`);
      return run(trigger, trigger.owner, eventForNow(trigger, world));
    },
    windOn: (milliseconds) => windOn(world, clock.now() + milliseconds, runByClock),
    fireDue: () => triggers.due(clock.now()).filter(isStillThere(world)).map(runByClock),
  };
}

/** Asked anew after each run, since it may have taken time, and added or deleted triggers. */
function windOn({ triggers, clock }: World, until: number, run: (trigger: TriggerFacts) => Outcome): Outcome[] {
  const outcomes: Outcome[] = [];
  for (let [next] = triggers.due(until); next; [next] = triggers.due(until)) {
    if (next.nextAt !== undefined && next.nextAt > clock.now()) clock.set(next.nextAt);
    outcomes.push(run(next));
  }
  if (clock.now() < until) clock.set(until);
  return outcomes;
}

function isStillThere({ triggers }: World): (trigger: TriggerFacts) => boolean {
  return ({ id }) => triggers.find(id) !== undefined;
}

/** Edits and forms cannot be made up: their events need the cells that they are about. */
function eventForNow({ event, handler }: TriggerFacts, { clock }: World): MakeEvent {
  switch (event) {
    case 'CLOCK':
      return (of) => clockEvent(of, clock.now());
    case 'ON_OPEN':
      return openEvent;
    case 'ON_CHANGE':
      return (of) => changeEvent(of, 'OTHER');
    case 'ON_EDIT':
    case 'ON_FORM_SUBMIT':
      throw new Error(`${handler} waits for ${event}: it runs when that happens, not by hand.`);
  }
}
