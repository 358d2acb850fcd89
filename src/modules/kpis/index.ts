// KPIs: every live figure of the dashboard, declared once for the formula in the sheet and for the script beside it.

import type { Module } from '../../kernel/module';
import type { Kpi } from './kpi';
import * as money from './money-kpis';
import { moneyTexts } from './money-texts';
import * as selling from './selling-kpis';
import { sellingTexts } from './selling-texts';

export type { Kpi, KpiFormat } from './kpi';
export * from './money-kpis';
export * from './selling-kpis';

/** All of them, by no order that means anything. */
export const KPIS: readonly Kpi[] = [...Object.values(money), ...Object.values(selling)];

export const kpis: Module = { name: 'kpis', tables: [], measures: [], texts: { ...moneyTexts, ...sellingTexts } };
