// A deal moves through its stages: from the sidebar, the board and the grid, with the same history.

import type { Answer, Moved } from '../../src/entry/rpc';
import { aLead } from '../support/builders';
import { type Daftar, mustEndWell, type Record, setUpDaftar } from '../support/daftar';
import { aSubmission, postLead } from '../support/door';

const HOURS = 3_600_000;

/** A workbook with one lead, B-1, three days old. */
function withLead(lead: Parameters<typeof aLead>[0] = {}): Daftar {
  const daftar = setUpDaftar();
  mustEndWell(daftar.call('addLead', [aLead({ requestId: 'lead', name: 'Aziz', ...lead })]));
  mustEndWell(daftar.call('settle'));
  daftar.clock.advance(75 * HOURS);
  return daftar;
}

/** As the pages do it: once the answer is there, they ask for what it had left to do. */
function move(daftar: Daftar, wish: { readonly to: string; readonly [more: string]: unknown }): Answer<Moved> {
  const request = { requestId: `move-${wish.to}`, dealId: 'B-1', ...wish };
  const answer = mustEndWell(daftar.call<Answer<Moved>>('moveStage', [request]));
  mustEndWell(daftar.call('settle'));
  return answer;
}

/** The row of a stage in its sheet, changed by hand. */
function changeStage(daftar: Daftar, row: number, column: number, value: string): void {
  daftar.grid.write(daftar.sheetId('Bosqichlar'), row, column, [[{ value }]]);
}

/** The lines of the stage log after those with which deals began. */
function movesOf(daftar: Daftar): Record[] {
  return daftar.records('Bosqichlar tarixi').filter((line) => line['Qaysi bosqichdan'] !== undefined);
}

function everything(daftar: Daftar): unknown {
  return ['Bitimlar', 'Bosqichlar tarixi', 'Sotuvlar'].map((name) => daftar.records(name));
}

