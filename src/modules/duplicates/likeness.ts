// How alike two values of a trait are, in a few levels: what is counted, and what people are told.

import { ALIKE_FIRMS, likenessOfFirms } from '../../kernel/text/firm-name';
import { jaroWinkler } from '../../kernel/text/jaro-winkler';
import type { TraitKind } from './traits';
import type { ValueForm } from './value-form';

/** From 0, "differs", to 5, "equal"; -1 where one of both is not known. */
export const LEVEL = { unknown: -1, differs: 0, loose: 1, near: 2, close: 3, same: 4, equal: 5 } as const;
export type Level = (typeof LEVEL)[keyof typeof LEVEL];
export const LEVELS = 6;

/** A value and how much each of its words says. */
export interface Weighed {
  readonly form: ValueForm;
  readonly weights: readonly number[];
}

/** Returns how alike two values are that are not equal. */
export function likeness(kind: TraitKind, one: Weighed, other: Weighed): Level {
  switch (kind) {
    case 'givenName':
    case 'surname':
    case 'place':
      return likenessOfLetters(one.form, other.form);
    case 'name':
      return likenessOfNames(one, other);
    case 'address':
    case 'text':
      return likenessOfWords(one, other);
    case 'day':
      return likenessOfDays(one.form, other.form);
    case 'phone':
      return likenessOfPhones(one.form.words, other.form.words);
    case 'number':
      return likenessOfDigits(one.form.text, other.form.text);
    case 'email':
      return likenessOfMails(one.form, other.form);
    case 'word':
      return one.form.sound === other.form.sound ? LEVEL.same : LEVEL.differs;
  }
}

function likenessOfLetters(one: ValueForm, other: ValueForm): Level {
  if (one.sound === other.sound) return LEVEL.same;
  const bag = sharedLetters(one.letters, other.letters);
  // Most strangers share too few letters for any order of them to be alike, and this is what is asked most.
  if (bag < 0.4) return isInitial(one.sound, other.sound) ? LEVEL.loose : LEVEL.differs;
  const alike = jaroWinkler(one.sound, other.sound);
  if (alike >= 0.92) return LEVEL.close;
  if (alike >= 0.85 || bag >= 0.85) return LEVEL.near;
  return alike >= 0.75 || bag >= 0.7 || isInitial(one.sound, other.sound) ? LEVEL.loose : LEVEL.differs;
}

function isInitial(one: string, other: string): boolean {
  return (one.length === 1 || other.length === 1) && one.charAt(0) === other.charAt(0);
}

/** The share of letters that both have, of the longer one: 1 for an anagram. */
function sharedLetters(one: string, other: string): number {
  let shared = 0;
  for (let at = 0, there = 0; at < one.length && there < other.length; ) {
    const difference = one.charCodeAt(at) - other.charCodeAt(there);
    if (difference === 0) shared += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) there += 1;
  }
  return shared / Math.max(one.length, other.length, 3);
}

/** Firms are also written as one word and as two, and abbreviated in either language. */
function likenessOfNames(one: Weighed, other: Weighed): Level {
  const level = likenessOfWords(one, other);
  if (level >= LEVEL.near) return level;
  const alike = likenessOfFirms(one.form.words.join(''), other.form.words.join(''));
  return alike >= ALIKE_FIRMS ? LEVEL.near : level;
}

function likenessOfWords(one: Weighed, other: Weighed): Level {
  const [sound, theirs] = [one.form.sound, other.form.sound];
  if (sound === theirs) return LEVEL.same;
  const alike = one.form.words.length <= other.form.words.length ? softWords(one, other) : softWords(other, one);
  if (alike >= 0.9) return LEVEL.close;
  if (alike >= 0.7) return LEVEL.near;
  // One word written as two.
  if (sound.slice(0, 2) === theirs.slice(0, 2) && jaroWinkler(sound, theirs) >= 0.94) return LEVEL.near;
  return alike >= 0.45 ? LEVEL.loose : LEVEL.differs;
}

const ALIKE_WORDS = 0.88;

/**
 * Soft TF-IDF of Cohen, Ravikumar and Fienberg (2003): the cosine of two sets of words, where words that are nearly equal count as
 * much as they are alike, and seldom ones more.
 */
