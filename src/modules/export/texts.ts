// What is said about exports, to who makes one and to the owner.

import type { Dictionary } from '../../kernel/i18n/texts';

export const exportTexts = {
  'err.notBegun': {
    uz: 'Yuklab olish boshlanmagan yoki vaqti oʻtgan. Qaytadan boshlang.',
    ru: 'Выгрузка не начата или её время вышло. Начните заново.',
    en: 'The export was not begun, or its time is over. Begin again.',
  },
  'err.exportTable': {
    uz: 'Bunday jadvalni yuklab boʻlmaydi: {received}.',
    ru: 'Эту таблицу нельзя выгрузить: {received}.',
    en: 'This table cannot be exported: {received}.',
  },
  'alert.exported': {
    uz: 'Daftardan maʼlumotlar yuklab olindi',
    ru: 'Из Daftar выгрузили данные',
    en: 'Data were taken out of Daftar',
  },
  'alert.exportedBy': { uz: 'Kim: {who}', ru: 'Кто: {who}', en: 'By: {who}' },
  'alert.exportedHint': {
    uz: 'Agar bu siz bilgan ish boʻlmasa, xodimning jadvalga kirish huquqini yoping.',
    ru: 'Если вы об этом не знали, закройте сотруднику доступ к таблице.',
    en: 'If you did not know of it, take away the person’s access to the sheet.',
  },
} as const satisfies Dictionary;
