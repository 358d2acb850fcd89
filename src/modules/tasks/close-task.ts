// Closes a task: done, or not needed any more. A deal that is open must not be left without a next contact.

import * as v from 'valibot';
import { wordIn } from '../../kernel/i18n/language';
import { idInput, parseComingDay, parseInput, type Result, refused, typedInput } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import type { Day } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { type Deal, dealsTable } from '../deals/index';
import { stageRule } from '../stages/index';
import type { TaskWritten } from './add-task';
import { isOpen, openTask } from './open-task';
import { TASK_STATUSES } from './options';
import { tasksTable } from './schema';

const closeInput = v.object({
  requestId: idInput,
  taskId: idInput,
  /** False where the task is not needed any more. */
  done: v.boolean(),
  nextContact: typedInput(30),
  nextStep: typedInput(1_000),
});

/** Closes the task, and plans the next contact of its deal; one that is closed already stays as it is. Throws RECORD_GONE. */
export function closeTask(ports: Ports, input: unknown): Result<TaskWritten> {
  const { book, now, zone } = ports;
  const { taskId, done, nextContact, nextStep } = parseInput(closeInput, input);
  const today = dayAt(now, zone);
  const day = parseComingDay('nextContact', nextContact, today);
  if (!day.ok) return refused(day.issue);
  const { task, tasks } = openTask(ports, taskId);
  if (!isOpen(task)) return { ok: true, value: { taskId } };
  const deal = task.dealId === '' ? null : book.openRecords(dealsTable, [task.dealId], { reads: 1 }).get(task.dealId);
  const plan = { nextContact: day.value, nextStep };
  if (done && deal && mustPlan(ports, deal, plan.nextContact)) {
    return refused({ field: 'nextContact', received: '', text: 'err.nextContact' });
  }
  const status = wordIn(TASK_STATUSES[done ? 'done' : 'dropped'], tasks.language);
  book.update(tasksTable, taskId, { status, doneAt: done ? now : null });
  const given = Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== ''));
  if (deal && Object.keys(given).length > 0) book.update(dealsTable, deal.id, given);
  return { ok: true, value: { taskId } };
}

function mustPlan({ book, now, zone }: Ports, { stageKey, nextContact }: Deal, given: Day | ''): boolean {
  return stageRule(book, stageKey).outcome === 'open' && given === '' && nextContact <= dayAt(now, zone);
}
