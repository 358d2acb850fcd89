// The few words of the workbench's own page.

import type { Lang } from '../server/protocol';

export interface Words {
  readonly close: string;
  readonly ok: string;
  readonly cancel: string;
  readonly yes: string;
  readonly no: string;
  readonly working: string;
  readonly kept: string;
  readonly stopped: string;
  readonly failed: string;
  readonly newBook: string;
  readonly viewOnly: string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  uz: {
    close: 'Yopish',
    ok: 'OK',
    cancel: 'Bekor qilish',
    yes: 'Ha',
    no: 'Yoʻq',
    working: 'Bajarilmoqda…',
    kept: 'shu kompyuterda',
    stopped: 'Ish stoli to‘xtadi. Terminalda npm start buyrug‘ini qayta bering.',
    failed: 'Xato',
    newBook: 'Ochiq kitob chetga qoʻyiladi va oʻrniga boʻsh kitob ochiladi. Davom etilsinmi?',
    viewOnly: 'Faqat koʻrish',
  },
  ru: {
    close: 'Закрыть',
    ok: 'OK',
    cancel: 'Отмена',
    yes: 'Да',
    no: 'Нет',
    working: 'Выполняется…',
    kept: 'на этом компьютере',
    stopped: 'Рабочий стол остановлен. Запустите npm start в терминале ещё раз.',
    failed: 'Ошибка',
    newBook: 'Открытая книга будет отложена, а на её месте откроется пустая. Продолжить?',
    viewOnly: 'Только просмотр',
  },
  en: {
    close: 'Close',
    ok: 'OK',
    cancel: 'Cancel',
    yes: 'Yes',
    no: 'No',
    working: 'Working…',
    kept: 'on this computer',
    stopped: 'The workbench has stopped. Run npm start in the terminal again.',
    failed: 'Error',
    newBook: 'The open workbook is put aside, and an empty one opens in its place. Go on?',
    viewOnly: 'View only',
  },
};

/** Returns the words of a language. */
export function wordsOf(lang: Lang): Words {
  return WORDS[lang];
}
