// By which way a person of the staff gets messages.

import { wayTo } from '../../../src/modules/outbox/index';

const aPerson = { email: 'aziz@example.com', chat: '501', digest: '' };
const MAIL = { channel: 'mail', to: 'aziz@example.com' };
const TELEGRAM = { channel: 'telegram', to: '501' };

it.each([
  ['by Telegram where the bot knows their chat', aPerson, true, TELEGRAM],
  ['by mail without a bot', aPerson, false, MAIL],
  ['by mail where the chat is not known', { ...aPerson, digest: 'Telegram', chat: '' }, true, MAIL],
  ['by mail where they chose it', { ...aPerson, digest: 'Pochta' }, true, MAIL],
  [
    'by Telegram where they chose mail and have no address',
    { ...aPerson, digest: 'Pochta', email: '' },
    true,
    TELEGRAM,
  ],
  ['not at all where they chose none', { ...aPerson, digest: 'Не нужно' }, true, null],
  ['not at all where nothing is known of them', { email: '', chat: '', digest: '' }, true, null],
])('a person is reached %s', (_, person, bot, way) => {
  const found = wayTo(person, { bot });

  expect(found).toEqual(way);
});

it('an alert reaches also who wants no digest', () => {
  const found = wayTo({ ...aPerson, digest: 'Kerak emas' }, { bot: false, isAlert: true });

  expect(found).toEqual(MAIL);
});
