// Every text exists in every language, with the same placeholders.

import { entryTexts } from '../../../src/entry/texts';
import { LANGUAGES, languageOf, wordIn } from '../../../src/kernel/i18n/language';
import { createTexts, mergeDictionaries } from '../../../src/kernel/i18n/texts';
import { modules } from '../../../src/modules/index';
import { TEXT_KEYS } from '../../../ui/text-keys';

const all = mergeDictionaries([...modules.map((module) => module.texts), entryTexts]);

describe('the dictionaries', () => {
  it.each(Object.keys(all))('say %s in every language, with the same placeholders', (key) => {
    const words = LANGUAGES.map((language) => (all[key] ? wordIn(all[key], language) : ''));
    const placeholders = words.map((sentence) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort());

    expect(words.every((sentence) => sentence.trim() !== '')).toBe(true);
    expect(placeholders).toEqual(LANGUAGES.map(() => placeholders[0]));
  });

  it('write Uzbek with its own apostrophes, never the ASCII one', () => {
    expect(Object.entries(all).filter(([, words]) => /[a-z]['’‘`]/i.test(words.uz))).toEqual([]);
  });

  it('hold every text that the pages use', () => {
    expect(TEXT_KEYS.filter((key) => !(key in all))).toEqual([]);
  });
});

describe('createTexts', () => {
  const dictionary = { greeting: { uz: 'Salom, {name}', ru: 'Привет, {name}', en: 'Hello, {name}' } };

  it('fills placeholders, and leaves those that it was not given', () => {
    const texts = createTexts([dictionary], 'en');

    expect([texts('greeting', { name: '$& {name}' }), texts('greeting')]).toEqual([
      'Hello, $& {name}',
      'Hello, {name}',
    ]);
  });

  it('says which key is in no dictionary, and which is in two', () => {
    expect(() => createTexts([dictionary], 'uz')('farewell')).toThrow('No text with the key "farewell"');
    expect(() => createTexts([dictionary, dictionary], 'uz')).toThrow('The text "greeting" is defined twice.');
  });
});

describe('languageOf', () => {
  it('is Uzbek unless the locale is one of ours', () => {
    expect(['uz_UZ', 'ru_RU', 'ru', 'en_US', 'de_DE', ''].map(languageOf)).toEqual([
      'uz',
      'ru',
      'ru',
      'en',
      'uz',
      'uz',
    ]);
  });
});
