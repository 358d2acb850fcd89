// The manifest of each edition.

import { manifestOf } from '../../../tools/build/manifest';

const BASE = { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] };
const WEB_APP = { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' };

it('makes a bound copy a web app only when it has a door for the web', () => {
  expect(manifestOf('bound', BASE, ['onOpen'])).toEqual(BASE);
  expect(manifestOf('bound', BASE, ['onOpen', 'doPost'])).toEqual({ ...BASE, webapp: WEB_APP });
});

it('never makes an add-on a web app', () => {
  expect(manifestOf('addon', BASE, ['doGet', 'doPost'])).toEqual(BASE);
});
