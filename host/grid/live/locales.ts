// Turns Google's locale names into what o-spreadsheet needs to know of a locale.

import { DEFAULT_LOCALE, type Locale } from '@odoo/o-spreadsheet';

const COMMA_DECIMALS = { thousandsSeparator: '\u00a0', decimalSeparator: ',', formulaArgSeparator: ';', weekStart: 1 };

const LOCALES: Readonly<Record<string, Partial<Locale>>> = {
  uz_UZ: { name: 'O‘zbekcha', ...COMMA_DECIMALS, dateFormat: 'dd.mm.yyyy', timeFormat: 'hh:mm:ss' },
  ru_RU: { name: 'Русский', ...COMMA_DECIMALS, dateFormat: 'dd.mm.yyyy', timeFormat: 'hh:mm:ss' },
  en_GB: { name: 'English (UK)', weekStart: 1, dateFormat: 'dd/mm/yyyy', timeFormat: 'hh:mm:ss' },
  en_US: {},
};

/** Returns the library's locale; one that is not in the table looks like en_US under its own name. */
export function toLibraryLocale(googleName: string): Locale {
  return { ...DEFAULT_LOCALE, ...LOCALES[googleName], code: googleName };
}
