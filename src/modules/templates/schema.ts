// The templates table: letters and messages that are written once, with places for what differs.

import { LANGUAGE_NAMES } from '../../kernel/i18n/language-names';
import { defineTable } from '../../kernel/schema/table';

export const templatesTable = defineTable({
  name: 'templates',
  sheet: { uz: 'Shablonlar', ru: 'Шаблоны', en: 'Templates' },
  prefix: 'SHB',
  hidden: true,
  fields: {
    id: { kind: 'id', heading: { uz: 'Raqami', ru: '№', en: 'No.' }, since: 5 },
    name: { kind: 'text', heading: { uz: 'Shablon', ru: 'Шаблон', en: 'Template' }, width: 180, since: 5 },
    language: { kind: 'choice', heading: { uz: 'Til', ru: 'Язык', en: 'Language' }, options: LANGUAGE_NAMES, since: 5 },
    subject: { kind: 'text', heading: { uz: 'Mavzu', ru: 'Тема', en: 'Subject' }, width: 240, since: 5 },
    text: { kind: 'text', heading: { uz: 'Matn', ru: 'Текст', en: 'Text' }, width: 480, since: 5 },
    note: { kind: 'text', heading: { uz: 'Izoh', ru: 'Заметка', en: 'Note' }, since: 5 },
    createdAt: {
      kind: 'instant',
      heading: { uz: 'Qoʻshilgan', ru: 'Добавлен', en: 'Added' },
      machine: true,
      since: 5,
    },
  },
});
