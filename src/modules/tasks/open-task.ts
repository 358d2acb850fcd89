// Opens the task that somebody acts on, and knows whether it is still to be done.

import type { OpenTable } from '../../kernel/book/open-table';
import { CrmError } from '../../kernel/errors';
import type { Ports } from '../../kernel/ports';
import { optionKey } from '../../kernel/schema/options';
import type { Row } from '../../kernel/schema/table';
import { TASK_STATUSES } from './options';
import { tasksTable } from './schema';

export type Task = Row<typeof tasksTable>;

/** Returns the task and its table. One blocking call. Throws RECORD_GONE. */
export function openTask({ book }: Ports, id: string): { task: Task; tasks: OpenTable<typeof tasksTable> } {
  const tasks = book.openRecords(tasksTable, [id], { reads: 1 });
  const task = tasks.get(id);
  if (!task) throw new CrmError('RECORD_GONE', { table: tasksTable.name, record: id });
  return { task, tasks };
}

/** Whether it is still to be done; a blank or unknown status is that of a row which people typed. */
export function isOpen({ status, doneAt }: Pick<Task, 'status' | 'doneAt'>): boolean {
  const key = optionKey(TASK_STATUSES, status);
  return key === null ? doneAt === null : key === 'open';
}
