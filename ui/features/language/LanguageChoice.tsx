// The chooser of the language in which the sidebar speaks to its person; the workbook keeps its own.

import type { OwnLanguage } from '../../../src/entry/rpc';
import type { Translate } from '../../texts';

/** Each by its name in itself. */
const NAMES: Readonly<Record<OwnLanguage['language'], string>> = {
  uz: 'Oʻzbekcha',
  'uz-Cyrl': 'Ўзбекча',
  ru: 'Русский',
  en: 'English',
};
type Language = OwnLanguage['language'];
// Object.keys forgets what the keys are.
const LANGUAGES = Object.keys(NAMES) as readonly Language[];

export interface LanguageChoiceProps {
  readonly t: Translate;
  readonly language: Language;
  /** Has Daftar speak that language, once the server has agreed. */
  readonly onSpeak: (language: Language) => void;
}

/** Draws the chooser, as short as a corner. */
export function LanguageChoice({ t, language, onSpeak }: LanguageChoiceProps) {
  return (
    <div class="language">
      <span aria-hidden="true">{NAMES[language].slice(0, 3)}</span>
      <select
        aria-label={t('field.myLanguage')}
        value={language}
        onChange={({ currentTarget }) => onSpeak(LANGUAGES[currentTarget.selectedIndex] ?? language)}
      >
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {NAMES[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
