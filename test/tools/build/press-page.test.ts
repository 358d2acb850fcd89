// Checks that a page's script and styles become shorter and mean the same.

import { runInNewContext } from 'node:vm';
import { joinTexts, shortenProperties } from '../../../tools/build/press-page';

it.each([
  ['f("a".concat(b))', 'f("a"+b)'],
  ['f("".concat(b,"-c"))', 'f(b+"-c")'],
  ['f("".concat(1,2,"c"))', 'f(""+1+2+"c")'],
  ['f("".concat(b))', 'f(""+b)'],
  ['f("".concat(b?1:2,"c"))', 'f((b?1:2)+"c")'],
  ['f("".concat(b,":").concat(1).concat(2))', 'f(b+":"+1+2)'],
  ['f("a".concat("b".concat(b)))', 'f("a"+("b"+b))'],
  ['f("a".concat(b).length)', 'f(("a"+b).length)'],
  ['f((()=>{return"".concat(b,"c")})())', 'f((()=>{return b+"c"})())'],
  ['f((()=>{return"a".concat(b)})())', 'f((()=>{return"a"+b})())'],
  ['f([1].concat(2))', 'f([1].concat(2))'],
  ['f("a".concat(...b))', 'f("a".concat(...b))'],
])('makes of %s the shorter %s, and both say the same', (script, expected) => {
  const pressed = joinTexts(script);
  const saidBy = (code: string) => runInNewContext(code, { b: 'bee', f: JSON.stringify }) as unknown;

  expect([pressed, saidBy(pressed)]).toEqual([expected, saidBy(script)]);
});

it('leaves what stands around as it is, a property that names itself included', () => {
  const script = 'const g=({a,b=2})=>({a,b,...{c:`x`}});for(let i of[1])i++;/[a-z]/u.test("a")';

  expect(joinTexts(script)).toBe(script);
});

it('gives custom properties short names, each the same everywhere', () => {
  const styles = ':root{--brand:#111;--brand-deep:#000}a{color:var(--brand)}b{color:var(--brand-deep)}';

  expect(shortenProperties(styles)).toBe(':root{--0:#111;--1:#000}a{color:var(--0)}b{color:var(--1)}');
  expect(shortenProperties('p{color:var(--brand-deep)}', styles)).toBe('p{color:var(--1)}');
});
