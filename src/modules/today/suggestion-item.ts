// What a rule suggests, as an item of Today: a task that nobody needs yet.

import { addDays } from '../../kernel/time/day';
import { suggestedKey } from '../tasks/index';
import type { TodayTask, Weighed, World } from './items';

/** A suggestion that nobody answered is worth nothing after so many days. */
const OLDEST_DAYS = 7;

/** Returns the item of a suggestion that is still worth an answer; null for another task. */
export function suggestionItem({ today, customers, deals }: World, task: TodayTask): Weighed | null {
  const { id, title, due, customer, customerId, dealId, responsible } = task;
  if (suggestedKey(task) === null || due < addDays(today, -OLDEST_DAYS)) return null;
  const known = customers.get(customerId);
  const { stage = '', amount = null } = deals.get(dealId) ?? {};
  const customerName = known?.name || known?.contact || customer;
  const who = { customerId, customerName, contact: known?.contact ?? '', dealId, responsible };
  return { item: { ...who, kind: 'suggestion', id, title, stage, amount, due }, worth: amount ?? 0 };
}
