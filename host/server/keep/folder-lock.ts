// Lets one process at a time keep its workbook in a folder: two would overwrite each other.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeOf } from '../error-facts';

/** What this process holds; in a container a process that was killed had the same number. */
const held = new Set<string>();

/** Takes the folder; the returned function gives it back. A lock whose process is gone counts for nothing. */
export function lockFolder(folder: string): () => void {
  const file = resolve(folder, 'lock');
  const owner = readOwner(file);
  if (owner !== undefined && (owner === process.pid ? held.has(file) : isRunning(owner))) {
    throw new Error(
      `${folder} is in use by another workbench (process ${owner}). Stop it, or give another folder with --data; if ` +
        `no workbench is running, delete ${file}.`,
    );
  }
  writeFileSync(file, String(process.pid));
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
}

function readOwner(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isRunning(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under somebody else's name.
    return codeOf(error) === 'EPERM';
  }
}
