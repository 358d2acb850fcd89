// The id of the script, as long as Google's and the same each time.

import { createHash } from 'node:crypto';

/** Scripts of different names have different ids. */
export function scriptIdOf({ name }: Readonly<Record<string, unknown>>): string {
  const digest = createHash('sha256')
    .update(`daftar-host ${String(name)}`)
    .digest('base64url');
  return `1${digest}${digest}`.slice(0, 57);
}
