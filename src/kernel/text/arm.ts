// Keeps text from becoming anything else when it is written into a cell.

// Begins with a letter and has no digit: cannot be a formula, number, date, percent or time in any locale.
const PLAIN_WORDS = /^\p{L}[^\d]*$/u;
const BOOLEAN_WORDS = /^(true|false|истина|ложь|rost|yolgʻon|yolg'on)$/i;

/**
 * Returns the text with a leading apostrophe when Sheets would parse it as a formula, number, date, time or boolean.
 * Sheets consumes the apostrophe: the cell then holds exactly `text`, and a read returns it bare.
 * Hint: this is called at the port where cells are written, and nowhere else; a text read back must be armed again.
 */
export function armText(text: string): string {
  if (text === '') return '';
  return PLAIN_WORDS.test(text) && !BOOLEAN_WORDS.test(text.trim()) ? text : `'${text}`;
}
