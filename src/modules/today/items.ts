// What asks for something today, each as an item with its worth: deals, tasks and birthdays.

import { optionKey } from '../../kernel/schema/options';
import type { Row } from '../../kernel/schema/table';
import { type Day, daysBetween } from '../../kernel/time/day';
import { dayAt, type Zone } from '../../kernel/time/zone';
import type { customersTable } from '../customers/index';
import type { dealsTable } from '../deals/index';
import { daysInStage, isStuck, outcomeOf, type Stage } from '../stages/index';
import { TASK_KINDS, TASK_STATUSES, type tasksTable } from '../tasks/index';
import type { Cadences } from '../touch/index';
import type { TodayItem, TodayKind } from './view';

export const CUSTOMER_FIELDS = [
  ...(['id', 'name', 'contact', 'responsible', 'birthday', 'doNotContact'] as const),
  ...(['touchDays', 'tags', 'segment', 'lastTouch', 'firstSale', 'lastSale', 'salesTotal', 'createdAt'] as const),
] as const;
export type TodayCustomer = Pick<Row<typeof customersTable>, (typeof CUSTOMER_FIELDS)[number]>;
export type TodayDeal = Row<typeof dealsTable>;
export type TodayTask = Row<typeof tasksTable>;

/** An item with what it is expected to bring: the amount times the stage's probability. */
export interface Weighed {
  readonly item: TodayItem;
  readonly worth: number;
}

export interface World {
  readonly today: Day;
  readonly zone: Zone;
  readonly customers: ReadonlyMap<string, TodayCustomer>;
  readonly deals: ReadonlyMap<string, TodayDeal>;
  readonly stageOf: (deal: TodayDeal) => Stage | null;
  /** How often customers are to hear from us. */
  readonly cadences: Cadences;
}

/** Returns the item of a deal: one at most, since one call settles all that it asks for. */
export function dealItem(world: World, deal: TodayDeal): Weighed | null {
  const { stageOf, today, zone } = world;
  const stage = stageOf(deal);
  const outcome = outcomeOf(stage, deal);
  if (outcome !== 'open' && outcome !== 'later') return null;
  const { nextContact } = deal;
  if (nextContact !== '' && nextContact <= today) return ofDeal(world, deal, 'contact', nextContact);
  if (outcome === 'later') return null;
  if (isUnanswered(deal, today, zone)) return ofDeal(world, deal, 'unanswered', '');
  return isStuck(stage, daysInStage(deal, today, zone)) ? ofDeal(world, deal, 'stuck', '') : null;
}

/** Nobody has replied, and it came before today. */
function isUnanswered({ firstReplyAt, lastTouch, arrivedAt, createdAt }: TodayDeal, today: Day, zone: Zone): boolean {
  const came = arrivedAt ?? createdAt;
  return firstReplyAt === null && lastTouch === null && came !== null && daysBetween(dayAt(came, zone), today) >= 1;
}

function ofDeal(world: World, deal: TodayDeal, kind: TodayKind, due: string): Weighed {
  const { id, customer, customerId, nextStep, need, stage, amount, responsible } = deal;
  const known = world.customers.get(customerId);
  const who = { customerId, customerName: nameOf(known) || customer, contact: known?.contact ?? '', dealId: id };
  const item = { ...who, kind, id, title: nextStep || need, stage, amount, due, responsible };
  return { item, worth: worthOf(world, deal) };
}

const KIND_OF_TASK = { task: 'task', renewal: 'task', promise: 'promise', handOff: 'handOff' } as const;

/** Returns the item of a task that is due, or of a hand-off that nobody accepted, whatever its day. */
export function taskItem(world: World, task: TodayTask): Weighed | null {
  const { id, title, due, customer, customerId, dealId, responsible, acceptedAt, doneAt } = task;
  const status = optionKey(TASK_STATUSES, task.status) ?? (doneAt === null ? 'open' : 'done');
  const kind = KIND_OF_TASK[optionKey(TASK_KINDS, task.kind) ?? 'task'];
  const mustAccept = kind === 'handOff' && acceptedAt === null;
  const isDue = due !== '' && due <= world.today;
  if (status !== 'open' || (!isDue && !mustAccept)) return null;

  const known = world.customers.get(customerId);
  const deal = world.deals.get(dealId);
  const { stage = '', amount = null } = deal ?? {};
  const who = { customerId, customerName: nameOf(known) || customer, contact: known?.contact ?? '', dealId };
  return { item: { ...who, kind, id, title, stage, amount, due, responsible }, worth: deal ? worthOf(world, deal) : 0 };
}

/** Returns the item of a customer whose birthday it is. */
export function birthdayItem({ today }: World, customer: TodayCustomer): Weighed | null {
  if (!isBirthday(customer.birthday, today)) return null;
  const { id, contact, responsible } = customer;
  const blank = { dealId: '', title: '', stage: '', amount: null };
  const who = { id, customerId: id, customerName: nameOf(customer), contact, responsible };
  return { item: { ...blank, ...who, kind: 'birthday', due: today }, worth: 0 };
}

/** Who was born on the 29th of February is congratulated on the 28th when the year has no such day. */
export function isBirthday(birthday: string, today: Day): boolean {
  if (birthday === '') return false;
  const [year, date] = [Number(today.slice(0, 4)), birthday.slice(5)];
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return today.slice(5) === (date === '02-29' && !isLeap ? '02-28' : date);
}

function worthOf({ stageOf }: World, deal: TodayDeal): number {
  return (deal.amount ?? 0) * (stageOf(deal)?.probability ?? 0);
}

function nameOf(customer: Pick<TodayCustomer, 'name' | 'contact'> | undefined): string {
  return customer ? customer.name || customer.contact : '';
}
