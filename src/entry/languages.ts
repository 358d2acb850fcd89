// Languages: that of the workbook, which changes for everybody, and that in which Daftar speaks to one person.

import { ask } from '../google/ask';
import { keepOwnLanguage } from '../google/own-language';
import { CrmError } from '../kernel/errors';
import { type Language, parseLanguage } from '../kernel/i18n/language';
import { modules } from '../modules/index';
import {
  changeLanguage as change,
  goOnChanging,
  LANGUAGE_WORK,
  type LanguageChanged,
} from '../modules/languages/index';
import { workbookLanguage } from '../modules/settings/index';
import { mustBeKnown } from '../modules/versions/index';
import { forgetPerson, personLanguage, personTexts, reading, working } from './app';
import { sidebarDictionary } from './page-texts';
import { answering, showingErrors } from './report-error';
import type { OwnLanguage } from './rpc';
import { say } from './say';
import { requestOf } from './sidebar';

/** Each language by its name in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  uz: 'Oʻzbekcha',
  'uz-Cyrl': 'Ўзбекча',
  ru: 'Русский',
  en: 'English',
};

/** Brings the workbook to a language: `{ requestId, language }`. Asked for again, it goes on. */
export function changeLanguage(input: unknown): LanguageChanged {
  return answering(() => working(requestOf(input), (ports) => change(ports, input)));
}

/** Has Daftar speak to the acting person in a language; '' for that of their Google account. Returns the words for the sidebar. */
export function setMyLanguage(language: unknown): OwnLanguage {
  return answering(() => {
    const own = parseLanguage(language);
    if (!own && language !== '') throw new CrmError('INPUT_INVALID', { problem: 'No such language.' });
    keepOwnLanguage(own);
    forgetPerson();
    return { language: personLanguage(), texts: sidebarDictionary(modules, personLanguage()) };
  });
}

/** Menu items: the workbook in Uzbek. */
export function workbookInUzbek(): void {
  offer('uz');
}

/** The workbook in Uzbek with Cyrillic letters. */
export function workbookInUzbekCyrillic(): void {
  offer('uz-Cyrl');
}

/** The workbook in Russian. */
export function workbookInRussian(): void {
  offer('ru');
}

/** The workbook in English. */
export function workbookInEnglish(): void {
  offer('en');
}

/** Goes on with a change of the language that was cut off; nothing where none was. One blocking call then. */
export function finishChangingLanguage(): void {
  if (!reading(({ book }) => book.isUnderWay(LANGUAGE_WORK))) return;
  const changed = working('', goOnChanging);
  if (changed) say(sentenceOf(changed));
}

/** Brings a workbook that is set up to a language, where it has another; returns false when there was no time to finish. */
export function bringToLanguage(language: Language, requestId: string): boolean {
  if (reading(({ book }) => workbookLanguage(book) === language && !book.isUnderWay(LANGUAGE_WORK))) return true;
  const input = { requestId: `${requestId.slice(0, 50)}-language`, language };
  return working(input.requestId, (ports) => change(ports, input)).isDone;
}

/** The lock is taken after the answer. */
function offer(language: Language): void {
  showingErrors(() => {
    reading(mustBeKnown);
    const texts = personTexts();
    if (!ask(texts('language.title'), texts('language.ask', { language: LANGUAGE_NAMES[language] }))) return;
    const input = { requestId: Utilities.getUuid(), language };
    say(sentenceOf(working(input.requestId, (ports) => change(ports, input))));
  });
}

function sentenceOf({ isDone }: LanguageChanged): string {
  return personTexts()(isDone ? 'ok.languageChanged' : 'ok.languageGoesOn');
}
