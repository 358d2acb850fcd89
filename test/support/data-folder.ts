// Where the external truth for the analytics lies; tests that need it are skipped with a clear line where it is absent.

import { resolve } from 'node:path';

/** Returns the folder of `DAFTAR_DATA`, or ../shared/data beside the project. */
export function dataFolder(): string {
  return process.env.DAFTAR_DATA ?? resolve(__dirname, '../../../shared/data');
}
