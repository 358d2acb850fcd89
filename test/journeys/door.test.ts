// A form on the firm's own site posts a lead: the web app as strangers meet it, over dist/Code.js.

import { aLead } from '../support/builders';
import { type Daftar, mustEndWell, openDaftar, setUpDaftar } from '../support/daftar';
import { aSubmission, postLead, postText, tokenOf } from '../support/door';

const FORM = 'application/x-www-form-urlencoded';

/** Everything in the workbook, to see that nothing was written. */
function everything(daftar: Daftar): unknown {
  const area = { row: 1, column: 1, rows: 90, columns: 20 };
  return daftar.grid.sheets().map(({ id }) => daftar.grid.read(id, area));
}

describe('a submission with the token', () => {
  it('becomes a customer and a deal, and is answered without a word about them', () => {
    const daftar = setUpDaftar();
    const fields = { name: 'Nodira', phone: '901234567', need: 'Shkaf', source: 'Instagram', amount: 5_000_000 };

    const answer = postLead(daftar, aSubmission(daftar, fields));

    expect(answer).toEqual({ ok: true });
    expect(daftar.records('Mijozlar')).toMatchObject([
      { Raqami: 'M-1', Ism: 'Nodira', 'Telefon yoki @username': '+998 90 123 45 67', Manba: 'Instagram' },
    ]);
    expect(daftar.records('Bitimlar')).toMatchObject([
      { Raqami: 'B-1', Mijoz: 'Nodira · 4567', Bosqich: 'Yangi lid', 'Nima kerak': 'Shkaf', Summa: 5_000_000 },
    ]);
    // The visitor of a web app that runs as its owner has no name.
    expect(daftar.records('Oʻzgarishlar tarixi').map(({ Soʻrov, Kim }) => [Soʻrov, Kim])).toEqual([
      ['door-form-1', undefined],
      ['door-form-1', undefined],
      // The line of the stage log, which the next unit of work writes: that of the letter to the owner.
      ['door-form-1', undefined],
    ]);
  });

  it('may come as an ordinary form', () => {
    const daftar = setUpDaftar();
    const fields = {
      token: tokenOf(daftar),
      requestId: 'form-1',
      name: "To'lqin & oʻgʻli",
      phone: '+998 90 123-45-67',
    };

    const answer = postText(daftar, String(new URLSearchParams(fields)), FORM);

    expect(answer).toBe('{"ok":true}');
    expect(daftar.records('Mijozlar')).toMatchObject([
      { Ism: "To'lqin & oʻgʻli", 'Telefon yoki @username': '+998 90 123 45 67' },
    ]);
  });

  it('that comes again is not written again, and gets the same answer', () => {
    const daftar = setUpDaftar();

    const answers = [1, 2].map(() => postLead(daftar, aSubmission(daftar)));

    expect(answers).toEqual([{ ok: true }, { ok: true }]);
    expect([daftar.records('Mijozlar').length, daftar.records('Bitimlar').length]).toEqual([1, 1]);
  });

  it('is looked at in the same run, since no page will ask later whether it arrived', () => {
    const daftar = setUpDaftar();

    postLead(daftar, aSubmission(daftar));

    const [, state] = daftar.grid.read(daftar.sheetId('Daftar jurnali'), { row: 1, column: 1, rows: 2, columns: 1 });
    expect(JSON.parse(String(state?.[0]?.value))).toMatchObject({ unsettled: [] });
    // Seven for the lead, the others for telling its owner at once.
    expect(daftar.executions.at(-1)?.blocking).toBeLessThanOrEqual(16);
  });
});

describe('a phone that we know', () => {
  it('gets a new deal, keeps its customer as they are, and is answered like one that we do not know', () => {
    const daftar = setUpDaftar();
    mustEndWell(daftar.call('addLead', [aLead({ contact: '90 123 45 67', name: 'Aziz' })]));

    const fields = { name: 'Azizbek', phone: '+998901234567', need: 'Eshik', source: 'Sayt' };
    const known = postText(daftar, JSON.stringify(aSubmission(daftar, fields)));
    const unknown = postText(daftar, JSON.stringify(aSubmission(daftar, { requestId: 'form-2', phone: '935554433' })));

    expect(known).toBe(unknown);
    expect(daftar.records('Mijozlar')[0]).toMatchObject({ Raqami: 'M-1', Ism: 'Aziz' });
    // The other name is not lost: the seller reads it beside the need.
    expect(daftar.records('Bitimlar')[1]).toMatchObject({ Mijoz: 'Aziz · 4567', 'Nima kerak': 'Eshik (Azizbek)' });
    expect([daftar.records('Mijozlar').length, daftar.records('Bitimlar').length]).toEqual([2, 3]);
  });
});

