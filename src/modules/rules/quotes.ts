// Takes the quotation marks off a word that somebody put between them, since they saw it so in a sentence.

const QUOTED = /^["'«“„‘]([^"«»“”„]*)["'»”“’]$/u;

/** Returns the text without the marks and spaces around it: `unquoted(' «Taklif» ') //=> 'Taklif'` */
export function unquoted(text: string): string {
  const typed = text.trim();
  return (QUOTED.exec(typed)?.[1] ?? typed).trim();
}
