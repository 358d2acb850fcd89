// What the handout says itself; all else it takes from the dashboard as it stands.

import type { Dictionary } from '../../kernel/i18n/texts';

export const handoutTexts = {
  'menu.handout': {
    uz: 'Bir varaqda chop etish',
    ru: 'Напечатать на одном листе',
    en: 'Print on one page',
  },
  'handout.print': { uz: 'Chop etish', ru: 'Печать', en: 'Print' },
  'handout.from': {
    uz: 'Raqamlar «{tab}» varagʻidan, {at} holatiga. Formulalari shu varaqda.',
    ru: 'Числа с листа «{tab}» на {at}. Формулы – на этом листе.',
    en: 'Numbers of the sheet “{tab}” as of {at}. Their formulas stand there.',
  },
  'err.noDashboard': {
    uz: 'Koʻrsatkichlar varagʻi yoʻq. Menyudan «Daftarni sozlash» bandini tanlang: varaq qayta tuziladi.',
    ru: 'Листа показателей нет. Выберите в меню «Настроить Daftar»: лист появится снова.',
    en: 'The dashboard is gone. Choose “Set up” in the menu: it is made again.',
  },
} as const satisfies Dictionary;
