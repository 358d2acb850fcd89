// Sample data: one click fills the workbook with a believable firm, one click takes exactly that out again.

import type { CellValue } from '../../host/grid/grid';
import { plainCopy } from '../../host/grid/plain-copy';
import { customersTable } from '../../src/modules/customers/index';
import { dealsTable } from '../../src/modules/deals/index';
import { aLead } from '../support/builders';
import { columnOf } from '../support/columns';
import { copyGrid } from '../support/copy-grid';
import { type Daftar, mustEndWell, openDaftar, setUpDaftar } from '../support/daftar';
import { cellsOf } from '../support/sheet-cells';

/** Which only Daftar writes, and which remember what has been. */
const HIDDEN_MEMORY = ['Daftar jurnali', 'Daftar xotirasi', 'Oʻzgarishlar tarixi'];
const NOTHING = { typed: 0, unnumbered: 0, copied: 0, edited: 0, deleted: 0, returned: 0, arrived: 0, torn: 0 };

const FILLED = ['Mijozlar', 'Bitimlar', 'Sotuvlar', 'Aloqalar', 'Vazifalar', 'Xodimlar'];

type Sheets = Readonly<{ [name: string]: readonly (readonly CellValue[])[] }>;

/** The rows of every sheet that people may open. */
function sheetsOf(daftar: Daftar): Sheets {
  const sheets = daftar.grid.sheets().filter(({ name }) => !HIDDEN_MEMORY.includes(name));
  return Object.fromEntries(sheets.map(({ id, name }) => [name, cellsOf(daftar.grid, id)]));
}

/** What a click on the item asks and says. */
function click(daftar: Daftar, item: string, answer: 'YES' | 'NO' = 'YES') {
  const asked: string[] = [];
  daftar.takeShown();
  daftar.onQuestion(({ message }) => {
    asked.push(message);
    return answer;
  });
  mustEndWell(daftar.click('Daftar', item));
  daftar.onQuestion(null);
  return { asked, said: daftar.takeShown().map((shown) => ('message' in shown ? shown.message : shown.kind)) };
}

const add = (daftar: Daftar) => click(daftar, 'Namuna maʼlumotlar');
const remove = (daftar: Daftar, answer: 'YES' | 'NO' = 'YES') => click(daftar, 'Namunani oʻchirish…', answer);
const pass = (daftar: Daftar): unknown => mustEndWell(daftar.call('reconcile'));
/** Hidden sheets in which the sample stands as well. */
const BESIDE = ['Bosqichlar tarixi', 'Aloqa shaxslari', 'Toʻlovlar', 'Toʻlov jadvali'];
/** How many records of the sample there are where nobody has touched it. */
const sampleSize = (daftar: Daftar): number =>
  [...FILLED, ...BESIDE].reduce((sum, name) => sum + daftar.records(name).length, 0);
const find = (daftar: Daftar, sheet: string, id: string) => daftar.records(sheet).find(({ Raqami }) => Raqami === id);

function withLeads(): Daftar {
  const daftar = setUpDaftar();
  for (const [index, name] of ['Nodira', 'Vali'].entries()) {
    mustEndWell(daftar.call('addLead', [aLead({ requestId: name, contact: `90 000 00 0${index}`, name })]));
  }
  mustEndWell(daftar.call('settle'));
  // As it stands drawn once more when the sample is gone: the clock stands still.
  mustEndWell(daftar.run('refreshToday'));
  mustEndWell(daftar.run('refreshDashboard'));
  daftar.takeShown();
  return daftar;
}

/** Adds the sample once; each call returns a workbook of its own as it stood then, and what stood in it before. */
function sampleIn(make: () => Daftar): () => { readonly daftar: Daftar; readonly before: Sheets } {
  let first: { readonly daftar: Daftar; readonly before: Sheets } | undefined;
  return () => {
    if (!first) {
      const daftar = make();
      first = { daftar, before: sheetsOf(daftar) };
      add(daftar);
    }
    const { daftar, before } = first;
    return { daftar: openDaftar({ grid: copyGrid(daftar.grid), properties: plainCopy(daftar.properties()) }), before };
  };
}

const sampled = sampleIn(setUpDaftar);
const sampledBesideLeads = sampleIn(withLeads);

