// What is said about people of the staff.

import type { Dictionary } from '../../kernel/i18n/texts';

export const staffTexts = {
  'err.staffUnknown': {
    uz: 'Xodimlar orasida bunday odam yoʻq: {received}. Roʻyxatdan tanlang.',
    ru: 'Среди сотрудников такого нет: {received}. Выберите из списка.',
    en: 'Nobody on the staff is called so: {received}. Choose from the list.',
  },
} as const satisfies Dictionary;
