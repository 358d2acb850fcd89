// Checks the dashboard and writes what came of it: on the hidden sheet, in a cell of the dashboard, and for Health.

import { createTexts } from '../../kernel/i18n/texts';
import type { Ports } from '../../kernel/ports';
import { clockAt } from '../../kernel/time/clock';
import { printDay } from '../../kernel/time/day';
import { dayAt } from '../../kernel/time/zone';
import { CHECKED_NAME, checkedCells, dashboard, type LiveNumber } from '../dashboard/index';
import { kpis } from '../kpis/index';
import { recount } from '../recount/index';
import { type Check, checkNumbers } from './check';
import { CHECK_NAME, checkCells, drawCheck } from './draw-check';
import { type Finding, findingOf } from './finding';
import { crossCheckTexts } from './texts';

export type CheckPorts = Pick<Ports, 'book' | 'desk' | 'now' | 'zone' | 'language'>;

export interface CheckRun {
  readonly numbers: readonly LiveNumber[];
  /** See Finding. */
  readonly mark: string;
}

/**
 * Checks and writes; null where there is no dashboard. Eleven blocking calls at the most for what all numbers are counted over,
 * and one more where something differs.
 */
export function runCheck(ports: CheckPorts, { numbers, mark }: CheckRun): Finding | null {
  const check = checkNumbers(ports, numbers);
  if (!check) return null;
  write(ports, check);
  return findingOf(check, { at: ports.now, mark });
}

/** In the language of the workbook, whoever asked. */
function write({ desk, now, zone, language: own }: CheckPorts, check: Check): void {
  const language = [...check.tables.values()][0]?.language ?? own;
  const texts = createTexts([crossCheckTexts, recount.texts, kpis.texts, dashboard.texts], language);
  const at = `${printDay(dayAt(now, zone))} ${clockAt(now, zone)}`;
  const differ = check.checked.filter(({ verdict }) => verdict === 'differs' || verdict === 'error').length;
  const cells = checkCells(check.checked, { texts, language, at });
  if (!desk.fill(CHECK_NAME, cells)) {
    desk.draw(drawCheck(texts));
    desk.fill(CHECK_NAME, cells);
  }
  desk.fill(CHECKED_NAME, checkedCells(texts, { at, differ }));
}
