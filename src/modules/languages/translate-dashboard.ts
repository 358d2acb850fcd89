// The dashboard in another language: drawn again in its place, with what was chosen and what people put on it.

import type { Language } from '../../kernel/i18n/language';
import type { Ports } from '../../kernel/ports';
import { dashboard, PERIOD_NAME } from '../dashboard/index';
import { renewDashboard } from '../setup/index';
import { translated, withoutSuffix } from './translate-sheet';

/** Names the tab and draws what is on it in the language; nothing where there is no dashboard. */
export function translateDashboard(to: Language, ports: Ports): void {
  const { desk } = ports;
  const spot = desk.spot(PERIOD_NAME);
  if (!spot) return;
  const tab = translated(dashboard.texts['sheet.dashboard'] ?? NO_WORDS, withoutSuffix(spot.tab), to);
  if (tab !== null) desk.rename(spot.sheetId, tab);
  renewDashboard(ports, to);
}

const NO_WORDS = { uz: '', ru: '', en: '' };
