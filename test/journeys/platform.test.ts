// What the platform does to people: each of its refusals reaches them as a sentence that says what to do.

import { troubleOf } from '../../ui/failure';
import { aLead } from '../support/builders';
import { type Daftar, mustEndWell, openDaftar, setUpDaftar } from '../support/daftar';
import { hire } from '../support/selling';

const SELLER = 'seller@example.com';
const AUTH = 'https://www.googleapis.com/auth/';

/** What a call ends in for somebody. */
function failureOf(daftar: Daftar, name: string, ...args: readonly unknown[]): string {
  const outcome = daftar.call(name, args, { as: SELLER });
  return outcome.ok ? 'It ended well.' : outcome.error.message;
}

/** What the sidebar is handed when somebody opens it. */
function bootFor(daftar: Daftar, as: string): unknown {
  mustEndWell(daftar.run('openSidebar', [], { as }));
  return bootIn(daftar);
}

function bootIn(daftar: Daftar): unknown {
  const shown = daftar.takeShown().find(({ kind }) => kind === 'sidebar');
  const html = shown?.kind === 'sidebar' ? shown.html : '';
  const [, json = '{}'] = /<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json);
}

function messagesOf(daftar: Daftar): readonly string[] {
  return daftar.takeShown().flatMap((shown) => ('message' in shown ? [shown.message] : []));
}

describe('somebody who has not allowed the script yet', () => {
  it('has the menu, and a sidebar that knows why nothing is answered', () => {
    const daftar = setUpDaftar();
    daftar.setConsent(SELLER, { authorised: false });

    mustEndWell(daftar.open({ as: SELLER }));
    const troubles = ['today', 'search', 'settle', 'board', 'setupState'].map((name) =>
      troubleOf(new Error(failureOf(daftar, name, ''))),
    );

    expect(daftar.menus()).toHaveLength(1);
    expect(troubles).toEqual(Array(5).fill('unauthorised'));
  });
});

describe('somebody who refused a permission', () => {
  it('reads in the page which step gives it', () => {
    const daftar = setUpDaftar();
    daftar.setConsent(SELLER, { refusedScopes: [`${AUTH}spreadsheets.currentonly`] });

    expect(failureOf(daftar, 'today', '')).toMatch(/^Daftarga kerakli ruxsatlardan biri berilmagan\./);
  });

  it('is told by the menu in the corner where the one for dialogs is missing', () => {
    const daftar = setUpDaftar();
    daftar.setConsent(SELLER, { refusedScopes: [`${AUTH}script.container.ui`] });

    mustEndWell(daftar.run('openSidebar', [], { as: SELLER }));

    expect(messagesOf(daftar)).toEqual([expect.stringMatching(/^Daftarga kerakli ruxsatlardan biri berilmagan\./)]);
  });
});

describe('somebody who may only look at the file', () => {
  const viewed = (): Daftar => {
    const daftar = setUpDaftar();
    mustEndWell(daftar.call('addLead', [aLead({ name: 'Aziz' })]));
    mustEndWell(daftar.call('settle'));
    daftar.setConsent(SELLER, { canEdit: false });
    return daftar;
  };

  it('gets a sidebar that says so at its start, and everything that can be looked at', () => {
    const daftar = viewed();

    const boot = bootFor(daftar, SELLER);
    const found = daftar.call('search', ['Aziz'], { as: SELLER });

    expect(boot).toMatchObject({ viewing: 'file', stages: expect.arrayContaining([expect.anything()]) });
    expect(found).toMatchObject({ ok: true, value: [{ name: 'Aziz' }] });
  });

  it('writes nothing, and reads why', () => {
    const daftar = viewed();
    const before = daftar.records('Mijozlar');

    const sentence = failureOf(daftar, 'addLead', aLead({ requestId: 'two', contact: '+998 90 000 00 01' }));

    expect(sentence).toMatch(/^Bu jadvalni faqat koʻra olasiz/);
    expect(daftar.records('Mijozlar')).toEqual(before);
  });

  it('reads the same in setup, where nobody has set the workbook up yet', () => {
    const daftar = openDaftar();
    daftar.setConsent(SELLER, { canEdit: false });
    const staff = [{ name: 'Aziz', email: 'aziz@gmail.com', role: 'owner' }];
    const answers = { requestId: 'setup', language: 'uz', start: 'empty', trade: 'shop', staff };

    const sentence = failureOf(daftar, 'runSetup', answers);

    expect([sentence, daftar.grid.sheets().length]).toEqual([
      expect.stringMatching(/^Bu jadvalni faqat koʻra olasiz/),
      1,
    ]);
  });
});