describe('moving a deal', () => {
  it('stamps it, writes a line of the stage log, and proposes the next contact', () => {
    const daftar = withLead({ need: 'Eshik', amount: '3 mln' });

    const answer = move(daftar, { to: 'offer' });

    expect(answer).toEqual({
      ok: true,
      value: { dealId: 'B-1', from: 'Yangi lid', to: 'Taklif', nextContact: '2026-03-07', sale: false, missing: [] },
    });
    expect(daftar.records('Bitimlar')).toMatchObject([{ Bosqich: 'Taklif', 'Yetgan bosqichi': 2 }]);
    expect(movesOf(daftar)).toMatchObject([
      {
        'Bitim raqami': 'B-1',
        'Qaysi bosqichdan': 'new',
        'Qaysi bosqichga': 'offer',
        'Necha kun turgan': 3,
        Kim: 'owner@example.com',
      },
    ]);
  });

  it('says which required fields are blank, and moves all the same where the stage only warns', () => {
    const daftar = withLead();

    expect(move(daftar, { to: 'offer' })).toMatchObject({ ok: true, value: { missing: ['Nima kerak', 'Summa'] } });
    expect(move(daftar, { to: 'agreement', values: { amount: '2 mln' } })).toMatchObject({ value: { missing: [] } });
    expect(daftar.records('Bitimlar')).toMatchObject([{ Bosqich: 'Kelishuv', Summa: 2_000_000 }]);
  });

  it('is refused by a stage that blocks, whose fields may be named in any language, until there is a reason', () => {
    const daftar = withLead();
    changeStage(daftar, 4, 7, 'Сумма; need');
    changeStage(daftar, 4, 8, 'Не пускать');

    const refused = move(daftar, { to: 'agreement' });
    const before = everything(daftar);
    const overridden = move(daftar, { to: 'agreement', override: 'Doimiy mijoz' });

    expect(refused).toEqual({
      ok: false,
      issues: [{ field: 'required', message: 'Bosqich: Kelishuv. Avval toʻldiring: Сумма, need.' }],
    });
    expect(before).toMatchObject([[{ Bosqich: 'Yangi lid' }], [{ 'Qaysi bosqichga': 'new' }], []]);
    expect(overridden).toMatchObject({ ok: true });
    expect(movesOf(daftar)).toMatchObject([{ 'Istisno sababi': 'Doimiy mijoz' }]);
  });

  it.each([
    [{ to: 'lost' }, 'lossReason', 'Yoʻqotish sababini tanlang.'],
    [{ to: 'later' }, 'nextContact', 'Qaysi kuni qaytamiz? Sanani tanlang.'],
    [{ to: 'later', nextContact: '31.02.2026' }, 'nextContact', 'Bunday sana yoʻq: 31.02.2026.'],
    [{ to: 'offer', nextContact: '01.03.2026' }, 'nextContact', 'Bu kun oʻtib ketgan: 01.03.2026.'],
    [{ to: 'won' }, 'to', 'Bunday bosqich yoʻq: won.'],
    [{ to: 'offer', values: { amount: '-5' } }, 'amount', 'Summa notoʻgʻri: -5.'],
    [{ to: 'offer', values: { wonAt: '1' } }, 'wonAt', 'Bu maydonni oʻzgartirib boʻlmaydi: wonAt.'],
    [{ to: 'offer', values: { nimadir: '1' } }, 'nimadir', 'Bu maydonni oʻzgartirib boʻlmaydi: nimadir.'],
  ])('by %j is refused at the field %s, and nothing is written', (wish, field, sentence) => {
    const daftar = withLead();
    const before = everything(daftar);

    const answer = move(daftar, wish);

    expect(answer).toEqual({ ok: false, issues: [{ field, message: expect.stringContaining(sentence) }] });
    expect(everything(daftar)).toEqual(before);
  });

  it('to lost keeps the reason and the competitor, and reopening it takes the loss back', () => {
    const daftar = withLead();

    move(daftar, { to: 'lost', lossReason: 'Narx qimmat', competitor: 'Eshik Servis' });
    const lost = daftar.records('Bitimlar');
    move(daftar, { to: 'offer' });

    expect(lost).toMatchObject([
      { 'Yoʻqotish sababi': 'Narx qimmat', Raqobatchi: 'Eshik Servis', 'Yetgan bosqichi': 1 },
    ]);
    expect(lost[0]).toHaveProperty(['Yoʻqotilgan vaqti']);
    expect(daftar.records('Bitimlar')[0]).not.toHaveProperty(['Yoʻqotilgan vaqti']);
  });

  it('to paid writes the first sale, once, however often it goes back and forth', () => {
    const daftar = withLead({ need: 'Eshik', amount: '3 mln' });

    const answers = [move(daftar, { to: 'paid' }), move(daftar, { to: 'offer' })];
    const again = move(daftar, { to: 'paid', requestId: 'again' });

    expect([...answers, again].map((answer) => answer.ok && answer.value.sale)).toEqual([true, false, false]);
    expect(daftar.records('Sotuvlar')).toMatchObject([
      { Raqami: 'S-1', Mahsulot: 'Eshik', Summa: 3_000_000, 'Bitim raqami': 'B-1', 'Mijoz raqami': 'M-1' },
    ]);
    expect(daftar.records('Bitimlar')).toMatchObject([{ 'Yetgan bosqichi': 4 }]);
  });

  it('is a conflict when somebody has moved the deal since the page saw it', () => {
    const daftar = withLead();
    move(daftar, { to: 'offer' });

    const late = daftar.call('moveStage', [
      { requestId: 'late', dealId: 'B-1', to: 'agreement', expectedStage: 'Yangi lid' },
    ]);

    expect(late).toMatchObject({ ok: false, error: { message: expect.stringContaining('kimdir hozirgina') } });
    expect(move(daftar, { to: 'agreement', expectedStage: 'offer' })).toMatchObject({ ok: true });
  });

  it('is done once when its request comes twice, and is taken back whole', () => {
    const daftar = withLead({ amount: '3 mln' });
    const before = everything(daftar);

    const answers = [move(daftar, { to: 'paid' }), move(daftar, { to: 'paid' })];
    const lines = movesOf(daftar).length;
    const undone = mustEndWell(daftar.call('undo', ['move-paid']));
    mustEndWell(daftar.call('settle'));

    expect([answers[1], lines]).toEqual([answers[0], 1]);
    expect(undone).toEqual({ ok: true, value: { records: 2 } });
    expect(everything(daftar)).toEqual(before);
  });
});

