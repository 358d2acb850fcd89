// The owner hears once, by mail, of a deal that somebody else made a big one.

import { aLead } from '../support/builders';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

const OWNER = 'rahbar@example.com';
/** What the firm calls big. */
const BIG = '20 mln';
const ACTING = 'owner@example.com';
const HOUR = 3_600_000;
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

const add = (daftar: Daftar, amount: string, lead: Parameters<typeof aLead>[0] = {}) =>
  daftar.call('addLead', [aLead({ requestId: 'lead', name: 'Nodira', need: 'Oshxona', amount, ...lead })]);

const move = (daftar: Daftar, requestId: string, to: string, amount: string) =>
  daftar.call('moveStage', [{ requestId, dealId: 'B-1', to, values: { amount } }]);

const settle = (daftar: Daftar) => mustEndWell(daftar.call('settle'));

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
        subject: 'Yirik bitim: Nodira · 4567, 25\u00a0000\u00a0000\u00a0soʻm',
        body: expect.stringMatching(
          /• B-1 · Nodira · 4567: \+998 90 123 45 67 · Oshxona, 25\u00a0000\u00a0000\u00a0soʻm\nhttps:.*#gid=\d+&range=A2\n\nMasʼul: tayinlanmagan\. Bosqich: Yangi lid\./,
        ),
        htmlBody: expect.stringContaining('range=A2'),
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

describe('many big leads of an hour', () => {
  it('are one letter, so that mail is left for the morning', () => {
    const daftar = aFirm();
    mustEndWell(daftar.call('switchTickOn'));
    for (const index of [1, 2, 3]) {
      const lead = aLead({ requestId: `lead-${index}`, contact: `90 123 45 6${index}`, amount: `${20 + index} mln` });
      mustEndWell(daftar.call('addLead', [lead]));
    }
    const before = daftar.outbox().length;

    daftar.windOn(HOUR);
    daftar.windOn(HOUR);

    const told = daftar.outbox().slice(before).filter(isBig);
    expect(told).toMatchObject([{ to: [OWNER], subject: 'Yirik bitimlar: 3 ta' }]);
    expect(told[0]?.body.match(/B-\d/g)?.slice(0, 3)).toEqual(['B-3', 'B-2', 'B-1']);
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
    ['a refused permission', (daftar) => daftar.setConsent(ACTING, { refusedScopes: [SEND_MAIL] })],
    ['a used-up quota', useUp],
  ])('by %s loses no lead, and goes with the hourly work', (_, hinder) => {
    const daftar = aFirm();
    mustEndWell(daftar.call('switchTickOn'));
    hinder(daftar);
    const before = daftar.outbox().length;

    mustEndWell(add(daftar, BIG));
    settle(daftar);
    const after = daftar.outbox().length;
    daftar.setConsent(ACTING, { refusedScopes: [] });
    daftar.clock.advance(23 * HOUR);
    daftar.windOn(HOUR);

    expect(after).toBe(before);
    expect(daftar.records('Bitimlar')).toMatchObject([{ Raqami: 'B-1', Summa: 20_000_000 }]);
    expect(daftar.outbox().slice(before).filter(isBig)).toMatchObject([{ to: [OWNER] }]);
  });

  it('because the machine died over it goes once with the hourly work, and the lead stands', () => {
    const daftar = aFirm();
    // As on any other day: whether a letter went is told by the mails that are left, of a whole allowance nobody can tell it.
    mustEndWell(add(daftar, BIG, { requestId: 'before', contact: '90 555 55 55' }));
    mustEndWell(daftar.call('settle'));
    mustEndWell(daftar.call('switchTickOn'));
    mustEndWell(add(daftar, BIG));
    daftar.onCall((name) => {
      if (name === 'MailApp.sendEmail') throw new Error('The machine died.');
    });

    daftar.call('settle');
    daftar.onCall(null);
    daftar.windOn(HOUR);
    daftar.windOn(HOUR);

    expect([daftar.outbox().filter(isBig).length, daftar.records('Bitimlar').length]).toEqual([2, 2]);
  });
});

function isBig({ subject }: { readonly subject: string }): boolean {
  return subject.startsWith('Yirik bitim');
}
