// The file with a whole workbook and its state; there is always the old one or the new one, never half of one.

import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LiveGridJson } from '../../grid/live-grid';
import { codeOf, messageOf } from '../error-facts';
import type { KeptState } from './kept-state';
import { syncFolder } from './sync-folder';

export interface Snapshot {
  /** Names the journal that goes on from here. */
  readonly generation: number;
  readonly workbook: LiveGridJson['workbook'];
  readonly state: KeptState;
}

const FILE_NAME = 'workbook.json';
const VERSION = 2;

/** Returns the snapshot in the folder, undefined when there is none. */
export function readSnapshot(folder: string): Snapshot | undefined {
  const file = join(folder, FILE_NAME);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new Error(`${file} cannot be read: ${messageOf(error)}.`, { cause: error });
  }
  return parse(text, file);
}

function parse(text: string, file: string): Snapshot {
  try {
    const json: Snapshot & { readonly version: number } = JSON.parse(text);
    if (json.version === VERSION && Array.isArray(json.workbook?.sheets) && json.state?.side) return json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Error(`${file} is not a workbook of this workbench. Move it away, or give another folder with --data.`);
}

/** Puts the snapshot in the place of the last one. */
export function writeSnapshot(folder: string, snapshot: Snapshot): void {
  const file = join(folder, FILE_NAME);
  const handle = openSync(`${file}.new`, 'w');
  try {
    writeFileSync(handle, JSON.stringify({ version: VERSION, ...snapshot }));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.new`, file);
  syncFolder(file);
}
