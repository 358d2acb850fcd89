// A seller's day: contacts, next dates, tasks, promises and hand-overs, each undone as easily as done.

import { aLead } from '../support/builders';
import { mustEndWell, setUpDaftar } from '../support/daftar';
import { ask, hire, recordsIn, takeBack, withLead } from '../support/selling';

const CALL = { customerId: 'M-1', dealId: 'B-1', channel: 'call', direction: 'out' };
const SHEETS = ['Mijozlar', 'Bitimlar', 'Aloqalar', 'Vazifalar', 'Aloqa shaxslari'];

describe('logging a contact', () => {
  it('leaves an activity, the first reply, the last touch and the next date', () => {
    const daftar = withLead();

    const answer = ask(daftar, 'logContact', {
      ...CALL,
      outcome: 'noAnswer',
      text: 'Qoʻngʻiroq\r\nqildim',
      minutes: '2,5',
    });

    expect(answer).toEqual({ ok: true, value: { customerId: 'M-1', dealId: 'B-1', nextContact: '2026-03-03' } });
    expect(recordsIn(daftar, 'Aloqalar', 'Bitimlar', 'Mijozlar')).toMatchObject([
      [
        {
          Raqami: 'A-1',
          Mijoz: 'Aziz · 4567',
          'Mijoz raqami': 'M-1',
          'Bitim raqami': 'B-1',
          Kanal: 'Qoʻngʻiroq',
          'Kim boshladi': 'Biz',
          Natija: 'Koʻtarmadi',
          Mazmuni: 'Qoʻngʻiroq\nqildim',
          Daqiqa: 2.5,
          Xodim: 'owner@example.com',
        },
      ],
      [{ 'Birinchi javob': expect.any(Number), 'Oxirgi aloqa': expect.any(Number), 'Keyingi aloqa': 46_084 }],
      [{ 'Oxirgi aloqa': expect.any(Number) }],
    ]);
  });

  it('keeps the first reply, and what the customer wrote to us is none', () => {
    const daftar = withLead();

    ask(daftar, 'logContact', { ...CALL, direction: 'in', channel: 'telegram', text: 'Qachon boʻladi?' });
    const asked = daftar.records('Bitimlar')[0];
    ask(daftar, 'logContact', { ...CALL, requestId: 'reply' });
    const replied = daftar.records('Bitimlar')[0]?.['Birinchi javob'];
    daftar.clock.advance(3_600_000);
    ask(daftar, 'logContact', { ...CALL, requestId: 'again' });

    expect(asked).not.toHaveProperty(['Birinchi javob']);
    expect(asked).not.toHaveProperty(['Oxirgi aloqa']);
    expect(daftar.records('Bitimlar')[0]?.['Birinchi javob']).toBe(replied);
    expect(Number(daftar.records('Bitimlar')[0]?.['Oxirgi aloqa'])).toBeGreaterThan(Number(replied));
  });

  it.each([
    [{ outcome: 'talked' }, '2026-03-03'],
    [{ outcome: 'thinking' }, '2026-03-05'],
    [{ outcome: 'refused' }, ''],
    [{ outcome: 'wrongNumber' }, ''],
    [{}, ''],
    [{ outcome: 'noAnswer', nextContact: '20.03.2026' }, '2026-03-20'],
  ])('with %j plans the next contact for "%s"', (given, nextContact) => {
    expect(ask(withLead(), 'logContact', { ...CALL, ...given })).toMatchObject({ ok: true, value: { nextContact } });
  });

  it('does not bring forward what is planned for later', () => {
    const daftar = withLead({ nextContact: '2026-04-01' });

    expect(ask(daftar, 'logContact', { ...CALL, outcome: 'noAnswer' })).toMatchObject({
      value: { nextContact: '2026-04-01' },
    });
  });

  it('plans nothing for a deal that is closed', () => {
    const daftar = withLead();
    ask(daftar, 'moveStage', { dealId: 'B-1', to: 'lost', lossReason: 'Narx qimmat' });

    expect(ask(daftar, 'logContact', { ...CALL, outcome: 'thinking' })).toMatchObject({ value: { nextContact: '' } });
  });

  it('without a deal touches the customer alone', () => {
    const daftar = withLead();

    ask(daftar, 'logContact', { ...CALL, dealId: '', channel: 'meeting', outcome: 'talked' });

    expect(recordsIn(daftar, 'Aloqalar', 'Mijozlar')).toMatchObject([
      [{ Mijoz: 'Aziz · 4567', Kanal: 'Uchrashuv' }],
      [{ 'Oxirgi aloqa': expect.any(Number) }],
    ]);
    expect(daftar.records('Bitimlar')[0]).not.toHaveProperty(['Oxirgi aloqa']);
  });

  it.each([
    [{ nextContact: '31/02/2026' }, 'nextContact', 'Bunday sana yoʻq: 31/02/2026.'],
    [{ nextContact: '01.03.2026' }, 'nextContact', 'Bu kun oʻtib ketgan: 01.03.2026.'],
    [{ minutes: 'uch' }, 'minutes', 'Daqiqalar notoʻgʻri: uch.'],
    [{ minutes: -3 }, 'minutes', 'Daqiqalar notoʻgʻri: -3.'],
  ])('with %j is refused at the field %s', (wrong, field, sentence) => {
    const daftar = withLead();

    expect(ask(daftar, 'logContact', { ...CALL, ...wrong })).toEqual({
      ok: false,
      issues: [{ field, message: expect.stringContaining(sentence) }],
    });
    expect(daftar.records('Aloqalar')).toEqual([]);
  });

  it('is refused with a sentence when the deal is gone or is another customer’s', () => {
    const daftar = withLead();

    const outcomes = [
      { ...CALL, requestId: '1', dealId: 'B-9' },
      { ...CALL, requestId: '2', customerId: 'M-9' },
    ].map((input) => daftar.call('logContact', [input]));

    expect(outcomes).toMatchObject([
      { error: { message: expect.stringContaining('B-9') } },
      { error: { message: expect.stringContaining('B-1') } },
    ]);
  });

  it.each([[CALL], [{ ...CALL, dealId: '' }]])('%j is done once, and taken back whole', (contact) => {
    const daftar = withLead();
    const before = recordsIn(daftar, ...SHEETS);

    const answers = [contact, contact].map((input) => ask(daftar, 'logContact', { ...input, outcome: 'talked' }));
    const count = daftar.records('Aloqalar').length;
    const undone = takeBack(daftar, 'logContact-1');

    expect([answers[1], count]).toEqual([answers[0], 1]);
    expect(undone).toMatchObject({ ok: true });
    expect(recordsIn(daftar, ...SHEETS)).toEqual(before);
  });

  it('leaves nothing for a pass to find', () => {
    const daftar = withLead();
    mustEndWell(daftar.call('reconcile'));

    ask(daftar, 'logContact', { ...CALL, outcome: 'talked' });
    ask(daftar, 'logContact', { ...CALL, requestId: 'again', outcome: 'talked' });

    expect(Object.values(mustEndWell(daftar.call<object>('reconcile'))).every((count) => count === 0)).toBe(true);
  });
});

