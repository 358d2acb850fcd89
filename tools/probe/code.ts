// Writes the probe: one bound script that asks all cases from a menu and reports to a sheet "Probe".

import { PROBE_CASES } from './cases';

/** What the probe may do: this workbook only, and its own menu. */
export const PROBE_MANIFEST = {
  timeZone: 'Asia/Tashkent',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
} as const;

/** Returns the text of Code.js. */
export function probeCode(): string {
  const cases = PROBE_CASES.map(
    ({ fact, mark, body, expected }) =>
      `  { fact: ${JSON.stringify(fact)}, mark: '${mark}', expected: ${JSON.stringify(expected)}, ask: function (book, sheet) {\n    ${body}\n  } },`,
  );
  return `// Built by "npm run probe": facts about Google Sheets that Daftar relies on and nobody has confirmed.\n
const CASES = [\n${cases.join('\n')}\n];\n${RUNNER}`;
}

/** How a person runs it, as the README beside the script. */
export const PROBE_README = `# The probe

\`clasp create-script --type sheets --title Probe --rootDir .\`, then \`clasp push -f\`, open the workbook, and choose
*Probe > Run* from its menu. The sheet "Probe" then says of each fact whether Google does as we believe; send it to us.
`;

const RUNNER = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Probe').addItem('Run', 'runProbe').addToUi();
}

function runProbe() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const rows = CASES.map((one, index) => [index + 1, one.fact, one.mark].concat(verdict(book, one)));
  const old = book.getSheetByName('Probe');
  const sheet = old || book.insertSheet('Probe');
  sheet.clear();
  const table = [['No.', 'Fact', 'Source', 'Verdict', 'Expected', 'Found']].concat(rows);
  sheet.getRange(1, 1, table.length, 6).setValues(table.map((row) => row.map((cell) => (typeof cell === 'string' ? "'" + cell : cell))));
  sheet.setFrozenRows(1);
  const wrong = rows.filter((row) => row[3] !== 'as believed').length;
  book.toast(wrong === 0 ? 'All as believed.' : wrong + ' of ' + rows.length + ' otherwise.', 'Probe');
}

function verdict(book, one) {
  const sheet = book.insertSheet();
  let found;
  try {
    found = JSON.stringify(one.ask(book, sheet));
  } catch (e) {
    found = 'threw: ' + e.message;
  }
  book.deleteSheet(sheet);
  const expected = JSON.stringify(one.expected);
  return [found === expected ? 'as believed' : 'otherwise', expected, String(found)];
}
`;
