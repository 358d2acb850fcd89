// The manifest of each edition.

import { manifestOf } from '../../../tools/build/manifest';

const BASE = { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] };
const WEB_APP = { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' };

it('makes a bound copy a web app only when it has a door for the web', () => {
  expect(manifestOf({ edition: 'bound', telegram: false }, BASE, ['onOpen'])).toEqual(BASE);
  expect(manifestOf({ edition: 'bound', telegram: false }, BASE, ['onOpen', 'doPost'])).toEqual({
    ...BASE,
    webapp: WEB_APP,
  });
});

it('never makes an add-on a web app', () => {
  expect(manifestOf({ edition: 'addon', telegram: false }, BASE, ['doGet', 'doPost'])).toEqual(BASE);
});

it('asks for the permission to reach other computers only where messages go by Telegram', () => {
  const { oauthScopes } = manifestOf({ edition: 'bound', telegram: true }, BASE, ['onOpen']);

  expect(oauthScopes).toEqual([...BASE.oauthScopes, 'https://www.googleapis.com/auth/script.external_request']);
});
