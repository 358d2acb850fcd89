// By which keys records are brought together: only records that share one are compared.

import type { Prepared } from './prepared';
import type { TraitKind } from './traits';
import type { ValueForm } from './value-form';

/** Of each record the numbers of its keys; records with one number in common are candidates. */
export type Pass = readonly (readonly number[])[];

/**
 * Returns the passes: each trait alone, and each two of their coarse keys together. Names swapped in the sheet share the keys of
 * one room.
 */
export function* passesOf(columns: readonly Prepared[], records: number): Generator<Pass> {
  const rooms = roomsOf(columns);
  for (const room of rooms) yield keysOf(room, records, fineKeys);
  const coarse = tellingRooms(rooms).map((room) => ({ room, pass: keysOf(room, records, coarseKeys) }));
  for (let one = 0; one < coarse.length; one += 1) {
    for (let other = one; other < coarse.length; other += 1) {
      const [first, second] = [coarse[one], coarse[other]];
      // Within one room, of two traits only: a given name with a surname.
      if (first && second && (one !== other || first.room.length > 1)) {
        yield together(first.pass, second.pass, one === other);
      }
    }
  }
}

/** Given name and surname stand in one room, since people swap them. */
function roomsOf(columns: readonly Prepared[]): readonly (readonly Prepared[])[] {
  const isName = ({ kind }: Prepared): boolean => kind === 'givenName' || kind === 'surname';
  const names = columns.filter(isName);
  const others = columns.filter((column) => !isName(column)).map((column) => [column]);
  return names.length > 0 ? [names, ...others] : others;
}

/** Each two of them make a pass, so that more would bring time and no new pairs: who is one person agrees in several. */
const MOST_TELLING = 5;

/** Returns the rooms that say most: known of many, and seldom the same by chance (Shannon's entropy, of those who are known). */
function tellingRooms(rooms: readonly (readonly Prepared[])[]): readonly (readonly Prepared[])[] {
  const says = (room: readonly Prepared[]): number => Math.max(...room.map(entropyOf));
  return rooms
    .map((room) => ({ room, says: says(room) }))
    .sort((one, other) => other.says - one.says)
    .slice(0, MOST_TELLING)
    .map(({ room }) => room);
}

function entropyOf({ counts, known, at }: Prepared): number {
  const bits = counts.reduce((sum, count) => sum - (count / known) * Math.log(count / known), 0);
  return (bits * known) / at.length;
}

function keysOf(
  room: readonly Prepared[],
  records: number,
  keys: (kind: TraitKind, form: ValueForm) => string[],
): Pass {
  const numbers = new Map<string, number>();
  const ofForms = room.map(({ kind, weighed }) =>
    weighed.map(({ form }) =>
      [...new Set(keys(kind, form))].filter((key) => key !== '').map((key) => numberOf(key, numbers)),
    ),
  );
  return Array.from({ length: records }, (_, record) => {
    const own = room.flatMap(({ at }, column) => ofForms[column]?.[at[record] ?? -1] ?? []);
    return own.length > 1 ? [...new Set(own)] : own;
  });
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

/** More keys than this are not told apart; a workbook has 5 million rows at most. */
const MOST_KEYS = 2 ** 26;

function together(first: Pass, second: Pass, isOneRoom: boolean): Pass {
  return first.map((ones, record) => {
    const keys: number[] = [];
    for (const one of ones) {
      for (const other of second[record] ?? []) {
        if (!isOneRoom || one < other) keys.push(one * MOST_KEYS + other);
      }
    }
    return keys;
  });
}

/** What few records share by chance. */
function fineKeys(kind: TraitKind, { text, sound, letters, words }: ValueForm): string[] {
  switch (kind) {
    case 'name':
    case 'address':
    case 'text':
      return [sound, ...words, ...pairsOf(words)];
    case 'phone':
      return [...words, ...words.map((phone) => phone.slice(-7))];
    case 'email':
      return [text, words[0] ?? '', letters];
    case 'givenName':
    case 'surname':
    case 'place':
      return [sound, letters];
    default:
      return [text];
  }
}

/** What many share, and what is whole where the rest is mistyped. */
function coarseKeys(kind: TraitKind, { text, sound, letters, words }: ValueForm): string[] {
  switch (kind) {
    case 'givenName':
    case 'surname':
      return [sound.slice(0, 3), `${letters.slice(0, 4)}.`];
    case 'name':
    case 'address':
    case 'text':
      return words.map((word) => word.slice(0, 4));
    case 'day':
      return [words[0] ?? '', `${words[1] ?? ''}.${words[2] ?? ''}`];
    case 'phone':
      return words.flatMap((phone) => [phone.slice(-4), `${phone.slice(-7, -4)}.`]);
    case 'number':
      return [text.slice(0, 4), `${text.slice(-4)}.`];
    case 'email':
      return [text.slice(0, 4), `${words[1] ?? ''}.`];
    case 'place':
      return [sound.slice(0, 4)];
    case 'word':
      return [text];
  }
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => [words[at] ?? '', word].sort().join(' '));
}
