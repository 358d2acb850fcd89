// TriggerBuilder: the first step towards a trigger, which says what it listens to.

import { expose, type MemberCost, reveal } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { SpreadsheetFactsRoom } from '../spreadsheet/spreadsheet-facts';
import { exposeClockTriggerBuilder } from './clock-trigger-builder';
import { exposeSpreadsheetTriggerBuilder } from './spreadsheet-trigger-builder';

type GoogleBuilder = GoogleAppsScript.Script.TriggerBuilder;

export const triggerBuilderMembers = {
  forSpreadsheet: 'free',
  timeBased: 'free',
} satisfies Record<string, MemberCost>;

class TriggerBuilderRoom implements Pick<GoogleBuilder, keyof typeof triggerBuilderMembers> {
  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
  ) {}

  /** There is one workbook: any other id is that of a file which the person cannot open. */
  forSpreadsheet(workbook: unknown): GoogleAppsScript.Script.SpreadsheetTriggerBuilder {
    if (typeof workbook !== 'string' && !reveal(workbook, SpreadsheetFactsRoom)) {
      throw new Error(
        `The parameters (${typeof workbook}) don't match the method signature for Script.TriggerBuilder.forSpreadsheet.`,
      );
    }
    if (typeof workbook === 'string' && workbook !== this.execution.world.spreadsheetId) {
      throw new Error('You do not have permission to access the requested document.');
    }
    return exposeSpreadsheetTriggerBuilder(this.execution, this.handler);
  }

  timeBased(): GoogleAppsScript.Script.ClockTriggerBuilder {
    return exposeClockTriggerBuilder(this.execution, this.handler);
  }
}

export function exposeTriggerBuilder(execution: Execution, handler: string): GoogleBuilder {
  return expose<GoogleBuilder>(execution, {
    name: 'TriggerBuilder',
    file: 'host/services/script/trigger-builder.ts',
    rooms: [{ members: triggerBuilderMembers, target: new TriggerBuilderRoom(execution, handler) }],
  });
}
