// Tasks: what somebody has to do until a day; promises to customers and hand-offs are tasks of their own kind.

import type { Module } from '../../kernel/module';
import * as kpis from './kpis';
import { tasksTable } from './schema';
import { tasksTexts } from './texts';

export { addTask, type TaskWritten } from './add-task';
export { closeTask } from './close-task';
export { acceptHandOff, handOver } from './hand-over';
export * from './kpis';
export { isOpen as isOpenTask, type Task } from './open-task';
export { TASK_KINDS, TASK_STATUSES, type TaskKind, type TaskStatus } from './options';
export { postponeTask } from './postpone-task';
export { tasksTable } from './schema';
export { asSuggested, asTaken, suggestedKey, takenKey } from './suggestion';

export const tasks: Module = { name: 'tasks', tables: [tasksTable], measures: Object.values(kpis), texts: tasksTexts };
