// The words of the setup dialog.

import type { Dictionary } from '../../kernel/i18n/texts';

export const dialogTexts = {
  'setup.title': { uz: 'Daftarni sozlash', ru: 'Настройка Daftar', en: 'Set up Daftar' },
  'setup.lead': {
    uz: 'Uch savol, bir daqiqa. Yozganlaringiz oʻchmaydi, sozlashni istagan payt qayta ochasiz.',
    ru: 'Три вопроса, одна минута. Ваши записи не удаляются, настройку можно открыть снова.',
    en: 'Three questions, one minute. Nothing you wrote is deleted, and you can open this again at any time.',
  },
  'setup.loading': { uz: 'Ochilmoqda…', ru: 'Открывается…', en: 'Opening…' },
  'setup.language': { uz: 'Jadval tili', ru: 'Язык таблицы', en: 'Language of the sheets' },
  'setup.start': {
    uz: '1. Mijozlar jadvalingiz bormi?',
    ru: '1. У вас уже есть таблица клиентов?',
    en: '1. Do you have a table of customers already?',
  },
  'setup.start.connect': { uz: 'Bor, uni ulash', ru: 'Есть, подключить её', en: 'Yes, connect it' },
  'setup.start.connectHint': { uz: 'Tez orada', ru: 'Скоро появится', en: 'Coming soon' },
  'setup.start.connectSoon': {
    uz: 'Ulash hali tayyor emas. Hozircha boʻsh boshlang: jadvalingiz oʻz varagʻida qoladi, unga tegilmaydi. Ulash tayyor boʻlganda Daftar menyusida «Jadvalimni ulash» chiqadi.',
    ru: 'Подключение ещё не готово. Пока начните с пустого: ваша таблица останется на своём листе, её не тронут. Когда подключение будет готово, в меню Daftar появится «Подключить мою таблицу».',
    en: 'Connecting is not ready yet. Start empty for now: your table stays on its sheet, untouched. Once it is ready, “Use my sheet” appears in the Daftar menu.',
  },
  'setup.start.sample': { uz: 'Namuna bilan', ru: 'С примером', en: 'With sample data' },
  'setup.start.sampleHint': {
    uz: 'Toʻqima firma, keyin oʻchiriladi',
    ru: 'Вымышленная фирма, потом убирается',
    en: 'A made-up firm, which can be removed later',
  },
  'setup.start.sampleThere': { uz: 'Namuna qoʻshilgan', ru: 'Пример уже добавлен', en: 'The sample is there already' },
  'setup.start.empty': { uz: 'Yoʻq, boʻsh boshlayman', ru: 'Нет, начну с пустого', en: 'No, start empty' },
  'setup.start.emptyHint': {
    uz: 'Birinchi mijozni oʻzim kiritaman',
    ru: 'Первого клиента внесу вручную',
    en: 'I will add the first customer myself',
  },
  'setup.start.keep': {
    uz: 'Bor maʼlumot bilan davom etaman',
    ru: 'Продолжу с тем, что есть',
    en: 'Go on with what is there',
  },
  'setup.start.keepHint': { uz: 'Yozuvlar oʻzgarmaydi', ru: 'Записи не изменятся', en: 'Records stay as they are' },
  'setup.trade': { uz: '2. Nima bilan shugʻullanasiz?', ru: '2. Чем вы занимаетесь?', en: '2. What is your trade?' },
  'setup.staff': { uz: '3. Kimlar ishlaydi?', ru: '3. Кто работает?', en: '3. Who works here?' },
  'setup.email': { uz: 'Google pochtasi', ru: 'Почта Google', en: 'Google e-mail' },
  'setup.addPerson': { uz: 'Xodim qoʻshish', ru: 'Добавить сотрудника', en: 'Add a person' },
  'setup.removePerson': {
    uz: 'Qatorni olib tashlash: {name}',
    ru: 'Убрать строку: {name}',
    en: 'Remove the row: {name}',
  },
  'setup.roleOf': { uz: 'Roli: {name}', ru: 'Роль: {name}', en: 'Role: {name}' },
  'setup.role.owner': { uz: 'Rahbar', ru: 'Руководитель', en: 'Owner' },
  'setup.role.seller': { uz: 'Sotuvchi', ru: 'Продавец', en: 'Seller' },
  'setup.role.viewer': { uz: 'Kuzatuvchi', ru: 'Наблюдатель', en: 'Viewer' },
  'setup.staffHonest': {
    uz: 'Rollar qulf emas: jadvalni tahrirlay oladigan har kim hamma ustunni koʻradi va faylni nusxalab olishi mumkin. Faylga kirishni Googleʼdagi «Ulashish» tugmasi beradi.',
    ru: 'Роли — не замок: каждый, кто может править таблицу, видит все столбцы и может скопировать файл. Доступ к файлу даёт кнопка «Настройки доступа» в Google.',
    en: 'Roles are no lock: anybody who can edit the sheet sees all its columns and can copy the file. Access to the file is given by Google’s “Share” button.',
  },
  'setup.people': { uz: '{count} ta xodim', ru: 'сотрудников: {count}', en: 'people: {count}' },
  'setup.with.sample': { uz: 'namuna bilan', ru: 'с примером', en: 'with sample data' },
  'setup.with.empty': { uz: 'boʻsh', ru: 'с пустого', en: 'empty' },
  'setup.with.keep': { uz: 'bor maʼlumot bilan', ru: 'с имеющимися данными', en: 'with what is there' },
  'setup.run': { uz: 'Daftarni tayyorlash', ru: 'Подготовить Daftar', en: 'Prepare Daftar' },
  'setup.save': { uz: 'Oʻzgarishlarni saqlash', ru: 'Сохранить изменения', en: 'Save the changes' },
  'setup.running': {
    uz: 'Varaqlar tayyorlanmoqda. Bu yarim daqiqagacha choʻzilishi mumkin, oynani yopmang.',
    ru: 'Листы готовятся. Это может занять до полуминуты, не закрывайте окно.',
    en: 'Preparing the sheets. This may take half a minute; keep the window open.',
  },
  'setup.runningShort': { uz: 'Tayyorlanmoqda…', ru: 'Готовится…', en: 'Preparing…' },
  'setup.later': {
    uz: 'Valyuta, ish vaqti, bayramlar va oylik reja «Sozlamalar» varagʻida turadi.',
    ru: 'Валюта, рабочие часы, праздники и план на месяц — на листе «Настройки».',
    en: 'Currency, working hours, holidays and the monthly plan stand on the sheet “Settings”.',
  },
  'setup.sampleGoes': {
    uz: 'Namuna bir bosishda olib tashlanadi.',
    ru: 'Пример убирается одним нажатием.',
    en: 'The sample is removed with one click.',
  },
  'setup.ready': { uz: 'Daftar tayyor', ru: 'Daftar готов', en: 'Daftar is ready' },
  'setup.made': { uz: 'Qoʻshilgan varaqlar: {made}', ru: 'Добавлено листов: {made}', en: 'Sheets added: {made}' },
  'setup.madeNone': {
    uz: 'Hamma varaqlar joyida edi, sozlamalar saqlandi',
    ru: 'Все листы уже были, настройки сохранены',
    en: 'All sheets were there; the settings are saved',
  },
  'setup.sampleMade': {
    uz: 'Namuna: {customers} ta mijoz, {deals} ta bitim',
    ru: 'Пример: клиентов {customers}, сделок {deals}',
    en: 'Sample: {customers} customers, {deals} deals',
  },
  'setup.again': {
    uz: 'Oʻzgartirish: Daftar menyusi, «Sozlash»',
    ru: 'Изменить: меню Daftar, «Настроить»',
    en: 'To change it: Daftar menu, “Set up”',
  },
  'setup.firstLead': { uz: 'Birinchi lidni qoʻshish', ru: 'Добавить первый лид', en: 'Add the first lead' },
} as const satisfies Dictionary;
