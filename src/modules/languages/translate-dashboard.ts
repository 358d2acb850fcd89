// The dashboard in another language: drawn again in its place, with the period that was chosen. Nothing on it is typed by hand.

import { NOTHING } from '../../kernel/drawing/drawing';
import { LANGUAGES, type Language } from '../../kernel/i18n/language';
import { createTexts } from '../../kernel/i18n/texts';
import type { Ports } from '../../kernel/ports';
import { dashboard, drawDashboard, isDebts, PERIOD_CELL, PERIOD_NAMES, periodLabels } from '../dashboard/index';
import { translated, withoutSuffix } from './translate-sheet';

/** Returns false where people moved the dashboard's cells: it then goes on in the language that it has. */
export function translateDashboard(to: Language, { desk, mender }: Ports): boolean {
  const spot = desk.spot(PERIOD_NAMES.choice);
  if (!spot) return true;
  if (spot.cell !== PERIOD_CELL) return false;
  const chosen = LANGUAGES.map((language) => periodLabels(textsIn(language)).indexOf(String(spot.value)));
  const drawing = drawDashboard(textsIn(to), Math.max(0, ...chosen));
  const { validations } = drawing;
  // The debts are known to nobody here: they are written with the figures.
  const blocks = drawing.blocks.filter(({ row, column }) => !isDebts(row, column));
  const tab = translated(dashboard.texts['sheet.dashboard'] ?? NO_WORDS, withoutSuffix(spot.tab), to);
  if (tab !== null) desk.rename(spot.sheetId, tab);
  mender.draw(spot.sheetId, { ...NOTHING, blocks, validations });
  return true;
}

const NO_WORDS = { uz: '', ru: '', en: '' };

function textsIn(language: Language) {
  return createTexts([dashboard.texts], language);
}
