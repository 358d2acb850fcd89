// The words of handing over what somebody had to do: the dialog, and the sheet that goes with the work.

import type { Dictionary } from '../../kernel/i18n/texts';

export const handoverTexts = {
  'err.nobodyStays': {
    uz: 'Topshiradigan odam yoʻq. Avval xodimlar roʻyxatiga kimnidir qoʻshing.',
    ru: 'Передать некому. Сначала добавьте кого-нибудь в список сотрудников.',
    en: 'There is nobody to hand over to. Add somebody to the staff first.',
  },
  'leaver.title': { uz: 'Xodim ketdi', ru: 'Сотрудник ушёл', en: 'Somebody left' },
  'leaver.lead': {
    uz: 'Uning ochiq bitimlari, vazifalari va mijozlari qolganlarga oʻtadi. Yopilganlarda ismi qoladi. Hammasi bitta varaqqa yoziladi.',
    ru: 'Его открытые сделки, задачи и клиенты перейдут к остальным. В закрытых имя останется. Всё будет перечислено на одном листе.',
    en: 'Their open deals, tasks and customers go to those who stay. What is closed keeps their name. All of it is listed on one sheet.',
  },
  'leaver.who': { uz: 'Kim ketdi', ru: 'Кто ушёл', en: 'Who left' },
  'leaver.to': { uz: 'Ishlari kimga oʻtadi', ru: 'Кому передать', en: 'Who gets the work' },
  'leaver.byLoad': {
    uz: 'Hammaga, kimda ish kam boʻlsa',
    ru: 'Всем, у кого меньше дел',
    en: 'Everybody, by who has least',
  },
  'leaver.choose': { uz: 'Tanlang', ru: 'Выберите', en: 'Choose' },
  'leaver.run': { uz: 'Topshirish', ru: 'Передать', en: 'Hand over' },
  'leaver.running': { uz: 'Topshirilmoqda…', ru: 'Передаём…', en: 'Handing over…' },
  'leaver.none': {
    uz: 'Xodimlar roʻyxati boʻsh. Daftar menyusidagi «Sozlash»da xodimlarni qoʻshing.',
    ru: 'Список сотрудников пуст. Добавьте людей в «Настроить» в меню Daftar.',
    en: 'The staff list is empty. Add people under “Set up” in the Daftar menu.',
  },
  'leaver.done': {
    uz: '{who}: topshirilgan bitimlar {deals}, vazifalar {tasks}, mijozlar {customers}. Roʻyxat «{sheet}» varagʻida.',
    ru: '{who}: передано сделок {deals}, задач {tasks}, клиентов {customers}. Список на листе «{sheet}».',
    en: '{who}: handed over deals {deals}, tasks {tasks}, customers {customers}. The list is on the sheet “{sheet}”.',
  },
  'handover.sheet': { uz: 'Topshirish: {who}', ru: 'Передача: {who}', en: 'Hand-over: {who}' },
  'handover.about': {
    uz: '{day}. Bitimlar: {deals}, vazifalar: {tasks}, mijozlar: {customers}.',
    ru: '{day}. Сделок: {deals}, задач: {tasks}, клиентов: {customers}.',
    en: '{day}. Deals: {deals}, tasks: {tasks}, customers: {customers}.',
  },
  'handover.more': {
    uz: 'Yana {more} ta yozuv sigʻmadi: ularni Bitimlar va Vazifalar varagʻida masʼul boʻyicha saralang.',
    ru: 'Ещё {more} записей не поместилось: отсортируйте по ответственному листы «Сделки» и «Задачи».',
    en: '{more} more did not fit: sort the sheets of deals and tasks by who is responsible.',
  },
  'handover.nothing': {
    uz: 'Ochiq ish qolmagan edi.',
    ru: 'Открытых дел не было.',
    en: 'There was no open work.',
  },
  'handover.due': { uz: 'Muddat', ru: 'Срок', en: 'Due' },
  'handover.what': { uz: 'Nima', ru: 'Что', en: 'What' },
  'handover.deal': { uz: 'Bitim', ru: 'Сделка', en: 'Deal' },
  'handover.task': { uz: 'Vazifa', ru: 'Задача', en: 'Task' },
  'handover.no': { uz: 'Raqami', ru: '№', en: 'No.' },
  'handover.customer': { uz: 'Mijoz', ru: 'Клиент', en: 'Customer' },
  'handover.title': { uz: 'Mazmuni', ru: 'Суть', en: 'About' },
  'handover.stage': { uz: 'Bosqich', ru: 'Этап', en: 'Stage' },
  'handover.amount': { uz: 'Summa', ru: 'Сумма', en: 'Amount' },
  'handover.next': { uz: 'Keyingi qadam', ru: 'Следующий шаг', en: 'Next step' },
  'handover.words': { uz: 'Oxirgi soʻzlar', ru: 'Последние слова', en: 'Last words' },
  'handover.to': { uz: 'Endi kimda', ru: 'Теперь у кого', en: 'Who has it now' },
} as const satisfies Dictionary;
