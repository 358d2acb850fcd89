// Makes the id under which the server recognises a repeated request.

/** Returns a new id: a UUID where the browser has one, else 32 random hexadecimal digits. */
export function newRequestId(): string {
  // Absent where the page is not served over a secure connection, in spite of its type.
  const uuid: (() => string) | undefined = globalThis.crypto?.randomUUID?.bind(globalThis.crypto);
  return uuid ? uuid() : Array.from({ length: 32 }, randomHexDigit).join('');
}

function randomHexDigit(): string {
  return Math.floor(Math.random() * 16).toString(16);
}
