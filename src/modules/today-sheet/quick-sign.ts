// The words in the first cell of a blank row, which say on a phone what the row is for; they are no input, whatever is typed after them.

import { LANGUAGES, wordIn } from '../../kernel/i18n/language';
import { todaySheetTexts } from './texts';

/** They end so, and no name or phone does. */
export const SIGN = ':';

const WORDS = (['todaySheet.signLead', 'todaySheet.signSale', 'todaySheet.signPayment'] as const).flatMap((key) =>
  LANGUAGES.map((language) => wordIn(todaySheetTexts[key], language)),
);

/** Returns what people typed into the cell: all of it where the words are gone, in whatever language they were. */
export function withoutSign(text: string): string {
  const word = WORDS.find((each) => text.startsWith(each));
  return word === undefined ? text : text.slice(word.length).trim();
}
