// A short name for a long text: FNV-1a, 32 bits, in base 36.

/** Returns the hash, at most seven characters; the same text has the same one, two texts seldom. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
