// Line breaks of all makes become the one that a sheet keeps.

import { plainLines } from '../../../src/kernel/text/lines';

it.each([
  ['a\r\nb', 'a\nb'],
  ['a\rb', 'a\nb'],
  ['a\n\rb', 'a\n\nb'],
  ['a\r\n\r\nb', 'a\n\nb'],
  ['a\nb', 'a\nb'],
  ['ab', 'ab'],
])('%j is kept as %j', (text, kept) => {
  expect(plainLines(text)).toBe(kept);
});
