// Folds texts that people would call the same: case, spaces and the many apostrophes of Uzbek.

const APOSTROPHES = /['‘’ʻʼ`´]/g;

/** Returns the text for comparison: `fold(' Toʻlov ') === fold("TO'LOV")`. */
export function fold(text: string): string {
  return straightApostrophes(text.normalize('NFKC')).replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Returns the text with every apostrophe straight: `straightApostrophes('Toʻlov') //=> "To'lov"`. */
export function straightApostrophes(text: string): string {
  return text.replace(APOSTROPHES, "'");
}
