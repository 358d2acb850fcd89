// Reads the built add-on: Code.js, its pages and its manifest.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostOptions } from '../host';
import { codeOf } from './error-facts';

export type BuiltScript = Required<Pick<HostOptions, 'code' | 'files' | 'manifest'>>;

/** Returns what stands in the folder that the build writes. */
export function readBuiltScript(folder: string): BuiltScript {
  const names = listFolder(folder);
  if (!names.includes('Code.js')) {
    throw new Error(`${join(folder, 'Code.js')} is missing. Build the add-on first: npm run build.`);
  }
  const pages = names.filter((name) => name.endsWith('.html'));
  return {
    code: readFileSync(join(folder, 'Code.js'), 'utf8'),
    files: Object.fromEntries(pages.map((name) => [name.slice(0, -5), readFileSync(join(folder, name), 'utf8')])),
    manifest: names.includes('appsscript.json')
      ? JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'))
      : {},
  };
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Returns whether the script has a top-level function of this name. */
export function hasFunction(code: string, name: string): boolean {
  return new RegExp(`^(?:async )?function ${name}\\b`, 'm').test(code);
}
