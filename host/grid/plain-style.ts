// How a cell looks that nobody has formatted.

import type { CellStyle } from './grid';

export const PLAIN_STYLE: CellStyle = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontSize: 10,
  fontFamily: 'Arial',
  fontColor: '#000000',
  background: '#ffffff',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  clip: false,
};
