// Versions: bringing a workbook that an older Daftar made to what this one knows.

import type { Module } from '../../kernel/module';

export { MIGRATION_WORK } from '../../kernel/migrate/migrate';
export { migrations } from './migrations';
export { downgrade, goOnUpgrading, mustBeKnown, upgrade } from './upgrade';

export const versions: Module = {
  name: 'versions',
  tables: [],
  measures: [],
  texts: {
    'ok.upgraded': {
      uz: 'Kitob yangilandi: {from} → {to}. Avvalgi holati yashirin varaqlarda saqlandi.',
      ru: 'Книга обновлена: {from} → {to}. Прежнее состояние сохранено на скрытых листах.',
      en: 'The workbook was updated: {from} → {to}. How it was is kept on hidden sheets.',
    },
    'ok.upgradeGoesOn': {
      uz: 'Kitob hali toʻliq yangilanmadi: vaqt tugadi. Davom etish uchun yana oching.',
      ru: 'Книга обновлена не до конца: время вышло. Откройте ещё раз, и работа продолжится.',
      en: 'The workbook is not fully updated yet: the time was up. Open it again to go on.',
    },
  },
};
