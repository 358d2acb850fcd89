// The trades that setup asks for: one choice stands for pipeline, sources, modules and what Add offers first.

import { type Language, wordIn } from '../../kernel/i18n/language';
import { fieldOf } from '../../kernel/schema/table';
import { dealsTable } from '../deals/index';
import { sourceRows } from '../settings/index';
import { stageRows } from '../stages/index';
import { insurance } from './trades/insurance';
import { logistics } from './trades/logistics';
import { other } from './trades/other';
import { services } from './trades/services';
import { shop } from './trades/shop';
import type { Trade } from './trades/trade';
import { wholesale } from './trades/wholesale';

export type { Good, Trade } from './trades/trade';

/** In the order in which they are offered. */
export const TRADES: readonly Trade[] = [shop, services, wholesale, logistics, insurance, other];

/** What a workbook is before anybody was asked. */
export const PLAIN_TRADE = other;

/** Finds the trade of a key; null when there is none. */
export function findTrade(key: string): Trade | null {
  return TRADES.find((trade) => trade.key === key) ?? null;
}

/** Returns the rows of the stages sheet for a trade. */
export function stageRowsOf({ stages }: Trade, language: Language): ReturnType<typeof stageRows> {
  return stageRows(language, (field) => wordIn(fieldOf(dealsTable, field).heading, language), stages);
}

/** Returns the rows of the sources sheet for a trade: those that every firm has, then its own. */
export function sourceRowsOf({ sources }: Trade, language: Language): string[][] {
  return [...sourceRows(language), ...sources.map(([key, label]) => [key, wordIn(label, language)])];
}
