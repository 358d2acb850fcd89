// LibreOffice as a third opinion on the numbers of a workbook: it calculates the formulas of the exported file by itself.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import Papa from 'papaparse';

const FIVE_MINUTES = 300_000;
/**
 * One sheet as a file: commas, quotes, UTF-8, cells as they are and not as they look.
 * https://help.libreoffice.org/latest/en-US/text/shared/guide/csv_params.html
 */
const oneSheet = (number: number): string =>
  `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${number}`;

/** Returns what LibreOffice makes of a sheet of an .xlsx file, cells as texts by rows; `today` is the serial number of the day. */
export async function calculate(
  xlsx: Uint8Array,
  { sheet, today }: { readonly sheet: string; readonly today: number },
): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'daftar-office-'));
  try {
    const { bytes, names } = await withoutResults(xlsx, today);
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const how = ['--headless', '--convert-to', oneSheet(names.indexOf(sheet) + 1), '--outdir', folder];
    const run = spawnSync('soffice', [profile, ...how, join(folder, 'book.xlsx')], { timeout: FIVE_MINUTES });
    if (run.status !== 0)
      throw new Error(`LibreOffice (soffice) did not calculate the workbook: ${run.error ?? run.stderr}`);
    return Papa.parse<string[]>(readFileSync(join(folder, `book-${sheet}.csv`), 'utf8')).data;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The file without the results of its formulas, which would be believed, and on a day that stays. */
async function withoutResults(xlsx: Uint8Array, today: number) {
  const zip = await JSZip.loadAsync(xlsx);
  const textOf = async (path: string): Promise<string> => (await zip.file(path)?.async('string')) ?? '';
  for (const path of Object.keys(zip.files).filter((one) => /^xl\/worksheets\/[^/]+\.xml$/.test(one))) {
    const xml = await textOf(path);
    zip.file(path, xml.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1').replaceAll('TODAY()', String(today)));
  }
  const workbook = await textOf('xl/workbook.xml');
  const names = [...workbook.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name = '']) => name);
  return { bytes: await zip.generateAsync({ type: 'uint8array' }), names };
}
