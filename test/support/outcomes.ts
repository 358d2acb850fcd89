// Reads what came of an execution in one word: its value, or "Error: " and its message.

import type { Outcome } from '../../host/host';

/** resultOf(host.run('main')) //=> what main returned, as plain data, or 'Error: what it threw' */
export function resultOf(outcome: Outcome | undefined): unknown {
  if (!outcome) return undefined;
  if (!outcome.ok) return `Error: ${outcome.error.message}`;
  return outcome.value === undefined ? undefined : JSON.parse(JSON.stringify(outcome.value));
}

/** Each outcome's value. */
export function resultsOf(outcomes: readonly (Outcome | undefined)[]): unknown[] {
  return outcomes.map(resultOf);
}
