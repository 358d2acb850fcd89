// HtmlOutput: a page that is about to be shown, or to answer for a web app.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';
import { exposeBlob } from '../blob/blob';
import { type BlobData, BlobSourceRoom } from '../blob/blob-source';
import { convert } from '../blob/convert';
import { escapeFor } from './escape';
import { advance, TEXT } from './html-context';
import { exposeHtmlTemplate } from './html-template';
import { exposeMetaTag } from './meta-tag';

type GoogleHtml = GoogleAppsScript.HTML.HtmlOutput;
type GoogleBlob = GoogleAppsScript.Base.Blob;

export const htmlOutputMembers = {
  addMetaTag: 'free',
  append: 'free',
  appendUntrusted: 'free',
  asTemplate: 'free',
  clear: 'free',
  getAs: 'convert',
  getBlob: 'free',
  getContent: 'free',
  getFaviconUrl: 'free',
  getHeight: 'free',
  getMetaTags: 'free',
  getTitle: 'free',
  getWidth: 'free',
  setContent: 'free',
  setFaviconUrl: 'free',
  setHeight: 'free',
  setSandboxMode: 'free',
  setTitle: 'free',
  setWidth: 'free',
  setXFrameOptionsMode: 'free',
} satisfies Record<string, MemberCost>;

interface PageState {
  readonly content: string;
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
  readonly faviconUrl?: string;
  readonly framed: boolean;
  readonly metaTags: readonly { readonly name: string; readonly content: string }[];
}

// The only ones that Google lets through. https://developers.google.com/apps-script/reference/html/html-output#addMetaTag(String,String)
const META_TAGS = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

export class HtmlOutputRoom extends BlobSourceRoom implements Pick<GoogleHtml, keyof typeof htmlOutputMembers> {
  state: PageState;

  constructor(
    content: string,
    private readonly execution: Execution,
    private readonly self: () => GoogleHtml,
  ) {
    super();
    this.state = { content, title: '', framed: false, metaTags: [] };
  }

  blobData(): BlobData {
    return { bytes: Buffer.from(this.state.content), type: 'text/html', name: null };
  }

  addMetaTag(name: string, content: string): GoogleHtml {
    if (!META_TAGS.has(name)) throw new Error(`The meta tag "${name}" is not allowed in this context.`);
    return this.set({ metaTags: [...this.state.metaTags, { name, content: String(content) }] });
  }

  append(content: string): GoogleHtml {
    return this.set({ content: this.state.content + String(content) });
  }

  appendUntrusted(content: string): GoogleHtml {
    return this.append(escapeFor(advance(TEXT, this.state.content), String(content)));
  }

  asTemplate(): GoogleAppsScript.HTML.HtmlTemplate {
    return exposeHtmlTemplate(this.execution, this.state.content);
  }

  clear(): GoogleHtml {
    return this.set({ content: '' });
  }

  getAs(contentType: string): GoogleBlob {
    return exposeBlob(this.execution, convert(this.execution, this.blobData(), String(contentType)));
  }

  getBlob(): GoogleBlob {
    return exposeBlob(this.execution, this.blobData());
  }

  getContent(): string {
    return this.state.content;
  }

  /** Google gives null before one was set, which its types leave out. */
  getFaviconUrl(): string {
    return (this.state.faviconUrl ?? null) as string; // as: see above
  }

  getHeight(): number {
    return this.state.height ?? 0;
  }

  getMetaTags(): GoogleAppsScript.HTML.HtmlOutputMetaTag[] {
    return this.state.metaTags.map((tag) => exposeMetaTag(this.execution, tag));
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

  setFaviconUrl(faviconUrl: string): GoogleHtml {
    return this.set({ faviconUrl: String(faviconUrl) });
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

  setXFrameOptionsMode(mode: unknown): GoogleHtml {
    return this.set({ framed: String(mode) === 'ALLOWALL' });
  }

  /** What the answer of the web app is made of. */
  reply(): Pick<PageState, 'title' | 'framed' | 'metaTags'> & { readonly contentType: string; readonly body: string } {
    const { content: body, title, framed, metaTags } = this.state;
    return { contentType: 'text/html; charset=utf-8', body, title, framed, metaTags };
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
    rooms: [{ members: htmlOutputMembers, target: new HtmlOutputRoom(content, execution, () => html) }],
  });
  return html;
}
