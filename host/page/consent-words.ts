// What the consent screen says, in the languages of the accounts.

import type { Lang } from '../server/protocol';

export interface ConsentWords {
  readonly title: string;
  readonly intro: string;
  readonly warning: string;
  readonly why: string;
  readonly ask: string;
  readonly allow: string;
  /** By the last part of the scope's address. */
  readonly scopes: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<Lang, ConsentWords>> = {
  uz: {
    title: 'Ruxsat kerak',
    intro: 'Bu bandni bajarish uchun skriptga sizning ruxsatingiz kerak.',
    warning: 'Google bu ilovani tekshirmagan',
    why: 'Google buni kitob nusxasining egasiga birinchi marta koʻrsatadi: nusxadagi skript egasining oʻziniki. Google oynasida: Advanced, soʻng Go to Daftar (unsafe).',
    ask: 'Daftar quyidagilarni qila oladi:',
    allow: 'Ruxsat berish',
    scopes: {
      'spreadsheets.currentonly': 'Shu jadvalni koʻrish va oʻzgartirish',
      'script.container.ui': 'Jadvalda menyu, yon panel va oynalarni koʻrsatish',
      'script.scriptapp': 'Siz yoʻgʻingizda ham belgilangan vaqtda ishlash',
      'script.send_mail': 'Sizning nomingizdan xat yuborish',
      'userinfo.email': 'E-pochta manzilingizni koʻrish',
    },
  },
  ru: {
    title: 'Требуется разрешение',
    intro: 'Чтобы выполнить этот пункт, скрипту нужно ваше разрешение.',
    warning: 'Google не проверял это приложение',
    why: 'Google показывает это владельцу копии книги в первый раз: скрипт в копии принадлежит ему самому. В окне Google: Advanced, затем Go to Daftar (unsafe).',
    ask: 'Daftar сможет:',
    allow: 'Разрешить',
    scopes: {
      'spreadsheets.currentonly': 'Смотреть и изменять эту таблицу',
      'script.container.ui': 'Показывать меню, боковую панель и окна в таблице',
      'script.scriptapp': 'Работать в назначенное время, когда вас нет',
      'script.send_mail': 'Отправлять письма от вашего имени',
      'userinfo.email': 'Видеть адрес вашей почты',
    },
  },
  en: {
    title: 'Authorization required',
    intro: 'To run this item, the script needs your permission.',
    warning: 'Google hasn’t verified this app',
    why: 'Google shows this to the owner of a copied workbook the first time: the script in a copy is its owner’s own. In Google’s window: Advanced, then Go to Daftar (unsafe).',
    ask: 'Daftar will be able to:',
    allow: 'Allow',
    scopes: {
      'spreadsheets.currentonly': 'See and change this spreadsheet',
      'script.container.ui': 'Show menus, a sidebar and dialogs in it',
      'script.scriptapp': 'Run at set times while you are away',
      'script.send_mail': 'Send mail in your name',
      'userinfo.email': 'See your e-mail address',
    },
  },
};

/** Returns the words of a language. */
export function consentWordsOf(lang: Lang): ConsentWords {
  return WORDS[lang];
}
