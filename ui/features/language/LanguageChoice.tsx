// The chooser of the language in which the sidebar speaks to its person; the workbook keeps its own.

import { useState } from 'preact/hooks';
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
  /** Has Daftar speak that language; a failure has been told, and leaves the language as it was. */
  readonly onSpeak: (language: Language) => Promise<void>;
}

/** Draws the chooser, as short as a corner; it shows what was chosen while that is on its way. */
export function LanguageChoice({ t, language, onSpeak }: LanguageChoiceProps) {
  const [wanted, setWanted] = useState<Language | null>(null);
  const choose = async (next: Language) => {
    setWanted(next);
    await onSpeak(next);
    setWanted(null);
  };
  const shown = wanted ?? language;
  return (
    <div class="language">
      <span aria-hidden="true">{NAMES[shown].slice(0, 3)}</span>
      <select
        aria-label={t('field.myLanguage')}
        aria-busy={wanted !== null}
        value={shown}
        onChange={({ currentTarget }) => void choose(LANGUAGES[currentTarget.selectedIndex] ?? language)}
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
