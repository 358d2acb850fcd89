// TextOutput: a text that a web app answers with.

import { expose, type MemberCost } from '../../runtime/emulated';
import { enumeration } from '../../runtime/enumeration';
import type { Execution } from '../../runtime/execution';

type GoogleText = GoogleAppsScript.Content.TextOutput;
type GoogleMimeType = GoogleAppsScript.Content.MimeType;

const FILE = 'host/services/content/text-output.ts';

const TYPES = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'text/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/x-vcard',
  XML: 'text/xml',
} as const;

type TypeName = keyof typeof TYPES;

const NAMES = Object.keys(TYPES) as TypeName[]; // as: these are its keys

export const MimeTypes = enumeration<(typeof GoogleAppsScript.Content)['MimeType']>('MimeType', FILE, NAMES);

export const textOutputMembers = {
  append: 'free',
  clear: 'free',
  downloadAsFile: 'free',
  getContent: 'free',
  getFileName: 'free',
  getMimeType: 'free',
  setContent: 'free',
  setMimeType: 'free',
} satisfies Record<string, MemberCost>;

export class TextOutputRoom implements Pick<GoogleText, keyof typeof textOutputMembers> {
  private type: TypeName = 'TEXT';
  private fileName: string | null = null;

  constructor(
    private content: string,
    private readonly self: () => GoogleText,
  ) {}

  append(text: string): GoogleText {
    return this.setContent(this.content + String(text));
  }

  clear(): GoogleText {
    return this.setContent('');
  }

  downloadAsFile(name: string): GoogleText {
    this.fileName = String(name);
    return this.self();
  }

  getContent(): string {
    return this.content;
  }

  /** Google gives null before downloadAsFile, which its types leave out. */
  getFileName(): string {
    return this.fileName as string; // as: see above
  }

  getMimeType(): GoogleMimeType {
    return MimeTypes[this.type];
  }

  setContent(text: string): GoogleText {
    this.content = String(text);
    return this.self();
  }

  setMimeType(type: unknown): GoogleText {
    const name = NAMES.find((one) => one === String(type));
    if (!name)
      throw new Error(`The parameters (${typeof type}) don't match the method signature for TextOutput.setMimeType.`);
    this.type = name;
    return this.self();
  }

  /** What the answer of the web app is made of. */
  reply(): { readonly contentType: string; readonly body: string; readonly fileName?: string } {
    const { content: body, fileName } = this;
    return { contentType: `${TYPES[this.type]}; charset=utf-8`, body, ...(fileName !== null && { fileName }) };
  }
}

export function exposeTextOutput(execution: Execution, content: string): GoogleText {
  const text: GoogleText = expose(execution, {
    name: 'TextOutput',
    file: FILE,
    rooms: [{ members: textOutputMembers, target: new TextOutputRoom(content, () => text) }],
    needs: 'NONE',
  });
  return text;
}
