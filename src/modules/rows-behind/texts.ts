// The words of the rows behind a number.

import type { Dictionary } from '../../kernel/i18n/texts';

export const rowsBehindTexts = {
  'menu.rows': { uz: 'Qatorlarni koʻrish', ru: 'Показать строки', en: 'Show rows' },
  'rows.nothing': {
    uz: 'Koʻrsatkichlar varagʻida bitta raqamni tanlang: u qaysi qatorlardan sanalgani shu yerda chiqadi.',
    ru: 'Выделите число на листе показателей: здесь появятся строки, из которых оно сложилось.',
    en: 'Select a number on the dashboard: the rows that make it will show here.',
  },
  'rows.noDashboard': {
    uz: 'Koʻrsatkichlar varagʻi yoʻq. Menyudagi «Sozlash» uni qayta chizadi.',
    ru: 'Листа показателей нет. Пункт меню «Настроить» нарисует его снова.',
    en: 'There is no dashboard. “Set up” in the menu draws it again.',
  },
  'rows.written': {
    uz: 'Buni Daftar hisoblab yozgan: bitta formula bilan sanab boʻlmaydi, shuning uchun alohida qatorlari yoʻq.',
    ru: 'Это вычислил и записал Daftar: одной формулой этого не посчитать, поэтому своих строк здесь нет.',
    en: 'Daftar computed and wrote this: no single formula can count it, so it has no rows of its own.',
  },
  'rows.writtenAt': { uz: 'Hisoblangan: {at}', ru: 'Рассчитано: {at}', en: 'Computed: {at}' },
  'rows.dash': {
    uz: 'Bu koʻrsatkich tanlangan segment boʻyicha sanalmaydi. Segmentni «Hammasi» qiling.',
    ru: 'По выбранному сегменту этот показатель не считается. Выберите все сегменты.',
    en: 'This figure is not counted by segment. Choose all segments.',
  },
  'rows.unclear': {
    uz: 'Sanab boʻlmadi: davr yoki yashirin kataklar buzilgan. Davrni qayta tanlang.',
    ru: 'Посчитать не удалось: испорчен период или скрытые ячейки. Выберите период заново.',
    en: 'It cannot be counted: the period or hidden cells are spoiled. Choose the period again.',
  },
  'rows.noColumn': {
    uz: 'Sanab boʻlmadi, ustun yoʻq: {columns}. «Jadvallarni tekshirish» uni qaytaradi.',
    ru: 'Посчитать не удалось, нет столбца: {columns}. Его вернёт «Проверить таблицы».',
    en: 'It cannot be counted, a column is gone: {columns}. “Check the sheets” brings it back.',
  },
  'rows.differs': {
    uz: 'Varaqda {shown} turibdi, qatorlardan esa {counted} chiqadi. Katak ustiga qoʻlda yozilgan yoki formula buzilgan boʻlishi mumkin.',
    ru: 'На листе стоит {shown}, а по строкам выходит {counted}. Возможно, поверх написали вручную или сломана формула.',
    en: 'The sheet shows {shown}, but the rows make {counted}. Somebody may have typed over it, or the formula is broken.',
  },
  'rows.same': {
    uz: 'Varaqdagi raqam bilan bir xil',
    ru: 'Совпадает с числом на листе',
    en: 'The same as on the sheet',
  },
  'rows.role.of': { uz: 'Boʻlamiz', ru: 'Делим', en: 'Divide' },
  'rows.role.by': { uz: 'Shunga', ru: 'На', en: 'By' },
  'rows.role.from': { uz: 'Avval', ru: 'Было', en: 'Before' },
  'rows.role.to': { uz: 'Endi', ru: 'Стало', en: 'Now' },
  'rows.count': { uz: '{count} ta qator', ru: 'строк: {count}', en: '{count} rows' },
  'rows.more': { uz: 'Yana {count} ta qator', ru: 'Ещё строк: {count}', en: '{count} more rows' },
  'rows.none': { uz: 'Bunday qator yoʻq', ru: 'Таких строк нет', en: 'There are no such rows' },
  'rows.new': { uz: 'raqamsiz qator', ru: 'строка без номера', en: 'a row without a number' },
  'rows.less': { uz: 'ayriladi', ru: 'вычитается', en: 'taken off' },
  'rows.row': { uz: '{row}-qator', ru: 'Строка {row}', en: 'Row {row}' },
  'rows.given': { uz: 'Qoʻlda kiritilgan son', ru: 'Введённое число', en: 'A number that was entered' },
} as const satisfies Dictionary;
