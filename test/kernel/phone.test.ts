// Phones and usernames as people type them, and as cells and old exchanges leave them.

import fc from 'fast-check';
import { contactKey, contactTail, parseContact } from '../../src/kernel/phone';
import { phonesIn } from '../../src/kernel/phone/phones-in';

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
    ['901234567.0', '+998 90 123 45 67'],
    ['9.98901234567E+11', '+998 90 123 45 67'],
    ['9O 123 45 67', '+998 90 123 45 67'],
    ['9О 123 45 67', '+998 90 123 45 67'],
    ['90 l23 45 67', '+998 90 123 45 67'],
    ['+90 123 45 67', '+998 90 123 45 67'],
    ['8 10 998 90 123 45 67', '+998 90 123 45 67'],
    ['8 998 90 123 45 67', '+998 90 123 45 67'],
    ['90 123 45 67 доб. 12', '+998 90 123 45 67'],
    ['90 123 45 67, ichki 12', '+998 90 123 45 67'],
    ['90 123 45 67 x12', '+998 90 123 45 67'],
    ['WhatsApp: 90 123 45 67', '+998 90 123 45 67'],
    ['Telefon raqami: 90 123 45 67', '+998 90 123 45 67'],
    ['992 93 123 4567', '+992931234567'],
    ['+82 2 312 3456', '+8223123456'],
    ['+43 1 234567', '+431234567'],
    ['+371 21 234 567', '+37121234567'],
    ['+230 5123 4567', '+23051234567'],
    ['@aziz_karimov', '@aziz_karimov'],
    ['  @aziz.k  ', '@aziz.k'],
  ])('reads %j as %j', (text, contact) => {
    expect(parseContact(text)).toEqual({ ok: true, value: contact });
  });

  it.each([
    '123',
    '90 123 45',
    '+998 90 123 45 6',
    '+998 90 123 45 678',
    'aziz',
    '=901234567',
    '90 123 45 67 yoki 91',
    '9.98901E+11',
    '+1 415 555 267',
    '99690123456',
    '901234567, 911234567',
  ])('refuses %j as no whole phone', (text) => {
    expect(parseContact(text)).toEqual({ ok: false, issue: { field: 'contact', received: text, text: 'err.phone' } });
  });

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

describe('phonesIn', () => {
  it.each([
    ['90 123 45 67', ['998901234567'], ''],
    ['90 123 45 67, 91 765 43 21', ['998901234567', '998917654321'], ''],
    ['901234567;+998 91 765-43-21', ['998901234567', '998917654321'], ''],
    ['90 123-45-67 / 91 765-43-21', ['998901234567', '998917654321'], ''],
    ['90 123 45 67 yoki 91 765 43 21', ['998901234567', '998917654321'], ''],
    ['901234567 917654321', ['998901234567', '998917654321'], ''],
    ['998901234567998917654321', ['998901234567', '998917654321'], ''],
    ['901234567\n8 90 123 45 67', ['998901234567'], ''],
    ['+7 912 345 67 89, 901234567.0', ['79123456789', '998901234567'], ''],
    ['Aziz 90 123 45 67', ['998901234567'], 'Aziz'],
    ['90 123 45 67 (Dilshod), 91 765 43 21 - buxgalter', ['998901234567', '998917654321'], '(Dilshod), - buxgalter'],
    ['90 123 45 67 yoki 91', ['998901234567'], '91'],
    ['nomalum', [], 'nomalum'],
    ['', [], ''],
  ])('finds in %j the numbers %j', (text, phones, rest) => {
    expect(phonesIn(text)).toEqual({ phones, rest });
  });

  it('loses no digit of what it reads as no number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d ()+,/a-z-]{0,40}$/), (text) => {
        const { phones, rest } = phonesIn(text);

        expect(phones.length > 0 || rest.replace(/\D/g, '') === text.replace(/\D/g, '')).toBe(true);
      }),
    );
  });
});
