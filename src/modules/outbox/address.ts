// Whom a letter goes to: one person. People type several addresses into a cell, and Google would write to all of them.

const ADDRESS = /^[^\s@,;:<>()]+@[^\s@,;:<>().]+(\.[^\s@,;:<>().]+)+$/;

/** Tells whether the text is one address, and nothing beside it. */
export function isOneAddress(text: string): boolean {
  return ADDRESS.test(text);
}