/** Without who did it: on a simple trigger the platform does not always say. */
function history(daftar: Daftar): unknown {
  const lines = daftar.records('Bosqichlar tarixi').map(({ Kim, Vaqti, ...line }) => line);
  const deals = daftar.records('Bitimlar').map(({ Bosqichda, 'Sotilgan vaqti': won, ...deal }) => deal);
  const sales = daftar.records('Sotuvlar').map(({ Qoʻshilgan, Takroriy, 'Keyingi xaridi': next, ...sale }) => sale);
  return { lines, deals, sales };
}

const LEAD = { need: 'Eshik', amount: '3 mln' };

function movedInTheSidebar(): unknown {
  const daftar = withLead(LEAD);
  for (const to of ['offer', 'paid']) move(daftar, { to });
  return history(daftar);
}

describe('a stage that a program changes among other fields of a deal', () => {
  function change(daftar: Daftar, values: object, more: object = {}) {
    const request = { requestId: JSON.stringify(values), table: 'deals', id: 'B-1', values, ...more };
    const outcome = daftar.call<Answer<{ id: string }>>('changeRecord', [request]);
    mustEndWell(daftar.call('settle'));
    return outcome;
  }

  it.each([
    ['labels', ['Taklif', 'toʻlandi']],
    ['keys', ['offer', 'paid']],
  ])('leaves the same history as the move in the sidebar, by %s', (_, stages) => {
    const daftar = withLead(LEAD);

    for (const stage of stages) mustEndWell(change(daftar, { stage }));

    expect(history(daftar)).toEqual(movedInTheSidebar());
  });

  it('takes the loss reason and the competitor along, and at most five blocking calls', () => {
    const daftar = withLead();

    const { record, ...answer } = change(daftar, { stage: 'lost', lossReason: 'Narx qimmat', competitor: 'Eshik' });

    expect(answer).toEqual({ ok: true, value: { ok: true, value: { id: 'B-1' } } });
    expect(record.blocking).toBeLessThanOrEqual(5);
    expect(daftar.records('Bitimlar')).toMatchObject([
      { Bosqich: 'Yoʻqotildi', 'Yoʻqotish sababi': 'Narx qimmat', Raqobatchi: 'Eshik', 'Bosqich kaliti': 'lost' },
    ]);
  });

  it.each<[object, string, string]>([
    [{ stage: 'lost' }, 'lossReason', 'Yoʻqotish sababini tanlang.'],
    [{ stage: 'Keyinroq' }, 'nextContact', 'Qaysi kuni qaytamiz? Sanani tanlang.'],
    [{ stage: 'later', nextContact: '2026-03-01' }, 'nextContact', 'Bu kun oʻtib ketgan: 2026-03-01.'],
    [{ stage: 'agreement' }, 'required', 'Bosqich: Kelishuv. Avval toʻldiring: Summa.'],
    [{ stage: 'Nimadir' }, 'stage', 'Bunday bosqich yoʻq: Nimadir.'],
    [{ stage: null }, 'stage', 'Bunday bosqich yoʻq: .'],
    [{ stageKey: 'paid' }, 'stageKey', 'Bu maydonni oʻzgartirib boʻlmaydi: stageKey.'],
    [{ wonAt: null }, 'wonAt', 'Bu maydonni oʻzgartirib boʻlmaydi: wonAt.'],
  ])('is refused for %j at the field %s, and nothing is written', (values, field, sentence) => {
    const daftar = withLead();
    changeStage(daftar, 4, 8, 'Toʻxtatish');
    const before = everything(daftar);

    const answer = mustEndWell(change(daftar, values));

    expect(answer).toEqual({ ok: false, issues: [{ field, message: expect.stringContaining(sentence) }] });
    expect(everything(daftar)).toEqual(before);
  });

  it('that it stands in already is no move: the other fields are changed as they were sent', () => {
    const daftar = withLead({ nextContact: '2026-03-20' });
    const before = daftar.records('Bosqichlar tarixi');

    mustEndWell(change(daftar, { stage: 'new', nextContact: null, need: 'Deraza' }));

    const [deal] = daftar.records('Bitimlar');
    expect(deal).toMatchObject({ Bosqich: 'Yangi lid', 'Nima kerak': 'Deraza', 'Yetgan bosqichi': 1 });
    expect(deal).not.toHaveProperty(['Keyingi aloqa']);
    expect(daftar.records('Bosqichlar tarixi')).toEqual(before);
  });

  it('is a conflict where somebody moved the deal since, and a deal that is gone is said to be', () => {
    const daftar = withLead(LEAD);
    move(daftar, { to: 'offer' });

    const late = change(daftar, { stage: 'paid' }, { expected: { stage: 'Yangi lid' } });
    const gone = change(daftar, { stage: 'offer' }, { id: 'B-9' });

    expect(late).toMatchObject({ ok: false, error: { message: expect.stringContaining('kimdir hozirgina') } });
    expect(gone).toMatchObject({ ok: false, error: { message: expect.stringContaining('B-9 yozuvi Bitimlar') } });
    expect(daftar.records('Bitimlar')).toMatchObject([{ Bosqich: 'Taklif' }]);
  });
});