describe('adding the sample', () => {
  it('fills every sheet, once, with records that hang together', () => {
    const daftar = setUpDaftar();

    const said = [add(daftar).said, add(daftar).said];

    const counts = FILLED.map((name) => daftar.records(name).length);
    expect(said).toEqual([['Namuna tayyor: bitimlar 400, mijozlar 300.'], ['Namuna avval qoʻshilgan.']]);
    expect(counts).toEqual([300, 400, 900, 1_500, 60, 3]);
    expect(pass(daftar)).toEqual(NOTHING);
  });

  it('is there whole once it is asked for again, wherever it was cut off', () => {
    const whole = sheetsOf(sampled().daftar);
    for (const share of [0.5, 0.8, 0.95]) {
      const daftar = setUpDaftar();
      cutOff(daftar, 'addSampleData', share * 300);
      add(daftar);

      expect([share, sheetsOf(daftar)]).toEqual([share, whole]);
    }
  });

  it('stamps each deal by its rows of the stage history', () => {
    const { daftar } = sampled();
    const orders = new Map(daftar.records('Bosqichlar').map((row) => [row.Kalit, row]));
    const moves = daftar.records('Bosqichlar tarixi');

    const wrong = daftar.records('Bitimlar').filter((deal) => {
      const own = moves.filter((move) => move['Bitim raqami'] === deal.Raqami);
      const last = own.at(-1);
      const key = last?.['Qaysi bosqichga'] ?? 'new';
      const at = last?.Vaqti ?? deal.Qoʻshilgan;
      const stamp = key === 'paid' ? deal['Sotilgan vaqti'] : key === 'lost' ? deal['Yoʻqotilgan vaqti'] : at;
      return deal.Bosqich !== orders.get(key)?.Bosqich || deal.Bosqichda !== at || stamp !== at;
    });

    expect([wrong, moves.length > 700]).toEqual([[], true]);
  });

  it('takes the words, the goods and the people of the workbook', () => {
    const daftar = openDaftar({ locale: 'uz' });
    const staff = ['Olim', 'Salim', 'Karim'].map((name) => ({ name, email: '', role: 'owner' }));
    const input = { requestId: 's', language: 'ru', start: 'sample', trade: 'wholesale', staff };

    const answer = mustEndWell(daftar.call('runSetup', [input]));

    expect(answer).toMatchObject({ ok: true, value: { sample: { customers: 300, deals: 400 } } });
    const deals = daftar.records('Сделки');
    expect([...new Set(deals.map((deal) => deal.Ответственный))].sort()).toEqual(['Karim', 'Olim', 'Salim']);
    expect(new Set(deals.map((deal) => deal.Этап))).toContain('Прайс отправлен');
    expect(daftar.records('Сотрудники')).toHaveLength(3);
    expect(daftar.records('Контактные лица').length).toBeGreaterThan(100);
    expect(mustEndWell(daftar.call('setupState'))).toMatchObject({ hasSample: true });
  });
});

