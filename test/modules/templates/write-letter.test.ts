// A letter is made of a template: in whatever language its places are named, and whatever people wrote.

import { LANGUAGES } from '../../../src/kernel/i18n/language';
import { templateRows, unknownPlaces, writeLetter } from '../../../src/modules/templates/index';

function textOf(text: string, values: Parameters<typeof writeLetter>[1]): unknown {
  const outcome = writeLetter({ subject: '', text }, values);
  return outcome.ok ? outcome.letter.text : outcome.unknown;
}

describe('a letter of a template', () => {
  it.each([
    ['Salom, {ism}!', 'Salom, Aziz!'],
    ['Привет, {Имя}!', 'Привет, Aziz!'],
    ['Hello {NAME}, {amount}.', 'Hello Aziz, 500 000.'],
    ["{mas'ul}, {masʼul}, {masʻul}", 'Barno, Barno, Barno'],
  ])('fills the places of "%s"', (template, expected) => {
    expect(textOf(template, { name: 'Aziz', amount: '500 000', manager: 'Barno' })).toBe(expected);
  });

  it.each([
    ['Salom, {ism}!', 'Salom!'],
    ['Toʻlov: {summa} {sana}.', 'Toʻlov:.'],
  ])('leaves no hole in "%s" where nothing is known', (template, expected) => {
    expect(textOf(template, { name: ' ' })).toBe(expected);
  });

  it('is not made where a place names nothing, which is said as it was written', () => {
    expect(textOf('Salom, {isim}! {summa} {скидка}', { name: 'Aziz' })).toEqual(['isim', 'скидка']);
  });

  it('takes a value for what it is: neither a place nor a pattern nor markup', () => {
    const outcome = writeLetter(
      { subject: 'Salom, {ism}', text: 'Salom, {ism}!\n\nA < B\nC' },
      { name: '{summa} $& <b onclick="x">A\'z</b>' },
    );

    expect(outcome).toEqual({
      ok: true,
      letter: {
        subject: 'Salom, {summa} $& <b onclick="x">A\'z</b>',
        text: 'Salom, {summa} $& <b onclick="x">A\'z</b>!\n\nA < B\nC',
        html: expect.stringMatching(
          /^<div [^>]*><p>Salom, \{summa\} \$&amp; &lt;b onclick=&quot;x&quot;&gt;A&#39;z&lt;\/b&gt;!<\/p><p>A &lt; B<br>C<\/p><\/div>$/,
        ),
      },
    });
  });

  it('has a subject of one line, whatever a name brings', () => {
    const outcome = writeLetter({ subject: 'Salom, {ism}', text: '' }, { name: 'A\r\nBcc: x@example.com' });

    expect(outcome).toMatchObject({ letter: { subject: 'Salom, A Bcc: x@example.com' } });
  });
});

describe('the letters of a new workbook', () => {
  it.each(LANGUAGES)('name only places that there are, and have names of their own: %s', (language) => {
    const rows = templateRows(language);

    expect(rows.flatMap((row) => unknownPlaces(row.join('\n')))).toEqual([]);
    expect(new Set(rows.map(([, name]) => name)).size).toBe(rows.length);
    expect(rows.every((row) => row.every((cell) => cell !== ''))).toBe(true);
  });

  it('are there in Uzbek and in Russian where people speak both', () => {
    const languages = templateRows('uz').map(([, , language]) => language);

    expect(languages).toEqual([...Array(5).fill('Oʻzbekcha'), ...Array(5).fill('Ruscha')]);
  });
});
