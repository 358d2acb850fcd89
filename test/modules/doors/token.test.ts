// The token of the door: all of it, or nothing.

import { isDoorToken } from '../../../src/modules/doors/token';

const TOKEN = '1b4e28ba-2fa1-41d2-883f-0016d3cca427';

it('opens for the very token', () => {
  expect(isDoorToken(TOKEN, TOKEN)).toBe(true);
});

it.each([
  ['nothing', undefined],
  ['a blank', ''],
  ['its beginning', TOKEN.slice(0, -1)],
  ['more than it', `${TOKEN}x`],
  ['it twice', TOKEN + TOKEN],
  ['another last character', `${TOKEN.slice(0, -1)}8`],
  ['another first character', `2${TOKEN.slice(1)}`],
  ['other letters', TOKEN.toUpperCase()],
  ['a list that reads like it', [TOKEN]],
  ['a number', 1],
])('stays shut for %s', (_, sent) => {
  expect(isDoorToken(sent, TOKEN)).toBe(false);
});

it.each([null, ''])('stays shut for everybody where the workbook has no token (%j)', (token) => {
  expect([isDoorToken('', token), isDoorToken(undefined, token), isDoorToken('null', token)]).toEqual([
    false,
    false,
    false,
  ]);
});
