// The sales plan of a month, from the settings.

import { rangeName } from '../../kernel/schema/table';
import { settingsTable } from '../settings/index';

/** The key of the setting, whose row people may have deleted. */
const SETTING = 'monthlyPlan';

/** Returns the plan as an expression: 0 where there is none, -1 where the setting is no number above 0. */
export function monthPlan(): string {
  const [keys, values] = [rangeName(settingsTable, 'id'), rangeName(settingsTable, 'value')];
  const typed = `IFERROR(INDEX(${values};MATCH("${SETTING}";${keys};0));"")`;
  const digits = `SUBSTITUTE(SUBSTITUTE(${typed};" ";"");CHAR(160);"")`;
  return `IF(${digits}="";0;IFERROR(IF(VALUE(${digits})>0;VALUE(${digits});-1);-1))`;
}
