// The few words of the workbench's own page.

import type { Lang } from '../server/protocol';

export interface Words {
  readonly close: string;
  readonly ok: string;
  readonly cancel: string;
  readonly working: string;
  readonly kept: string;
  readonly stopped: string;
  readonly failed: string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  uz: {
    close: 'Yopish',
    ok: 'OK',
    cancel: 'Bekor qilish',
    working: 'Bajarilmoqda…',
    kept: 'shu kompyuterda',
    stopped: 'Ish stoli to‘xtadi. Terminalda npm start buyrug‘ini qayta bering.',
    failed: 'Xato',
  },
  ru: {
    close: 'Закрыть',
    ok: 'OK',
    cancel: 'Отмена',
    working: 'Выполняется…',
    kept: 'на этом компьютере',
    stopped: 'Рабочий стол остановлен. Запустите npm start в терминале ещё раз.',
    failed: 'Ошибка',
  },
  en: {
    close: 'Close',
    ok: 'OK',
    cancel: 'Cancel',
    working: 'Working…',
    kept: 'on this computer',
    stopped: 'The workbench has stopped. Run npm start in the terminal again.',
    failed: 'Error',
  },
};

/** Returns the words of a language. */
export function wordsOf(lang: Lang): Words {
  return WORDS[lang];
}
