// Finds emulated members that do nothing and do not say why.

import type { SourceFile } from '../architecture/source-file';

const METHOD =
  /(?<doc>\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*)?^ {2}(?<name>\w+)\([^)]*\)(?:: [^{\n]+)? \{\s*(?<body>(?:return (?:this\.self\(\)|this\.handle\.\w+\(\)|undefined|null);)?)\s*\}$/gm;

/** "file: member" for each method that has no body, or gives only itself back, and no comment that says why. */
export function silentMembers(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(METHOD)]
      .filter(({ groups }) => groups?.doc === undefined && isAboutDoingNothing(text, groups?.name ?? ''))
      .map(({ groups }) => `${path}: ${groups?.name}`),
  );
}

/** Getters may well answer nothing; what stands in a table of members and is no getter must do something. */
function isAboutDoingNothing(text: string, name: string): boolean {
  return new RegExp(`^  ${name}: '`, 'm').test(text) && !/^(?:get|is|has|can)[A-Z]/.test(name);
}
