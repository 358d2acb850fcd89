// Why deals are lost: a list that people extend by typing below it.

import { type Language, type Words, wordIn } from '../../kernel/i18n/language';
import { defineTable } from '../../kernel/schema/table';

export const lossReasonsTable = defineTable({
  name: 'loss_reasons',
  sheet: { uz: 'Yoʻqotish sabablari', ru: 'Причины отказа', en: 'Loss reasons' },
  prefix: 'R',
  hidden: true,
  fields: {
    id: { kind: 'id', heading: { uz: 'Kalit', ru: 'Ключ', en: 'Key' } },
    label: { kind: 'text', heading: { uz: 'Sabab', ru: 'Причина', en: 'Reason' } },
  },
});

const REASONS: readonly (readonly [string, Words])[] = [
  ['price', { uz: 'Narx qimmat', ru: 'Дорого', en: 'Too expensive' }],
  ['competitor', { uz: 'Raqobatchida oldi', ru: 'Купил у конкурента', en: 'Bought elsewhere' }],
  ['silent', { uz: 'Javob bermadi', ru: 'Не отвечает', en: 'Did not answer' }],
  ['changed', { uz: 'Fikridan qaytdi', ru: 'Передумал', en: 'Changed their mind' }],
  ['absent', { uz: 'Bizda yoʻq', ru: 'Нет в наличии', en: 'We do not have it' }],
  ['money', { uz: 'Pul yoʻq', ru: 'Нет денег', en: 'No money' }],
];

/** Returns the labels that a new workbook starts with. */
export function lossReasonLabels(language: Language): string[] {
  return REASONS.map(([, label]) => wordIn(label, language));
}

/** Returns the first rows of the list. */
export function lossReasonRows(language: Language): string[][] {
  return REASONS.map(([key, label]) => [key, wordIn(label, language)]);
}
