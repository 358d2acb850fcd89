// The HTML service: pages and templates, from texts and from the files of dist.

import { expose, type MemberCost } from '../../runtime/emulated';
import { enumeration } from '../../runtime/enumeration';
import type { Execution } from '../../runtime/execution';
import { blobDataOf } from '../blob/blob-source';
import { exposeHtmlOutput } from './html-output';
import { exposeHtmlTemplate } from './html-template';
import { createTemplateOutput, type TemplateOutput } from './template-output';

type GoogleHtmlService = GoogleAppsScript.HTML.HtmlService;
type GoogleHtml = GoogleAppsScript.HTML.HtmlOutput;
type GoogleTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type Html = typeof GoogleAppsScript.HTML;

const FILE = 'host/services/html/index.ts';
const SandboxMode = enumeration<Html['SandboxMode']>('SandboxMode', FILE, ['EMULATED', 'IFRAME', 'NATIVE']);
const XFrameOptionsMode = enumeration<Html['XFrameOptionsMode']>('XFrameOptionsMode', FILE, ['ALLOWALL', 'DEFAULT']);

export const htmlServiceMembers = {
  SandboxMode: 'value',
  XFrameOptionsMode: 'value',
  createHtmlOutput: 'free',
  createHtmlOutputFromFile: 'free',
  createTemplate: 'free',
  createTemplateFromFile: 'free',
  initTemplate: 'free',
} satisfies Record<string, MemberCost>;

// Google's types leave initTemplate out: only the code of templates calls it.
type Typed = Exclude<keyof typeof htmlServiceMembers, 'initTemplate'>;

class HtmlServiceRoom implements Pick<GoogleHtmlService, Typed> {
  readonly SandboxMode = SandboxMode;
  readonly XFrameOptionsMode = XFrameOptionsMode;

  constructor(private readonly execution: Execution) {}

  createHtmlOutput(html: unknown = ''): GoogleHtml {
    return exposeHtmlOutput(this.execution, textOf(html, 'createHtmlOutput'));
  }

  createHtmlOutputFromFile(name: string): GoogleHtml {
    return exposeHtmlOutput(this.execution, this.file(name));
  }

  createTemplate(html: unknown): GoogleTemplate {
    return exposeHtmlTemplate(this.execution, textOf(html, 'createTemplate'));
  }

  createTemplateFromFile(name: string): GoogleTemplate {
    return exposeHtmlTemplate(this.execution, this.file(name));
  }

  initTemplate(): TemplateOutput {
    return createTemplateOutput((html) => exposeHtmlOutput(this.execution, html));
  }

  private file(name: string): string {
    const file = this.execution.world.files[String(name).replace(/\.html$/, '')];
    if (file === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return file;
  }
}

function textOf(html: unknown, method: string): string {
  const blob = blobDataOf(html);
  if (blob) return blob.bytes.toString('utf8');
  if (typeof html === 'string') return html;
  throw new Error(`The parameters (${typeof html}) don't match the method signature for HtmlService.${method}.`);
}

export function htmlGlobals(execution: Execution): Record<string, object> {
  const HtmlService = expose<GoogleHtmlService>(execution, {
    name: 'HtmlService',
    file: FILE,
    rooms: [{ members: htmlServiceMembers, target: new HtmlServiceRoom(execution) }],
  });
  return { HtmlService };
}
