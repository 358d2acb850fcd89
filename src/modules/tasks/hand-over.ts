// Hands a deal over to a colleague, who accepts it: nothing changes hands without anybody noticing.

import * as v from 'valibot';
import { CrmError } from '../../kernel/errors';
import { wordIn } from '../../kernel/i18n/language';
import { idInput, parseInput, type Result, refused, typedInput } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import { optionKey } from '../../kernel/schema/options';
import { fold } from '../../kernel/text/fold';
import { dayAt } from '../../kernel/time/zone';
import { dealsTable } from '../deals/index';
import { actingPerson, findColleague, knownStaff, readStaff } from '../staff/index';
import type { TaskWritten } from './add-task';
import { openTask } from './open-task';
import { TASK_KINDS, TASK_STATUSES } from './options';
import { tasksTable } from './schema';

const handOverInput = v.object({ requestId: idInput, dealId: idInput, to: typedInput(300), note: typedInput(5_000) });
const acceptInput = v.object({ requestId: idInput, taskId: idInput });

/** Gives the deal to a colleague, with a task for them to accept it; see `Rpc.handOver`. Throws RECORD_GONE. */
export function handOver(ports: Ports, input: unknown): Result<TaskWritten> {
  const { book, now, zone } = ports;
  const { dealId, to, note } = parseInput(handOverInput, input);
  const staff = readStaff(ports);
  const colleague = findColleague(staff, to);
  if (!colleague) return refused({ field: 'to', received: to, text: 'err.staffUnknown' });
  const deals = book.openRecords(dealsTable, [dealId], { reads: 1 });
  const deal = deals.get(dealId);
  if (!deal) throw new CrmError('RECORD_GONE', { table: dealsTable.name, record: dealId });
  const { label: responsible } = colleague;
  if (fold(deal.responsible) === fold(responsible)) {
    return refused({ field: 'to', received: responsible, text: 'err.sameResponsible' });
  }

  knownStaff(book, staff);
  book.update(dealsTable, dealId, { responsible });
  const { language } = deals;
  const { customer, customerId } = deal;
  const today = dayAt(now, zone);
  const what = { title: deal.need || customer || dealId, kind: wordIn(TASK_KINDS.handOff, language), note };
  const state = { status: wordIn(TASK_STATUSES.open, language), due: today, firstDue: today, moved: 0, createdAt: now };
  const who = { customer, customerId, dealId, responsible, from: deal.responsible || actingPerson(book) };
  return { ok: true, value: { taskId: book.insertLater(tasksTable, { ...what, ...state, ...who }) } };
}

/** Notes that the colleague took the deal over, and when; a second time changes nothing. Throws RECORD_GONE. */
export function acceptHandOff(ports: Ports, input: unknown): Result<TaskWritten> {
  const { taskId } = parseInput(acceptInput, input);
  const { task, tasks } = openTask(ports, taskId);
  if (optionKey(TASK_KINDS, task.kind) !== 'handOff') {
    return refused({ field: 'taskId', received: task.title, text: 'err.notHandOff' });
  }
  if (task.acceptedAt === null) {
    const status = wordIn(TASK_STATUSES.done, tasks.language);
    ports.book.update(tasksTable, taskId, { acceptedAt: ports.now, doneAt: ports.now, status });
  }
  return { ok: true, value: { taskId } };
}
