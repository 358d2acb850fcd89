// The script service: triggers, and what the person has allowed.

import { createHash } from 'node:crypto';
import { expose, type MemberCost, reveal } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { manifestScopes } from '../../runtime/scopes';
import { SpreadsheetFactsRoom } from '../spreadsheet/spreadsheet-facts';
import { exposeAuthorizationInfo } from './authorization-info';
import { AuthModes, AuthorizationStatus, EventTypes, TriggerSources, WeekDays } from './enums';
import { scriptIdOf } from './script-id';
import { exposeService } from './service';
import { exposeTrigger, TriggerRoom } from './trigger';
import { exposeTriggerBuilder } from './trigger-builder';

type GoogleScriptApp = GoogleAppsScript.Script.ScriptApp;
type GoogleTrigger = GoogleAppsScript.Script.Trigger;

const FILE = 'host/services/script/index.ts';

export const scriptAppMembers = {
  AuthMode: 'value',
  AuthorizationStatus: 'value',
  EventType: 'value',
  TriggerSource: 'value',
  WeekDay: 'value',
  deleteTrigger: 'trigger',
  getAuthorizationInfo: 'handle',
  getOAuthToken: 'handle',
  getProjectTriggers: 'trigger',
  getScriptId: 'handle',
  getService: 'handle',
  getUserTriggers: 'trigger',
  newTrigger: 'free',
  requireAllScopes: 'handle',
  requireScopes: 'handle',
} satisfies Record<string, MemberCost>;

class ScriptAppRoom implements Pick<GoogleScriptApp, keyof typeof scriptAppMembers> {
  readonly AuthMode = AuthModes;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly EventType = EventTypes;
  readonly TriggerSource = TriggerSources;
  readonly WeekDay = WeekDays;

  constructor(private readonly execution: Execution) {}

  /** A trigger that is gone already may be deleted again. */
  deleteTrigger(trigger: GoogleTrigger): void {
    const room = reveal(trigger, TriggerRoom);
    if (!room) throw misfit('deleteTrigger', trigger);
    this.execution.world.triggers.delete(room.facts.id);
  }

  getAuthorizationInfo(
    _mode: unknown,
    scopes: readonly string[] = this.wantedScopes(),
  ): GoogleAppsScript.Script.AuthorizationInfo {
    return exposeAuthorizationInfo(this.execution, !this.hasAllowed(scopes));
  }

  getOAuthToken(): string {
    const { start, world } = this.execution;
    return `ya29.host-${createHash('sha256').update(`${start.email} ${world.clock.now()}`).digest('base64url')}`;
  }

  /** Those of the effective user only: nobody sees the triggers of others. */
  getProjectTriggers(): GoogleTrigger[] {
    const { start, world } = this.execution;
    return world.triggers.of(start.email).map((facts) => exposeTrigger(this.execution, facts));
  }

  getScriptId(): string {
    return scriptIdOf(this.execution.world.manifest);
  }

  getService(): GoogleAppsScript.Script.Service {
    return exposeService(this.execution);
  }

  /** Time triggers belong to no document. */
  getUserTriggers(spreadsheet: unknown): GoogleTrigger[] {
    if (!reveal(spreadsheet, SpreadsheetFactsRoom)) throw misfit('getUserTriggers', spreadsheet);
    const { start, world } = this.execution;
    const own = world.triggers.of(start.email).filter(({ event }) => event !== 'CLOCK');
    return own.map((facts) => exposeTrigger(this.execution, facts));
  }

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    return exposeTriggerBuilder(this.execution, String(functionName));
  }

  requireAllScopes(_mode: unknown): void {
    this.require(this.wantedScopes());
  }

  requireScopes(_mode: unknown, scopes: readonly string[]): void {
    this.require(scopes);
  }

  /** Google ends the execution and asks the person; here it ends as well, and the person is asked by whoever runs the host. */
  private require(scopes: readonly string[]): void {
    if (!this.hasAllowed(scopes)) throw new Error('Authorization is required to perform that action.');
  }

  private hasAllowed(scopes: readonly string[]): boolean {
    const { authorised, refusedScopes } = this.execution.consent;
    return authorised && !scopes.some((scope) => refusedScopes.includes(scope));
  }

  private wantedScopes(): readonly string[] {
    return manifestScopes(this.execution.world.manifest) ?? this.execution.consent.refusedScopes;
  }
}

export function scriptGlobals(execution: Execution): Record<string, object> {
  const ScriptApp = expose<GoogleScriptApp>(execution, {
    name: 'ScriptApp',
    file: FILE,
    rooms: [{ members: scriptAppMembers, target: new ScriptAppRoom(execution) }],
    needs: 'FULL',
    exceptions: { getAuthorizationInfo: 'LIMITED', getScriptId: 'LIMITED', getService: 'LIMITED' },
  });
  return { ScriptApp };
}

function misfit(method: string, given: unknown): Error {
  return new Error(`The parameters (${typeof given}) don't match the method signature for ScriptApp.${method}.`);
}
