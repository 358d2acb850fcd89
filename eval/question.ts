// What an eval is: a question by a name, options of its own, and an answer as one object.

import type { ParseArgsConfig } from 'node:util';

export type Options = Readonly<Record<string, string | boolean | undefined>>;

export interface Question {
  readonly name: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Answers; `say` takes a line for people. Throws a sentence for input that makes no sense. */
  ask(options: Options, say: (line: string) => void): Readonly<Record<string, unknown>>;
}

/** Returns the question of that name. Throws, naming all that there are. */
export function questionNamed(name: string | undefined, questions: readonly Question[]): Question {
  const found = questions.find((question) => question.name === name);
  if (found) return found;
  const all = questions.map((question) => question.name).join(', ');
  throw new Error(`There is no eval "${name ?? ''}". There are: ${all}.`);
}
