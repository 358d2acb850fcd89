// What is said about payments and dues, and the words of the act of reconciliation.

import type { Dictionary } from '../../kernel/i18n/texts';

export const paymentsTexts = {
  'act.againstThem': {
    uz: '{date} holatiga koʻra qarz: {name} tomonidan {firm} foydasiga {amount} {currency}.',
    ru: 'На {date} задолженность: {name} перед {firm} — {amount} {currency}.',
    en: 'As of {date}, {name} owes {firm} {amount} {currency}.',
  },
  'act.againstUs': {
    uz: '{date} holatiga koʻra qarz: {firm} tomonidan {name} foydasiga {amount} {currency}.',
    ru: 'На {date} задолженность: {firm} перед {name} — {amount} {currency}.',
    en: 'As of {date}, {firm} owes {name} {amount} {currency}.',
  },
  'act.archived': {
    uz: 'Arxivdagi toʻlangan sotuvlar dalolatnomaga kirmaydi: ular oxirgi qoldiqni oʻzgartirmaydi.',
    ru: 'Оплаченные продажи из архива в акт не входят: на конечное сальдо они не влияют.',
    en: 'Paid sales in the archive are not on the act: they do not change the closing balance.',
  },
  'act.closing': { uz: 'Davr oxiriga qoldiq', ru: 'Сальдо на конец периода', en: 'Closing balance' },
  'act.credit': { uz: 'Kredit', ru: 'Кредит', en: 'Credit' },
  'act.currency': { uz: 'Valyuta: {currency}', ru: 'Валюта: {currency}', en: 'Currency: {currency}' },
  'act.date': { uz: 'Sana', ru: 'Дата', en: 'Date' },
  'act.debit': { uz: 'Debet', ru: 'Дебет', en: 'Debit' },
  'act.even': {
    uz: '{date} holatiga koʻra tomonlarning bir-biriga qarzi yoʻq.',
    ru: 'На {date} задолженности сторон друг перед другом нет.',
    en: 'As of {date}, neither side owes the other anything.',
  },
  'act.intro': {
    uz: 'Biz, quyida imzo chekuvchilar, {firm} va {name}, oʻzaro hisob-kitoblarni solishtirdik. Davr: {from} – {until}.',
    ru: 'Мы, нижеподписавшиеся, {firm} и {name}, произвели сверку взаимных расчётов за период {from} – {until}.',
    en: 'We, the undersigned, {firm} and {name}, have reconciled our accounts for the period {from} – {until}.',
  },
  'act.no': { uz: '№', ru: '№', en: 'No.' },
  'act.opening': { uz: 'Davr boshiga qoldiq', ru: 'Сальдо на начало периода', en: 'Opening balance' },
  'act.operation': { uz: 'Hujjat, amal', ru: 'Документ, операция', en: 'Document, operation' },
  'act.payment': { uz: 'Toʻlov {id}', ru: 'Оплата {id}', en: 'Payment {id}' },
  'act.penalty': {
    uz: 'Maʼlumot uchun: shartnoma{number} boʻyicha {date} holatiga {overdue} {currency} muddati oʻtgan qarzga jarima {penalty} {currency}. Qoldiqqa kirmaydi.',
    ru: 'Справочно: пеня по договору{number} на {date} с просроченных {overdue} {currency} составляет {penalty} {currency}. В сальдо не входит.',
    en: 'For information: the penalty by contract{number} as of {date}, on {overdue} {currency} overdue, is {penalty} {currency}. It is not part of the balance.',
  },
  'act.print': { uz: 'Chop etish', ru: 'Печать', en: 'Print' },
  'act.refund': { uz: 'Qaytarilgan pul {id}', ru: 'Возврат денег {id}', en: 'Refund {id}' },
  'act.return': { uz: 'Qaytarilgan tovar {id}', ru: 'Возврат товара {id}', en: 'Return {id}' },
  'act.sale': { uz: 'Sotuv {id}', ru: 'Продажа {id}', en: 'Sale {id}' },
  'act.signature': { uz: 'Imzo', ru: 'Подпись', en: 'Signature' },
  'act.soum': { uz: 'soʻm', ru: 'сум', en: 'soʻm' },
  'act.stamp': { uz: 'M.Oʻ.', ru: 'М.П.', en: 'Seal' },
  'act.taxId': { uz: 'STIR: {taxId}', ru: 'ИНН: {taxId}', en: 'Tax ID: {taxId}' },
  'act.their': { uz: '{name} maʼlumotlari boʻyicha', ru: 'По данным: {name}', en: 'According to {name}' },
  'act.title': {
    uz: 'Oʻzaro hisob-kitoblarning solishtirma dalolatnomasi',
    ru: 'Акт сверки взаимных расчётов',
    en: 'Act of reconciliation of accounts',
  },
  'act.turnover': { uz: 'Davr aylanmasi', ru: 'Обороты за период', en: 'Turnover of the period' },
  'act.unsaid': {
    uz: 'Toʻlov usuli yozilmagan sotuvlar dalolatnomaga kirmadi: {sales}. Sotuvlar varagʻida usulini tanlang.',
    ru: 'В акт не вошли продажи без способа оплаты: {sales}. Укажите его на листе продаж.',
    en: 'Sales without a payment method are left out of the act: {sales}. Choose it on the sheet of sales.',
  },
  'err.actPeriod': {
    uz: 'Davrning oxiri boshidan oldin: {received}. Kunlarni almashtiring.',
    ru: 'Конец периода раньше начала: {received}. Поменяйте даты местами.',
    en: 'The period ends before it begins: {received}. Swap the days.',
  },
  'err.dueBeforeSale': {
    uz: 'Bu kun sotuvdan oldin: {received}. Sotuv kuni {sold}, undan keyingi kunni yozing.',
    ru: 'Этот день раньше продажи: {received}. Продажа была {sold}, укажите день не раньше.',
    en: 'This day is before the sale: {received}. The sale was on {sold}; write that day or a later one.',
  },
  'err.dueCount': {
    uz: 'Qismlar soni 1 dan {most} gacha boʻlsin: {received}.',
    ru: 'Количество частей должно быть от 1 до {most}: {received}.',
    en: 'The number of parts must be from 1 to {most}: {received}.',
  },
  'err.dueCurrency': {
    uz: 'Bu sotuvning valyutasi boshqa: {received}. Summani shu valyutada yozing: {currency}.',
    ru: 'У этой продажи другая валюта: {received}. Напишите сумму в валюте: {currency}.',
    en: 'This sale is in another currency: {received}. Write the amount in {currency}.',
  },
  'err.dueSumOver': {
    uz: 'Qismlar yigʻindisi {sum}, qarz esa {owed}. Ortiqchasi: {rest}.',
    ru: 'Сумма частей {sum}, а долг {owed}. Лишнее: {rest}.',
    en: 'The parts come to {sum}, the debt is {owed}. Too much by {rest}.',
  },
  'err.dueSumShort': {
    uz: 'Qismlar yigʻindisi {sum}, qarz esa {owed}. Yetmayapti: {rest}.',
    ru: 'Сумма частей {sum}, а долг {owed}. Не хватает: {rest}.',
    en: 'The parts come to {sum}, the debt is {owed}. Still missing: {rest}.',
  },
  'err.dueTiny': {
    uz: 'Bu summani shuncha qismga boʻlib boʻlmaydi: {received}. Kamroq qism yozing.',
    ru: 'Эту сумму нельзя разделить на столько частей: {received}. Укажите меньше.',
    en: 'This sum cannot be split into so many parts: {received}. Write fewer.',
  },
  'err.nothingOwed': {
    uz: 'Bu sotuv boʻyicha qarz yoʻq, jadval kerak emas.',
    ru: 'По этой продаже долга нет, график не нужен.',
    en: 'Nothing is owed for this sale, so that it needs no schedule.',
  },
} as const satisfies Dictionary;
