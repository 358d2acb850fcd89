// The session service: who runs the script, in which language and zone.

import type { ExecutionKind } from '../../host';
import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { scriptTimeZone } from './script-time-zone';
import { temporaryKey } from './temporary-key';

type GoogleSession = GoogleAppsScript.Base.Session;
type GoogleUser = GoogleAppsScript.Base.User;

export const sessionMembers = {
  getActiveUser: 'handle',
  getActiveUserLocale: 'handle',
  getEffectiveUser: 'handle',
  getScriptTimeZone: 'handle',
  getTemporaryActiveUserKey: 'handle',
} satisfies Record<string, MemberCost>;

const FILE = 'host/services/session/index.ts';

// These run without the person's authorisation, so that both addresses are theirs, and kept from the script.
const HIDES_EFFECTIVE_USER = new Set<ExecutionKind>(['simple trigger', 'custom function']);

class SessionRoom implements Pick<GoogleSession, keyof typeof sessionMembers> {
  constructor(private readonly execution: Execution) {}

  getActiveUser(): GoogleUser {
    return exposeUser(this.execution, this.execution.start.active);
  }

  getActiveUserLocale(): string {
    return this.execution.world.user.locale;
  }

  getEffectiveUser(): GoogleUser {
    const { kind, active, email } = this.execution.start;
    return exposeUser(this.execution, HIDES_EFFECTIVE_USER.has(kind) ? active : email);
  }

  getScriptTimeZone(): string {
    return scriptTimeZone(this.execution);
  }

  getTemporaryActiveUserKey(): string {
    return temporaryKey(this.execution);
  }
}

const userMembers = { getEmail: 'handle' } satisfies Record<string, MemberCost>;

class UserRoom implements Pick<GoogleUser, keyof typeof userMembers> {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }
}

/** Returns a user with this address: "" where Google tells none. */
export function exposeUser(execution: Execution, email: string): GoogleUser {
  return expose<GoogleUser>(execution, {
    name: 'User',
    file: FILE,
    rooms: [{ members: userMembers, target: new UserRoom(email) }],
  });
}

export function sessionGlobals(execution: Execution): Record<string, object> {
  const Session = expose<GoogleSession>(execution, {
    name: 'Session',
    file: FILE,
    rooms: [{ members: sessionMembers, target: new SessionRoom(execution) }],
    exceptions: { getActiveUserLocale: 'NONE' },
  });
  return { Session };
}
