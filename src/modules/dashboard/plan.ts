// The sales plan of the chosen period, from the monthly plan in the settings, and what the tile of sales says of it.

import type { Formula } from '../../kernel/drawing/drawing';
import type { Texts } from '../../kernel/i18n/texts';
import { rangeName } from '../../kernel/schema/table';
import { settingsTable } from '../settings/index';

/** The key of the setting, whose row people may have deleted. */
const SETTING = 'monthlyPlan';

/** Returns the plan for so many months: 0 where there is none, below 0 where the setting is no number above 0. */
export function planFormula(months: Formula): Formula {
  const [keys, values] = [rangeName(settingsTable, 'id'), rangeName(settingsTable, 'value')];
  const typed = `IFERROR(INDEX(${values};MATCH("${SETTING}";${keys};0));"")`;
  const digits = `SUBSTITUTE(SUBSTITUTE(${typed};" ";"");CHAR(160);"")`;
  const amount = `IFERROR(IF(VALUE(${digits})>0;VALUE(${digits});-1);-1)`;
  return { formula: `=IF(${digits}="";0;${amount})*(${months.formula.slice(1)})` };
}

/** Returns "Plan 50 000 000 · 62 %" for a value, what to mend where the plan is no number, and else `otherwise`. */
export function planNote(plan: string, value: string, otherwise: Formula, texts: Texts): Formula {
  const reached = `"${texts('dash.plan')} "&TEXT(${plan};"#,##0")&" · "&ROUND(100*${value}/${plan};0)&" %"`;
  return {
    formula: `=IF(${plan}<0;"${texts('dash.noPlan')}";IF(${plan}>0;${reached};${otherwise.formula.slice(1)}))`,
  };
}
