// A KPI: a figure with its name, its definition, and how it is shown. What it is made of is declared once, for formula and script.

import type { Expression } from '../../kernel/kpi/expression';

/** How the number is written: whole units of money, a count, a share of one, days, or a number with one decimal. */
export type KpiFormat = 'money' | 'count' | 'percent' | 'decimal';

export interface Kpi {
  /** The texts `kpi.KEY` and `kpi.KEY.means` are its name and its definition. */
  readonly key: string;
  /** Its number in the catalogue (requirements.md section 2), such as 'K4'. */
  readonly code: string;
  readonly format: KpiFormat;
  /** Whether more of it is better; null where neither is. */
  readonly isGood: 'more' | 'less' | null;
  readonly expression: Expression;
}

/** Declares a KPI under its key. */
export function defineKpi<K extends string>(kpi: Kpi & { readonly key: K }): Kpi & { readonly key: K } {
  return kpi;
}
