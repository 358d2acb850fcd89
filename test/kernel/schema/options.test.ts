// Fixed choices: cells hold a word of some language, the code thinks in keys.

import { LANGUAGES } from '../../../src/kernel/i18n/language';
import { type Options, optionKey, optionWords } from '../../../src/kernel/schema/options';
import { fold } from '../../../src/kernel/text/fold';
import { ARCHIVES } from '../../../src/modules/archive/index';
import { modules } from '../../../src/modules/index';

const OUTCOMES = {
  talked: { uz: 'Gaplashdik', ru: 'Поговорили', en: 'Talked' },
  noAnswer: { uz: 'Koʻtarmadi', ru: 'Не взял трубку', en: 'No answer' },
} as const satisfies Options;

describe('optionKey', () => {
  it.each([
    ['Koʻtarmadi', 'noAnswer'],
    ["ko'tarmadi ", 'noAnswer'],
    ['Кўтармади', 'noAnswer'],
    ['НЕ ВЗЯЛ ТРУБКУ', 'noAnswer'],
    ['Talked', 'talked'],
    ['talked', 'talked'],
    ['noAnswer', 'noAnswer'],
  ])('knows %j, whatever its language, script, case and apostrophe, or the key itself', (word, key) => {
    expect(optionKey(OUTCOMES, word)).toBe(key);
  });

  it.each(['', '   ', 'Boshqa', 'Talk', 'constructor', 'toString'])('knows no key for %j', (word) => {
    expect(optionKey(OUTCOMES, word)).toBeNull();
  });
});

describe('optionWords', () => {
  it('offers the words of one language in their order', () => {
    expect(LANGUAGES.map((language) => optionWords(OUTCOMES, language))).toEqual([
      ['Gaplashdik', 'Koʻtarmadi'],
      ['Гаплашдик', 'Кўтармади'],
      ['Поговорили', 'Не взял трубку'],
      ['Talked', 'No answer'],
    ]);
  });
});

describe('the options of the schemas', () => {
  const tables = [...modules.flatMap((module) => module.tables), ...ARCHIVES.map(({ archive }) => archive)];
  const all = tables.flatMap((table) =>
    Object.entries(table.fields).flatMap(([name, { options }]): [string, Options][] =>
      options ? [[`${table.name}.${name}`, options]] : [],
    ),
  );

  it.each(all)('of %s lead from each word in each language back to its key, and to no other', (_, options) => {
    const keys = Object.keys(options);

    const back = keys.map((_, index) =>
      LANGUAGES.map((language) => optionKey(options, optionWords(options, language)[index] ?? '')),
    );

    expect(back).toEqual(keys.map((key) => LANGUAGES.map(() => key)));
    expect(new Set(keys.map(fold)).size).toBe(keys.length);
  });
});
