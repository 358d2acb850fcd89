// SpreadsheetTriggerBuilder: a trigger that listens to the workbook.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import type { TriggerEvent } from '../../trigger-facts';
import { installTrigger } from './install-trigger';
import { exposeTrigger } from './trigger';

type GoogleBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

export const spreadsheetTriggerBuilderMembers = {
  create: 'trigger',
  onChange: 'free',
  onEdit: 'free',
  onFormSubmit: 'free',
  onOpen: 'free',
} satisfies Record<string, MemberCost>;

class SpreadsheetTriggerBuilderRoom implements Pick<GoogleBuilder, keyof typeof spreadsheetTriggerBuilderMembers> {
  private event: TriggerEvent | undefined;

  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
    private readonly self: () => GoogleBuilder,
  ) {}

  create(): GoogleAppsScript.Script.Trigger {
    const { event, handler, execution } = this;
    if (!event) throw new Error('An event type must be specified to create a trigger.');
    return exposeTrigger(execution, installTrigger(execution, { handler, event }));
  }

  onChange(): GoogleBuilder {
    return this.listenTo('ON_CHANGE');
  }

  onEdit(): GoogleBuilder {
    return this.listenTo('ON_EDIT');
  }

  onFormSubmit(): GoogleBuilder {
    return this.listenTo('ON_FORM_SUBMIT');
  }

  onOpen(): GoogleBuilder {
    return this.listenTo('ON_OPEN');
  }

  private listenTo(event: TriggerEvent): GoogleBuilder {
    this.event = event;
    return this.self();
  }
}

export function exposeSpreadsheetTriggerBuilder(execution: Execution, handler: string): GoogleBuilder {
  const builder: GoogleBuilder = expose(execution, {
    name: 'SpreadsheetTriggerBuilder',
    file: 'host/services/script/spreadsheet-trigger-builder.ts',
    rooms: [
      {
        members: spreadsheetTriggerBuilderMembers,
        target: new SpreadsheetTriggerBuilderRoom(execution, handler, () => builder),
      },
    ],
  });
  return builder;
}
