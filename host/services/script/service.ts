// Service: the script as a published web app.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { webAppUrlOf } from './web-app-url';

type GoogleService = GoogleAppsScript.Script.Service;

export const serviceMembers = { getUrl: 'handle', isEnabled: 'handle' } satisfies Record<string, MemberCost>;

class ServiceRoom implements Pick<GoogleService, keyof typeof serviceMembers> {
  constructor(private readonly execution: Execution) {}

  /** Google gives null where there is no web app, which its types leave out. */
  getUrl(): string {
    return webAppUrlOf(this.execution.world) as string; // as: see above
  }

  isEnabled(): boolean {
    return webAppUrlOf(this.execution.world) !== null;
  }
}

export function exposeService(execution: Execution): GoogleService {
  return expose<GoogleService>(execution, {
    name: 'Service',
    file: 'host/services/script/service.ts',
    rooms: [{ members: serviceMembers, target: new ServiceRoom(execution) }],
  });
}
