// The session service: who runs the script, in which language and zone.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';

type GoogleSession = GoogleAppsScript.Base.Session;
type GoogleUser = GoogleAppsScript.Base.User;

export const sessionMembers = {
  getActiveUser: 'handle',
  getActiveUserLocale: 'handle',
  getEffectiveUser: 'handle',
  getScriptTimeZone: 'handle',
} satisfies Record<string, MemberCost>;

const FILE = 'host/services/session/index.ts';

class SessionRoom implements Pick<GoogleSession, keyof typeof sessionMembers> {
  constructor(private readonly execution: Execution) {}

  getActiveUser(): GoogleUser {
    return exposeUser(this.execution);
  }

  getActiveUserLocale(): string {
    return this.execution.world.user.locale;
  }

  getEffectiveUser(): GoogleUser {
    return exposeUser(this.execution);
  }

  getScriptTimeZone(): string {
    const { timeZone } = this.execution.world.manifest;
    return typeof timeZone === 'string' ? timeZone : 'Etc/GMT';
  }
}

const userMembers = { getEmail: 'handle' } satisfies Record<string, MemberCost>;

class UserRoom implements Pick<GoogleUser, keyof typeof userMembers> {
  constructor(private readonly execution: Execution) {}

  /** Google tells a simple trigger no address outside of one Workspace domain. */
  getEmail(): string {
    return this.execution.start.kind === 'simple trigger' ? '' : this.execution.start.email;
  }
}

export function exposeUser(execution: Execution): GoogleUser {
  return expose<GoogleUser>(execution, {
    name: 'User',
    file: FILE,
    rooms: [{ members: userMembers, target: new UserRoom(execution) }],
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
