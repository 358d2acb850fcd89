// All that was between us and a customer, over every table, as one line of time.

import { optionKey } from '../../kernel/schema/options';
import { parseDay, serialOfDay } from '../../kernel/time/day';
import { instantOfSerial, type Zone } from '../../kernel/time/zone';
import { CHANNELS, DIRECTIONS, OUTCOMES } from '../activities/index';
import type { ActivityRow, DealRow, SaleRow, TaskRow } from './card-tables';
import type { CardEvent } from './view';

const MOST_EVENTS = 50;
/** A sale has a day and no time. */
const NOON = 0.5;

export interface Happened {
  readonly activities: readonly ActivityRow[];
  readonly deals: readonly DealRow[];
  readonly sales: readonly SaleRow[];
  readonly tasks: readonly TaskRow[];
}

/** Returns at most 50 events, newest first; what has no time is left out. */
export function timelineOf({ activities, deals, sales, tasks }: Happened, zone: Zone): readonly CardEvent[] {
  const events = [
    ...activities.map(activityEvent),
    ...deals.flatMap(dealEvents),
    ...sales.map((sale) => saleEvent(sale, zone)),
    ...tasks.map(taskEvent),
  ];
  return events
    .filter(({ at }) => at > 0)
    .sort((one, other) => other.at - one.at)
    .slice(0, MOST_EVENTS);
}

/** Returns the instant of an activity; 0 when it has none. */
export function instantOf({ at, createdAt }: Pick<ActivityRow, 'at' | 'createdAt'>): number {
  return at ?? createdAt ?? 0;
}

const BLANK = { channel: '', direction: '', outcome: '', amount: null } as const;

function activityEvent(activity: ActivityRow): CardEvent {
  const { id, text, question, staff } = activity;
  return {
    ...BLANK,
    ...{ at: instantOf(activity), kind: 'activity', id, staff },
    channel: optionKey(CHANNELS, activity.channel) ?? '',
    direction: optionKey(DIRECTIONS, activity.direction) ?? '',
    outcome: optionKey(OUTCOMES, activity.outcome) ?? '',
    text: [text, question].filter(Boolean).join(' · '),
  };
}

/** A deal begins, and may come to an end. */
function dealEvents(deal: DealRow): readonly CardEvent[] {
  const { id, need, amount, stage, lossReason, responsible: staff } = deal;
  const event = { ...BLANK, kind: 'deal', id, staff, amount } as const;
  const begun: CardEvent = { ...event, at: deal.arrivedAt ?? deal.createdAt ?? 0, text: need };
  const end = deal.wonAt ?? deal.lostAt;
  return end === null ? [begun] : [begun, { ...event, at: end, text: [stage, lossReason].filter(Boolean).join(' · ') }];
}

function saleEvent({ id, date, product, amount, responsible: staff }: SaleRow, zone: Zone): CardEvent {
  const day = parseDay(date);
  const at = day === null ? 0 : instantOfSerial(serialOfDay(day) + NOON, zone);
  return { ...BLANK, at, kind: 'sale', id, text: product, amount, staff };
}

function taskEvent({ id, title, doneAt, createdAt, responsible: staff }: TaskRow): CardEvent {
  return { ...BLANK, at: doneAt ?? createdAt ?? 0, kind: 'task', id, text: title, staff };
}
