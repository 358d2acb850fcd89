// The token that a form must show at the door: a secret of the workbook, made by Set up.

/** The name under which the secret is kept. */
export const DOOR_TOKEN = 'doorToken';

/**
 * Tells whether the token that was sent is the workbook's; never where it has none.
 * Hint: it looks at every character, so that the time of the answer does not tell how many were right.
 */
export function isDoorToken(sent: unknown, token: string | null): boolean {
  const text = typeof sent === 'string' ? sent : '';
  if (token === null || token === '') return false;
  let difference = text.length ^ token.length;
  for (let index = 0; index < token.length; index += 1) {
    difference |= text.charCodeAt(index) ^ token.charCodeAt(index); // Past its end a text has NaN, which counts as 0.
  }
  return difference === 0;
}
