// Carries out a command that writes for a page: under the lock, once a request, its issues as sentences.

import type { Result } from '../kernel/input';
import type { Ports } from '../kernel/ports';
import { type WritingOptions, writing } from './app';
import { toFieldIssue } from './field-issue';
import { answering } from './report-error';
import type { Answer } from './rpc';
import { requestOf } from './sidebar';

type Command<T> = (ports: Ports, input: unknown) => Result<T>;

/** Returns what the command answers to the input, which comes from a stranger; what it throws reaches the page as a sentence. */
export function carryingOut<T>(command: Command<T>, input: unknown, options?: WritingOptions): Answer<T> {
  return answering(() => {
    const result = writing(requestOf(input), (ports) => command(ports, input), options);
    return result.ok ? result : { ok: false, issues: result.issues.map(toFieldIssue) };
  });
}
