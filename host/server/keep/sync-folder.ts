// Makes sure that a new or renamed file is found in its folder after a loss of power.

import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes the folder of the file to the disk. */
export function syncFolder(file: string): void {
  // Windows opens no folders, and its file system writes their entries itself.
  if (process.platform === 'win32') return;
  const handle = openSync(dirname(file), 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
