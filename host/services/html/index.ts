// The HTML service: pages from texts and from the files of dist.

import { expose, type MemberCost } from '../../runtime/emulated';
import { enumeration } from '../../runtime/enumeration';
import type { Execution } from '../../runtime/execution';
import { exposeHtmlOutput } from './html-output';

type GoogleHtmlService = GoogleAppsScript.HTML.HtmlService;
type GoogleHtml = GoogleAppsScript.HTML.HtmlOutput;
type Html = typeof GoogleAppsScript.HTML;

const FILE = 'host/services/html/index.ts';
const SandboxMode = enumeration<Html['SandboxMode']>('SandboxMode', FILE, ['EMULATED', 'IFRAME', 'NATIVE']);

export const htmlServiceMembers = {
  SandboxMode: 'value',
  createHtmlOutput: 'free',
  createHtmlOutputFromFile: 'free',
} satisfies Record<string, MemberCost>;

class HtmlServiceRoom implements Pick<GoogleHtmlService, keyof typeof htmlServiceMembers> {
  readonly SandboxMode = SandboxMode;

  constructor(private readonly execution: Execution) {}

  createHtmlOutput(html: unknown = ''): GoogleHtml {
    if (typeof html === 'string') return exposeHtmlOutput(this.execution, html);
    throw new Error(`HtmlService.createHtmlOutput of a blob is not emulated. Add it in ${FILE}.`);
  }

  createHtmlOutputFromFile(name: string): GoogleHtml {
    const file = this.execution.world.files[name.replace(/\.html$/, '')];
    if (file === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return exposeHtmlOutput(this.execution, file);
  }
}

export function htmlGlobals(execution: Execution): Record<string, object> {
  const HtmlService = expose<GoogleHtmlService>(execution, {
    name: 'HtmlService',
    file: FILE,
    rooms: [{ members: htmlServiceMembers, target: new HtmlServiceRoom(execution) }],
  });
  return { HtmlService };
}
