// Why a file is none that can be read: the key of a sentence, and what stands in it.

import type { TextKey } from '../../text-keys';

/** Thrown deep in the reader, caught where a file is read as a whole; see read-file.ts. */
export class Unreadable extends Error {
  readonly key: TextKey;
  readonly values: Readonly<Record<string, string>>;

  constructor(key: TextKey, values: Readonly<Record<string, string>> = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}
