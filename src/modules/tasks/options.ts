// What a task may be, as fixed choices: the cells hold the words, the code thinks in keys.

import type { Options } from '../../kernel/schema/options';

export const TASK_KINDS = {
  task: { uz: 'Vazifa', ru: 'Задача', en: 'Task' },
  promise: { uz: 'Vaʼda', ru: 'Обещание', en: 'Promise' },
  handOff: { uz: 'Topshirish', ru: 'Передача', en: 'Hand-off' },
  renewal: { uz: 'Shartnomani uzaytirish', ru: 'Продление договора', en: 'Renewal' },
} as const satisfies Options;
export type TaskKind = keyof typeof TASK_KINDS;

export const TASK_STATUSES = {
  open: { uz: 'Ochiq', ru: 'Открыта', en: 'Open' },
  done: { uz: 'Bajarildi', ru: 'Сделано', en: 'Done' },
  dropped: { uz: 'Kerak emas', ru: 'Не нужно', en: 'Dropped' },
} as const satisfies Options;
export type TaskStatus = keyof typeof TASK_STATUSES;
