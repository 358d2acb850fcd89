// Where the public data lie that evals hold Daftar against.

import { resolve } from 'node:path';

/** Returns the folder of `DAFTAR_DATA`, or ../shared/data beside the folder in which the eval is run. */
export function publicData(): string {
  return process.env.DAFTAR_DATA ?? resolve('../shared/data');
}
