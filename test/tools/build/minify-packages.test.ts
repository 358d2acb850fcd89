// Checks that packages in a bundle become small, and that our own code stays as it was written, but for its indents.

import { createContext, runInContext } from 'node:vm';
import { minifyPackages } from '../../../tools/build/minify-packages';

const OWN = `// src/kernel/greeting.ts
function greeting(person) {
  return \`// src is no origin: \${shout(person)}\`;
}
`;
const BY_TABS = OWN.replace('  return', '\treturn');
const FOREIGN = `// node_modules/shout/index.js
function shout(theWordsToShout) {
  const theLoudWords = theWordsToShout.toUpperCase();
  return theLoudWords;
}
`;

it('shortens a package and leaves our own code its lines, indented by tabs', async () => {
  const bundle = await minifyPackages(FOREIGN + OWN);

  expect(bundle).toBe(`// shout\nfunction shout(o){return o.toUpperCase()}\n${BY_TABS}`);
});

it('puts the files of one package together', async () => {
  const more = '// node_modules/shout/more.js\nvar MARKS = "!!!";\n';

  expect(await minifyPackages(FOREIGN + more)).toBe(
    '// shout\nfunction shout(o){return o.toUpperCase()}var MARKS="!!!";\n',
  );
});

it('keeps what it does', async () => {
  const context = createContext({});
  runInContext(await minifyPackages(OWN + FOREIGN), context);

  expect(runInContext("greeting('aziza')", context)).toBe('// src is no origin: AZIZA');
});

it('presses the white space out of a dictionary of ours, and out of nothing else', async () => {
  const texts = "// src/modules/shop/texts.ts\nvar shopTexts = {\n  'ok.sold': {\n    en: 'It is  sold'\n  }\n};\n";

  const bundle = await minifyPackages(texts + OWN);

  expect(bundle).toBe(`// src/modules/shop/texts.ts\nvar shopTexts={"ok.sold":{en:"It is  sold"}};\n${BY_TABS}`);
});
