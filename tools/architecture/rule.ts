// What a rule of the house is: a sentence, and a function from all files to the places that break it.

import type { SourceFile } from './source-file';

export interface Violation {
  readonly path: string;
  /** What is wrong and what to do about it, in a sentence or two. */
  readonly message: string;
}

export interface Rule {
  /** Completes "it": `lets host import nothing of src or ui`. */
  readonly title: string;
  readonly check: (files: readonly SourceFile[]) => readonly Violation[];
}

/** Makes a rule that looks at one file at a time: `messages` returns what is wrong with it. */
export function eachFile(messages: (file: SourceFile) => readonly string[]): Rule['check'] {
  return (files) => files.flatMap((file) => messages(file).map((message) => ({ path: file.path, message })));
}
