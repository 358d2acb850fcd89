// Languages: the whole workbook in another language, and back, without touching what people wrote.

import type { Module } from '../../kernel/module';
import { languageTexts } from './texts';

export { changeLanguage, goOnChanging, LANGUAGE_WORK, type LanguageChanged } from './change-language';

export const languages: Module = { name: 'languages', tables: [], measures: [], texts: languageTexts };