describe('planning the next contact', () => {
  it('sets the day and the step; a step that is not named stays', () => {
    const daftar = withLead();

    ask(daftar, 'setNextContact', { dealId: 'B-1', nextContact: '10.03.2026', nextStep: 'Narxni aytish' });
    ask(daftar, 'setNextContact', { requestId: 'again', dealId: 'B-1', nextContact: '11.03.2026' });

    expect(daftar.records('Bitimlar')).toMatchObject([{ 'Keyingi aloqa': 46_092, 'Keyingi qadam': 'Narxni aytish' }]);
    expect(takeBack(daftar, 'again')).toMatchObject({ ok: true });
  });

  it.each([
    ['', 'Sanani tanlang.'],
    ['32.03.2026', 'Bunday sana yoʻq: 32.03.2026.'],
  ])('for "%s" is refused', (nextContact, sentence) => {
    expect(ask(withLead(), 'setNextContact', { dealId: 'B-1', nextContact })).toEqual({
      ok: false,
      issues: [{ field: 'nextContact', message: expect.stringContaining(sentence) }],
    });
  });
});

describe('tasks', () => {
  const PROMISE = { customerId: 'M-1', dealId: 'B-1', kind: 'promise', title: 'Narxnoma yuborish', due: '2026-03-04' };

  it('are added with what was promised at first', () => {
    const daftar = withLead();
    hire(daftar, { name: 'Dilnoza', email: 'owner@example.com' });

    expect(ask(daftar, 'addTask', PROMISE)).toEqual({ ok: true, value: { taskId: 'V-1' } });
    expect(daftar.records('Vazifalar')).toMatchObject([
      {
        Raqami: 'V-1',
        'Nima qilish kerak': 'Narxnoma yuborish',
        Turi: 'Vaʼda',
        Mijoz: 'Aziz · 4567',
        Masʼul: 'Dilnoza',
        Holati: 'Ochiq',
        Muddati: 46_085,
        'Birinchi muddati': 46_085,
      },
    ]);
  });

  it('with nonsense get a sentence at each field', () => {
    expect(ask(withLead(), 'addTask', { ...PROMISE, title: '  ', due: '31/02/2026' })).toEqual({
      ok: false,
      issues: [
        { field: 'title', message: 'Nima qilish kerakligini yozing.' },
        { field: 'due', message: expect.stringContaining('Bunday sana yoʻq: 31/02/2026.') },
      ],
    });
  });

  it('that are postponed keep their first day and are counted, also in both directions', () => {
    const daftar = withLead();
    ask(daftar, 'addTask', PROMISE);

    for (const due of ['06.03.2026', '06.03.2026', '05.03.2026']) {
      ask(daftar, 'postponeTask', { requestId: `to ${due}`, taskId: 'V-1', due });
    }

    expect(daftar.records('Vazifalar')).toMatchObject([
      { Muddati: 46_086, 'Birinchi muddati': 46_085, 'Necha bor surilgan': 2 },
    ]);
  });

  it('of an open deal are done only with its next contact', () => {
    const daftar = withLead();
    ask(daftar, 'addTask', PROMISE);

    const refused = ask(daftar, 'closeTask', { taskId: 'V-1', done: true });
    const done = ask(daftar, 'closeTask', {
      taskId: 'V-1',
      done: true,
      nextContact: '09.03.2026',
      nextStep: 'Soʻrash',
    });
    const postponed = ask(daftar, 'postponeTask', { taskId: 'V-1', due: '10.03.2026' });

    expect(refused).toEqual({
      ok: false,
      issues: [{ field: 'nextContact', message: 'Bitim hali ochiq. Keyingi aloqa kunini belgilang.' }],
    });
    expect(done).toMatchObject({ ok: true });
    expect(postponed).toMatchObject({ ok: false, issues: [{ field: 'taskId' }] });
    expect(recordsIn(daftar, 'Vazifalar', 'Bitimlar')).toMatchObject([
      [{ Holati: 'Bajarildi', 'Bajarilgan vaqti': expect.any(Number) }],
      [{ 'Keyingi aloqa': 46_090, 'Keyingi qadam': 'Soʻrash' }],
    ]);
  });

  it('that are not needed, and those of a deal that goes on anyway, are just closed', () => {
    const daftar = withLead();
    ask(daftar, 'addTask', PROMISE);
    ask(daftar, 'addTask', { ...PROMISE, requestId: 'second' });

    ask(daftar, 'closeTask', { taskId: 'V-1', done: false });
    ask(daftar, 'setNextContact', { dealId: 'B-1', nextContact: '2026-03-09' });
    ask(daftar, 'closeTask', { requestId: 'close', taskId: 'V-2', done: true });

    expect(daftar.records('Vazifalar').map(({ Holati }) => Holati)).toEqual(['Kerak emas', 'Bajarildi']);
  });

  it('are taken back: adding, postponing and closing', () => {
    const daftar = withLead();
    const before = recordsIn(daftar, ...SHEETS);
    ask(daftar, 'addTask', PROMISE);
    ask(daftar, 'postponeTask', { taskId: 'V-1', due: '2026-03-08' });
    ask(daftar, 'closeTask', { taskId: 'V-1', done: true, nextContact: '2026-03-09' });

    const undone = ['closeTask-1', 'postponeTask-1', 'addTask-1'].map((request) => takeBack(daftar, request));

    expect(undone).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
    expect(recordsIn(daftar, ...SHEETS)).toEqual(before);
  });
});

