// The settings that a firm has: what each is before anybody changed it, and what it is for, in words.

import type { Book } from '../../kernel/book/book';
import type { Words } from '../../kernel/i18n/language';
import { settingsTable } from './settings';

interface Setting {
  /** Holds where its row is missing or blank. */
  readonly value: string;
  readonly note: Words;
  /** A blank is what people chose, and no lack of a value. */
  readonly mayBeBlank?: true;
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
  ratingDays: {
    value: '3',
    mayBeBlank: true,
    note: {
      uz: 'Yetkazilgandan necha kun keyin mijozdan baho soʻraladi. 0 yoki boʻsh: soʻralmaydi',
      ru: 'Через сколько дней после доставки спросить оценку. 0 или пусто: не спрашивать',
      en: 'Days after a delivery until the customer is asked for a rating. 0 or blank: never',
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
  touchDays: {
    value: '',
    note: {
      uz: 'Mijoz bilan necha kunda bir aloqa: VIP=14; B2B=30; 60. Soʻz – teg yoki segment, yolgʻiz son – qolganlar. Boʻsh – eslatilmaydi',
      ru: 'Раз в сколько дней связываться: VIP=14; B2B=30; 60. Слово – тег или сегмент, число без слова – остальные. Пусто – не напоминать',
      en: 'Days between two contacts with a customer: VIP=14; B2B=30; 60. A word is a tag or a segment, a number alone is for all others. Blank means no reminder',
    },
  },
  mailMost: {
    value: '30',
    note: {
      uz: 'Mijozlarga kuniga eng koʻpi bilan nechta xat yuboriladi. 0 – yuborilmaydi',
      ru: 'Сколько писем клиентам отправляется за день, не больше. 0 – не отправляются',
      en: 'Letters to customers a day, at the most. 0: none',
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
  digestHour: {
    value: '9',
    note: {
      uz: 'Ertalabki xabar soat nechada keladi: 0–23. Xodimning oʻzida ham yozsa boʻladi',
      ru: 'В котором часу приходит утреннее сообщение: 0–23. Можно задать и у сотрудника',
      en: 'Hour at which the morning message comes: 0–23. A person of the staff may have their own',
    },
  },
  escalateDays: {
    value: '3',
    note: {
      uz: 'Ish shuncha kundan koʻp kechiksa, rahbarga aytiladi',
      ru: 'О делах, просроченных больше чем на столько дней, узнаёт руководитель',
      en: 'The owner hears of what is overdue for more days than this',
    },
  },
  replyMinutes: {
    value: '60',
    note: {
      uz: 'Yangi lidga shuncha ish daqiqasida javob berilmasa, masʼulga, keyin rahbarga aytiladi. 0 – aytilmaydi',
      ru: 'Если на новый лид не ответили за столько рабочих минут, узнаёт ответственный, потом руководитель. 0 – не сообщать',
      en: 'Working minutes after which an unanswered lead is told of: to the person assigned, then to the owner. 0 means never',
    },
  },
  ltvYears: {
    value: '3',
    note: {
      uz: 'Mijoz oʻrtacha necha yil biz bilan qoladi: undan kutiladigan foyda shunga koʻra hisoblanadi',
      ru: 'Сколько лет клиент в среднем остаётся с нами: по ним считается ожидаемая прибыль с него',
      en: 'Years that a customer stays with us on average: the profit expected of one is reckoned by them',
    },
  },
  reportDay: {
    value: '1',
    note: {
      uz: 'Haftalik hisobot qaysi kuni keladi: 1 – dushanba, 7 – yakshanba. 0 – kerak emas',
      ru: 'В какой день приходит отчёт за неделю: 1 – понедельник, 7 – воскресенье. 0 – не нужен',
      en: 'Day on which the weekly report comes: 1 is Monday, 7 is Sunday. 0 means none',
    },
  },
  crmCost: {
    value: '',
    note: {
      uz: 'CRM oyiga qanchaga tushadi, xodimlar vaqti bilan. «Avval va hozir» hisoboti uchun. Boʻsh – hisoblanmaydi',
      ru: 'Сколько CRM стоит в месяц вместе со временем сотрудников. Для отчёта «До и после». Пусто – не считать',
      en: 'What the CRM costs a month, the time of staff included, for the report “Before and after”. Blank: not counted',
    },
  },
  reportMinutes: {
    value: '60',
    note: {
      uz: 'Bitta hisobotni qoʻlda tuzish avval necha daqiqa olardi. Tejalgan vaqt shundan taxmin qilinadi. 0 – hisoblanmaydi',
      ru: 'Сколько минут раньше занимал один отчёт вручную. По этому оценивается сэкономленное время. 0 – не считать',
      en: 'Minutes that one report took by hand before. Time saved is estimated from it. 0: not counted',
    },
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingKey = keyof typeof SETTINGS;

/** Tells whether a blank beside that key is what people chose. */
export function mayBeBlank(key: SettingKey): boolean {
  return 'mayBeBlank' in SETTINGS[key];
}

/** Days until a rating is asked for; 0 for never, which anything but a number of days up to two weeks is. */
export function ratingDaysOf(text: string): number {
  const days = /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
  return days <= 14 ? days : 0;
}

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
  const values = keys.map((key) => {
    const isBlankMeant = mayBeBlank(key) && typed.get(key) === '';
    return [key, isBlankMeant ? '' : typed.get(key) || SETTINGS[key].value];
  });
  return Object.fromEntries(values) as Record<SettingKey, string>; // One for each key.
}