describe('removing the sample', () => {
  it('leaves the workbook as it was before, without a blank row', () => {
    const { daftar, before } = sampledBesideLeads();
    const size = sampleSize(daftar) - 6; // Two leads: two customers, two deals, and the lines with which these began.

    const { asked, said } = remove(daftar);

    expect(asked).toEqual([
      `Namuna yozuvlari oʻchiriladi: ${size}. Oʻzingiz qoʻshgan yozuvlarga tegilmaydi. Davom etamizmi?`,
    ]);
    expect(said).toEqual([`Namuna oʻchirildi: ${size}. Qolgani: 0.`]);
    expect(sheetsOf(daftar)).toEqual(before);
    expect(pass(daftar)).toEqual(NOTHING);
  });

  it('does nothing on a no', () => {
    const { daftar } = sampled();
    const before = sheetsOf(daftar);

    remove(daftar, 'NO');

    expect(sheetsOf(daftar)).toEqual(before);
  });

  it('has nothing to do before the sample came or twice, and lets it come again', () => {
    const none = { asked: [], said: ['Namuna yozuvlari yoʻq.'] };
    expect(remove(setUpDaftar())).toEqual(none);
    const { daftar } = sampled();
    remove(daftar);
    const before = sheetsOf(daftar);
    expect(remove(daftar)).toEqual(none);

    const { said } = add(daftar);

    expect([said, daftar.records('Mijozlar').length]).toEqual([['Namuna tayyor: bitimlar 400, mijozlar 300.'], 300]);
    remove(daftar);
    expect(sheetsOf(daftar)).toEqual(before);
  });

  it('leaves real records that came meanwhile, in every cell: leads, a typed row, a lead for a sample customer', () => {
    const { daftar, before } = sampledBesideLeads();
    const phone = String(find(daftar, 'Mijozlar', 'M-103')?.['Telefon yoki @username']);
    mustEndWell(
      daftar.call('addLead', [aLead({ requestId: 'new', contact: '93 777 77 77', name: 'Zafar', need: 'Rom' })]),
    );
    mustEndWell(
      daftar.call('addLead', [aLead({ requestId: 'join', contact: phone, duplicate: 'join', need: 'Stol' })]),
    );
    daftar.grid.write(daftar.sheetId('Sotuvlar'), 902, 2, [
      [{ value: 46_080 }, { value: 'Zafar' }, { value: 'Rom' }, { value: 5 }],
    ]);
    pass(daftar);
    const there = sheetsOf(daftar);
    const rowsOf = (sheet: string, ...ids: readonly string[]) =>
      (there[sheet] ?? []).filter(([id]) => ids.includes(String(id)));

    const { said } = remove(daftar);

    const now = sheetsOf(daftar);
    const seller = find(daftar, 'Mijozlar', 'M-103')?.Masʼul;
    expect(said[0]).toContain('Qolgani: 2.');
    // Of the sample customer who stays, figures tell what they bought without the sample: nothing.
    const asTyped = (rows: readonly (readonly unknown[])[] = []) =>
      rows.map((row) => row.slice(0, columnOf(customersTable, 'status') - 1));
    expect(asTyped(now.Mijozlar)).toEqual(
      asTyped([...(before.Mijozlar ?? []), ...rowsOf('Mijozlar', 'M-103', 'M-303')]),
    );
    expect(find(daftar, 'Mijozlar', 'M-103')?.['Sotuvlar soni']).toBeUndefined();
    // The chances of deals follow from what deals there are.
    const uncounted = (rows: readonly (readonly unknown[])[] = []) =>
      rows.map((row) => row.slice(0, columnOf(dealsTable, 'segment') - 1));
    expect(uncounted(now.Bitimlar)).toEqual(
      uncounted([...(before.Bitimlar ?? []), ...rowsOf('Bitimlar', 'B-403', 'B-404')]),
    );
    expect(now.Sotuvlar).toEqual([...(before.Sotuvlar ?? []), ...rowsOf('Sotuvlar', 'S-901')]);
    expect(daftar.records('Xodimlar').map(({ Ism }) => Ism)).toEqual([seller]);
    for (const sheet of ['Aloqalar', 'Vazifalar', 'Aloqa shaxslari']) expect(now[sheet]).toEqual(before[sheet]);
    const [begun, begunBefore] = [now, before].map((sheets) => sheets['Bosqichlar tarixi'] ?? []);
    expect(begun?.slice(0, begunBefore?.length)).toEqual(begunBefore);
    expect(begun?.slice(begunBefore?.length).map(([, deal, from, to]) => [deal, from, to])).toEqual([
      ['B-403', '', 'new'],
      ['B-404', '', 'new'],
    ]);
    expect(pass(daftar)).toEqual(NOTHING);
  });

  it('keeps sample records that people changed, and says how many', () => {
    const { daftar } = sampled();
    const change = { requestId: 'c', table: 'customers', id: 'M-7', values: { note: 'Qoʻshni' } };
    mustEndWell(daftar.call('changeRecord', [change]));
    const deals = daftar.sheetId('Bitimlar');
    daftar.grid.insertColumns(deals, 3, 1);
    daftar.grid.write(deals, 1, 3, [[{ value: 'Belgi' }]]);
    daftar.grid.write(deals, 12, 3, [[{ value: 'muhim' }]]);

    const { asked } = remove(daftar);

    expect(asked[0]).toContain('Siz oʻzgartirgan yoki ishlatayotgan namuna yozuvlari qoladi:');
    expect(daftar.records('Bitimlar')).toMatchObject([{ Raqami: 'B-11', Belgi: 'muhim' }]);
    expect(find(daftar, 'Mijozlar', 'M-7')).toMatchObject({ Izoh: 'Qoʻshni' });
    expect(pass(daftar)).toEqual(NOTHING);
  });

  it('finds its records wherever people sorted them, and whatever stages and colleagues are called now', () => {
    const { daftar, before } = sampledBesideLeads();
    const id = daftar.sheetId('Bitimlar');
    const area = { row: 2, column: 1, rows: 402, columns: daftar.grid.lastColumn(id) };
    daftar.grid.sort(id, area, [{ column: 2, ascending: true }]);
    daftar.grid.write(daftar.sheetId('Bosqichlar'), 3, 2, [[{ value: 'Narx' }]]);
    daftar.grid.write(daftar.sheetId('Xodimlar'), 3, 2, [[{ value: 'Jahongir aka' }]]);
    pass(daftar);

    const { said } = remove(daftar);

    // The renamed colleague is a changed record.
    expect(said[0]).toContain('Qolgani: 1.');
    expect(
      daftar
        .records('Bitimlar')
        .map(({ Raqami }) => Raqami)
        .sort(),
    ).toEqual(['B-1', 'B-2']);
    expect(sheetsOf(daftar).Mijozlar).toEqual(before.Mijozlar);
  });

  it('goes on where it was cut off, and leaves the same workbook, in which the sample can come and go again', () => {
    for (const share of [0.3, 0.7, 0.9]) {
      const { daftar, before } = sampledBesideLeads();
      cutOff(daftar, 'removeSampleData', share * 700);
      remove(daftar);

      expect([share, sheetsOf(daftar)]).toEqual([share, before]);
      if (share !== 0.7) continue;
      add(daftar);
      remove(daftar);
      expect(sheetsOf(daftar)).toEqual(before);
    }
  });
});

/** Kills what the item does at that call. */
function cutOff(daftar: Daftar, item: string, at: number): void {
  daftar.onQuestion(() => 'YES');
  daftar.onCall((_, index) => {
    if (index === Math.floor(at)) throw new Error('The machine died.');
  });
  expect(daftar.run(item).ok).toBe(false); // So far it came.
  daftar.onCall(null);
  daftar.onQuestion(null);
}
