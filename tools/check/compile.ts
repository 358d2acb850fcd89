// Compiles the whole house with tsc, layer by layer, and adds a lesson to each wall that was run into.

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { lessonOf } from './lessons';

export interface Report {
  readonly ok: boolean;
  /** What to show: the tool's own output, and what we add to it. */
  readonly output: string;
}

/** Type-checks a folder's project references; `project` narrows it to one layer and what it stands on. */
export function compile(folder: string, project = '.'): Report {
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-b', project, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const printed = `${stdout}${stderr}`.trim();
  const lessons = new Set(printed.split('\n').flatMap((line) => lessonOf(line) ?? []));
  return { ok: status === 0, output: [printed, ...lessons].filter((part) => part !== '').join('\n\n') };
}
