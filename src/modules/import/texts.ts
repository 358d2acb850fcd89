// What is said about rows that are brought in.

import type { Dictionary } from '../../kernel/i18n/texts';

export const importTexts = {
  'err.currencyUnknown': {
    uz: 'Bunday valyuta yoʻq: {received}. Kodini yozing, masalan USD.',
    ru: 'Валюта не найдена: {received}. Укажите код, например USD.',
    en: 'No such currency: {received}. Use its code, for example USD.',
  },
  'err.methodUnknown': {
    uz: 'Toʻlov usuli notanish: {received}. Naqd, Karta, Oʻtkazma, Click, Payme yoki Nasiya deb yozing.',
    ru: 'Неизвестный способ оплаты: {received}. Укажите: Наличные, Карта, Перечисление, Click, Payme или В рассрочку.',
    en: 'No such way to pay: {received}. Use Cash, Card, Transfer, Click, Payme or On credit.',
  },
  'err.tooLong': {
    uz: 'Matn juda uzun: {received}. Eng koʻpi {most} ta belgi.',
    ru: 'Слишком длинный текст: {received}. Не больше {most} знаков.',
    en: 'The text is too long: {received}. At most {most} characters.',
  },
  'err.importField': {
    uz: 'Bunday maydon yoʻq: {received}. Roʻyxatdan tanlang.',
    ru: 'Такого поля нет: {received}. Выберите из списка.',
    en: 'There is no such field: {received}. Choose from the list.',
  },
  'err.importTwice': {
    uz: 'Bitta maydonga ikki ustun tanlangan: {received}. Bittasini qoldiring.',
    ru: 'Для одного поля выбраны два столбца: {received}. Оставьте один.',
    en: 'Two columns are chosen for one field: {received}. Leave one of them.',
  },
  'err.importNoName': {
    uz: 'Qaysi ustunda mijozning ismi yoki telefoni borligini koʻrsating.',
    ru: 'Укажите, в каком столбце имя или телефон клиента.',
    en: 'Say which column has the customer’s name or phone.',
  },
  'err.importNoDate': {
    uz: 'Qaysi ustunda sana borligini koʻrsating.',
    ru: 'Укажите, в каком столбце дата.',
    en: 'Say which column has the date.',
  },
  'err.importNoAmount': {
    uz: 'Qaysi ustunda summa borligini koʻrsating.',
    ru: 'Укажите, в каком столбце сумма.',
    en: 'Say which column has the amount.',
  },
  'err.importStage': {
    uz: 'Bunday bosqich yoʻq: {received}. Mumkin boʻlganlari: {stages}.',
    ru: 'Такого этапа нет: {received}. Возможные: {stages}.',
    en: 'No such stage: {received}. Possible are: {stages}.',
  },
  'err.importMethod': {
    uz: 'Toʻlov usuli notanish: {received}. Naqd, Karta, Oʻtkazma, Click yoki Payme deb yozing.',
    ru: 'Неизвестный способ оплаты: {received}. Укажите: Наличные, Карта, Перечисление, Click или Payme.',
    en: 'No such way to pay: {received}. Use Cash, Card, Transfer, Click or Payme.',
  },
  'err.importSale': {
    uz: 'Bunday sotuv topilmadi: {received}. Raqamini toʻgʻrilang yoki boʻsh qoldiring.',
    ru: 'Такая продажа не найдена: {received}. Исправьте номер или оставьте пустым.',
    en: 'No such sale was found: {received}. Correct its number, or leave it blank.',
  },
  'err.importTwoFit': {
    uz: 'Qator ikki mijozga mos keladi: {who}. Ularni birlashtiring yoki qatorni tuzating.',
    ru: 'Строка подходит двум клиентам: {who}. Объедините их или исправьте строку.',
    en: 'The row fits two customers: {who}. Merge them, or correct the row.',
  },
  'err.importWord': {
    uz: 'Bunday tanlov endi yoʻq: {received}. Orqaga qaytib, qayta tanlang.',
    ru: 'Такого варианта больше нет: {received}. Вернитесь и выберите снова.',
    en: 'There is no such choice any more: {received}. Go back and choose again.',
  },
  'err.importTabGone': {
    uz: 'Bu varaq endi yoʻq. Boshqasini tanlang.',
    ru: 'Этого листа больше нет. Выберите другой.',
    en: 'This tab is gone. Choose another one.',
  },
  'import.says.blank': { uz: 'Boʻsh qator.', ru: 'Пустая строка.', en: 'A blank row.' },
  'import.says.totals': { uz: 'Jami qatori.', ru: 'Строка итогов.', en: 'A row of totals.' },
  'import.says.out': { uz: 'Olmaslikni tanladingiz.', ru: 'Вы решили не брать.', en: 'You left it out.' },
  'import.says.there': {
    uz: 'Kitobda bor: {received}. Qoʻshiladigan narsa yoʻq.',
    ru: 'Уже есть в книге: {received}. Добавить нечего.',
    en: 'Already in the book: {received}. There is nothing to add.',
  },
  'import.says.paid': {
    uz: 'Kitobda bor: {record}.',
    ru: 'Уже есть в книге: {record}.',
    en: 'Already in the book: {record}.',
  },
  'import.says.twice': {
    uz: 'Faylda shunday qator yana bor.',
    ru: 'Такая строка в файле уже есть.',
    en: 'The file has this row already.',
  },
  'import.says.fills': { uz: 'Toʻldiriladi: {received}.', ru: 'Заполняется: {received}.', en: 'Fills in: {received}.' },
  'import.says.kept': {
    uz: 'Kitobdagi qiymat qoladi: {received}.',
    ru: 'Остаётся как в книге: {received}.',
    en: 'Stays as in the book: {received}.',
  },
  'import.says.consent': {
    uz: 'Rozilik yozilmadi: sanasi yoki qanday olingani koʻrsatilmagan.',
    ru: 'Согласие не записано: нет даты или как оно получено.',
    en: 'The consent is left out: it has neither a date nor an origin.',
  },
} as const satisfies Dictionary;
