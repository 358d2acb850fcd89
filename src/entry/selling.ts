// What the sidebar and the board call to sell: each argument comes from a stranger and is parsed by the command.

import type { Result } from '../kernel/input';
import type { Ports } from '../kernel/ports';
import { logContact as log, moveStage as move, setNextContact as plan } from '../modules/deals/index';
import { writing } from './app';
import { answering } from './report-error';
import type { Answer, ContactLogged, Moved } from './rpc';
import { requestOf, toFieldIssue } from './sidebar';

/** Moves a deal to another stage; see `Rpc.moveStage`. */
export function moveStage(input: unknown): Answer<Moved> {
  return carryingOut(move, input);
}

/** Logs a contact with a customer; see `Rpc.logContact`. */
export function logContact(input: unknown): Answer<ContactLogged> {
  return carryingOut(log, input);
}

/** Plans the next contact of a deal; see `Rpc.setNextContact`. */
export function setNextContact(input: unknown): Answer<ContactLogged> {
  return carryingOut(plan, input);
}

function carryingOut<T>(command: (ports: Ports, input: unknown) => Result<T>, input: unknown): Answer<T> {
  return answering(() => {
    const result = writing(requestOf(input), (ports) => command(ports, input));
    return result.ok ? result : { ok: false, issues: result.issues.map(toFieldIssue) };
  });
}