function softWords(few: Weighed, many: Weighed): number {
  let shared = 0;
  few.form.words.forEach((word, at) => {
    const best = bestOf(word, many.form.words);
    if (best > 0) shared += (few.weights[at] ?? 1) ** 2 * best;
  });
  if (shared === 0) return 0;
  return Math.min(1, shared / Math.sqrt(squares(few.weights) * squares(many.weights)));
}

function bestOf(word: string, among: readonly string[]): number {
  let best = 0;
  for (const other of among) {
    if (word === other) return 1;
    if (!mayBeAlike(word, other)) continue;
    const isBegun = word.length > 2 && other.length > 2 && (word.startsWith(other) || other.startsWith(word));
    const alike = isBegun ? 0.92 : jaroWinkler(word, other);
    if (alike > best) best = alike;
  }
  return best >= ALIKE_WORDS ? best : 0;
}

/** Alike words share one of their first two letters. Numbers are other numbers, however alike. */
function mayBeAlike(one: string, other: string): boolean {
  const [first, second] = [one.charCodeAt(0), one.charCodeAt(1)];
  const [theirFirst, theirSecond] = [other.charCodeAt(0), other.charCodeAt(1)];
  const isNear = first === theirFirst || second === theirSecond || first === theirSecond || second === theirFirst;
  return isNear && !isDigit(first) && !isDigit(theirFirst);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function squares(weights: readonly number[]): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return sum;
}

const DAYS_OF_MONTH = 31;

function likenessOfDays(one: ValueForm, other: ValueForm): Level {
  if (isOneSlip(one.text, other.text)) return LEVEL.same;
  const [year = '', month = '', day = ''] = one.words;
  const [theirYear = '', theirMonth = '', theirDay = ''] = other.words;
  // Day and month swapped, or two of the three parts equal.
  if (year === theirYear && month === theirDay && day === theirMonth) return LEVEL.same;
  const apart = Math.abs(dayNumber(one.words) - dayNumber(other.words));
  if (apart <= DAYS_OF_MONTH || (month === theirMonth && day === theirDay)) return LEVEL.close;
  if (apart <= 366) return LEVEL.near;
  return apart <= 3660 ? LEVEL.loose : LEVEL.differs;
}

function dayNumber([year = '', month = '', day = '']: readonly string[]): number {
  return Number(year) * 365.25 + Number(month) * 30.44 + Number(day);
}

/** One number that both have is enough: people have several. */
function likenessOfPhones(ones: readonly string[], others: readonly string[]): Level {
  let best: Level = LEVEL.differs;
  for (const one of ones) {
    for (const other of others) {
      const alike = one === other ? LEVEL.equal : likenessOfDigits(one, other);
      if (alike > best) best = alike;
    }
  }
  return best;
}

function likenessOfDigits(one: string, other: string): Level {
  if (isOneSlip(one, other)) return LEVEL.same;
  const alike = jaroWinkler(one, other);
  // The same number without its country or its area.
  const shorter = Math.min(one.length, other.length);
  if (shorter >= 7 && (one.endsWith(other.slice(-7)) || other.endsWith(one.slice(-7)))) return LEVEL.same;
  return alike >= 0.93 ? LEVEL.close : LEVEL.differs;
}

function likenessOfMails(one: ValueForm, other: ValueForm): Level {
  const [local = ''] = one.words;
  const [theirLocal = ''] = other.words;
  if (local === theirLocal && local.length > 3) return LEVEL.same;
  const alike = jaroWinkler(one.text, other.text);
  if (alike >= 0.93 || isOneSlip(one.text, other.text)) return LEVEL.same;
  const bag = sharedLetters(one.letters, other.letters);
  if (bag >= 0.9) return LEVEL.close;
  return alike >= 0.85 ? LEVEL.near : LEVEL.differs;
}

/** One character changed, added, lost, or two neighbours swapped: Damerau (1964), four slips in five. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short.length < 2) return false;
  let head = 0;
  while (head < short.length && short.charCodeAt(head) === long.charCodeAt(head)) head += 1;
  const rest = long.slice(head + 1);
  if (long.length > short.length) return short.slice(head) === rest;
  if (short.slice(head + 1) === rest) return true;
  return (
    short.charAt(head) === long.charAt(head + 1) &&
    short.charAt(head + 1) === long.charAt(head) &&
    short.slice(head + 2) === long.slice(head + 2)
  );
}
