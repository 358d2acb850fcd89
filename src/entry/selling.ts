// What the sidebar and the board call to sell: each argument comes from a stranger and is parsed by the command.

import type { Issue } from '../kernel/issue';
import type { Ports } from '../kernel/ports';
import { moveStage as move } from '../modules/deals/index';
import { writing } from './app';
import { answering } from './report-error';
import type { Answer, Moved } from './rpc';
import { requestOf, toFieldIssue } from './sidebar';

/** Moves a deal to another stage; see `Rpc.moveStage`. */
export function moveStage(input: unknown): Answer<Moved> {
  return carryingOut(move, input);
}

type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

function carryingOut<T>(command: (ports: Ports, input: unknown) => Result<T>, input: unknown): Answer<T> {
  return answering(() => {
    const result = writing(requestOf(input), (ports) => command(ports, input));
    return result.ok ? result : { ok: false, issues: result.issues.map(toFieldIssue) };
  });
}
