// Handover: what becomes of somebody's work when they leave.

import type { Module } from '../../kernel/module';

export type { HandOverItem } from './hand-over-list';
export { type HandedOver, managerLeft } from './pass-work-on';

export const handover: Module = {
  name: 'handover',
  tables: [],
  measures: [],
  texts: {
    'err.nobodyStays': {
      uz: 'Topshiradigan odam yoʻq. Avval xodimlar roʻyxatiga kimnidir qoʻshing.',
      ru: 'Передать некому. Сначала добавьте кого-нибудь в список сотрудников.',
      en: 'There is nobody to hand over to. Add somebody to the staff first.',
    },
  },
};
