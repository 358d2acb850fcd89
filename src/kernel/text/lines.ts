// Line breaks: forms send them as two signs, spreadsheets keep one.

/**
 * Returns the text with every line break as "\n".
 * Hint: a grid may do the same when it is written; a text read back would then differ from the one that was noted down,
 * and undo would take it for edited.
 */
export function plainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
