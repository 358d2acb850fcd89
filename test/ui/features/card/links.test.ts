// From what is known of a customer to links that call, write or chat, and to what the store holds.

import { toStored, unknownFacts } from '../../../../ui/features/card/fact-inputs';
import { linksOf, mailLink } from '../../../../ui/features/card/links';

describe('the links of a contact', () => {
  it('call and chat with a phone', () => {
    expect(linksOf('+998 90 123 45 67')).toEqual([
      { kind: 'call', href: 'tel:+998901234567' },
      { kind: 'telegram', href: 'https://t.me/+998901234567' },
      { kind: 'whatsapp', href: 'https://wa.me/998901234567' },
    ]);
  });

  it('only call a number without a country', () => {
    expect(linksOf('71 200 11 22')).toEqual([{ kind: 'call', href: 'tel:712001122' }]);
  });

  it('chat with a username', () => {
    expect(linksOf(' @aziz.k ')).toEqual([{ kind: 'telegram', href: 'https://t.me/aziz.k' }]);
  });

  it.each(['', 'Aziz', '12345', '@', '@aziz?start=1', 'javascript:alert(1)'])('are none for %j', (contact) => {
    expect(linksOf(contact)).toEqual([]);
  });

  it('write a mail to what is an address, and to nothing that would add to it', () => {
    expect(mailLink(' aziz@firma.uz ')).toEqual([{ kind: 'email', href: 'mailto:aziz@firma.uz' }]);
    expect(['', 'aziz', 'a@b.uz?bcc=x@y.uz', 'a b@c.uz'].map(mailLink)).toEqual([[], [], [], []]);
  });
});

describe('a fact', () => {
  it.each([
    ['day', '05.03.1985', '1985-03-05'],
    ['day', '1985-03-05', '1985-03-05'],
    ['tel', '901234567', '+998 90 123 45 67'],
    ['tel', '+998 (90) 123-45-67', '+998 90 123 45 67'],
    ['tel', '@aziz', '@aziz'],
    ['tel', '12345', '12345'],
    ['text', ' VIP ', 'VIP'],
  ] as const)('as %s, %j is stored as %j', (input, shown, stored) => {
    expect(toStored(input, shown)).toBe(stored);
  });

  it('that is known is not asked for, nor one of companies of a person', () => {
    const facts = [{ field: 'city', heading: 'Shahar', value: 'Toshkent' }];

    expect(unknownFacts(facts, 'person')).toEqual([
      'source',
      'responsible',
      'phone2',
      'email',
      'birthday',
      'tags',
      'preferences',
      'referredBy',
      'note',
    ]);
    expect(unknownFacts(facts, 'company')).toContain('taxId');
  });
});
