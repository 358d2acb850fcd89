// Writes the rows of the settings: what was chosen, what follows from the trade, and everything else where it is missing.

import type { Book } from '../../kernel/book/book';
import { wordIn } from '../../kernel/i18n/language';
import { mayBeBlank, SETTINGS, type SettingKey, settingsTable } from '../settings/index';
import type { SetupWish } from './parse-setup';
import { TRADES, type Trade } from './trades';

type Values = Readonly<Record<SettingKey, string>>;

/** Writes the settings. A value that people chose themselves stays. One blocking call. */
export function writeSettings(book: Book, { language, trade }: SetupWish): void {
  const opened = book.open(settingsTable, ['id', 'value', 'note']);
  for (const key of Object.keys(SETTINGS) as SettingKey[]) {
    const there = opened.get(key);
    const isOurs = !there || (there.value.trim() === '' && !mayBeBlank(key)) || isPreset(key, there.value);
    const value = isOurs ? valueFor(key, trade, language) : there.value;
    const note = there?.note || wordIn(SETTINGS[key].note, opened.language);
    if (there) book.update(settingsTable, key, { value, note });
    else book.restore(settingsTable, key, { value, note });
  }
}

function valueFor(key: SettingKey, trade: Trade, language: string): string {
  return key === 'language' ? language : valueOfTrade(key, trade);
}

function valueOfTrade(key: SettingKey, trade: Trade): string {
  const own: Partial<Values> = {
    trade: trade.key,
    first: trade.first,
    modules: trade.modules.join(', '),
    bigDeal: String(trade.bigDeal),
  };
  return own[key] ?? SETTINGS[key].value;
}

/** Language and trade are chosen in setup and nowhere else; the rest is ours as long as it is what some trade begins with. */
function isPreset(key: SettingKey, value: string): boolean {
  return key === 'language' || key === 'trade' || TRADES.some((trade) => valueOfTrade(key, trade) === value.trim());
}
