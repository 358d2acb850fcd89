// The words of the check: on its sheet, on the dashboard, in Health and in the menu.

import type { Dictionary } from '../../kernel/i18n/texts';

export const crossCheckTexts = {
  'sheet.crossCheck': { uz: 'Tekshiruv', ru: 'Сверка', en: 'Cross-check' },
  'check.title': {
    uz: 'Koʻrsatkichlar varagʻidagi har bir raqam shu yerda qatorlardan qayta sanaladi.',
    ru: 'Каждое число листа показателей здесь пересчитано по строкам.',
    en: 'Every number of the dashboard is counted here again, over the rows.',
  },
  'check.figure': { uz: 'Koʻrsatkich', ru: 'Показатель', en: 'Figure' },
  'check.of': { uz: 'Kim yoki nima boʻyicha', ru: 'По кому или чему', en: 'Of whom or what' },
  'check.days': { uz: 'Kunlar', ru: 'Дни', en: 'Days' },
  'check.shown': { uz: 'Varaqda', ru: 'На листе', en: 'On the sheet' },
  'check.counted': { uz: 'Qatorlardan', ru: 'По строкам', en: 'By the rows' },
  'check.by': { uz: 'Farqi', ru: 'Разница', en: 'Difference' },
  'check.verdict': { uz: 'Natija', ru: 'Итог', en: 'Result' },
  'check.at': { uz: 'Qachon', ru: 'Когда', en: 'When' },
  'check.is.same': { uz: 'mos', ru: 'сходится', en: 'matches' },
  'check.is.differs': { uz: 'farq qiladi', ru: 'расходится', en: 'differs' },
  'check.is.error': { uz: 'formula buzilgan', ru: 'формула сломана', en: 'broken formula' },
  'check.is.pending': { uz: 'hali hisoblanmoqda', ru: 'ещё считается', en: 'still being computed' },
  'check.is.unknown': { uz: 'tekshirib boʻlmadi', ru: 'не проверить', en: 'cannot be checked' },
  'check.lacks': { uz: 'ustun yoʻq: {column}', ru: 'нет столбца: {column}', en: 'no column: {column}' },
  'check.lacksCell': {
    uz: 'katak boʻsh yoki buzilgan: {cell}',
    ru: 'ячейка пуста или испорчена: {cell}',
    en: 'a cell is blank or spoiled: {cell}',
  },
  'check.same': {
    uz: 'Koʻrsatkichlar qatorlarga mos: {count} ta raqam.',
    ru: 'Показатели сходятся со строками: чисел {count}.',
    en: 'The dashboard matches the rows: {count} numbers.',
  },
  'check.differ': {
    uz: 'Koʻrsatkichlarning {count} ta raqami qatorlardan farq qiladi: {which}. Oʻsha katakni tanlab, «Qatorlarni koʻrish»ni bosing.',
    ru: 'Показатели расходятся со строками, чисел: {count}. {which}. Выделите эту ячейку и нажмите «Показать строки».',
    en: '{count} numbers of the dashboard differ from the rows: {which}. Select that cell and choose “Show rows”.',
  },
  'check.one': {
    uz: '{name}: varaqda {shown}, qatorlardan {counted} (farqi {by})',
    ru: '{name}: на листе {shown}, по строкам {counted} (разница {by})',
    en: '{name}: {shown} on the sheet, {counted} by the rows (off by {by})',
  },
  'check.broken': {
    uz: '{name}: varaqda «{shown}», qatorlardan {counted}',
    ru: '{name}: на листе «{shown}», по строкам {counted}',
    en: '{name}: “{shown}” on the sheet, {counted} by the rows',
  },
  'check.more': { uz: 'va yana {count} ta', ru: 'и ещё {count}', en: 'and {count} more' },
  'check.missing': {
    uz: '{count} ta raqamni tekshirib boʻlmadi, ustun yoʻq: {columns}.',
    ru: 'Не проверить чисел: {count}, нет столбца: {columns}.',
    en: '{count} numbers cannot be checked, a column is gone: {columns}.',
  },
  'check.unknown': {
    uz: '{count} ta raqamni tekshirib boʻlmadi: davr yoki yashirin kataklar buzilgan.',
    ru: 'Не проверить чисел: {count}. Испорчен период или скрытые ячейки.',
    en: '{count} numbers cannot be checked: the period or hidden cells are spoiled.',
  },
  'check.none': {
    uz: 'Koʻrsatkichlar varagʻi yoʻq. «Sozlash» uni qayta chizadi.',
    ru: 'Листа показателей нет. «Настроить» нарисует его снова.',
    en: 'There is no dashboard. “Set up” draws it again.',
  },
} as const satisfies Dictionary;
