// Days and instants in cells, across time zones and their changes to summer time, on every grid.

import { GRIDS_IN_LOCALES } from '../support/grids';
import { runScript } from '../support/run-script';

const ZONES = ['UTC', 'Asia/Tashkent', 'Pacific/Auckland', 'America/New_York'];

describe.each(GRIDS_IN_LOCALES)('a date on $name', ({ create }) => {
  it.each(ZONES)('survives a round trip in %s', (timeZone) => {
    const script = `
      const dates = [new Date(Date.UTC(2026, 2, 8, 12, 34, 56)), new Date(Date.UTC(2026, 9, 31, 23, 59)), new Date(0)];
      sheet.getRange('A1:C1').setValues([dates]);
      return sheet.getRange('A1:C1').getValues()[0].map((date, index) => date.getTime() - dates[index].getTime());`;

    expect(runScript(script, create({ timeZone }))).toEqual([0, 0, 0]);
  });

  it.each([
    ['UTC', 'Date 2026-03-01T00:00:00.000Z'],
    ['Asia/Tashkent', 'Date 2026-02-28T19:00:00.000Z'],
    ['Pacific/Auckland', 'Date 2026-02-28T11:00:00.000Z'],
    ['America/New_York', 'Date 2026-03-01T05:00:00.000Z'],
  ])('typed as 2026-03-01 is midnight of that day in %s', (timeZone, read) => {
    const script = `sheet.getRange('A1').setValue('2026-03-01'); return sheet.getRange('A1').getValue();`;

    expect(runScript(script, create({ timeZone }))).toBe(read);
  });

  it.each([
    ['en_US', '3/5/2026'],
    ['ru_RU', '05.03.2026'],
    ['uz_UZ', '05.03.2026'],
    ['uz_UZ', '05/03/2026'],
    ['en_US', 'Mar 5, 2026'],
  ])('typed in %s as %s is 5 March', (locale, typed) => {
    const script = `sheet.getRange('A1').setValue('${typed}'); return Utilities.formatDate(sheet.getRange('A1').getValue(), book.getSpreadsheetTimeZone(), 'yyyy-MM-dd');`;

    expect(runScript(script, create({ locale, timeZone: 'Asia/Tashkent' }))).toBe('2026-03-05');
  });

  it('keeps its day when the zone of the workbook changes', () => {
    const script = `
      sheet.getRange('A1').setValue('2026-03-01');
      book.setSpreadsheetTimeZone('America/New_York');
      return sheet.getRange('A1').getValue();`;

    expect(runScript(script, create({ timeZone: 'Asia/Tashkent' }))).toBe('Date 2026-03-01T05:00:00.000Z');
  });

  it('becomes a number under a number format, and a number a date under a date format', () => {
    const script = `
      sheet.getRange('A1').setValue('2026-03-01').setNumberFormat('0');
      sheet.getRange('B1').setValue(46082).setNumberFormat('yyyy-mm-dd');
      return sheet.getRange('A1:B1').getValues();`;

    expect(runScript(script, create({ timeZone: 'UTC' }))).toEqual([[46082, 'Date 2026-03-01T00:00:00.000Z']]);
  });

  it('reads a Date of the script as a day in the display, too', () => {
    const script = `sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(new Date(Date.UTC(2026, 1, 28, 20))); return sheet.getRange('A1').getDisplayValue();`;

    expect(runScript(script, create({ timeZone: 'Asia/Tashkent' }))).toBe('2026-03-01');
  });

  it('now is the clock of the host', () => {
    expect(runScript('return [new Date(), Date.now(), typeof Date()];', create())).toEqual([
      'Date 2026-03-02T04:00:00.000Z',
      Date.UTC(2026, 2, 2, 4),
      'string',
    ]);
  });
});
