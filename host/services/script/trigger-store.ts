// The installed triggers of one script: who made them, when they fire, and how their last run ended.

import type { Schedule, TriggerEvent, TriggerFacts } from '../../trigger-facts';
import { nextTime } from './schedule';

/** What a script asks for; `fires` is false where Google lists the trigger but never fires it. */
export interface NewTrigger {
  readonly handler: string;
  readonly event: TriggerEvent;
  readonly owner: string;
  readonly schedule?: Schedule;
  readonly fires: boolean;
}

// Google's ids are numbers of nineteen digits.
const FIRST_ID = 5_000_000_000_000_000_000n;

export class TriggerStore {
  private readonly triggers = new Map<string, TriggerFacts>();
  private made: bigint;

  constructor(
    private readonly now: () => number,
    kept: readonly TriggerFacts[] = [],
  ) {
    for (const trigger of kept) this.triggers.set(trigger.id, trigger);
    this.made = BigInt(kept.length);
  }

  all(): readonly TriggerFacts[] {
    return [...this.triggers.values()];
  }

  of(owner: string): readonly TriggerFacts[] {
    return this.all().filter((trigger) => trigger.owner === owner);
  }

  find(id: string): TriggerFacts | undefined {
    return this.triggers.get(id);
  }

  /** The triggers of an event, the oldest first. */
  firing(event: TriggerEvent): readonly TriggerFacts[] {
    return this.all().filter((trigger) => trigger.event === event && !trigger.disabled);
  }

  add({ handler, event, owner, schedule, fires }: NewTrigger): TriggerFacts {
    const createdAt = this.now();
    const start = schedule?.kind === 'once' ? Number.NEGATIVE_INFINITY : createdAt;
    const nextAt = schedule && fires ? nextTime(schedule, createdAt, start) : undefined;
    const trigger: TriggerFacts = {
      id: this.newId(),
      handler,
      event,
      owner,
      createdAt,
      ...(schedule && { schedule }),
      ...(nextAt !== undefined && { nextAt }),
      ...(!fires && { disabled: true }),
    };
    this.triggers.set(trigger.id, trigger);
    return trigger;
  }

  delete(id: string): void {
    this.triggers.delete(id);
  }

  /** Time triggers that fall due by `time`, in the order in which they do. */
  due(time: number): readonly TriggerFacts[] {
    return this.all()
      .filter(({ nextAt }) => nextAt !== undefined && nextAt <= time)
      .sort((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0));
  }

  /** Notes that a time trigger fires now: times that were missed meanwhile are not made up for. */
  markFired(id: string): void {
    const trigger = this.triggers.get(id);
    if (!trigger?.schedule) return;
    const { nextAt: _fired, ...rest } = trigger;
    const nextAt =
      trigger.schedule.kind === 'once' ? undefined : nextTime(trigger.schedule, trigger.createdAt, this.now());
    this.triggers.set(id, { ...rest, ...(nextAt !== undefined && { nextAt }) });
  }

  /** Notes how a run ended; a trigger that was deleted while it ran stays deleted. */
  markRun(id: string, startedAt: number, error: string | undefined): void {
    const trigger = this.triggers.get(id);
    if (!trigger) return;
    const { lastError: _before, ...rest } = trigger;
    this.triggers.set(id, { ...rest, lastAt: startedAt, ...(error !== undefined && { lastError: error }) });
  }

  private newId(): string {
    do this.made++;
    while (this.triggers.has(String(FIRST_ID + this.made)));
    return String(FIRST_ID + this.made);
  }
}
