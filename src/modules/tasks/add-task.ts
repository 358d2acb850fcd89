// Adds a task or a promise to a customer.

import * as v from 'valibot';
import { CrmError } from '../../kernel/errors';
import { wordIn } from '../../kernel/i18n/language';
import { idInput, parseComingDay, parseInput, type Result, typedInput } from '../../kernel/input';
import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import { dayAt } from '../../kernel/time/zone';
import { customerLabel, customersTable } from '../customers/index';
import { colleagueActing } from '../staff/index';
import { TASK_KINDS, TASK_STATUSES } from './options';
import { tasksTable } from './schema';

const taskInput = v.object({
  requestId: idInput,
  customerId: v.optional(v.pipe(v.string(), v.maxLength(64)), ''),
  dealId: v.optional(v.pipe(v.string(), v.maxLength(64)), ''),
  // A hand-off is made by handing over.
  kind: v.picklist(['task', 'promise', 'renewal']),
  title: typedInput(1_000),
  due: typedInput(30),
  responsible: typedInput(300),
});

export interface TaskWritten {
  readonly taskId: string;
}

/** Adds the task for whom it names, else for the acting person; see `Rpc.addTask`. Throws RECORD_GONE for a customer that is gone. */
export function addTask(ports: Ports, input: unknown): Result<TaskWritten> {
  const { book, now, zone } = ports;
  const { kind, title, due: text, ...task } = parseInput(taskInput, input);
  const due = parseComingDay('due', text, dayAt(now, zone));
  const issues: Issue[] = title === '' ? [{ field: 'title', received: '', text: 'err.taskTitle' }] : [];
  if (!due.ok) issues.push(due.issue);
  if (due.ok && due.value === '') issues.push({ field: 'due', received: '', text: 'err.pickDate' });
  if (!due.ok || issues.length > 0) return { ok: false, issues };

  const { language } = book.openForInsert(tasksTable, { reads: 1 });
  const { customerId, dealId } = task;
  const responsible = task.responsible || colleagueActing(book);
  const what = { title, kind: wordIn(TASK_KINDS[kind], language), status: wordIn(TASK_STATUSES.open, language) };
  const when = { due: due.value, firstDue: due.value, moved: 0, createdAt: now };
  const who = { customer: labelOf(ports, customerId), customerId, dealId, responsible, from: colleagueActing(book) };
  return { ok: true, value: { taskId: book.insert(tasksTable, { ...what, ...when, ...who }) } };
}

function labelOf({ book }: Ports, customerId: string): string {
  if (customerId === '') return '';
  const customer = book.openRecords(customersTable, [customerId], { reads: 1 }).get(customerId);
  if (!customer) throw new CrmError('RECORD_GONE', { table: customersTable.name, record: customerId });
  return customerLabel(customer);
}
