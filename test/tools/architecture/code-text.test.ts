// Shows what the rules see of a source: its code, without its words.

import { codeOnly, withoutComments } from '../../../tools/architecture/code-text';

const squeeze = (text: string) => text.replaceAll(/ +/g, ' ').trim();

it.each([
  ['a(); // b()', 'a();'],
  ['a(/* b() */ 1);', 'a( 1);'],
  ['a(\'b()\', "c()");', 'a(\' \', " ");'],
  ["a('it\\'s b()');", "a(' ');"],
  ['a(/[\'"`/]b/.test(c));', 'a(/ /.test(c));'],
  ['a / b / c;', 'a / b / c;'],
  ['a(`b ${c({ d: `e ${f}` })} g`);', 'a(` {c({ d: ` {f}` })} `);'],
  ['a(`// ${b} /*`); c();', 'a(` {b} `); c();'],
  ['// a ${\nb(); }', '\nb(); }'],
])('sees of %s only %s', (source, code) => {
  expect(squeeze(codeOnly(source))).toBe(squeeze(code));
});

it('keeps every line and column', () => {
  const source = 'a(`\n${b}`); /* c\n */ d();';

  const code = codeOnly(source);

  expect([code.length, code.split('\n').length, code.indexOf('d();')]).toEqual([
    source.length,
    3,
    source.indexOf('d();'),
  ]);
});

it('keeps words where only comments are to go', () => {
  expect(withoutComments("import a from './b'; // c")).toBe("import a from './b';     ");
});
