// Letters as HTML, plain text and a short message.

import type { Letter } from '../../../src/kernel/letter/letter';
import { letterHtml } from '../../../src/kernel/letter/letter-html';
import { letterChat, letterText } from '../../../src/kernel/letter/letter-text';

const LINE = { text: 'Nodira', detail: 'Katalog · 2 kun kechikdi', side: '5\u00a0000', link: 'https://sheet/?a=1&b=2' };

function aLetter(letter: Partial<Letter> = {}): Letter {
  return {
    language: 'uz',
    subject: 'Bugun 1 ta ish',
    preheader: 'Nodira',
    title: 'Bugun, 11.06.2026',
    subtitle: 'Eshik',
    blocks: [
      { kind: 'list', title: 'Kechikkan: 1 ta', tone: 'late', lines: [LINE] },
      { kind: 'tiles', tiles: [{ label: 'Savdo', value: '12', note: '+20 %', tone: 'good' }] },
      { kind: 'text', text: 'Va yana 3 ta.' },
      { kind: 'button', label: 'Ochish', link: 'https://sheet/today' },
    ],
    footer: 'Daftar yozadi.',
    ...letter,
  };
}

describe('a letter', () => {
  it('as plain text has every line with its address under it', () => {
    expect(letterText(aLetter())).toBe(
      [
        'Bugun, 11.06.2026\nEshik',
        'Kechikkan: 1 ta\n• Nodira: Katalog · 2 kun kechikdi, 5\u00a0000\nhttps://sheet/?a=1&b=2',
        'Savdo: 12 (+20 %)',
        'Va yana 3 ta.',
        'Ochish: https://sheet/today',
        '-- \nDaftar yozadi.',
      ].join('\n\n'),
    );
  });

  it('for a messenger is short: the subject, the lines, and one address', () => {
    const text = letterChat(aLetter());

    expect(text.split('\n')[0]).toBe('Bugun 1 ta ish');
    expect(text.match(/https:\S+/g)).toEqual(['https://sheet/today']);
    expect(text).toContain('• Nodira: Katalog · 2 kun kechikdi, 5\u00a0000');
  });

  it('that is too long for a messenger loses whole lines and keeps its address', () => {
    const lines = Array.from({ length: 200 }, (_, index) => ({ ...LINE, text: `Mijoz ${index}` }));
    const button = { kind: 'button', label: 'Ochish', link: 'https://sheet/today' } as const;

    const text = letterChat(aLetter({ blocks: [{ kind: 'list', title: 'Bugun', tone: 'today', lines }, button] }));

    expect(text.length).toBeLessThan(4_096);
    expect(text).toMatch(/5\u00a0000\n…\n\nOchish: https:\/\/sheet\/today$/);
  });

  it('as HTML shows what people wrote as text, and links in quotes', () => {
    const bad = { text: '<img src=x onerror=alert(1)>', detail: '"&\'', side: '<b>', link: 'https://sheet/?a=1&b="2"' };
    const html = letterHtml(
      aLetter({ title: '</title><script>', blocks: [{ kind: 'list', title: '<i>', tone: 'late', lines: [bad] }] }),
    );

    expect(html).not.toMatch(/<img|<script|<i>|<b>/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toContain('href="https://sheet/?a=1&amp;b=&quot;2&quot;"');
  });

  it('as HTML is tables with inline styles: neither images, scripts nor style sheets, which mail programs drop', () => {
    expect(letterHtml(aLetter())).not.toMatch(/<img|<script|<style|<link|class=|display:(flex|grid)/);
  });
});
