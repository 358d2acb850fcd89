// Whether what was done was done in time: by the first day that was promised, however often it was moved since (K24).

import { optionKey } from '../../kernel/schema/options';
import { parseDay } from '../../kernel/time/day';
import { dayAt, type Zone } from '../../kernel/time/zone';
import { TASK_STATUSES, type Task } from '../tasks/index';

/** Returns it; null for what is not done, was dropped, or had no day. */
export function isOnTime(task: Pick<Task, 'status' | 'due' | 'firstDue' | 'doneAt'>, zone: Zone): boolean | null {
  const due = parseDay(task.firstDue) ?? parseDay(task.due);
  const status = optionKey(TASK_STATUSES, task.status) ?? 'done';
  if (task.doneAt === null || due === null || status !== 'done') return null;
  return dayAt(task.doneAt, zone) <= due;
}
