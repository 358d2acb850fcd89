// Color, ColorBuilder and RgbColor: a colour as an object. Theme colours are not emulated.

import { expose, type MemberCost, reveal } from '../../runtime/emulated';
import type { Book } from './book';
import { parseColor } from './color';
import { ColorType } from './enums';

type GoogleColor = GoogleAppsScript.Spreadsheet.Color;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder;
type GoogleRgb = GoogleAppsScript.Base.RgbColor;
type GoogleColorType = GoogleAppsScript.Base.ColorType;

const FILE = 'host/services/spreadsheet/color-object.ts';

export const colorMembers = { asRgbColor: 'free', getColorType: 'free' } satisfies Record<string, MemberCost>;

class ColorRoom implements Pick<GoogleColor, keyof typeof colorMembers> {
  constructor(
    private readonly book: Book,
    readonly hex: string,
  ) {}

  asRgbColor(): GoogleRgb {
    return expose<GoogleRgb>(this.book.execution, {
      name: 'RgbColor',
      file: FILE,
      rooms: [{ members: rgbColorMembers, target: new RgbColorRoom(this.hex) }],
    });
  }

  getColorType(): GoogleColorType {
    return ColorType.RGB;
  }
}

/** Returns the Color of "#rrggbb" as a script sees it. */
export function exposeColor(book: Book, hex: string): GoogleColor {
  return expose<GoogleColor>(book.execution, {
    name: 'Color',
    file: FILE,
    rooms: [{ members: colorMembers, target: new ColorRoom(book, hex) }],
  });
}

/** Returns "#rrggbb" of a Color that a script handed in; null means the default. */
export function hexOf(color: unknown, whenNull: string): string {
  if (color === null) return whenNull;
  const room = reveal(color, ColorRoom);
  if (room) return room.hex;
  throw new Error(`The parameters (${typeof color}) don't match the method signature: a Color is needed.`);
}

export const rgbColorMembers = {
  asHexString: 'free',
  getBlue: 'free',
  getColorType: 'free',
  getGreen: 'free',
  getRed: 'free',
} satisfies Record<string, MemberCost>;

class RgbColorRoom implements Pick<GoogleRgb, keyof typeof rgbColorMembers> {
  constructor(private readonly hex: string) {}

  /** Google writes the opaqueness in front: "#ffff0000". */
  asHexString(): string {
    return `#ff${this.hex.slice(1)}`;
  }

  getBlue(): number {
    return this.part(5);
  }

  getColorType(): GoogleColorType {
    return ColorType.RGB;
  }

  getGreen(): number {
    return this.part(3);
  }

  getRed(): number {
    return this.part(1);
  }

  private part(at: number): number {
    return Number.parseInt(this.hex.slice(at, at + 2), 16);
  }
}

export const colorBuilderMembers = {
  asRgbColor: 'free',
  build: 'free',
  getColorType: 'free',
  setRgbColor: 'free',
} satisfies Record<string, MemberCost>;

class ColorBuilderRoom implements Pick<GoogleBuilder, keyof typeof colorBuilderMembers> {
  private hex: string | undefined;

  constructor(
    private readonly book: Book,
    private readonly self: () => GoogleBuilder,
  ) {}

  asRgbColor(): GoogleRgb {
    return this.build().asRgbColor();
  }

  build(): GoogleColor {
    if (this.hex === undefined) throw new Error('A color must be set before it is built.');
    return exposeColor(this.book, this.hex);
  }

  getColorType(): GoogleColorType {
    return this.hex === undefined ? ColorType.UNSUPPORTED : ColorType.RGB;
  }

  setRgbColor(css: string): GoogleBuilder {
    this.hex = parseColor(css, '#000000');
    return this.self();
  }
}

export function exposeColorBuilder(book: Book): GoogleBuilder {
  const room = new ColorBuilderRoom(book, () => builder);
  const builder: GoogleBuilder = expose(book.execution, {
    name: 'ColorBuilder',
    file: FILE,
    rooms: [{ members: colorBuilderMembers, target: room }],
  });
  return builder;
}
