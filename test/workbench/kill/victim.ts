// The workbench process that the crash test kills: a small script over a folder, its address on the first line it prints.

import { startWorkbench } from '../../../host/server/workbench';

const CODE = `
function put(key, value) {
  PropertiesService.getDocumentProperties().setProperty(key, value);
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].appendRow([key, value]);
  return value;
}
function onEdit(e) {
  if (e.range.getColumn() === 4) e.range.offset(0, 1).setValue('seen ' + e.value);
}
function all() {
  const rows = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getDataRange().getValues();
  return { rows: rows, properties: PropertiesService.getDocumentProperties().getProperties() };
}
`;

const [data = ''] = process.argv.slice(2);
const script = { code: CODE, files: {}, manifest: {} };
const { url } = await startWorkbench({ port: 0, data, book: null, lang: 'en', empty: true, script });
console.log(url);