function linesOf(daftar: Daftar): unknown[][] {
  const cells = ['Bitim raqami', 'Qaysi bosqichdan', 'Qaysi bosqichga'];
  const lines = daftar.records('Bosqichlar tarixi').filter(({ Raqami }) => Raqami !== undefined);
  return lines.map((line) => cells.map((heading) => line[heading] ?? ''));
}

describe('a stage typed into the grid', () => {
  const expected = movedInTheSidebar();

  it('leaves the same history as the move in the sidebar', () => {
    const daftar = withLead(LEAD);

    for (const label of ['Taklif', 'Toʻlandi']) daftar.type('Bitimlar', 'C2', label);

    expect(history(daftar)).toEqual(expected);
  });

  it('leaves it also when only the next pass notices', () => {
    const daftar = withLead(LEAD);
    mustEndWell(daftar.call('reconcile'));

    for (const label of ['Taklif', 'Toʻlandi']) {
      daftar.grid.write(daftar.sheetId('Bitimlar'), 2, 3, [[{ value: label }]]);
      mustEndWell(daftar.call('reconcile'));
    }

    expect(history(daftar)).toEqual(expected);
  });

  it('leaves it also when the pass that wrote it down died before it noticed', () => {
    const daftar = withLead(LEAD);
    mustEndWell(daftar.call('reconcile'));

    for (const label of ['Taklif', 'Toʻlandi']) {
      daftar.grid.write(daftar.sheetId('Bitimlar'), 2, 3, [[{ value: label }]]);
      daftar.onCall(() => {
        const isWritten = daftar.records('Oʻzgarishlar tarixi').some((line) => line['Yangi qiymat'] === `"${label}"`);
        const isRemembered = JSON.stringify(daftar.records('Daftar xotirasi')).includes(label);
        if (isWritten && isRemembered) throw new Error('The machine died.');
      });
      expect(daftar.call('reconcile').ok).toBe(false);
      daftar.onCall(null);
      mustEndWell(daftar.call('reconcile'));
    }

    expect(history(daftar)).toEqual(expected);
  });

  it('is noticed once, by the edit and by the passes after it', () => {
    const daftar = withLead(LEAD);

    for (const label of ['Taklif', 'Toʻlandi']) daftar.type('Bitimlar', 'C2', label);
    const counts = [mustEndWell(daftar.call('reconcile')), mustEndWell(daftar.call('reconcile'))];

    expect(history(daftar)).toEqual(expected);
    expect(counts[1]).toMatchObject({ edited: 0 });
  });

  it('that nobody noticed yet is told before the next move in the sidebar', () => {
    const daftar = withLead(LEAD);

    daftar.grid.write(daftar.sheetId('Bitimlar'), 2, 3, [[{ value: 'Toʻlandi' }]]);
    const answers = [move(daftar, { to: 'agreement' }), move(daftar, { to: 'agreement', requestId: 'again' })];

    expect(answers).toMatchObject([
      { ok: true, value: { from: 'Toʻlandi', to: 'Kelishuv', sale: true } },
      { ok: true, value: { from: 'Kelishuv', to: 'Kelishuv', sale: false } },
    ]);
    expect(movesOf(daftar)).toMatchObject([
      { 'Qaysi bosqichdan': 'new', 'Qaysi bosqichga': 'paid', Kim: 'unknown' },
      { 'Qaysi bosqichdan': 'paid', 'Qaysi bosqichga': 'agreement', Kim: 'owner@example.com' },
    ]);
    expect(daftar.records('Bitimlar')).toMatchObject([{ Bosqich: 'Kelishuv', 'Yetgan bosqichi': 4 }]);
    expect(daftar.records('Sotuvlar')).toHaveLength(1);
  });

  it('stays as typed when no stage is called so, and is a move once it is put right', () => {
    const daftar = withLead();

    daftar.type('Bitimlar', 'C2', 'Nimadir');
    const typed = [daftar.records('Bitimlar'), movesOf(daftar)];
    daftar.type('Bitimlar', 'C2', 'taklif');

    expect(typed).toMatchObject([[{ Bosqich: 'Nimadir' }], []]);
    expect(movesOf(daftar)).toMatchObject([{ 'Qaysi bosqichga': 'offer' }]);
  });

  it('is not refused where something lacks: the person reads in the corner what to fill in', () => {
    const daftar = withLead();
    daftar.takeShown();

    daftar.type('Bitimlar', 'C2', 'Yoʻqotildi');

    expect(JSON.stringify(daftar.takeShown())).toContain('B-1: yoʻqotish sababi yozilmagan.');
    expect(movesOf(daftar)).toMatchObject([{ 'Qaysi bosqichga': 'lost' }]);
  });

  it('in a new row begins in the first stage and moves from there, with its sale', () => {
    const daftar = setUpDaftar();

    daftar.grid.write(daftar.sheetId('Bitimlar'), 2, 4, [[{ value: 'Eshik' }, { value: 500_000 }]]);
    daftar.type('Bitimlar', 'C2', 'Toʻlandi');

    expect(linesOf(daftar)).toEqual([
      ['B-1', '', 'new'],
      ['B-1', 'new', 'paid'],
    ]);
    expect(daftar.records('Sotuvlar')).toMatchObject([{ Mahsulot: 'Eshik', Summa: 500_000 }]);
  });

  it('that was renamed in the list of stages is no move', () => {
    const daftar = withLead();
    mustEndWell(daftar.call('reconcile'));

    changeStage(daftar, 2, 2, 'Yangi murojaat');
    mustEndWell(daftar.call('reconcile'));

    expect(daftar.records('Bitimlar')).toMatchObject([{ Bosqich: 'Yangi murojaat' }]);
    expect(movesOf(daftar)).toEqual([]);
  });
});

