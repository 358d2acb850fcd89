// The words of the policy sheet: who keeps what of whom, what for and how long, who may do what with it.

import type { Dictionary } from '../../kernel/i18n/texts';

export const policyTexts = {
  'policy.sheet': { uz: 'Maʼlumotlar tartibi', ru: 'Порядок данных', en: 'Data policy' },
  'policy.lead': {
    uz: 'Kim qaysi maʼlumotni nima uchun, qancha vaqt saqlashi va u bilan nima qila olishi. Matnni oʻzingizga moslang.',
    ru: 'Кто какие данные хранит, для чего и как долго, и кто что с ними может делать. Измените текст под себя.',
    en: 'Who keeps which data, what for and how long, and who may do what with them. Change the text to suit you.',
  },
  'policy.system': { uz: 'Tizim', ru: 'Система', en: 'System' },
  'policy.firm': { uz: 'Maʼlumotlar egasi', ru: 'Владелец данных', en: 'Owner of the data' },
  'policy.responsible': { uz: 'Masʼul shaxs', ru: 'Ответственное лицо', en: 'Person in charge' },
  'policy.made': { uz: 'Tuzilgan sana', ru: 'Составлено', en: 'Made on' },
  'policy.status': { uz: 'Tizim holati', ru: 'Статус системы', en: 'Status of the system' },
  'policy.statusText': {
    uz: 'Ichki hisob tizimi. Maʼlumotlar egasining Google jadvalida turadi; Daftar ularni boshqa joyga yubormaydi.',
    ru: 'Внутренняя учётная система. Данные хранятся в Google-таблице владельца; Daftar никуда их не передаёт.',
    en: 'An internal system of records. The data stand in the owner’s Google sheet; Daftar sends them nowhere else.',
  },
  'policy.data': { uz: 'Qaysi maʼlumotlar', ru: 'Какие данные', en: 'Which data' },
  'policy.purpose': { uz: 'Maqsadi', ru: 'Цель', en: 'Purpose' },
  'policy.period': { uz: 'Qancha saqlanadi', ru: 'Срок хранения', en: 'Kept for' },
  'policy.who': { uz: 'Kim', ru: 'Кто', en: 'Who' },
  'policy.may': { uz: 'Huquqlari', ru: 'Права', en: 'May' },
  'policy.must': { uz: 'Majburiyat va javobgarlik', ru: 'Обязанности и ответственность', en: 'Must, and answers for' },
  'policy.act': { uz: 'Amal', ru: 'Действие', en: 'Action' },
  'policy.allowed': { uz: 'Kim ruxsat beradi', ru: 'Кто разрешает', en: 'Who allows it' },
  'policy.trace': { uz: 'Qayerda yoziladi', ru: 'Где записывается', en: 'Where it is written down' },
  'policy.order': {
    uz: 'Maʼlumot yaratish va ishlatish tartibi',
    ru: 'Порядок создания и использования',
    en: 'How data are made and used',
  },
  'policy.contactData': {
    uz: 'Ism, telefon, pochta, rekvizitlar',
    ru: 'Имя, телефон, почта, реквизиты',
    en: 'Name, phone, e-mail, bank details',
  },
  'policy.contactPurpose': {
    uz: 'Buyurtma va shartnomani bajarish, mijoz bilan bogʻlanish',
    ru: 'Исполнение заказа и договора, связь с клиентом',
    en: 'To carry out orders and contracts, and to reach the customer',
  },
  'policy.contactPeriod': {
    uz: 'Oxirgi aloqadan keyin {years} yil, soʻng oʻchiriladi',
    ru: '{years} года после последнего контакта, затем удаляются',
    en: '{years} years after the last contact, then erased',
  },
  'policy.consentData': {
    uz: 'Rozilik, sanasi va manbasi',
    ru: 'Согласие, его дата и источник',
    en: 'Consent, its date and origin',
  },
  'policy.consentPurpose': {
    uz: 'Faqat rozi boʻlganlarga reklama xati yuborish',
    ru: 'Рекламные письма только тем, кто согласен',
    en: 'To send advertising only to those who agreed',
  },
  'policy.consentPeriod': { uz: 'Rozilik qaytarilguncha', ru: 'До отзыва согласия', en: 'Until it is withdrawn' },
  'policy.talkData': {
    uz: 'Qoʻngʻiroq va yozishmalar mazmuni',
    ru: 'Содержание звонков и переписки',
    en: 'What was said and written',
  },
  'policy.talkPurpose': {
    uz: 'Vaʼdalarni bajarish, sifatli xizmat',
    ru: 'Выполнение обещаний, качество работы',
    en: 'To keep promises, and to serve well',
  },
  'policy.moneyData': {
    uz: 'Sotuvlar, toʻlovlar, qarzlar',
    ru: 'Продажи, оплаты, долги',
    en: 'Sales, payments, debts',
  },
  'policy.moneyPurpose': {
    uz: 'Buxgalteriya va soliq hisobi',
    ru: 'Бухгалтерский и налоговый учёт',
    en: 'Accounts and taxes',
  },
  'policy.moneyPeriod': {
    uz: 'Qonunda belgilangan muddat; ism oʻchirilgach ham summalar qoladi',
    ru: 'Срок по закону; суммы остаются и после удаления имени',
    en: 'As the law demands; the sums stay when the name is erased',
  },
  'policy.ownerMay': {
    uz: 'Hammasini koʻradi; chegirma, oʻchirish va yuklab olishga ruxsat beradi',
    ru: 'Видит всё; разрешает скидки, удаление и выгрузку',
    en: 'Sees everything; allows discounts, erasing and exports',
  },
  'policy.ownerMust': {
    uz: 'Tartibga rioya etilishini tekshiradi, mijoz soʻrovlariga javob beradi',
    ru: 'Следит за порядком, отвечает на запросы клиентов',
    en: 'Sees that the policy is kept, answers requests of customers',
  },
  'policy.sellerMay': {
    uz: 'Mijoz va bitimlarni qoʻshadi, oʻzgartiradi',
    ru: 'Добавляет и меняет клиентов и сделки',
    en: 'Adds and changes customers and deals',
  },
  'policy.sellerMust': {
    uz: 'Toʻgʻri va oʻz vaqtida yozadi, maʼlumotni tashqariga bermaydi',
    ru: 'Пишет верно и вовремя, не передаёт данные наружу',
    en: 'Writes down what is true, in time, and hands nothing out',
  },
  'policy.viewerMay': { uz: 'Faqat koʻradi', ru: 'Только смотрит', en: 'Only looks' },
  'policy.viewerMust': {
    uz: 'Maʼlumotni tashqariga bermaydi',
    ru: 'Не передаёт данные наружу',
    en: 'Hands nothing out',
  },
  'policy.eraseAct': {
    uz: 'Mijoz maʼlumotlarini oʻchirish',
    ru: 'Удаление данных клиента',
    en: 'Erasing a customer’s data',
  },
  'policy.exportAct': { uz: 'Hammasini yuklab olish', ru: 'Выгрузка всех данных', en: 'Exporting everything' },
  'policy.discountAct': {
    uz: 'Ruxsat etilgandan katta chegirma',
    ru: 'Скидка сверх разрешённой',
    en: 'A discount above the largest allowed',
  },
  'policy.byOwner': { uz: 'Rahbar', ru: 'Руководитель', en: 'Owner' },
  'policy.inHistory': { uz: 'Oʻzgarishlar tarixi', ru: 'История изменений', en: 'Change history' },
  'policy.inMail': { uz: 'Rahbarga xabar', ru: 'Сообщение руководителю', en: 'A message to the owner' },
  'policy.inSale': {
    uz: 'Sotuvning oʻzida, sababi bilan',
    ru: 'В самой продаже, с причиной',
    en: 'In the sale itself, with the reason',
  },
  'policy.order1': {
    uz: '1. Har bir aloqa oʻsha kuni yoziladi; kim yozgani va oʻzgartirgani tarixda qoladi.',
    ru: '1. Каждый контакт записывают в тот же день; кто записал и изменил, видно в истории.',
    en: '1. Every contact is written down on its day; the history keeps who wrote and who changed it.',
  },
  'policy.order2': {
    uz: '2. Ortiqcha shaxsiy maʼlumot soʻralmaydi; hujjat nusxalari jadvalga qoʻyilmaydi.',
    ru: '2. Лишних личных данных не спрашивают; копии документов в таблицу не кладут.',
    en: '2. No more is asked than is needed; copies of documents do not go into the sheet.',
  },
  'policy.order3': {
    uz: '3. Mijoz soʻrasa, u haqidagi hamma maʼlumot beriladi, tuzatiladi yoki oʻchiriladi.',
    ru: '3. По просьбе клиента его данные выдают, исправляют или удаляют.',
    en: '3. Customers who ask get their data, have them put right or erased.',
  },
  'policy.order4': {
    uz: '4. Xodim ketsa, jadvalga kirish huquqi oʻsha kuni olinadi.',
    ru: '4. Когда сотрудник уходит, доступ к таблице закрывают в тот же день.',
    en: '4. Who leaves loses access to the sheet on the same day.',
  },
  'policy.signed': {
    uz: 'Xodim tanishdi (ism, sana)',
    ru: 'Сотрудник ознакомлен (имя, дата)',
    en: 'Read by (name, day)',
  },
} as const satisfies Dictionary;
