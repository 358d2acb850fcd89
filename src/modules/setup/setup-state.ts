// Says how things are set, for the questions of the setup dialog.

import { type Language, parseLanguage, wordIn } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import { readSettings, sourcesTable } from '../settings/index';
import { findTrade, PLAIN_TRADE, TRADES } from './trades';
import type { SetupState } from './view';
import { staffNow } from './write-staff';

/** Each by its name in itself. */
const LANGUAGE_NAMES: SetupState['languages'] = [
  { key: 'uz', label: 'Oʻzbekcha' },
  { key: 'uz-Cyrl', label: 'Ўзбекча' },
  { key: 'ru', label: 'Русский' },
  { key: 'en', label: 'English' },
];

/** Returns the state of a book that may be empty still; `me` and `hasSample` are what the caller knows. Two blocking calls. */
export function setupState(ports: Ports, { me, hasSample }: Pick<SetupState, 'me' | 'hasSample'>): SetupState {
  const { book, desk, language: own } = ports;
  const isSetUp = desk.hasTable(sourcesTable);
  const settings = isSetUp ? readSettings(book) : null;
  const language: Language = parseLanguage(settings?.language) ?? own;
  const trade = findTrade(settings?.trade ?? '') ?? PLAIN_TRADE;
  return {
    language,
    languages: LANGUAGE_NAMES,
    isSetUp,
    hasSample,
    trade: trade.key,
    trades: TRADES.map(({ key, label, hint }) => ({
      key,
      label: wordIn(label, language),
      hint: wordIn(hint, language),
    })),
    staff: isSetUp ? staffNow(ports) : [],
    me,
  };
}
