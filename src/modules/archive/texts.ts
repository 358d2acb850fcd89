// The words of the archive.

import type { Dictionary } from '../../kernel/i18n/texts';

export const archiveTexts = {
  'archive.title': { uz: 'Arxiv', ru: 'Архив', en: 'Archive' },
  'ask.archive': {
    uz: '{year}-yildan oldin yopilganlar arxivga oʻtadi: bitimlar {deals}, sotuvlar {sales}, aloqalar {activities}. Davom etamizmi?',
    ru: 'В архив уйдёт закрытое до {year} года: сделок {deals}, продаж {sales}, контактов {activities}. Продолжить?',
    en: 'What was closed before {year} will move to the archive: {deals} deals, {sales} sales, {activities} activities. Go on?',
  },
  'ask.unarchive': {
    uz: '{year}-yil uchun arxivlanganlar qaytadi: bitimlar {deals}, sotuvlar {sales}, aloqalar {activities}. Davom etamizmi?',
    ru: 'Вернётся архив за {year} год: сделок {deals}, продаж {sales}, контактов {activities}. Продолжить?',
    en: 'What was archived for {year} will come back: {deals} deals, {sales} sales, {activities} activities. Go on?',
  },
  'ok.unarchived': {
    uz: 'Arxivdan qaytdi: bitimlar {deals}, sotuvlar {sales}, aloqalar {activities}.',
    ru: 'Возвращено из архива: сделок {deals}, продаж {sales}, контактов {activities}.',
    en: 'Back from the archive: {deals} deals, {sales} sales, {activities} activities.',
  },
  'ok.archiveNone': {
    uz: 'Arxiv boʻsh.',
    ru: 'Архив пуст.',
    en: 'The archive is empty.',
  },
  'ok.archived': {
    uz: 'Arxivlandi: bitimlar {deals}, sotuvlar {sales}, aloqalar {activities}.',
    ru: 'В архиве: сделок {deals}, продаж {sales}, контактов {activities}.',
    en: 'Archived: {deals} deals, {sales} sales, {activities} activities.',
  },
  'ok.archivedBound': {
    uz: 'Formulasi bor qatorlar joyida qoldi: {bound}.',
    ru: 'Строки с формулами остались на месте: {bound}.',
    en: 'Rows with formulas stayed where they are: {bound}.',
  },
  'ok.archiveGoesOn': {
    uz: 'Hammasi hali koʻchirilmadi. Davom etish uchun arxivlashni yana tanlang.',
    ru: 'Перенесено не всё. Выберите архив ещё раз, и работа продолжится.',
    en: 'Not everything has moved yet. Choose the archive again to go on.',
  },
  'ok.archiveEmpty': {
    uz: '{year}-yildan oldin yopilgan yozuvlar yoʻq.',
    ru: 'Закрытых до {year} года записей нет.',
    en: 'Nothing was closed before {year}.',
  },
  'err.archiveYear': {
    uz: 'Joriy va oʻtgan yil arxivlanmaydi. {last} yoki undan oldingi yilni tanlang.',
    ru: 'Текущий и прошлый год не архивируются. Выберите {last} год или более ранний.',
    en: 'The current and the previous year are not archived. Choose {last} or an earlier year.',
  },
  'err.archived': {
    uz: '{received} arxivda. Avval uning yilini arxivdan qaytaring.',
    ru: '{received} в архиве. Сначала верните его год из архива.',
    en: '{received} is in the archive. Bring its year back first.',
  },
} as const satisfies Dictionary;
