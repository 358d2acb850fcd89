// The tree as the rules see it: paths from the root, with "/", and texts.

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface SourceFile {
  /** From the root of the repository: `src/kernel/money.ts`. */
  readonly path: string;
  readonly text: string;
}

const ROOMS = ['src', 'ui', 'host', 'tools', 'test', 'bench'];

/** Returns every TypeScript file of the rooms below a root. */
export function readTree(root: string): SourceFile[] {
  return ROOMS.flatMap((room) => listFiles(root, room))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function listFiles(root: string, room: string): string[] {
  const there = readdirSync(root).includes(room);
  if (!there) return [];
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .map((path) => `${room}/${path.split(sep).join('/')}`)
    .sort();
}
