// Installs a trigger when Google's rules for the edition of the script allow it.

import type { Execution } from '../../runtime/execution';
import type { Schedule, TriggerEvent, TriggerFacts } from '../../trigger-facts';
import { ADD_ON_SHORTEST_MS, MAX_TRIGGERS } from './limits';

export interface WantedTrigger {
  readonly handler: string;
  readonly event: TriggerEvent;
  readonly schedule?: Schedule;
}

const KIND_WORDS: Readonly<Record<TriggerEvent, string>> = {
  CLOCK: 'time-based',
  ON_OPEN: 'open',
  ON_EDIT: 'edit',
  ON_FORM_SUBMIT: 'form submit',
  ON_CHANGE: 'change',
};

/** Hint: a trigger made by the run of a trigger is listed but never fires, as people report of Google. */
export function installTrigger({ start, world }: Execution, wanted: WantedTrigger): TriggerFacts {
  const own = world.triggers.of(start.email);
  if (world.edition === 'addon') checkAddOn(own, wanted);
  else if (own.length >= MAX_TRIGGERS) {
    throw new Error(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  return world.triggers.add({ ...wanted, owner: start.email, fires: start.kind !== 'trigger' });
}

function checkAddOn(own: readonly TriggerFacts[], { event, schedule }: WantedTrigger): void {
  if (own.some((trigger) => trigger.event === event)) {
    throw new Error(
      `This Add-on has created too many ${KIND_WORDS[event]} triggers in this document for this Google user account.`,
    );
  }
  if (schedule?.kind === 'every' && periodOf(schedule) < ADD_ON_SHORTEST_MS) {
    throw new Error('The Add-on attempted to create a time-based trigger that runs more often than once an hour.');
  }
}

function periodOf({ unit, count }: Extract<Schedule, { kind: 'every' }>): number {
  return count * (unit === 'hours' ? 3_600_000 : 60_000);
}
