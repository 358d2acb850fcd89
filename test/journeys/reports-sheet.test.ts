// The tab of reports in a workbook: made and chosen by people, drawn anew by Daftar, and nothing of theirs touched.

import { aLead } from '../support/builders';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

const TAB = 'Hisobotlar';
/** Where the report and its period are chosen. */
const [REPORT, PERIOD] = ['B3', 'F3'];

function aFirm(): Daftar {
  const daftar = setUpDaftar();
  mustEndWell(
    daftar.call('addLead', [aLead({ requestId: 'r1', contact: '90 111 11 11', name: 'Aziz', source: 'Tavsiya' })]),
  );
  mustEndWell(daftar.call('settle'));
  mustEndWell(daftar.run('openReports'));
  return daftar;
}

/** A person types, which fires the trigger; returns how many blocking calls that took. */
function type(daftar: Daftar, tab: string, cell: string, text: string): number {
  const outcome = daftar.type(tab, cell, text);
  if (!outcome) throw new Error(`Nothing runs on an edit of ${tab}!${cell}.`);
  mustEndWell(outcome);
  return outcome.record.blocking;
}

const texts = (daftar: Daftar, ...cells: readonly string[]) =>
  cells.map((cell) => String(daftar.value(TAB, cell) ?? ''));

describe('the tab of reports', () => {
  it('is made from the menu with the funnel, and is drawn anew by what people choose', () => {
    const daftar = aFirm();
    const funnel = texts(daftar, REPORT, PERIOD, 'B6');

    type(daftar, TAB, REPORT, 'Manbalar');
    const sources = texts(daftar, 'B5', 'B6', 'B8', 'C8');

    expect([funnel, sources]).toEqual([
      ['Voronka', 'Shu chorak', '1 ta liddan 0 tasi sotildi (0\u00a0%). Bu lidlardan hali birortasi yoʻqotilmagan.'],
      ['Manbalar', 'Bu davrda 1 ta lid keldi, sotuv hali yoʻq.', 'Tavsiya', '1'],
    ]);
  });

  it('leaves alone what people wrote beside it and below it, and clears what it drew before', () => {
    const daftar = aFirm();
    type(daftar, TAB, 'I7', 'Mening izohim');
    type(daftar, TAB, 'B201', 'Pastda');
    type(daftar, TAB, REPORT, 'Yoʻqotish sabablari');

    expect(texts(daftar, 'I7', 'B201', 'B7', 'B8', 'B9')).toEqual([
      'Mening izohim',
      'Pastda',
      '',
      expect.stringContaining('UZS'),
      '',
    ]);
  });

  it('follows a tab that was renamed and moved down, and draws nothing where a column was put between', () => {
    const daftar = aFirm();
    const id = daftar.sheetId(TAB);
    daftar.grid.insertRows(id, 0, 2);
    type(daftar, TAB, 'B5', 'Xodimlar');
    const moved = texts(daftar, 'B7');

    daftar.grid.insertColumns(id, 3, 1);
    mustEndWell(daftar.run('openReports'));

    expect([moved, texts(daftar, 'B7')]).toEqual([['Xodimlar'], ['Xodimlar']]);
    expect(JSON.stringify(daftar.takeShown())).toContain('ustunlari surilgan');
  });

  it('keeps the report that is shown as a tab of its own, twice if asked, which no choice touches any more', () => {
    const daftar = aFirm();
    mustEndWell(daftar.run('keepReport'));
    mustEndWell(daftar.run('keepReport'));
    const kept = daftar.grid
      .sheets()
      .map(({ name }) => name)
      .filter((name) => name.startsWith('Voronka'));

    type(daftar, TAB, REPORT, 'Manbalar');
    mustEndWell(daftar.run('openReports'));

    expect(kept).toHaveLength(2);
    expect(kept.map((name) => daftar.value(name, 'B5'))).toEqual(['Voronka', 'Voronka']);
  });

  it('speaks the language of the workbook after a change, with the same report chosen', () => {
    const daftar = aFirm();
    type(daftar, TAB, REPORT, 'Manbalar');
    type(daftar, TAB, PERIOD, 'Shu yil');
    mustEndWell(daftar.call('changeLanguage', [{ requestId: 'ru', language: 'ru' }]));

    expect(['Отчёты'].map((tab) => [REPORT, PERIOD, 'B7'].map((cell) => daftar.value(tab, cell)))).toEqual([
      ['Источники', 'Этот год', 'Источник'],
    ]);
  });

  it('is drawn by the hourly work on a new day only, and not made by it', () => {
    const daftar = aFirm();
    const stamp = () => texts(daftar, 'G1')[0] ?? '';
    mustEndWell(daftar.call('switchTickOn', []));
    const first = stamp();
    daftar.windOn(3_600_000);
    const hour = stamp();
    daftar.windOn(86_400_000);

    expect([hour === first, stamp() === first]).toEqual([true, false]);
  });

  it('is made whole by the next try, once, where the first one was cut off', () => {
    const daftar = setUpDaftar();
    daftar.beforeCall((call) => {
      if (call === 'Range.setValues') throw new Error('cut off');
    });
    daftar.run('openReports');
    daftar.beforeCall(null);
    mustEndWell(daftar.run('openReports'));

    const tabs = daftar.grid.sheets().filter(({ name }) => name.startsWith(TAB));
    expect([tabs.length, texts(daftar, REPORT, PERIOD)]).toEqual([1, ['Voronka', 'Shu chorak']]);
  });

  it('takes twelve blocking calls at the most, whatever is chosen', () => {
    const daftar = aFirm();
    const choices = [
      ...['Bosqichlarda oʻtgan vaqt', 'Yoʻqotish sabablari', 'Manbalar', 'Xodimlar', 'Mahsulotlar', 'Hududlar'],
      ...['Prognoz', 'Avval va hozir', 'Tartibga rioya', 'Daftardan foydalanish', 'Voronka'],
    ];

    const calls = choices.map((choice) => {
      return [choice, type(daftar, TAB, REPORT, choice)] as const;
    });

    expect(calls.filter(([, count]) => count > 12)).toEqual([]);
  });
});
