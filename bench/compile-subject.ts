// Makes one script of a subject and all that it stands on, with a top-level function for each door.

import { buildSync } from 'esbuild';
import { buildConstants } from '../tools/build/constants.cjs';
import { DOORS } from './subjects/script';

/** Returns the script of a file in `bench/subjects`, as it would be pasted into Apps Script. */
export function compileSubject(file: string, doors: readonly string[] = DOORS): string {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'subject',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    define: buildConstants(),
    logLevel: 'error',
  });
  const stubs = doors.map((name) => `function ${name}(...args) { return subject.${name}(...args); }`);
  return [...outputFiles.map(({ text }) => text), ...stubs].join('\n');
}
