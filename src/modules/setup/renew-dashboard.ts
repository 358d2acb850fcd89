// Brings the dashboard up to date where it was drawn by an older version, in another language or for another trade.

import type { Language } from '../../kernel/i18n/language';
import type { Kept, Ports } from '../../kernel/ports';
import { type Board, boardIn, redrawDashboard } from '../dashboard/index';
import { waitForAll } from '../figures/index';
import { readSettings, workbookLanguage } from '../settings/index';
import { findTrade, PLAIN_TRADE } from './trades';

type RenewPorts = Pick<Ports, 'book' | 'desk' | 'language'>;

/** Once a day, so that a new edition of Daftar shows what it draws; committed. */
export function renewDashboardDaily(ports: RenewPorts): void {
  if (renewDashboard(ports)) ports.book.commitStep();
}

/**
 * Draws the dashboard anew where it is not as it should be (`to`: in that language instead of the workbook's), and has the figures written into it again with the next commit and
 * refresh; null where it was as it should be. Hint: two blocking calls where nothing is to be done.
 */
export function renewDashboard({ book, desk, language }: RenewPorts, to?: Language): Kept | null {
  const { trade } = readSettings(book);
  const segment: Board['segment'] = (findTrade(trade) ?? PLAIN_TRADE).segment;
  const kept = redrawDashboard(desk, boardIn(to ?? workbookLanguage(book) ?? language, segment));
  if (kept) waitForAll(book);
  return kept;
}