const BARNO = aLead({ requestId: 'barno', name: 'Barno', contact: '90 222 22 22' });

describe('a new deal', () => {
  const copyFirst = (daftar: Daftar): void => {
    const id = daftar.sheetId('Bitimlar');
    const [row = []] = daftar.grid.read(id, { row: 2, column: 1, rows: 1, columns: daftar.grid.lastColumn(id) });
    daftar.grid.write(id, 3, 1, [row.map((cell) => ({ value: cell?.value ?? null }))]);
  };

  it.each<[string, (daftar: Daftar) => void, readonly string[]]>([
    ['the sidebar', (daftar) => void mustEndWell(daftar.call('addLead', [BARNO])), ['', 'new']],
    ['a form', (daftar) => void postLead(daftar, aSubmission(daftar, { name: 'Barno' })), ['', 'new']],
    ['the grid', (daftar) => daftar.type('Bitimlar', 'D3', 'Deraza'), ['', 'new']],
    [
      'the grid where no trigger saw it',
      (daftar) => daftar.grid.write(daftar.sheetId('Bitimlar'), 3, 4, [[{ value: 'Deraza' }]]),
      ['', 'new'],
    ],
    ['a copy of a row', copyFirst, ['', 'offer']],
    [
      'an import',
      (daftar) =>
        void mustEndWell(
          daftar.call('importDeals', [
            { requestId: 'i', deals: [{ customer: { name: 'Barno' }, stage: 'agreement', createdOn: '2026-02-01' }] },
          ]),
        ),
      ['', 'agreement'],
    ],
  ])('from %s begins its line of the stage log, once', (_, add, line) => {
    const daftar = withLead(LEAD);
    move(daftar, { to: 'offer' });

    add(daftar);
    mustEndWell(daftar.call('reconcile'));
    mustEndWell(daftar.call('reconcile'));

    expect(linesOf(daftar)).toEqual([
      ['B-1', '', 'new'],
      ['B-1', 'new', 'offer'],
      ['B-2', ...line],
    ]);
  });

  it.each([
    ['lost', 'Yoʻqotildi', 'Yoʻqotilgan vaqti', ''],
    ['lost', 'Yoʻqotildi', 'Yoʻqotilgan vaqti', 'lost'],
    ['paid', 'Toʻlandi', 'Sotilgan vaqti', ''],
    ['paid', 'Toʻlandi', 'Sotilgan vaqti', 'paid'],
  ])(
    'copied from a row that stands in %s and is not whole yet is closed on the day of its copy',
    (stage, label, stamp, known) => {
      const daftar = withLead();
      const id = daftar.sheetId('Bitimlar');
      const [headings = []] = daftar.grid.read(id, { row: 1, column: 1, rows: 1, columns: daftar.grid.lastColumn(id) });
      for (const [heading, value] of [
        ['Bosqich', label],
        ['Bosqich kaliti', known],
      ]) {
        daftar.grid.write(id, 2, 1 + headings.findIndex((cell) => cell.value === heading), [[{ value: value ?? '' }]]);
      }
      copyFirst(daftar);

      mustEndWell(daftar.call('reconcile'));

      expect(daftar.records('Bitimlar')[1]).toMatchObject({ Raqami: 'B-2', Bosqich: label, 'Bosqich kaliti': stage });
      expect(daftar.records('Bitimlar')[1]?.[stamp]).toBe(daftar.records('Bitimlar')[1]?.Qoʻshilgan);
      expect(linesOf(daftar).filter(([id]) => id === 'B-2').length).toBeLessThan(2);
    },
  );

  it('that is taken back takes its line along, also one that is not written yet', () => {
    const daftar = withLead();
    mustEndWell(daftar.call('addLead', [BARNO]));

    const undone = mustEndWell(daftar.call('undo', ['barno']));
    mustEndWell(daftar.call('settle'));

    expect(undone).toEqual({ ok: true, value: { records: 2 } });
    expect(linesOf(daftar)).toEqual([['B-1', '', 'new']]);
  });

  it('whose number was lost and is given back has no second beginning', () => {
    const daftar = withLead();
    mustEndWell(daftar.call('reconcile'));

    daftar.grid.write(daftar.sheetId('Bitimlar'), 2, 1, [[{ value: null }]]);
    mustEndWell(daftar.call('reconcile'));

    expect(daftar.records('Bitimlar')).toMatchObject([{ Raqami: 'B-1' }]);
    expect(linesOf(daftar)).toEqual([['B-1', '', 'new']]);
  });
});
