// All that people read comes from the dictionaries, and all that stands in the dictionaries is read somewhere.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryTexts } from '../../src/entry/texts';
import { mergeDictionaries } from '../../src/kernel/i18n/texts';
import { modules } from '../../src/modules/index';
import { HEADINGS_OF_1C } from '../../ui/features/privacy/sales-for-1c';
import { TEXT_KEYS } from '../../ui/text-keys';
import { textsIn } from '../support/jsx-texts';

const moduleTexts = mergeDictionaries(modules.map((module) => module.texts));
const all: Readonly<Record<string, unknown>> = { ...moduleTexts, ...entryTexts };

/** Names that are the same in every language, and the headings of a file that 1C reads. */
const NAMES = ['Daftar', 'Telegram', 'WhatsApp', 'Oʻzbekcha', 'Ўзбекча', 'Русский', 'English', HEADINGS_OF_1C];

function sourcesOf(folder: string): readonly { readonly path: string; readonly text: string }[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return files.map((file) => ({ path: join(folder, file), text: readFileSync(join(folder, file), 'utf8') }));
}

/** It speaks before the texts are there, in all languages at once. */
const WITHOUT_TEXTS = join('ui', 'components', 'StartFailure.tsx');

const ui = sourcesOf('ui').filter(({ path }) => path !== join('ui', 'text-keys.ts'));
const src = sourcesOf('src');

/** The keys that a source names: whole, or by what they begin with, as in `origin.${which}`. */
function isNamed(key: string, sources: readonly { readonly text: string }[]): boolean {
  // One that is followed by its words is defined there.
  const whole = new RegExp(`['"\`]${key.replaceAll('.', '\\.')}['"\`](?!\\s*: \\{)`);
  const beginnings = [...key.matchAll(/[.A-Z]/g)].map(({ index }) => key.slice(0, index + 1));
  return sources.some(
    ({ text }) => whole.test(text) || beginnings.some((beginning) => text.includes(`\`${beginning}\${`)),
  );
}

describe('the dictionaries', () => {
  it('hold no text that nobody reads', () => {
    expect(Object.keys(all).filter((key) => !isNamed(key, [...src, ...ui]))).toEqual([]);
  });

  it('hold every text that the server says', () => {
    const named = src.flatMap(({ text }) =>
      [...text.matchAll(/(?:\btexts\(\)?\(?|\btext: |personTexts\(\)\()'([a-z][\w]*\.[\w.]+)'/g)].map(
        ([, key = '']) => key,
      ),
    );

    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((key) => !(key in all))).toEqual([]);
  });

  it('hold every text that the pages show, and the pages show every one that they list', () => {
    expect(TEXT_KEYS.filter((key) => !(key in moduleTexts))).toEqual([]);
    expect(TEXT_KEYS.filter((key) => !isNamed(key, ui))).toEqual([]);
  });
});

describe('the pages', () => {
  const speaking = ui.filter(({ path }) => path !== WITHOUT_TEXTS);

  it.each(speaking.map(({ path, text }) => [path, text]))(
    '%s says nothing that is not in the dictionaries',
    (_, text) => {
      expect(textsIn(text).filter((found) => !NAMES.includes(found.trim()) && !(found in all))).toEqual([]);
    },
  );

  it.each([
    ['between tags', 'const a = <p>Saqlash</p>;', ['Saqlash']],
    ['in a branch', "const a = <p>{ready ? 'Tayyor' : t('btn.wait')}</p>;", ['Tayyor']],
    ['around a value', `const a = <p>{\`Jami \${sum} ta\`}</p>;`, ['Jami ', ' ta']],
    ['read aloud', 'const a = <button aria-label="Yopish" class="icon big" />;', ['Yopish']],
    ['kept for later', "const word = 'Янги лид';", ['Янги лид']],
    ['a sentence', "say('Try again later');", ['Try again later']],
  ])('would be caught %s', (_, source, found) => {
    expect(textsIn(source)).toEqual(found);
  });

  it.each([
    'const a = <p class="note late">{t(\'ok.saved\')} · 5</p>;',
    "throw new Error('No element has this id.');",
    `console.warn(\`Not settled yet: \${String(error)}\`);`,
  ])('may say %s', (source) => {
    expect(textsIn(source)).toEqual([]);
  });
});
