// Records: changing, removing and restoring one record of any table.

import type { Module } from '../../kernel/module';

export { changeRecord, type RecordOutcome, removeRecord, restoreRecord } from './commands';

export const records: Module = {
  name: 'records',
  tables: [],
  measures: [],
  texts: {
    'err.table': {
      uz: 'Bunday jadval yoʻq: {received}.',
      ru: 'Такой таблицы нет: {received}.',
      en: 'There is no such table: {received}.',
    },
    'err.field': {
      uz: 'Bu maydonni oʻzgartirib boʻlmaydi: {received}.',
      ru: 'Это поле нельзя изменить: {received}.',
      en: 'This field cannot be changed: {received}.',
    },
    'err.value': {
      uz: 'Bu maydonga toʻgʻri kelmaydi: {received}.',
      ru: 'Это значение не подходит: {received}.',
      en: 'This value does not fit: {received}.',
    },
    'err.notRemoved': {
      uz: 'Oʻchirilgan yozuvlar orasida topilmadi: {received}.',
      ru: 'Среди удалённых не найдено: {received}.',
      en: 'Not among the removed records: {received}.',
    },
  },
};
