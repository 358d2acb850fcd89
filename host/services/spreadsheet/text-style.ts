// TextStyle and TextStyleBuilder: how a text, or a part of one, looks.

import type { CellStyle } from '../../grid/grid';
import { expose, type MemberCost, reveal } from '../../runtime/emulated';
import type { Book } from './book';
import { parseColor } from './color';
import { exposeColor, hexOf } from './color-object';

type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

const FILE = 'host/services/spreadsheet/text-style.ts';

export type TextLook = Partial<
  Pick<CellStyle, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor' | 'fontFamily' | 'fontSize'>
>;

export const textStyleMembers = {
  copy: 'free',
  getFontFamily: 'free',
  getFontSize: 'free',
  getForegroundColor: 'free',
  getForegroundColorObject: 'free',
  isBold: 'free',
  isItalic: 'free',
  isStrikethrough: 'free',
  isUnderline: 'free',
} satisfies Record<string, MemberCost>;

class TextStyleRoom implements Pick<GoogleStyle, keyof typeof textStyleMembers> {
  constructor(
    private readonly book: Book,
    readonly look: TextLook,
  ) {}

  copy(): GoogleBuilder {
    return exposeTextStyleBuilder(this.book, this.look);
  }

  getFontFamily(): string | null {
    return this.look.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this.look.fontSize ?? null;
  }

  getForegroundColor(): string | null {
    return this.look.fontColor ?? null;
  }

  getForegroundColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    return this.look.fontColor === undefined ? null : exposeColor(this.book, this.look.fontColor);
  }

  isBold(): boolean | null {
    return this.look.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.look.italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }

  isUnderline(): boolean | null {
    return this.look.underline ?? null;
  }
}

export function exposeTextStyle(book: Book, look: TextLook): GoogleStyle {
  return expose<GoogleStyle>(book.execution, {
    name: 'TextStyle',
    file: FILE,
    rooms: [{ members: textStyleMembers, target: new TextStyleRoom(book, look) }],
  });
}

/** The part of a cell's style that belongs to its text. */
export function textLookOf(style: CellStyle): Required<TextLook> {
  const { bold, italic, underline, strikethrough, fontColor, fontFamily, fontSize } = style;
  return { bold, italic, underline, strikethrough, fontColor, fontFamily, fontSize };
}

/** Returns the look of a TextStyle that a script handed in; null clears. */
export function textLookFrom(style: unknown): TextLook {
  if (style === null) return {};
  const room = reveal(style, TextStyleRoom);
  if (room) return room.look;
  throw new Error(`The parameters (${typeof style}) don't match the method signature: a TextStyle is needed.`);
}

export const textStyleBuilderMembers = {
  build: 'free',
  setBold: 'free',
  setFontFamily: 'free',
  setFontSize: 'free',
  setForegroundColor: 'free',
  setForegroundColorObject: 'free',
  setItalic: 'free',
  setStrikethrough: 'free',
  setUnderline: 'free',
} satisfies Record<string, MemberCost>;

class TextStyleBuilderRoom implements Pick<GoogleBuilder, keyof typeof textStyleBuilderMembers> {
  constructor(
    private readonly book: Book,
    private readonly self: () => GoogleBuilder,
    private look: TextLook,
  ) {}

  build(): GoogleStyle {
    return exposeTextStyle(this.book, this.look);
  }

  setBold(bold: boolean): GoogleBuilder {
    return this.set({ bold });
  }

  setFontFamily(fontFamily: string): GoogleBuilder {
    return this.set({ fontFamily });
  }

  setFontSize(fontSize: number): GoogleBuilder {
    return this.set({ fontSize });
  }

  setForegroundColor(css: string): GoogleBuilder {
    return this.set({ fontColor: parseColor(css, '#000000') });
  }

  setForegroundColorObject(color: unknown): GoogleBuilder {
    return this.set({ fontColor: hexOf(color, '#000000') });
  }

  setItalic(italic: boolean): GoogleBuilder {
    return this.set({ italic });
  }

  setStrikethrough(strikethrough: boolean): GoogleBuilder {
    return this.set({ strikethrough });
  }

  setUnderline(underline: boolean): GoogleBuilder {
    return this.set({ underline });
  }

  private set(look: TextLook): GoogleBuilder {
    this.look = { ...this.look, ...look };
    return this.self();
  }
}

export function exposeTextStyleBuilder(book: Book, look: TextLook = {}): GoogleBuilder {
  const room = new TextStyleBuilderRoom(book, () => builder, look);
  const builder: GoogleBuilder = expose(book.execution, {
    name: 'TextStyleBuilder',
    file: FILE,
    rooms: [{ members: textStyleBuilderMembers, target: room }],
  });
  return builder;
}
