// Checks that split outputs say as one script what they say as modules, and that parts bring what they need.

import { createContext, runInContext } from 'node:vm';
import { linkOutputs, type Output } from '../../../tools/build/link-outputs';

const PAGE: Output = {
  file: 'page.js',
  code: 'import{a as b,count}from"./chunk-A.js";globalThis.ask=()=>import("./Card-B.js");said.push(b+count)',
};
const SHARED: Output = {
  file: 'chunk-A.js',
  code: 'var n="one",count=0;n="first";function up(){count++}export{n as a,count,up};',
};
const CARD: Output = {
  file: 'Card-B.js',
  part: 'Card',
  code: 'import{count as c,up}from"./chunk-A.js";import{d}from"./chunk-C.js";up();function e(){return[c,d,{c}.c]}export{e as Card};',
};
const PERSON: Output = {
  file: 'Person-D.js',
  part: 'Person',
  code: 'import{d}from"./chunk-C.js";function e(){return d}export{e as Person};',
};
const OF_PARTS: Output = { file: 'chunk-C.js', code: 'said.push("drawn");const d="d";export{d};' };

function run(outputs: readonly Output[]) {
  const said: unknown[] = [];
  const context = createContext({ said });
  const linked = linkOutputs(outputs, 'page.js', 'stamp');
  runInContext(linked.page, context);
  const bring = (name: string) => void runInContext(linked.parts.get(name) ?? 'throw 1', context);
  return { said, bring, context, linked };
}

it('makes of a page without parts one function, and nothing global', () => {
  const { page, parts } = linkOutputs([{ file: 'page.js', code: 'var a=1;said.push(a);' }], 'page.js', 'stamp');

  expect([page, parts.size]).toEqual(['(()=>{var a=1;said.push(a)})();', 0]);
});

it('hands the page what it imports, as it is once its module has run', () => {
  expect(run([PAGE, SHARED, CARD, OF_PARTS, PERSON]).said).toEqual(['first0']);
});

it('fetches a part by its name where the page imports it later', () => {
  const { context } = run([PAGE, SHARED, CARD, OF_PARTS]);
  context.daftar.load = (name: string) => `asked for ${name}`;

  expect(runInContext('ask()', context)).toBe('asked for Card');
});

it('reads anew what a function of the other module changes, in every way of saying it', () => {
  const { bring, context } = run([PAGE, SHARED, CARD, OF_PARTS]);
  bring('Card');

  const before = runInContext('daftar.made.Card.Card().join()', context);
  runInContext('daftar.made.c1.up()', context);

  expect([before, runInContext('daftar.made.Card.Card().join()', context)]).toEqual(['1,d,1', '2,d,2']);
});

it.each([
  ['a parameter', '((t)=>{said.push(t)})("own")', 'own'],
  ['a variable of a block', '{let t="own";said.push(t)}', 'own'],
  ['a variable that a function declares later', '(()=>{said.push(t);var t})()', undefined],
  ['the name of a property', 'said.push({t:"own"}.t)', 'own'],
  ['a part of a pattern', '(({t})=>said.push(t))({t:"own"})', 'own'],
  ['what is caught', 'try{throw"own"}catch(t){said.push(t)}', 'own'],
  ['a loop', 'for(const t of["own"])said.push(t)', 'own'],
  ['a function inside', '(()=>{function t(){return"own"}said.push(t())})()', 'own'],
  ['the function itself', '(function t(){said.push(typeof t)})()', 'function'],
  ['nothing else', 'said.push(t())', 'live'],
  ['a default', '((a=t)=>said.push(a()))()', 'live'],
  ['a key that is reckoned', 'said.push({live:"live"}[t()])', 'live'],
])('takes a name that also stands for %s for what it means there', (_, code, expected) => {
  const shared = {
    file: 'chunk-A.js',
    code: 'let v=()=>"live";function change(w){v=w}function u(){}export{v as t,change,u};',
  };
  const page = { file: 'page.js', code: `import{t}from"./chunk-A.js";${code};` };

  expect(run([page, shared]).said).toEqual([expected]);
});

it('calls what changes without a this, as a module does', () => {
  const shared = {
    file: 'chunk-A.js',
    code: 'let v=function(){"use strict";return this};function w(a){v=a}export{v,w};',
  };
  const page = { file: 'page.js', code: 'import{v}from"./chunk-A.js";said.push(v());' };

  expect(run([page, shared]).said).toEqual([undefined]);
});

it('runs what parts share once, whichever of them comes first', () => {
  const { said, bring, context } = run([PAGE, SHARED, CARD, OF_PARTS, PERSON]);

  bring('Person');
  bring('Card');

  expect(said).toEqual(['first0', 'drawn']);
  expect(Object.keys(context.daftar.made).sort()).toEqual(['Card', 'Person', 'c1', 'c3']);
});

it('does nothing with a part of another build', () => {
  const { bring, context } = run([PAGE, SHARED, CARD, OF_PARTS]);
  context.daftar.stamp = 'older';

  bring('Card');

  expect(Object.keys(context.daftar.made)).toEqual(['c1']);
});

it('says what it does not know instead of linking something else', () => {
  const page = (code: string) => [{ file: 'page.js', code }, SHARED];

  expect(() => linkOutputs(page('import*as a from"./chunk-A.js";a'), 'page.js', '')).toThrow(
    'ImportNamespaceSpecifier',
  );
  expect(() => linkOutputs(page('import{a}from"./gone.js";a'), 'page.js', '')).toThrow('gone.js');
});
