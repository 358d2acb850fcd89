// Which service calls an execution may make, and the sentences with which Google refuses the others.

import type { AuthMode } from '../host';
import type { MemberCost, Need } from './emulated';
import type { Execution } from './execution';
import { hasScopes, manifestScopes, requiredPermissions, scopesOf } from './scopes';

/** A custom function reaches what LIMITED reaches, but changes nothing; and UrlFetchApp. */
const RANK: Record<AuthMode, number> = { NONE: 0, CUSTOM_FUNCTION: 1, LIMITED: 1, FULL: 2 };
const OPEN_TO_CUSTOM_FUNCTIONS = new Set(['UrlFetchApp.fetch', 'UrlFetchApp.fetchAll', 'UrlFetchApp.getRequest']);
const CHANGES: ReadonlySet<MemberCost> = new Set<MemberCost>(['write', 'append', 'structure']);

/** Returns the refusal of a call such as "Ui.showSidebar", or null when the execution may make it. */
export function permissionError(call: string, need: Need, cost: MemberCost, execution: Execution): Error | null {
  const { authMode } = execution.start;
  if (!mayCall(call, need, cost, authMode)) {
    return new Error(`You do not have permission to call ${call}.${requiredPermissions(call)}`);
  }
  if (authMode === 'FULL' && lacksScopes(call, execution)) return scopeError(call);
  if (CHANGES.has(cost) && !execution.consent.canEdit) {
    return new Error('You do not have permission to perform that action.');
  }
  return null;
}

/** Whether the manifest, or the person, leaves out every scope with which the call could be made. */
export function lacksScopes(call: string, { consent, world }: Execution): boolean {
  return scopesOf(call).length > 0 && !hasScopes(call, manifestScopes(world.manifest), consent);
}

export function scopeError(call: string): Error {
  return new Error(`Specified permissions are not sufficient to call ${call}.${requiredPermissions(call)}`);
}

function mayCall(call: string, need: Need, cost: MemberCost, mode: AuthMode): boolean {
  if (mode !== 'CUSTOM_FUNCTION') return RANK[mode] >= RANK[need];
  return OPEN_TO_CUSTOM_FUNCTIONS.has(call) || (RANK[mode] >= RANK[need] && !CHANGES.has(cost));
}
