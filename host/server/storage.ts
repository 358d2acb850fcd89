// Keeps the workbook in a folder: one JSON file, written beside and renamed, so that a crash leaves the old or the new.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LiveGridJson } from '../grid/live-grid';
import { codeOf, messageOf } from './error-facts';

const FILE_NAME = 'workbook.json';

/** How long after a change the workbook is written, in milliseconds: typing goes on undisturbed. */
const SAVE_DELAY = 500;

/** Returns the workbook kept in the folder, undefined when there is none. */
export function loadWorkbook(folder: string): LiveGridJson | undefined {
  const file = join(folder, FILE_NAME);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new Error(`${file} cannot be read: ${messageOf(error)}.`, { cause: error });
  }
  return parseWorkbook(text, file);
}

function parseWorkbook(text: string, file: string): LiveGridJson {
  try {
    const json: LiveGridJson = JSON.parse(text);
    if (json.version === 1 && Array.isArray(json.workbook?.sheets) && json.side) return json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Error(`${file} is not a workbook of this workbench. Move it away, or give another folder with --data.`);
}

/** Writes the workbook into the folder at once. */
export function saveWorkbook(folder: string, json: LiveGridJson): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, FILE_NAME);
  writeFileSync(`${file}.new`, JSON.stringify(json));
  renameSync(`${file}.new`, file);
}

export interface Saver {
  /** Something changed: saves soon. */
  touch(): void;
  /** Saves now what has not been saved yet. */
  finish(): void;
}

/** Returns what saves the workbook a moment after it has changed. */
export function createSaver(folder: string, read: () => LiveGridJson): Saver {
  let timer: NodeJS.Timeout | undefined;
  const finish = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    saveWorkbook(folder, read());
  };
  return {
    touch: () => {
      timer ??= setTimeout(finish, SAVE_DELAY);
    },
    finish,
  };
}
