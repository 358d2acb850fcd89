// Moves a task to another day; what was promised at first stays known.

import * as v from 'valibot';
import { idInput, parseComingDay, parseInput, type Result, refused, typedInput } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import { dayAt } from '../../kernel/time/zone';
import type { TaskWritten } from './add-task';
import { isOpen, openTask } from './open-task';
import { tasksTable } from './schema';

const postponeInput = v.object({ requestId: idInput, taskId: idInput, due: typedInput(30) });

/** Gives the task another day; the same day is no move. Throws RECORD_GONE. */
export function postponeTask(ports: Ports, input: unknown): Result<TaskWritten> {
  const { taskId, due: text } = parseInput(postponeInput, input);
  const due = parseComingDay('due', text, dayAt(ports.now, ports.zone));
  if (!due.ok) return refused(due.issue);
  if (due.value === '') return refused({ field: 'due', received: '', text: 'err.pickDate' });
  const { task } = openTask(ports, taskId);
  if (!isOpen(task)) return refused({ field: 'taskId', received: task.title, text: 'err.taskClosed' });
  if (task.due !== due.value) {
    const firstDue = task.firstDue || task.due || due.value;
    ports.book.update(tasksTable, taskId, { due: due.value, firstDue, moved: (task.moved ?? 0) + 1 });
  }
  return { ok: true, value: { taskId } };
}
