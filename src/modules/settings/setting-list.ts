// The settings that a firm has: what each is before anybody changed it, and what it is for, in words.

import type { Book } from '../../kernel/book/book';
import type { Words } from '../../kernel/i18n/language';
import { settingsTable } from './settings';

interface Setting {
  /** Holds where its row is missing or blank. */
  readonly value: string;
  readonly note: Words;
}

export const SETTINGS = {
  language: {
    value: 'uz',
    note: {
      uz: 'Kitobning tili: uz, uz-Cyrl, ru, en',
      ru: 'Язык книги: uz, uz-Cyrl, ru, en',
      en: 'Language of the workbook: uz, uz-Cyrl, ru, en',
    },
  },
  trade: {
    value: 'other',
    note: {
      uz: 'Faoliyat turi. «Sozlash» orqali oʻzgartiring',
      ru: 'Вид деятельности. Меняйте через «Настроить»',
      en: 'The trade. Change it by “Set up”',
    },
  },
  first: {
    value: 'lead',
    note: {
      uz: 'Qoʻshishda birinchi nima taklif qilinadi: lead (lid) yoki sale (sotuv)',
      ru: 'Что «Добавить» предлагает первым: lead (лид) или sale (продажа)',
      en: 'What Add offers first: lead or sale',
    },
  },
  currency: {
    value: 'UZS',
    note: { uz: 'Summalar shu valyutada', ru: 'Валюта всех сумм', en: 'Amounts are in this currency' },
  },
  rates: {
    value: 'USD=12600; EUR=13600; RUB=155',
    note: {
      uz: 'Bir birlik chet valyuta necha soʻm. Oʻzgarsa, yangilab qoʻying',
      ru: 'Сколько сумов стоит единица валюты. Обновляйте при изменении',
      en: 'What one unit of a currency costs in soʻm. Update it when it changes',
    },
  },
  workHours: {
    value: '09:00-18:00',
    note: {
      uz: 'Ish vaqti: javob vaqti shu soatlarda hisoblanadi',
      ru: 'Рабочее время: время ответа считается в эти часы',
      en: 'Working hours: response time counts within them',
    },
  },
  workDays: {
    value: '1-6',
    note: {
      uz: 'Ish kunlari: 1 – dushanba, 7 – yakshanba',
      ru: 'Рабочие дни: 1 – понедельник, 7 – воскресенье',
      en: 'Working days: 1 is Monday, 7 is Sunday',
    },
  },
  holidays: {
    value: '01.01; 08.03; 21.03; 09.05; 01.09; 01.10; 08.12',
    note: {
      uz: 'Bayramlar, kun.oy. Hayit kunlarini har yili kun.oy.yil qilib qoʻshing',
      ru: 'Праздники, день.месяц. Дни Хайита добавляйте каждый год: день.месяц.год',
      en: 'Holidays, day.month. Add the days of Hayit each year as day.month.year',
    },
  },
  modules: {
    value: 'customers, deals, sales, activities, tasks',
    note: { uz: 'Yoqilgan boʻlimlar', ru: 'Включённые разделы', en: 'Modules that are switched on' },
  },
  firm: {
    value: '',
    note: {
      uz: 'Firma nomi: eslatmalarda va dalolatnomalarda turadi',
      ru: 'Название фирмы: для напоминаний и актов',
      en: 'Name of the firm: for reminders and acts',
    },
  },
  creditDays: {
    value: '30',
    note: {
      uz: 'Nasiya necha kunga beriladi, muddat aytilmasa',
      ru: 'На сколько дней продаём в рассрочку, если срок не назван',
      en: 'Days until a sale on credit must be paid, where no day is named',
    },
  },
  discountMost: {
    value: '10',
    note: {
      uz: 'Sababsiz eng katta chegirma, foizda',
      ru: 'Наибольшая скидка без причины, в процентах',
      en: 'Largest discount without a reason, in percent',
    },
  },
  monthlyPlan: {
    value: '',
    note: {
      uz: 'Oylik savdo rejasi, faqat raqam: 50000000. Boʻsh boʻlsa, reja yoʻq',
      ru: 'План продаж на месяц, только цифры: 50000000. Пусто – плана нет',
      en: 'Sales plan for a month, digits only: 50000000. Blank means no plan',
    },
  },
  bigDeal: {
    value: '20000000',
    note: {
      uz: 'Shu summadan boshlab bitim yirik deb belgilanadi',
      ru: 'С этой суммы сделка считается крупной',
      en: 'From this amount on a deal is marked as big',
    },
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingKey = keyof typeof SETTINGS;

/** Returns what stands in the settings sheet, by key; none where there is no sheet. One blocking call. */
export function settingsAsTyped(book: Book): ReadonlyMap<string, string> {
  if (!book.has(settingsTable)) return new Map();
  return new Map([...book.open(settingsTable, ['id', 'value']).records()].map(({ id, value }) => [id, value.trim()]));
}

/** Returns all settings: what stands in the sheet, and where nothing does what holds before anybody changed it. One blocking call. */
export function readSettings(book: Book): Readonly<Record<SettingKey, string>> {
  return withDefaults(settingsAsTyped(book));
}

/** Returns all settings, those that are missing or blank as they are before anybody changes them. */
export function withDefaults(typed: ReadonlyMap<string, string>): Readonly<Record<SettingKey, string>> {
  const keys = Object.keys(SETTINGS) as SettingKey[]; // Its keys, and no others.
  const values = keys.map((key) => [key, typed.get(key) || SETTINGS[key].value]);
  return Object.fromEntries(values) as Record<SettingKey, string>; // One for each key.
}
