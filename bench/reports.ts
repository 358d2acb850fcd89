// What it takes to draw each report of a large firm anew, as an edit of the chooser does it.

import { REPORT_KEYS } from '../src/modules/reports-sheet/report-keys';
import { reportsSheetTexts } from '../src/modules/reports-sheet/texts';
import { aBusyFirm } from '../test/support/busy-firm';
import { mustEndWell, setUpDaftar } from '../test/support/daftar';
import { buildDist } from '../tools/build/dist';
import type { BenchRoom, Row } from './room';

/** Deals, customers and sales each. */
const ROWS = 10_000;
const TAB = 'Hisobotlar';

export const reportsBench: BenchRoom = {
  name: 'reports',
  legend: 'Wished: twelve blocking calls and a second of CPU for one report, of all of history.',
  run: async function* () {
    await buildDist({ edition: 'bound', telegram: false });
    const daftar = setUpDaftar();
    aBusyFirm(daftar, ROWS);
    mustEndWell(daftar.run('openReports'));
    daftar.type(TAB, 'F3', reportsSheetTexts['reports.period.all']?.uz ?? '');
    for (const key of [...REPORT_KEYS.slice(1), ...REPORT_KEYS.slice(0, 1)]) {
      const title = reportsSheetTexts[`reports.title.${key}`]?.uz ?? '';
      const before = process.cpuUsage();
      const outcome = daftar.type(TAB, 'B3', title);
      const { user, system } = process.cpuUsage(before);
      if (!outcome) throw new Error(`Nothing was drawn for ${title}.`);
      mustEndWell(outcome);
      const { calls, blocking, modelledMs } = outcome.record;
      const cpuMs = Math.round((user + system) / 1_000);
      const times = { modelledMs: Math.round(modelledMs.typical), cpuMs };
      yield { action: key, subject: 'daftar', rows: ROWS, calls: calls.length, blocking, ...times } satisfies Row;
    }
  },
};
