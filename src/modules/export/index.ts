// Export: the whole book in pieces that a page makes files of, and a word to the owner that somebody did so.

import type { Module } from '../../kernel/module';
import { exportTexts } from './texts';

export {
  beginExport,
  EXPORTING,
  type ExportBegun,
  type ExportPiece,
  type ExportTable,
  exportPiece,
} from './export-tables';
export { exportLetter, queueExported } from './tell-owner';

export const exporting: Module = { name: 'export', tables: [], measures: [], texts: exportTexts };
