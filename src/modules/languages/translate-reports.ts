// The tab of reports in another language: what is chosen on it is drawn anew. Reports that were kept stay as they are.

import type { Language } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import { REPORTS_NAME, refreshReports, reportsSheet } from '../reports-sheet/index';
import { translated, withoutSuffix } from './translate-sheet';

/** Draws and names the tab in that language; nothing where there is none. */
export function translateReports(to: Language, ports: Ports): void {
  const { desk } = ports;
  const spot = desk.spot(REPORTS_NAME);
  if (!spot) return;
  const words = reportsSheet.texts['sheet.reports'];
  const tab = words ? translated(words, withoutSuffix(spot.tab), to) : null;
  if (tab !== null) desk.rename(spot.sheetId, tab);
  refreshReports(ports, { language: to });
}
