// Whose address a script is told, by how it was started and by which account.

import type { AccountType } from '../../host/accounts';
import { createHost } from '../../host/create-host';
import { resultOf } from '../support/outcomes';

const WHO = '[Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]';
const aHost = (accountType: AccountType = 'consumer') =>
  createHost({
    code: `function who() { return ${WHO}; } function onOpen() { return who(); } function onEdit() { return who(); } function WHO() { return who(); }
      function key() { return Session.getTemporaryActiveUserKey(); } function facts() { return [Session.getActiveUserLocale(), Session.getScriptTimeZone()]; }`,
    manifest: { timeZone: 'Asia/Tashkent' },
    user: { email: 'owner@shop.uz', locale: 'uz' },
    accountType,
  });

describe('the active and the effective user', () => {
  const OWNER = 'owner@shop.uz';
  const COLLEAGUE = 'seller@shop.uz';
  const GUEST = 'guest@else.uz';

  it.each<[string, AccountType, string, [string, string]]>([
    ['run', 'consumer', OWNER, [OWNER, OWNER]],
    ['run', 'consumer', GUEST, [GUEST, GUEST]],
    ['call', 'consumer', GUEST, [GUEST, GUEST]],
    ['open', 'consumer', OWNER, ['', '']],
    ['open', 'consumer', COLLEAGUE, ['', '']],
    ['open', 'workspace', COLLEAGUE, [COLLEAGUE, COLLEAGUE]],
    ['open', 'workspace', GUEST, ['', '']],
    ['edit', 'consumer', COLLEAGUE, ['', '']],
    ['edit', 'workspace', COLLEAGUE, [COLLEAGUE, COLLEAGUE]],
    ['custom function', 'consumer', OWNER, ['', '']],
    ['custom function', 'workspace', GUEST, ['', '']],
  ])('of a %s in a %s account by %s are %j', (how, accountType, as, addresses) => {
    const host = aHost(accountType);
    const start = {
      run: () => host.run('who', [], { as }),
      call: () => host.call('who', [], { as }),
      open: () => host.open({ as }),
      edit: () => host.type('Sheet1', 'A1', 'x', { as }),
      'custom function': () => host.customFunction('WHO', [], { as }),
    }[how];

    expect(resultOf(start?.())).toEqual(addresses);
  });
});

describe('the temporary key', () => {
  it('is one for each person, for thirty days, and names nobody', () => {
    const host = aHost();
    const keyOf = (as: string) => String(resultOf(host.run('key', [], { as })));
    const [first, again, other] = ['a@x.uz', 'a@x.uz', 'b@x.uz'].map(keyOf);
    host.clock.advance(31 * 86_400_000);

    expect([first === again, first === other, first === keyOf('a@x.uz'), first?.includes('a@x')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

it('the language is the person’s and the zone is that of the script', () => {
  expect(resultOf(aHost().run('facts'))).toEqual(['uz', 'Asia/Tashkent']);
});
