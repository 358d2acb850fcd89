// Phones and usernames as people type them, held against libphonenumber where its answers lie at hand.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contactKey, contactTail, parseContact } from '../../src/kernel/phone';
import { dataFolder } from '../support/data-folder';

describe('parseContact', () => {
  it.each([
    ['', ''],
    ['90 123 45 67', '+998 90 123 45 67'],
    ['901234567', '+998 90 123 45 67'],
    ['(90) 123-45-67', '+998 90 123 45 67'],
    ['998901234567', '+998 90 123 45 67'],
    ['+998901234567', '+998 90 123 45 67'],
    ['00998901234567', '+998 90 123 45 67'],
    ['8 90 123 45 67', '+998 90 123 45 67'],
    ['тел. 90 1234567', '+998 90 123 45 67'],
    ['8 (912) 345-67-89', '+7 912 345 67 89'],
    ['+1 415 555 2671', '+14155552671'],
    ['@aziz_karimov', '@aziz_karimov'],
    ['  @aziz.k  ', '@aziz.k'],
  ])('reads %j as %j', (text, contact) => {
    expect(parseContact(text)).toEqual({ ok: true, value: contact });
  });

  it.each(['123', '90 123 45', '+998 90 123 45 6', '+998 90 123 45 678', 'aziz', '=901234567', '90 123 45 67 yoki 91'])(
    'refuses %j as no whole phone',
    (text) => {
      expect(parseContact(text)).toEqual({ ok: false, issue: { field: 'contact', received: text, text: 'err.phone' } });
    },
  );

  it.each(['@', '@ab', '@a b c', '@<img>'])('refuses %j as no username', (text) => {
    expect(parseContact(text)).toEqual({
      ok: false,
      issue: { field: 'contact', received: text, text: 'err.username' },
    });
  });
});

describe('contactKey', () => {
  it('is the same for every way of writing one phone', () => {
    const ways = ['901234567', '+998 90 123-45-67', '998901234567', '8 90 123 45 67'];

    expect(new Set(ways.map(contactKey))).toEqual(new Set(['998901234567']));
  });

  it('ignores the case of a username', () => {
    expect(contactKey('@Aziz_K')).toBe(contactKey('@aziz_k'));
  });

  it('keeps the digits of a number that is not whole, so that it equals only itself', () => {
    expect([contactKey('12345'), contactKey(''), contactKey('nomalum')]).toEqual(['12345', '', '']);
  });
});

describe('contactTail', () => {
  it('is what people say to tell namesakes apart', () => {
    expect([contactTail('+998 90 123 45 67'), contactTail('@aziz')]).toEqual(['4567', '@aziz']);
  });
});

const truth = join(dataFolder(), 'phones/phone_parse_truth.csv');

(existsSync(truth) ? describe : describe.skip)('parseContact beside libphonenumber (needs ../shared/data)', () => {
  // raw, default_region, possible, valid, e164, ...
  const rows = existsSync(truth)
    ? readFileSync(truth, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','))
    : [];

  it('agrees with it on every number that it holds possible', () => {
    const possible = rows.filter(([, , isPossible]) => isPossible === 'true');

    const ours = possible.map(([raw = '']) => [raw, `+${contactKey(raw)}`]);

    expect(possible.length).toBeGreaterThan(100);
    expect(ours).toEqual(possible.map(([raw, , , , e164]) => [raw, e164]));
  });

  it('reads the old trunk 8, which libphonenumber takes for a digit of the number', () => {
    const trunk = rows.filter(([raw = '']) => /^8 \d\d \d{3}-/.test(raw));

    const ours = trunk.map(([raw = '']) => contactKey(raw));

    expect(trunk.length).toBeGreaterThan(10);
    expect(ours).toEqual(trunk.map(([raw = '']) => `998${raw.replace(/\D/g, '').slice(1)}`));
  });
});