describe('a submission is refused with a sentence, and nothing is written', () => {
  it.each<[string, Readonly<Record<string, string>>, object]>([
    ['with a wrong token', { token: 'guess' }, { field: 'token', message: 'The token is wrong or missing.' }],
    [
      'with a field that is not for strangers',
      { duplicate: 'new' },
      {
        field: '',
        message: 'Only these fields are taken: token, requestId, name, phone, contact, need, source, amount.',
      },
    ],
    [
      'with a phone that is none',
      { phone: '<script>alert(1)</script>' },
      { field: 'contact', message: 'The phone or @username is not complete. For example: 90 123 45 67.' },
    ],
    [
      'with an amount that is none',
      { amount: '<img src=x onerror=alert(1)>' },
      { field: 'amount', message: 'The amount is wrong. For example: 1 500 000 or 1.5 mln.' },
    ],
    ['from nobody', { name: '', phone: '' }, { field: 'contact', message: 'Enter a phone, an @username or a name.' }],
  ])('%s', (_, fields, issue) => {
    const daftar = setUpDaftar({ locale: 'en' });
    const before = everything(daftar);

    const answer = postLead(daftar, aSubmission(daftar, fields));

    expect(answer).toEqual({ ok: false, retry: false, issues: [issue] });
    expect(everything(daftar)).toEqual(before);
  });

  it.each([
    ['markup', '<html><script>alert(1)</script></html>', 'text/html'],
    ['broken JSON', '{"token":"<script>', 'application/json'],
    ['nothing', '', ''],
    ['a flood', JSON.stringify({ token: 'x'.repeat(100_000) }), 'application/json'],
    [
      'a file',
      '--x\r\nContent-Disposition: form-data; name="token"\r\n\r\nx\r\n--x--',
      'multipart/form-data; boundary=x',
    ],
  ])('that is %s', (_, body, type) => {
    const daftar = setUpDaftar();
    const before = everything(daftar);

    const answer = postText(daftar, body, type);

    expect(JSON.parse(answer)).toMatchObject({ ok: false, retry: false, issues: [{ field: '' }] });
    expect(answer).not.toContain('<');
    expect(everything(daftar)).toEqual(before);
  });

  it('without the token it does not even wait for the lock', () => {
    const daftar = setUpDaftar();

    postLead(daftar, aSubmission(daftar, { token: 'guess' }));

    expect(daftar.executions.at(-1)?.calls.map(({ name }) => name)).not.toContain('Lock.tryLock');
  });
});

describe('what a sender should repeat', () => {
  it('is said while somebody else is writing, and the repetition is carried out once', () => {
    const daftar = setUpDaftar();
    const answers: unknown[] = [];
    daftar.beforeCall((call) => {
      if (call !== 'SpreadsheetApp.flush') return;
      daftar.beforeCall(null);
      answers.push(postLead(daftar, aSubmission(daftar)));
    });
    mustEndWell(daftar.call('addLead', [aLead({ contact: '90 111 11 11' })]));

    answers.push(postLead(daftar, aSubmission(daftar)), postLead(daftar, aSubmission(daftar)));

    const later = 'Hozir qabul qilib boʻlmadi. Bir daqiqadan keyin qayta yuboring.';
    expect(answers).toEqual([
      { ok: false, retry: true, issues: [{ field: '', message: later }] },
      { ok: true },
      { ok: true },
    ]);
    expect(daftar.records('Mijozlar').map(({ Raqami }) => Raqami)).toEqual(['M-1', 'M-2']);
  });

  it('is said while a sheet is gone, which the owner reads in the log and the sender does not', () => {
    const daftar = setUpDaftar();
    daftar.grid.deleteSheet(daftar.sheetId('Bitimlar'));

    const answer = postText(daftar, JSON.stringify(aSubmission(daftar)));

    expect(JSON.parse(answer)).toMatchObject({ ok: false, retry: true });
    expect(answer).not.toContain('Bitimlar');
    expect(daftar.executions.at(-1)?.log.join()).toContain('TABLE_MISSING');
    expect(daftar.records('Mijozlar')).toEqual([]);
  });
});

describe('the token', () => {
  it('is made by Set up, once, and no cell has it', () => {
    const daftar = setUpDaftar();
    const token = tokenOf(daftar);

    mustEndWell(daftar.run('setUp'));

    expect(token).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(tokenOf(daftar)).toBe(token);
    expect(JSON.stringify(everything(daftar))).not.toContain(token);
  });

  it('is another in another workbook', () => {
    const tokens = ['one', 'another'].map((spreadsheetId) => tokenOf(setUpDaftar({ spreadsheetId })));

    expect(tokens[0]).not.toBe(tokens[1]);
  });

  it('is asked for also before there is one', () => {
    const daftar = openDaftar();

    expect(postLead(daftar, { token: '', requestId: 'form-1', name: 'Aziz' })).toMatchObject({
      ok: false,
      retry: false,
      issues: [{ field: 'token' }],
    });
  });
});
