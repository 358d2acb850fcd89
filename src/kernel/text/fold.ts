// Folds texts that people would call the same: case, spaces and the many apostrophes of Uzbek.

const APOSTROPHES = /['‘’ʻʼ`´]/g;

/** Returns the text for comparison: `fold(' Toʻlov ') === fold("TO'LOV")`. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(APOSTROPHES, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}
