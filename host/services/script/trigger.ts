// Trigger: what a script sees of one of its installed triggers.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import type { TriggerFacts } from '../../trigger-facts';
import { EventTypes, TriggerSources } from './enums';

type GoogleTrigger = GoogleAppsScript.Script.Trigger;

export const triggerMembers = {
  getEventType: 'free',
  getHandlerFunction: 'free',
  getTriggerSource: 'free',
  getTriggerSourceId: 'free',
  getUniqueId: 'free',
} satisfies Record<string, MemberCost>;

export class TriggerRoom implements Pick<GoogleTrigger, keyof typeof triggerMembers> {
  constructor(
    readonly facts: TriggerFacts,
    private readonly spreadsheetId: string,
  ) {}

  getEventType(): GoogleAppsScript.Script.EventType {
    return EventTypes[this.facts.event];
  }

  getHandlerFunction(): string {
    return this.facts.handler;
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return this.facts.event === 'CLOCK' ? TriggerSources.CLOCK : TriggerSources.SPREADSHEETS;
  }

  /** Google gives null for a clock, which its types leave out. */
  getTriggerSourceId(): string {
    const source = this.facts.event === 'CLOCK' ? null : this.spreadsheetId;
    return source as string; // as: see above
  }

  getUniqueId(): string {
    return this.facts.id;
  }
}

export function exposeTrigger(execution: Execution, facts: TriggerFacts): GoogleTrigger {
  return expose<GoogleTrigger>(execution, {
    name: 'Trigger',
    file: 'host/services/script/trigger.ts',
    rooms: [{ members: triggerMembers, target: new TriggerRoom(facts, execution.world.spreadsheetId) }],
  });
}