describe('handing a deal over', () => {
  function withTwo() {
    const daftar = withLead({ need: 'Eshik' });
    hire(daftar, { name: 'Dilnoza', email: 'owner@example.com' }, { name: 'Jasur' });
    return daftar;
  }

  it('gives it to the colleague, who accepts it once', () => {
    const daftar = withTwo();

    ask(daftar, 'handOver', { dealId: 'B-1', to: 'jasur', note: 'Narx aytilgan' });
    const handed = daftar.records('Vazifalar');
    ask(daftar, 'acceptHandOff', { taskId: 'V-1' });
    const accepted = daftar.records('Vazifalar')[0]?.['Qabul qilingan'];
    daftar.clock.advance(3_600_000);
    ask(daftar, 'acceptHandOff', { requestId: 'again', taskId: 'V-1' });

    expect(handed).toMatchObject([
      { Turi: 'Topshirish', 'Nima qilish kerak': 'Eshik', Izoh: 'Narx aytilgan', Masʼul: 'Jasur', Kimdan: 'Dilnoza' },
    ]);
    expect(daftar.records('Bitimlar')).toMatchObject([{ Masʼul: 'Jasur' }]);
    expect([typeof accepted, daftar.records('Vazifalar')[0]?.['Qabul qilingan']]).toEqual(['number', accepted]);
  });

  it.each([
    ['Nodira', 'Xodimlar orasida bunday odam yoʻq: Nodira.'],
    ['', 'Xodimlar orasida bunday odam yoʻq'],
  ])('to "%s" is refused', (to, sentence) => {
    expect(ask(withTwo(), 'handOver', { dealId: 'B-1', to, note: '' })).toEqual({
      ok: false,
      issues: [{ field: 'to', message: expect.stringContaining(sentence) }],
    });
  });

  it('is taken back whole', () => {
    const daftar = withTwo();
    const before = recordsIn(daftar, ...SHEETS);

    ask(daftar, 'handOver', { dealId: 'B-1', to: 'Jasur', note: '' });

    expect(takeBack(daftar, 'handOver-1')).toMatchObject({ ok: true });
    expect(recordsIn(daftar, ...SHEETS)).toEqual(before);
  });

  it('cannot be accepted of a task that is none', () => {
    const daftar = withTwo();
    ask(daftar, 'addTask', { customerId: 'M-1', kind: 'task', title: 'Qoʻngʻiroq', due: '2026-03-04' });

    expect(ask(daftar, 'acceptHandOff', { taskId: 'V-1' })).toMatchObject({ ok: false, issues: [{ field: 'taskId' }] });
  });
});

