// The content service: texts for a web app to answer with.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { exposeTextOutput, MimeTypes } from './text-output';

type GoogleService = GoogleAppsScript.Content.ContentService;

export const contentServiceMembers = {
  MimeType: 'value',
  createTextOutput: 'free',
} satisfies Record<string, MemberCost>;

class ContentServiceRoom implements Pick<GoogleService, keyof typeof contentServiceMembers> {
  readonly MimeType = MimeTypes;

  constructor(private readonly execution: Execution) {}

  createTextOutput(content = ''): GoogleAppsScript.Content.TextOutput {
    return exposeTextOutput(this.execution, String(content));
  }
}

export function contentGlobals(execution: Execution): Record<string, object> {
  const ContentService = expose<GoogleService>(execution, {
    name: 'ContentService',
    file: 'host/services/content/index.ts',
    rooms: [{ members: contentServiceMembers, target: new ContentServiceRoom(execution) }],
    needs: 'NONE',
  });
  return { ContentService };
}
