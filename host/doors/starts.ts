// Who an execution runs as, and whose address the script is told.

import type { AuthMode, ExecutionKind, RunOptions } from '../host';
import type { ExecutionStart } from '../runtime/execution';
import type { World } from '../runtime/world';

interface Wanted {
  readonly name: string;
  readonly kind: ExecutionKind;
  readonly authMode: AuthMode;
}

/** The person who acts runs the script: menus, pages, simple triggers, custom functions. */
export function startAsPerson(world: World, wanted: Wanted, { as, authMode }: RunOptions): ExecutionStart {
  const person = as ?? world.user.email;
  const told = HIDES_PEOPLE.has(wanted.kind) ? toldAddress(world, person, undefined) : person;
  return { ...wanted, authMode: authMode ?? wanted.authMode, email: person, person, active: told };
}

/** Somebody else's rights are used: those of a trigger's creator, or of the owner of a web app. */
export function startAsOwner(world: World, wanted: Wanted, owner: string, person: string): ExecutionStart {
  return { ...wanted, email: owner, person, active: toldAddress(world, person, owner) };
}

// These run without the person having allowed anything.
const HIDES_PEOPLE = new Set<ExecutionKind>(['simple trigger', 'custom function']);

/** Google tells a stranger's script no address; within one Workspace domain it does, and to the person's own script. */
function toldAddress(world: World, person: string, owner: string | undefined): string {
  if (person === '' || person === owner) return person;
  const isColleague = world.quotas.accountType === 'workspace' && domainOf(person) === domainOf(world.user.email);
  return isColleague ? person : '';
}

function domainOf(email: string): string {
  return email.slice(email.indexOf('@') + 1).toLowerCase();
}
