// One written value, brought to the forms in which it is compared: done once for each distinct value.

import { contactKey } from '../../kernel/phone';
import { firmWords } from '../../kernel/text/firm-name';
import { skeleton } from '../../kernel/text/skeleton';
import { soundOf } from '../../kernel/text/sound';
import type { TraitKind } from './traits';

export interface ValueForm {
  /** Values with one text are equal; '' says nothing. */
  readonly text: string;
  /** As it sounds, the same in both alphabets. */
  readonly sound: string;
  /** The letters of the sound in the order of the alphabet: what is left when hasty fingers swap them. */
  readonly letters: string;
  /** The words of it, as they sound; of a day its year, month and day. */
  readonly words: readonly string[];
}

const SIGNS = /[^\p{L}\p{N}]+/gu;

/** Returns the form of a value. */
export function formOf(kind: TraitKind, value: string): ValueForm {
  switch (kind) {
    case 'givenName':
    case 'surname':
    case 'place':
    case 'word':
      return lettersForm(value);
    case 'name':
      return wordsForm(firmWords(value));
    case 'address':
    case 'text':
      return wordsForm(plainWords(value).map(skeleton));
    case 'day':
      return dayForm(value);
    case 'phone':
      return phonesForm(value);
    case 'number':
      return plainForm(skeleton(value).replace(SIGNS, ''));
    case 'email':
      return emailForm(value);
  }
}

function lettersForm(value: string): ValueForm {
  const text = skeleton(value).replace(SIGNS, '');
  const sound = soundOf(text);
  return { text, sound, letters: sorted(sound), words: [sound] };
}

function plainWords(value: string): readonly string[] {
  return value
    .replace(/['’ʻʼ‘`]/g, "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && word !== "'");
}

/** The order of words does not matter to whether two names are equal: Bel-Air Hotel, Hotel Bel-Air. */
function wordsForm(skeletons: readonly string[]): ValueForm {
  const words = skeletons.map(soundOf).filter((word) => word !== '');
  const sound = [...words].sort().join(' ');
  return { text: [...skeletons].sort().join(' '), sound, letters: sorted(sound.replace(/ /g, '')), words };
}

/** 19081209, 1908-12-09 and 09.12.1908 are one day. */
function dayForm(value: string): ValueForm {
  const [one = '', two = '', three = ''] = value.match(/\d+/g) ?? [];
  const parts =
    one.length === 8
      ? [one.slice(0, 4), one.slice(4, 6), one.slice(6)]
      : three.length === 4
        ? [three, two.padStart(2, '0'), one.padStart(2, '0')]
        : [one, two.padStart(2, '0'), three.slice(0, 2).padStart(2, '0')];
  const text = two === '' && one.length !== 8 ? one : parts.join('');
  return { text, sound: text, letters: sorted(text), words: parts };
}

/** Several numbers of one person stand apart by ";". */
function phonesForm(value: string): ValueForm {
  const words = value
    .split(';')
    .map(phoneText)
    .filter((phone) => phone !== '')
    .sort();
  return { ...plainForm(words.join(' ')), words };
}

/** A number that we cannot read is compared by its digits. */
function phoneText(value: string): string {
  const phone = value.trim();
  return phone.startsWith('@') ? phone.toLowerCase() : contactKey(phone);
}

function emailForm(value: string): ValueForm {
  const text = value.trim().toLowerCase();
  const at = text.lastIndexOf('@');
  const words = at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
  return { text, sound: text, letters: sorted(text), words };
}

function plainForm(text: string): ValueForm {
  return { text, sound: text, letters: sorted(text), words: [text] };
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