describe('a person at a company', () => {
  it('is added, and taken back', () => {
    const daftar = withLead();
    const person = { customerId: 'M-1', name: 'Barno', role: 'Direktor', contact: '90 222 22 22' };

    expect(ask(daftar, 'addContact', person)).toEqual({ ok: true, value: { contactId: 'K-1' } });
    expect(daftar.records('Aloqa shaxslari')).toMatchObject([
      { Ism: 'Barno', Firma: 'Aziz · 4567', 'Telefon yoki @username': '+998 90 222 22 22', 'Firma raqami': 'M-1' },
    ]);
    expect(takeBack(daftar, 'addContact-1')).toEqual({ ok: true, value: { records: 1 } });
  });

  it.each([
    [{ contact: '123' }, 'contact'],
    [{ name: ' ' }, 'name'],
  ])('with %j is refused', (wrong, field) => {
    const person = { customerId: 'M-1', name: 'Barno', role: '', contact: '', ...wrong };

    expect(ask(withLead(), 'addContact', person)).toMatchObject({ ok: false, issues: [{ field }] });
  });
});

describe('a lead', () => {
  it('is the acting person’s, and takes further fields of the customer along', () => {
    const daftar = setUpDaftar();
    hire(daftar, { name: 'Dilnoza', email: 'Owner@example.com' });
    const values = { city: 'Samarqand', kind: 'company', birthday: '05.03.1990', email: 'a@b.uz' };

    ask(daftar, 'addLead', { ...aLead({ name: 'Aziz' }), values });

    expect(recordsIn(daftar, 'Mijozlar', 'Bitimlar')).toMatchObject([
      [{ Masʼul: 'Dilnoza', Shahar: 'Samarqand', 'Shaxs yoki firma': 'Firma', 'Tugʻilgan kuni': 32_937 }],
      [{ Masʼul: 'Dilnoza', 'Yetgan bosqichi': 1 }],
    ]);
  });

  it('with nonsense in further fields gets a sentence at each, and nothing is added', () => {
    const daftar = setUpDaftar();
    const values = { email: 'a@', birthday: '31/02/1990', kind: 'mushuk', createdAt: '1', nimadir: '2' };

    const answer = ask<{ issues: { field: string }[] }>(daftar, 'addLead', { ...aLead({}), values });

    expect(answer.issues.map(({ field }) => field).sort()).toEqual([
      'birthday',
      'createdAt',
      'email',
      'kind',
      'nimadir',
    ]);
    expect(daftar.records('Mijozlar')).toEqual([]);
  });

  it('of a customer whom we know fills in what is blank, and notes what differs at the deal', () => {
    const daftar = setUpDaftar();
    ask(daftar, 'addLead', { ...aLead({ name: 'Aziz' }), values: { city: 'Samarqand' } });

    const values = { city: 'Buxoro', taxId: '123456789' };
    ask(daftar, 'addLead', { ...aLead({ requestId: 'again', duplicate: 'join' }), values });

    expect(recordsIn(daftar, 'Mijozlar', 'Bitimlar')).toMatchObject([
      [{ Shahar: 'Samarqand', STIR: '123456789' }],
      [{}, { Izoh: 'Shahar: Buxoro' }],
    ]);
  });
});

describe('the sidebar', () => {
  it('opens with the stages, the reasons, the staff, and who one is', () => {
    const daftar = setUpDaftar();
    hire(daftar, { name: 'Dilnoza', email: 'owner@example.com' }, { name: 'Jasur' });

    mustEndWell(daftar.run('openSidebar'));

    const page = JSON.stringify(daftar.takeShown());
    const boot = /\\"me\\":\\"Dilnoza\\"/.test(page);
    expect([boot, page.includes('Narx qimmat'), page.includes('Jasur')]).toEqual([true, true, true]);
  });
});
