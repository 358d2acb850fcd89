// Upkeep: what Daftar does by itself so that sheets in which people work stay in order.

import type { Module } from '../../kernel/module';
import { shadowTable } from '../../kernel/reconcile/shadow';

export { lostInWords, tornInWords, unclearInWords } from './in-words';
export { keepLists } from './keep-lists';
export { type LookedAfter, lookAfter, lookAhead, mendTorn, restoreLost } from './look-after';
export { forgetLost, rememberedLost, rememberLost } from './remembered-lost';

export const upkeep: Module = {
  name: 'upkeep',
  tables: [shadowTable],
  measures: [],
  texts: {
    'upkeep.lost': {
      uz: 'Varaqlardan yoʻqolgan yozuvlar ({count}):\n{list}\n\nUlarni qaytaraylikmi?',
      ru: 'С листов пропали записи ({count}):\n{list}\n\nВернуть их?',
      en: 'Records that are gone from their sheets ({count}):\n{list}\n\nPut them back?',
    },
    'upkeep.more': { uz: '• va yana {count} ta', ru: '• и ещё {count}', en: '• and {count} more' },
    'upkeep.torn': {
      uz: '«{table}» varagʻida ayrim ustunlar ({fields}) alohida saralangan: {count} ta yozuvning maʼlumotlari aralashib ketgan. Avvalgi holiga qaytaraylikmi?',
      ru: 'На листе «{table}» отдельные столбцы ({fields}) отсортированы без остальных: данные перемешались в записях ({count}). Вернуть как было?',
      en: 'On the sheet “{table}” some columns ({fields}) were sorted without the others: the data of {count} records are mixed up. Put them back as they were?',
    },
    'upkeep.unclear': {
      uz: 'Qaysi mijoz ekani aniq emas ({count}):\n{list}\n\nTelefonini yoki oxirgi 4 raqamini yozing.',
      ru: 'Непонятно, какой это клиент ({count}):\n{list}\n\nУкажите телефон или его последние 4 цифры.',
      en: 'It is not clear which customer this is ({count}):\n{list}\n\nType the phone or its last 4 digits.',
    },
    'ok.putBack': {
      uz: 'Qaytarildi: {count}.',
      ru: 'Возвращено: {count}.',
      en: 'Put back: {count}.',
    },
  },
};
