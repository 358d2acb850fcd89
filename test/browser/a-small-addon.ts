// A small add-on that uses what the workbench shows: menu, sidebar, dialogs, toasts, onEdit, a chart, mail, a trigger.

const SIDEBAR = `<!doctype html><html><head><base target="_top"></head><body>
<button id="ask" onclick="google.script.run.withSuccessHandler(show).whoAmI()">Who am I?</button>
<output id="answer"></output>
<a id="phone" href="tel:+998901234567" target="_blank">Call</a>
<a id="site" href="about:blank" target="_blank">Site</a>
<script>
function show(value) { document.getElementById('answer').textContent = value; }
</script></body></html>`;

const DIALOG = `<!doctype html><html><body><p id="question">Which?</p>
<button id="bigger" onclick="google.script.host.setHeight(300); google.script.host.setWidth(420)">Bigger</button>
<button id="done" onclick="google.script.host.close()">Done</button></body></html>`;

const LEADING_ON = `<!doctype html><html><body>
<button id="on" onclick="google.script.run.withSuccessHandler(google.script.host.close).openForm()">On</button></body></html>`;

const FORM = `<!doctype html><html><body><input id="field"><script>
const take = () => { if (document.activeElement === document.body) document.getElementById('field').focus(); };
addEventListener('focus', take);
take();
</script></body></html>`;

export const SMALL_ADDON = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Addon')
    .addItem('Sidebar', 'openSidebar').addItem('Dialog', 'openDialog').addItem('Panel', 'openPanel').addItem('Lead on', 'leadOn')
    .addItem('Toast', 'say').addItem('Fail', 'fail').addItem('Ask', 'ask').addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Fill', 'fill').addItem('Mail', 'mail')
      .addItem('Every hour', 'install').addItem('Other sheet', 'goToOther').addItem('Select', 'select'))
    .addToUi();
}
function page(html, title) { return HtmlService.createHtmlOutput(html).setTitle(title); }
function openSidebar() { SpreadsheetApp.getUi().showSidebar(page(${JSON.stringify(SIDEBAR)}, 'Small')); }
function openDialog() {
  SpreadsheetApp.getUi().showModalDialog(page(${JSON.stringify(DIALOG)}, 'x').setWidth(320).setHeight(180), 'Choose');
}
function leadOn() {
  SpreadsheetApp.getUi().showModalDialog(page(${JSON.stringify(LEADING_ON)}, 'x').setWidth(320).setHeight(180), 'Lead on');
}
function openForm() { SpreadsheetApp.getUi().showSidebar(page(${JSON.stringify(FORM)}, 'Form')); }
function openPanel() {
  SpreadsheetApp.getUi().showModelessDialog(page(${JSON.stringify(DIALOG)}, 'x').setWidth(300).setHeight(120), 'Panel');
}
function say() { SpreadsheetApp.getActiveSpreadsheet().toast('Said and done', 'Small', 30); }
function fail() { throw new Error('Stage "x" does not exist.'); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert('Colour the cell?', 'Cell H9 becomes green.\\nIts text stays.', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('H9').setValue(String(answer));
}
function whoAmI() { return Session.getActiveUser().getEmail() + ' ' + Session.getActiveUserLocale(); }
function onEdit(e) {
  if (e.range.getColumn() !== 1) return;
  e.range.offset(0, 1).setValue('seen: ' + e.value);
}
function fill() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('D1:E4').setValues([['Month', 'Sales'], ['May', 3], ['June', 7], ['July', 5]]);
  SpreadsheetApp.getActiveSpreadsheet().setNamedRange('sales', sheet.getRange('E2:E4'));
  sheet.getRange('G1').setFormula('=SUM(sales)');
  sheet.getRange('G2').setFormula('=TODAY()').setNumberFormat('yyyy-mm-dd');
  sheet.getRange('G3').setValue(0.125).setNumberFormat('0.0%');
  const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('D1:E4'))
    .setNumHeaders(1).setPosition(6, 3, 0, 0).setOption('title', 'Sales').build();
  sheet.insertChart(chart);
}
function mail() {
  MailApp.sendEmail({
    to: 'aziz@example.com', subject: 'Invoice 7', body: 'Plain', name: 'Small firm',
    htmlBody: '<h1 style="color:#0f766e">Invoice 7</h1><p>Thank you, <b>Aziz</b>.</p>' +
      '<script>parent.document.title = "broken in"<' + '/script>',
    attachments: [Utilities.newBlob('a,b', 'text/csv', 'invoice.csv')],
  });
}
function install() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
function hourly() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].appendRow(['hourly']); }
function goToOther() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.setActiveSheet(book.getSheetByName('Other') || book.insertSheet('Other'));
}
function select() { SpreadsheetApp.getActiveSheet().getRange('D2:E4').activate(); }
function activeCells() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
function activeName() { return SpreadsheetApp.getActiveSheet().getName(); }
function doGet(e) { return ContentService.createTextOutput('Hello ' + e.parameter.name); }
function doPost(e) { return ContentService.createTextOutput(e.postData.contents).setMimeType(ContentService.MimeType.JSON); }
`;

export const SMALL_MANIFEST = {
  timeZone: 'Asia/Tashkent',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/script.scriptapp',
    'https://www.googleapis.com/auth/script.send_mail',
    'https://www.googleapis.com/auth/userinfo.email',
  ],
};
