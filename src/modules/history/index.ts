// History: what was done, and how to take it back.

import type { Module } from '../../kernel/module';

export { type Undone, undo, undoRequests } from './undo';

export const history: Module = {
  name: 'history',
  tables: [],
  measures: [],
  texts: {
    'btn.undo': { uz: 'Ortga qaytarish', ru: 'Вернуть как было', en: 'Undo' },
    'ok.undone': {
      uz: 'Ortga qaytarildi. Tuzatib, qayta saqlashingiz mumkin.',
      ru: 'Возвращено как было. Можно исправить и сохранить снова.',
      en: 'Undone. You can correct it and save again.',
    },
    'err.undoGone': {
      uz: 'Bu amalni endi ortga qaytarib boʻlmaydi. Yozuvni varaqda tuzating.',
      ru: 'Это действие уже нельзя отменить. Исправьте запись на листе.',
      en: 'This can no longer be undone. Correct the record on its sheet.',
    },
    'err.undoChanged': {
      uz: 'Ortga qaytarilmadi: {received} yozuvini kimdir oʻzgartirib ulgurgan. Uni varaqda tuzating.',
      ru: 'Не отменено: запись {received} уже кто-то изменил. Исправьте её на листе.',
      en: 'Not undone: somebody has changed {received} since. Correct it on its sheet.',
    },
  },
};
