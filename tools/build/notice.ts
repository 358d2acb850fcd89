// Names the packages whose code stands in a built file, as their licences ask.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

const PACKAGE = /\bnode_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Returns one sentence: `Includes valibot 1.5.0 (MIT, Copyright (c) Fabian Hiller).` */
export function noticeOf({ inputs }: Metafile): string {
  const folders = Object.keys(inputs).flatMap((path) => {
    const match = PACKAGE.exec(path);
    return match ? path.slice(0, match.index + match[0].length) : [];
  });
  return `Includes ${[...new Set(folders)].sort().map(describePackage).join(', ')}.`;
}

function describePackage(folder: string): string {
  // Every package.json has these three; npm refuses to publish one without the first two.
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    'name' | 'version' | 'license',
    string
  >;
  return `${name} ${version} (${license}, ${copyrightIn(folder)})`;
}

function copyrightIn(folder: string): string {
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each));
  const [line] = file ? (/^Copyright .*$/m.exec(readFileSync(join(folder, file), 'utf8')) ?? []) : [];
  if (!line)
    throw new Error(`${folder} has no licence with a copyright line. Read its terms before it goes into the build.`);
  return line.trim();
}
