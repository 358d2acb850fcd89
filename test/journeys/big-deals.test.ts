// The owner hears once, by mail, of a deal that somebody else made a big one.

import { aLead } from '../support/builders';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

const OWNER = 'rahbar@example.com';
/** What the firm calls big. */
const BIG = '20 mln';
const SEND_MAIL = 'https://www.googleapis.com/auth/script.send_mail';

/** A firm whose owner is somebody else than the person who acts; without an amount nothing is big. */
function aFirm({ owner = OWNER, big = BIG } = {}): Daftar {
  const daftar = setUpDaftar();
  const rows = [
    ['H-1', 'Olim', owner, 'Rahbar'],
    ['H-2', 'Dilnoza', '', 'Sotuvchi'],
  ];
  daftar.grid.write(
    daftar.sheetId('Xodimlar'),
    2,
    1,
    rows.map((row) => row.map((value) => ({ value }))),
  );
  const settings = daftar.sheetId('Sozlamalar');
  const below = daftar.records('Sozlamalar').length + 2;
  daftar.grid.write(settings, below, 1, [[{ value: 'bigDeal' }, { value: big }]]);
  mustEndWell(daftar.run('openSidebar'));
  daftar.takeShown();
  return daftar;
}

const add = (daftar: Daftar, amount: string) =>
  daftar.call('addLead', [aLead({ requestId: 'lead', name: 'Nodira', need: 'Oshxona', amount })]);

const move = (daftar: Daftar, requestId: string, to: string, amount: string) =>
  daftar.call('moveStage', [{ requestId, dealId: 'B-1', to, values: { amount } }]);

const settle = (daftar: Daftar) => mustEndWell(daftar.call('settle'));

function said(daftar: Daftar): readonly string[] {
  return daftar.takeShown().flatMap((shown) => ('message' in shown ? [shown.message] : []));
}

/** All letters that a person may send in a day. */
function useUp(daftar: Daftar): void {
  daftar.inProcess(() => {
    while (MailApp.getRemainingDailyQuota() > 0) MailApp.sendEmail('x@example.com', 'x', 'x');
  });
}

describe('a lead of a big amount', () => {
  it('is a letter to the owner once the page settles: what, how much, who, and where it stands', () => {
    const daftar = aFirm();

    const { record } = add(daftar, '25 mln');
    const before = daftar.outbox().length;
    settle(daftar);

    expect([record.blocking <= 5, before]).toEqual([true, 0]);
    expect(daftar.outbox()).toMatchObject([
      {
        to: [OWNER],
        subject: 'Yirik bitim: Nodira · 4567, 25\u00a0000\u00a0000 UZS',
        body: expect.stringMatching(
          /^B-1: Nodira · 4567, 25\u00a0000\u00a0000 UZS\.\nBosqich: Yangi lid\. Masʼul: –\.\n\nhttps:.*#gid=\d+&range=A2$/,
        ),
        htmlBody: '',
      },
    ]);
  });

  it.each<[string, Parameters<typeof aFirm>[0], string]>([
    ['of less', {}, '19 mln'],
    ['without an amount', {}, ''],
    ['that the owner added', { owner: 'owner@example.com' }, BIG],
    ['in a firm whose owner has no e-mail', { owner: '' }, BIG],
    ['in a firm that calls nothing big', { big: '' }, BIG],
  ])('%s is none', (_, firm, amount) => {
    const daftar = aFirm(firm);

    mustEndWell(add(daftar, amount));
    settle(daftar);

    expect(daftar.outbox()).toEqual([]);
  });

  it('that was taken back before is none', () => {
    const daftar = aFirm();
    mustEndWell(add(daftar, BIG));

    mustEndWell(daftar.call('undo', ['lead']));
    settle(daftar);

    expect(daftar.outbox()).toEqual([]);
  });

  it('is one letter, however often it is sent and settled', () => {
    const daftar = aFirm();

    for (const _ of [1, 2]) {
      mustEndWell(add(daftar, BIG));
      settle(daftar);
    }

    expect(daftar.outbox()).toHaveLength(1);
  });
});

describe('a deal that becomes a big one on its way', () => {
  it('is told of when it does, and not when it does so again', () => {
    const daftar = aFirm();
    mustEndWell(add(daftar, '5 mln'));
    settle(daftar);

    const letters = [
      ['offer', '30 mln'],
      ['agreement', '10 mln'],
      ['offer', '40 mln'],
    ].map(([to = '', amount = ''], index) => {
      mustEndWell(move(daftar, `move-${index}`, to, amount));
      settle(daftar);
      return daftar.outbox().length;
    });

    expect(letters).toEqual([1, 1, 1]);
  });
});

describe('a letter that cannot be sent', () => {
  it.each<[string, (daftar: Daftar) => void]>([
    ['a refused permission', (daftar) => daftar.setConsent('owner@example.com', { refusedScopes: [SEND_MAIL] })],
    ['a used-up quota', useUp],
  ])('by %s loses no lead, is said, and is not tried again', (_, hinder) => {
    const daftar = aFirm();
    hinder(daftar);
    const before = daftar.outbox();

    mustEndWell(add(daftar, BIG));
    settle(daftar);
    const told = said(daftar);
    daftar.setConsent('owner@example.com', { refusedScopes: [] });
    daftar.clock.advance(25 * 3_600_000);
    settle(daftar);

    expect(told).toEqual(['B-1 yirik bitim, lekin rahbarga xat ketmadi. Unga oʻzingiz ayting.']);
    expect(daftar.records('Bitimlar')).toMatchObject([{ Raqami: 'B-1', Summa: 20_000_000 }]);
    expect([daftar.outbox(), said(daftar)]).toEqual([before, []]);
  });

  it('because the machine died over it is not written twice, and the lead stands', () => {
    const daftar = aFirm();
    mustEndWell(add(daftar, BIG));
    daftar.onCall((name) => {
      if (name === 'MailApp.sendEmail') throw new Error('The machine died.');
    });

    const { ok } = daftar.call('settle');
    daftar.onCall(null);
    settle(daftar);

    expect([ok, daftar.outbox().length, daftar.records('Bitimlar').length]).toEqual([false, 0, 1]);
  });
});