describe('a viewer on the staff', () => {
  it('is shown nothing that writes, though nothing keeps them from it', () => {
    const daftar = setUpDaftar();
    hire(daftar, { name: 'Dilnoza', email: SELLER });
    daftar.type('Xodimlar', 'D2', 'Kuzatuvchi');

    expect([bootFor(daftar, SELLER), bootFor(daftar, 'owner@example.com')]).toMatchObject([
      { viewing: 'role', me: 'Dilnoza' },
      { viewing: '' },
    ]);
    expect(daftar.call('addLead', [aLead({ name: 'Barno' })], { as: SELLER }).ok).toBe(true);
  });
});

describe('a page', () => {
  const seen = { version: '0.0.1', user: '' };

  it('of another account is told so before anything is read', () => {
    const daftar = setUpDaftar();
    const { seen: own } = bootFor(daftar, 'owner@example.com') as { readonly seen: object };

    expect(daftar.call('today', ['', own]).ok).toBe(true);
    expect(failureOf(daftar, 'today', '', own)).toBe('DAFTAR_OTHER_ACCOUNT');
    expect(failureOf(daftar, 'board', '', { lossReasons: [], seen: own })).toBe('DAFTAR_OTHER_ACCOUNT');
    expect(failureOf(daftar, 'pagePart', 'Card', own)).toBe('DAFTAR_OTHER_ACCOUNT');
  });

  it('of another version is told that Daftar was updated, as is one that asks for what is gone', () => {
    const daftar = setUpDaftar();
    const said = [
      failureOf(daftar, 'today', '', seen),
      failureOf(daftar, 'board', '', { lossReasons: [], seen }),
      failureOf(daftar, 'pagePart', 'Card', seen),
      failureOf(daftar, 'whatWasOnce'),
    ];

    expect(said.map((message) => troubleOf(new Error(message)))).toEqual(['updated', 'updated', 'updated', 'updated']);
  });

  it('gets the parts that belong to it without a blocking call, and no other file of the script', () => {
    const daftar = setUpDaftar();

    const outcome = daftar.call('pagePart', ['Card']);

    expect(mustEndWell(outcome)).toMatch(/^<style>/);
    expect(outcome.record.blocking).toBe(0);
    expect(failureOf(daftar, 'pagePart', 'sidebar')).toBe(failureOf(daftar, 'pagePart', '../appsscript'));
  });

  it('that tells nothing of itself is answered, as one of before', () => {
    expect(setUpDaftar().call('today', ['']).ok).toBe(true);
  });
});

describe('the sidebar', () => {
  it('begins with a sale in a shop, and opens on who owes from the menu', () => {
    const daftar = openDaftar();
    const staff = [{ name: 'Aziz', email: 'owner@example.com', role: 'owner' }];
    const setup = { requestId: 'setup', language: 'uz', start: 'empty', trade: 'shop', staff };
    mustEndWell(daftar.call('runSetup', [setup]));
    daftar.takeShown();
    const opened = bootFor(daftar, 'owner@example.com');
    mustEndWell(daftar.run('openDebts', [], { as: SELLER }));

    expect(opened).toMatchObject({ first: 'sale', view: 'today' });
    expect(bootIn(daftar)).toMatchObject({ first: 'sale', view: 'debts' });
  });
});

describe('what only Daftar writes into', () => {
  it('asks people first and keeps nobody out; lists and settings do not even ask', () => {
    const daftar = setUpDaftar();
    const protections = daftar.grid
      .sheets()
      .flatMap(({ id, name }) => daftar.grid.extras(id).protections.map(({ warningOnly }) => [name, warningOnly]));
    const before = daftar.value('Oʻzgarishlar tarixi', 'B1');

    daftar.type('Oʻzgarishlar tarixi', 'B1', 'Boshqa', { as: SELLER });

    expect(protections).toEqual([
      ['Oʻzgarishlar tarixi', true],
      ['Bosqichlar tarixi', true],
      ['Daftar xotirasi', true],
      ['Daftar jurnali', true],
      ['Yuborish navbati', true],
      ['Koʻrsatkichlar tarixi', true],
    ]);
    expect([before, daftar.value('Oʻzgarishlar tarixi', 'B1')]).toEqual(['Yozuv', 'Boshqa']);
  });
});
