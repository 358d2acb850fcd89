// A suggestion of a rule is a task that nobody needs yet: in the sheet it is dropped, and its rule key says the rest.

import type { Task } from './open-task';

/** A question that nobody has answered yet. */
const ASKED = '?';
/** Somebody said yes; Daftar does it in its next run. */
const TAKEN = '!';

/** Returns the key of the action that a task suggests; null for one that suggests nothing, or nothing any more. */
export function suggestedKey({ ruleKey }: Pick<Task, 'ruleKey'>): string | null {
  return ruleKey.startsWith(ASKED) ? ruleKey.slice(ASKED.length) : null;
}

/** Returns the key of the action that somebody agreed to and that is not done yet; null for another task. */
export function takenKey({ ruleKey }: Pick<Task, 'ruleKey'>): string | null {
  return ruleKey.startsWith(TAKEN) ? ruleKey.slice(TAKEN.length) : null;
}

/** Returns the rule key of a task that suggests an action. */
export function asSuggested(key: string): string {
  return `${ASKED}${key}`;
}

/** Returns the rule key of a suggestion that somebody agreed to. */
export function asTaken(key: string): string {
  return `${TAKEN}${key}`;
}
