// RichTextValue and its builder: a text whose parts have links and looks of their own.

import { expose, type MemberCost, reveal } from '../../runtime/emulated';
import type { Book } from './book';
import { changeRuns, plainText, type RichText, sliceText } from './text-runs';
import { exposeTextStyle, type TextLook, textLookFrom } from './text-style';

type GoogleValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;

const FILE = 'host/services/spreadsheet/rich-text-value.ts';

/** Where a text stands: how its cell looks, and where the part begins in the whole. */
export interface TextPlace {
  readonly look: TextLook;
  readonly startIndex: number;
}

export const richTextValueMembers = {
  copy: 'free',
  getEndIndex: 'free',
  getLinkUrl: 'free',
  getRuns: 'free',
  getStartIndex: 'free',
  getText: 'free',
  getTextStyle: 'free',
} satisfies Record<string, MemberCost>;

export class RichTextValueRoom implements Pick<GoogleValue, keyof typeof richTextValueMembers> {
  constructor(
    private readonly book: Book,
    readonly rich: RichText,
    private readonly place: TextPlace,
  ) {}

  copy(): GoogleBuilder {
    return exposeRichTextValueBuilder(this.book, this.rich);
  }

  getEndIndex(): number {
    return this.place.startIndex + this.rich.text.length;
  }

  /** null when the parts differ. */
  getLinkUrl(start?: unknown, end?: unknown): string | null {
    const links = new Set(this.part(start, end).runs.map((run) => run.link));
    const [link] = links;
    return links.size === 1 ? (link ?? null) : null;
  }

  getRuns(): GoogleValue[] {
    if (this.rich.runs.length === 0) return [this.shown(0, this.rich.text.length)];
    return this.rich.runs.map((run) => this.shown(run.start, run.end));
  }

  getStartIndex(): number {
    return this.place.startIndex;
  }

  getText(): string {
    return this.rich.text;
  }

  /** What differs between the parts is null. */
  getTextStyle(start?: unknown, end?: unknown): GoogleStyle {
    const looks = this.part(start, end).runs.map((run) => ({ ...this.place.look, ...run.style }));
    return exposeTextStyle(this.book, looks.length === 0 ? this.place.look : shared(looks));
  }

  private part(start: unknown, end: unknown): RichText {
    return typeof start === 'number' && typeof end === 'number' ? sliceText(this.rich, start, end) : this.rich;
  }

  private shown(start: number, end: number): GoogleValue {
    const startIndex = this.place.startIndex + start;
    return exposeRichTextValue(this.book, sliceText(this.rich, start, end), { ...this.place, startIndex });
  }
}

function shared(looks: readonly TextLook[]): TextLook {
  const [first = [], ...others] = looks.map((look) => Object.entries(look));
  return Object.fromEntries(
    first.filter(([name, value]) => others.every((look) => look.some(([key, one]) => key === name && one === value))),
  );
}

const ALONE: TextPlace = { look: {}, startIndex: 0 };

export function exposeRichTextValue(book: Book, rich: RichText, place: TextPlace = ALONE): GoogleValue {
  return expose<GoogleValue>(book.execution, {
    name: 'RichTextValue',
    file: FILE,
    rooms: [{ members: richTextValueMembers, target: new RichTextValueRoom(book, rich, place) }],
  });
}

/** Returns the text behind a RichTextValue that a script handed in. */
export function richTextOf(value: unknown, method: string): RichText {
  const room = reveal(value, RichTextValueRoom);
  if (room) return room.rich;
  throw new Error(
    `The parameters (${typeof value}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
  );
}

export const richTextValueBuilderMembers = {
  build: 'free',
  setLinkUrl: 'free',
  setText: 'free',
  setTextStyle: 'free',
} satisfies Record<string, MemberCost>;

class RichTextValueBuilderRoom implements Pick<GoogleBuilder, keyof typeof richTextValueBuilderMembers> {
  constructor(
    private readonly book: Book,
    private readonly self: () => GoogleBuilder,
    private rich: RichText,
  ) {}

  build(): GoogleValue {
    return exposeRichTextValue(this.book, this.rich);
  }

  setLinkUrl(...args: readonly unknown[]): GoogleBuilder {
    const link = args.at(-1);
    return this.change(args, { link: link === null || link === undefined ? null : String(link) });
  }

  setText(text: string): GoogleBuilder {
    this.rich = plainText(String(text));
    return this.self();
  }

  setTextStyle(...args: readonly unknown[]): GoogleBuilder {
    return this.change(args, { style: textLookFrom(args.at(-1)) });
  }

  /** With three arguments the first two are the offsets; with one it is about the whole text. */
  private change(args: readonly unknown[], change: Parameters<typeof changeRuns>[3]): GoogleBuilder {
    const [start, end] = args.length === 3 ? args.map(Number) : [0, this.rich.text.length];
    this.rich = changeRuns(this.rich, start ?? 0, end ?? 0, change);
    return this.self();
  }
}

export function exposeRichTextValueBuilder(book: Book, rich: RichText = plainText('')): GoogleBuilder {
  const room = new RichTextValueBuilderRoom(book, () => builder, rich);
  const builder: GoogleBuilder = expose(book.execution, {
    name: 'RichTextValueBuilder',
    file: FILE,
    rooms: [{ members: richTextValueBuilderMembers, target: room }],
  });
  return builder;
}
