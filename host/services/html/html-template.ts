// HtmlTemplate: a page with scriptlets, and the variables that the script gives it.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { templateCode } from './template-code';

type GoogleTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type GoogleHtml = GoogleAppsScript.HTML.HtmlOutput;

export const htmlTemplateMembers = {
  evaluate: 'free',
  getCode: 'free',
  getRawContent: 'free',
} satisfies Record<string, MemberCost>;

class HtmlTemplateRoom implements Pick<GoogleTemplate, keyof typeof htmlTemplateMembers> {
  readonly variables = new Map<string, unknown>();

  constructor(
    private readonly content: string,
    private readonly execution: Execution,
  ) {}

  /** Runs among the globals of the script, with the variables of the template in reach. */
  evaluate(): GoogleHtml {
    const names = [...this.variables.keys()];
    const run = new this.execution.realm.Function(...names, `return ${this.getCode()}`);
    return run(...this.variables.values());
  }

  getCode(): string {
    return templateCode(this.content);
  }

  getRawContent(): string {
    return this.content;
  }
}

/** Anything that is set on a template, and is none of its methods, is a variable of it. */
export function exposeHtmlTemplate(execution: Execution, content: string): GoogleTemplate {
  const room = new HtmlTemplateRoom(content, execution);
  const template = expose<GoogleTemplate>(execution, {
    name: 'HtmlTemplate',
    file: 'host/services/html/html-template.ts',
    rooms: [{ members: htmlTemplateMembers, target: room }],
    needs: 'NONE',
  });
  return new Proxy(template, {
    get: (_, member) =>
      typeof member === 'string' && room.variables.has(member)
        ? room.variables.get(member)
        : Reflect.get(template, member),
    set: (_, member, value) => {
      room.variables.set(String(member), value);
      return true;
    },
  });
}
