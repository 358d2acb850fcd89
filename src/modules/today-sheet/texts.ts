// The words of the Today sheet.

import type { Dictionary } from '../../kernel/i18n/texts';

export const todaySheetTexts = {
  'todaySheet.newLead': {
    uz: 'Yangi lid: ism, telefon va nima kerak. Keyingi aloqa yozilgach qoʻshiladi.',
    ru: 'Новый лид: имя, телефон и что нужно. Добавится, когда укажете следующий контакт.',
    en: 'New lead: name, phone and need. It is added once you fill in the next contact.',
  },
  // Each ends with the sign of quick-sign.ts.
  'todaySheet.signLead': { uz: 'Yangi lid:', ru: 'Новый лид:', en: 'New lead:' },
  'todaySheet.signSale': { uz: 'Yangi sotuv:', ru: 'Новая продажа:', en: 'New sale:' },
  'todaySheet.signPayment': { uz: 'Yangi toʻlov:', ru: 'Новая оплата:', en: 'New payment:' },
  'todaySheet.newSale': {
    uz: 'Yangi sotuv: kimga, «500 ming choynak», toʻlov usuli.',
    ru: 'Новая продажа: кому, «500 тыс чайник», способ оплаты.',
    en: 'New sale: to whom, “500 k teapot”, how it was paid.',
  },
  'todaySheet.newPayment': {
    uz: 'Yangi toʻlov: kimdan, «1,5 mln», toʻlov usuli.',
    ru: 'Новая оплата: от кого, «1,5 млн», способ оплаты.',
    en: 'New payment: from whom, “1.5 mln”, how it was paid.',
  },
  'todaySheet.debt': {
    uz: 'Toʻlov usulini yoki vaʼda kunini yozing.',
    ru: 'Укажите способ оплаты или дату обещания.',
    en: 'Fill in how it was paid, or the promised day.',
  },
  'todaySheet.part': {
    uz: 'Qisman: avval summa.',
    ru: 'Часть: сначала сумма.',
    en: 'A part: amount first.',
  },
  'todaySheet.silent': {
    uz: '{count} kundan beri aloqa yoʻq.',
    ru: 'Не общались {count} дн.',
    en: 'No contact for {count} days.',
  },
  'todaySheet.rating': {
    uz: 'Izohga 1 dan 5 gacha baho yozing.',
    ru: 'Впишите в заметку оценку от 1 до 5.',
    en: 'Type a rating from 1 to 5 as the note.',
  },
  'todaySheet.suggestion': {
    uz: 'Maslahat: «Bajarilsin» yoki «Hozir emas»?',
    ru: 'Совет: «Сделать» или «Не сейчас»?',
    en: 'Suggested: “Do it” or “Not now”?',
  },
  'todaySheet.late': { uz: '{count} kun kechikdi.', ru: 'Просрочка {count} дн.', en: '{count} days late.' },
  'todaySheet.promised': {
    uz: 'Vaʼda: {date}.',
    ru: 'Обещание: {date}.',
    en: 'Promised: {date}.',
  },
  'todaySheet.gone': {
    uz: '«Bugun» varagʻi yoʻq yoki ustunlari koʻchirilgan. «Jadvallarni tekshirish»ni tanlang yoki ustunlarni qaytaring.',
    ru: 'Листа «Сегодня» нет или его столбцы переставлены. Выберите «Проверить таблицы» или верните столбцы на место.',
    en: 'The sheet “Today” is gone or its columns were moved. Choose “Check the sheets”, or put the columns back.',
  },
  'todaySheet.drawn': {
    uz: '«Bugun» varagʻi yangilandi.',
    ru: 'Лист «Сегодня» обновлён.',
    en: 'The sheet “Today” is up to date.',
  },
  'err.outcomeUnknown': {
    uz: 'Bunday natija yoʻq: {received}. Roʻyxatdan tanlang.',
    ru: 'Такого итога нет: {received}. Выберите из списка.',
    en: 'No such outcome: {received}. Choose it from the list.',
  },
  'err.amountUnclear': {
    uz: 'Summa qaysi biri: {received}? Uni «Summa» ustuniga valyutasi bilan yozing: 300 dollar.',
    ru: 'Какая здесь сумма: {received}? Укажите её в столбце «Сумма» с валютой словом: 300 долларов.',
    en: 'Which of it is the amount: {received}? Type it into the column “Amount” with its currency in words: 300 dollars.',
  },
  'err.customerUnknown': {
    uz: 'Bunday mijoz topilmadi: {received}. Telefonini yoki raqamini yozing, masalan M-12.',
    ru: 'Клиент не найден: {received}. Укажите телефон или номер, например M-12.',
    en: 'No such customer: {received}. Type the phone or the number, for example M-12.',
  },
  'err.dateOfPaid': {
    uz: 'Sana faqat nasiya uchun: {received}. Sanani oʻchiring yoki Natijada «Nasiya»ni tanlang.',
    ru: 'Дата нужна только в рассрочку: {received}. Сотрите её или выберите в итоге «В рассрочку».',
    en: 'Only what is on credit has a date: {received}. Clear it, or choose “On credit” as the outcome.',
  },
  'err.methodHere': {
    uz: 'Bu toʻlov usuli: {received}. Uni sotuv, toʻlov yoki qarz qatorida tanlang.',
    ru: 'Это способ оплаты: {received}. Выберите его в строке продажи, оплаты или долга.',
    en: 'This is a way to pay: {received}. Choose it in the row of a sale, a payment or a debt.',
  },
  'err.methodNeeded': {
    uz: 'Qanday toʻlandi? Natijada toʻlov usulini tanlang, masalan «Naqd».',
    ru: 'Как оплачено? Выберите в итоге способ оплаты, например «Наличные».',
    en: 'How was it paid? Choose it as the outcome, for example “Cash”.',
  },
  'err.answerNeeded': {
    uz: 'Bu Daftar maslahati: Natijada «Bajarilsin» yoki «Hozir emas»ni tanlang.',
    ru: 'Это совет Daftar: выберите в итоге «Сделать» или «Не сейчас».',
    en: 'Daftar suggests this: choose “Do it” or “Not now” as the outcome.',
  },
  'err.answerHere': {
    uz: 'Bu maslahatga javob: {received}. Bu qatorda boshqa natijani tanlang.',
    ru: 'Это ответ на совет: {received}. В этой строке выберите другой итог.',
    en: 'This answers a suggestion: {received}. Choose another outcome in this row.',
  },
  'err.onlyAnswer': {
    uz: 'Maslahat qatorida faqat Natija va Izoh toʻldiriladi. Oʻchiring: {received}.',
    ru: 'В строке совета заполняют только итог и заметку. Сотрите: {received}.',
    en: 'In the row of a suggestion only the outcome and the note are filled in. Clear this: {received}.',
  },
  'err.noNoteHere': {
    uz: 'Bu maslahatda mijoz yoʻq, izohni yozadigan joy ham: izohni oʻchiring.',
    ru: 'У этого совета нет клиента, и заметку негде сохранить: сотрите её.',
    en: 'This suggestion has no customer whose card could keep the note: clear it.',
  },
  'err.paidHow': {
    uz: 'Toʻlagan boʻlsa, Natijada usulini tanlang, masalan «Naqd». Vaʼda qilgan boʻlsa, sanani yozing.',
    ru: 'Если оплатил, выберите в итоге способ, например «Наличные». Если обещал, укажите дату.',
    en: 'If they paid, choose how as the outcome, for example “Cash”. If they promised, fill in the date.',
  },
  'err.paidAlready': {
    uz: 'Bu qarz allaqachon toʻlangan. Yozganingizni oʻchiring yoki pulni yangi toʻlov qatoriga yozing.',
    ru: 'Этот долг уже оплачен. Сотрите введённое или внесите деньги в строку новой оплаты.',
    en: 'This debt is paid already. Clear what you typed, or put the money into the row for a new payment.',
  },
  'err.payWhom': {
    uz: 'Kim toʻladi? Telefonini, ismini yoki raqamini yozing.',
    ru: 'Кто оплатил? Укажите телефон, имя или номер.',
    en: 'Who paid? Type the phone, the name or the number.',
  },
  'err.sameName': {
    uz: 'Bu ismli mijozlar soni: {count}. Telefonining oxirgi 4 raqamini qoʻshing.',
    ru: 'Клиентов с таким именем: {count}. Добавьте последние 4 цифры телефона.',
    en: 'Customers with this name: {count}. Add the last 4 digits of the phone.',
  },
  'err.ratingUnclear': {
    uz: 'Bahomi bu: {received}? Bahoni vergul bilan ajrating: «5, juda yoqdi».',
    ru: 'Это оценка: {received}? Отделите её запятой: «5, очень понравилось».',
    en: 'Is this a rating: {received}? Put a comma after it: “5, liked it a lot”.',
  },
  'err.rowTorn': {
    uz: 'Saqlash chala qolgan, bu qator yozilgan boʻlishi mumkin. Kartadan tekshiring, soʻng yozganingizni oʻchiring.',
    ru: 'Сохранение прервалось, эта строка могла быть записана. Проверьте в карточке и сотрите введённое.',
    en: 'Saving was cut off, and this row may have been saved. Check the card, then clear what you typed.',
  },
  'err.noDeal': {
    uz: 'Bu qatorda bitim yoʻq: bosqich va sanani bitimning oʻzida belgilang.',
    ru: 'В этой строке нет сделки: этап и дату укажите в самой сделке.',
    en: 'There is no deal in this row: set the stage and the date in the deal itself.',
  },
  'err.noCustomer': {
    uz: 'Bu vazifada mijoz yoʻq: «Bajarildi»ni tanlang yoki sanani koʻchiring.',
    ru: 'У этой задачи нет клиента: выберите «Сделано» или перенесите дату.',
    en: 'This task has no customer: choose “Done” or move the date.',
  },
} as const satisfies Dictionary;
