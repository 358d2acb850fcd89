// HtmlOutput: a page that is about to be shown.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';

type GoogleHtml = GoogleAppsScript.HTML.HtmlOutput;

export const htmlOutputMembers = {
  append: 'free',
  appendUntrusted: 'free',
  clear: 'free',
  getContent: 'free',
  getHeight: 'free',
  getTitle: 'free',
  getWidth: 'free',
  setContent: 'free',
  setHeight: 'free',
  setSandboxMode: 'free',
  setTitle: 'free',
  setWidth: 'free',
} satisfies Record<string, MemberCost>;

interface PageState {
  readonly content: string;
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export class HtmlOutputRoom implements Pick<GoogleHtml, keyof typeof htmlOutputMembers> {
  state: PageState;

  constructor(
    content: string,
    private readonly self: () => GoogleHtml,
  ) {
    this.state = { content, title: '' };
  }

  append(content: string): GoogleHtml {
    return this.set({ content: this.state.content + String(content) });
  }

  appendUntrusted(content: string): GoogleHtml {
    return this.append(String(content).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign));
  }

  clear(): GoogleHtml {
    return this.set({ content: '' });
  }

  getContent(): string {
    return this.state.content;
  }

  getHeight(): number {
    return this.state.height ?? 0;
  }

  getTitle(): string {
    return this.state.title;
  }

  getWidth(): number {
    return this.state.width ?? 0;
  }

  setContent(content: string): GoogleHtml {
    return this.set({ content: String(content) });
  }

  setHeight(height: number): GoogleHtml {
    return this.set({ height });
  }

  /** Google ignores the mode since 2016: there is only IFRAME. */
  setSandboxMode(_mode: unknown): GoogleHtml {
    return this.self();
  }

  setTitle(title: string): GoogleHtml {
    return this.set({ title: String(title) });
  }

  setWidth(width: number): GoogleHtml {
    return this.set({ width });
  }

  private set(change: Partial<PageState>): GoogleHtml {
    this.state = { ...this.state, ...change };
    return this.self();
  }
}

export function exposeHtmlOutput(execution: Execution, content: string): GoogleHtml {
  const html: GoogleHtml = expose(execution, {
    name: 'HtmlOutput',
    file: 'host/services/html/html-output.ts',
    rooms: [{ members: htmlOutputMembers, target: new HtmlOutputRoom(content, () => html) }],
  });
  return html;
}
