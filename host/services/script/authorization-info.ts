// AuthorizationInfo: whether the person must (still) allow something, and where.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { AuthorizationStatus } from './enums';
import { scriptIdOf } from './script-id';

type GoogleInfo = GoogleAppsScript.Script.AuthorizationInfo;

export const authorizationInfoMembers = {
  getAuthorizationStatus: 'free',
  getAuthorizationUrl: 'free',
} satisfies Record<string, MemberCost>;

class AuthorizationInfoRoom implements Pick<GoogleInfo, keyof typeof authorizationInfoMembers> {
  constructor(
    private readonly execution: Execution,
    private readonly isRequired: boolean,
  ) {}

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return this.isRequired ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED;
  }

  /** Google gives null where nothing is to be allowed, which its types leave out. */
  getAuthorizationUrl(): string {
    const { manifest } = this.execution.world;
    const url = this.isRequired ? `https://script.google.com/macros/d/${scriptIdOf(manifest)}/auth` : null;
    return url as string; // as: see above
  }
}

export function exposeAuthorizationInfo(execution: Execution, isRequired: boolean): GoogleInfo {
  return expose<GoogleInfo>(execution, {
    name: 'AuthorizationInfo',
    file: 'host/services/script/authorization-info.ts',
    rooms: [{ members: authorizationInfoMembers, target: new AuthorizationInfoRoom(execution, isRequired) }],
  });
}
