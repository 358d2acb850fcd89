// How many lines a text takes in a cell, so that its row is high enough: merged cells do not grow by themselves.

import type { Look } from '../../kernel/drawing/drawing';

const PIXELS_A_POINT = 4 / 3;
const USUAL_POINTS = 10;
/** Of the size of the letters: what they are wide in Arial, on average and with some to spare. */
const WIDTH = { narrow: 0.3, latin: 0.56, cyrillic: 0.62 } as const;
/** So much wider are bold ones. */
const BOLD = 1.08;
/** Between the letters and the borders of their cell. */
const PADDING_PIXELS = 8;

/** Returns the lines of a text of so many points in so many pixels, by words; one at least. */
export function linesOf(text: string, { size, bold }: Pick<Look, 'size' | 'bold'>, pixels: number): number {
  const room = pixels - PADDING_PIXELS;
  const points = (size ?? USUAL_POINTS) * (bold ? BOLD : 1);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = widthOf(word, points);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    used += width + widthOf(' ', points);
  }
  return lines;
}

function widthOf(text: string, points: number): number {
  let width = 0;
  for (const letter of text) {
    width += /[ .,:;|!'ʻʼil()]/.test(letter) ? WIDTH.narrow : /[Ѐ-ӿ]/.test(letter) ? WIDTH.cyrillic : WIDTH.latin;
  }
  return width * points * PIXELS_A_POINT;
}
