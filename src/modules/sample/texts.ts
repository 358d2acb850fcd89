// The words of adding and removing the sample.

import type { Dictionary } from '../../kernel/i18n/texts';

export const sampleTexts = {
  'ok.sample': {
    uz: 'Namuna tayyor: bitimlar {deals}, mijozlar {customers}.',
    ru: 'Пример готов: сделок {deals}, клиентов {customers}.',
    en: 'The sample is ready: {deals} deals, {customers} customers.',
  },
  'ok.sampleThere': {
    uz: 'Namuna avval qoʻshilgan.',
    ru: 'Пример уже добавлен.',
    en: 'The sample has been added before.',
  },
  'sample.title': { uz: 'Namuna maʼlumotlar', ru: 'Пример данных', en: 'Sample data' },
  'ask.removeSample': {
    uz: 'Namuna yozuvlari oʻchiriladi: {removed}. Oʻzingiz qoʻshgan yozuvlarga tegilmaydi. Davom etamizmi?',
    ru: 'Записи примера будут удалены: {removed}. Ваши собственные записи не изменятся. Продолжить?',
    en: 'Sample records will be removed: {removed}. Your own records are not touched. Go on?',
  },
  'ask.removeSampleKept': {
    uz: 'Siz oʻzgartirgan yoki ishlatayotgan namuna yozuvlari qoladi: {kept}.',
    ru: 'Записи примера, которые вы изменили или используете, останутся: {kept}.',
    en: 'Sample records that you changed or use will stay: {kept}.',
  },
  'ok.sampleRemoved': {
    uz: 'Namuna oʻchirildi: {removed}. Qolgani: {kept}.',
    ru: 'Пример удалён: {removed}. Осталось: {kept}.',
    en: 'The sample was removed: {removed}. Kept: {kept}.',
  },
  'ok.sampleGapsLeft': {
    uz: 'Boʻsh qatorlar hali qoldi. Namunani oʻchirishni yana tanlang.',
    ru: 'Остались пустые строки. Выберите удаление примера ещё раз.',
    en: 'Blank rows are left. Choose to remove the sample once more.',
  },
  'ok.sampleNone': {
    uz: 'Namuna yozuvlari yoʻq.',
    ru: 'Записей примера нет.',
    en: 'There are no sample records.',
  },
} as const satisfies Dictionary;
