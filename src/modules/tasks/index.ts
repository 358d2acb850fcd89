// Tasks: what somebody has to do until a day; promises to customers and hand-offs are tasks of their own kind.

import type { Module } from '../../kernel/module';
import { tasksTable } from './schema';

export { TASK_KINDS, TASK_STATUSES, type TaskKind, type TaskStatus } from './options';
export { tasksTable } from './schema';

export const tasks: Module = { name: 'tasks', tables: [tasksTable], measures: [], texts: {} };
