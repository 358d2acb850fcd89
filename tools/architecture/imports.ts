// Lists what a file imports, and from where.

import { posix } from 'node:path';
import { withoutComments } from './code-text';
import type { SourceFile } from './source-file';

export interface Import {
  /** A path from the root without ending (`src/kernel/money`), or a package (`preact/hooks`). */
  readonly target: string;
  readonly isPackage: boolean;
  /** True for `import type` and `export type`. */
  readonly typeOnly: boolean;
}

const STATEMENT = /^\s*(?:import|export)\b(?<type>\s+type\b)?(?:[^'"`;]*?\bfrom)?\s*(['"])(?<from>[^'"]+)\2/gm;
const CALL = /(?<![.\w])(?<typed>typeof\s+)?(?:import|require)\(\s*(['"])(?<from>[^'"]+)\2/g;

/** Returns every import of a file: statements, re-exports, `import()` and `require()`. */
export function listImports(file: SourceFile): Import[] {
  const code = withoutComments(file.text);
  return [
    ...[...code.matchAll(STATEMENT)].map((match) => toImport(file, match.groups?.from ?? '', !!match.groups?.type)),
    ...[...code.matchAll(CALL)].map((match) => toImport(file, match.groups?.from ?? '', !!match.groups?.typed)),
  ];
}

function toImport(file: SourceFile, from: string, typeOnly: boolean): Import {
  if (!from.startsWith('.')) return { target: from, isPackage: true, typeOnly };
  const target = posix.join(posix.dirname(file.path), from).replace(/\.(?:tsx?|mjs|cjs|js)$/, '');
  return { target, isPackage: false, typeOnly };
}

/** Returns the package of an import: `@preact/signals` of `@preact/signals/utils`. */
export function packageName(target: string): string {
  const parts = target.split('/');
  return parts.slice(0, target.startsWith('@') ? 2 : 1).join('/');
}
