// Whose digest goes now, as messages for the outbox: one a person and day, in their own language.

import { LANGUAGES, type Language } from '../../kernel/i18n/language';
import { LANGUAGE_NAMES } from '../../kernel/i18n/language-names';
import type { Texts } from '../../kernel/i18n/texts';
import type { Block, Letter } from '../../kernel/letter/letter';
import { letterHtml } from '../../kernel/letter/letter-html';
import { letterChat, letterText } from '../../kernel/letter/letter-text';
import { optionKey } from '../../kernel/schema/options';
import type { Message, Way } from '../outbox/index';
import { wayTo } from '../outbox/index';
import type { Colleague } from '../staff/index';
import { type Digest, digestOf } from './digest';
import { digestLetter, type LetterWords } from './digest-letter';
import { digestEnds, hourOf, isHourNow } from './when';
import { type DigestWorld, isExcused, isOwner, type TroubleTold } from './world';

/** How a letter is written in a language, and what else it needs of the outside. */
export interface Writing extends Pick<LetterWords, 'firm' | 'link'> {
  /** Language of who has chosen none. */
  readonly language: Language;
  readonly textsIn: (language: Language) => Texts;
  /** What the firm's own currency is called in a language. */
  readonly moneyIn: (language: Language) => string;
  readonly bot: boolean;
  /** Tells in a language what is wrong with the hourly work; null for nothing. */
  readonly troubleIn: (language: Language) => TroubleTold | null;
  /** What the person's letter says besides; absent for nothing. */
  readonly besideFor?: (person: Colleague, texts: Texts) => readonly Block[];
}

/** Returns the messages of those whose hour has come and who have something to hear. */
export function digestMessages(world: DigestWorld, now: number, writing: Writing): readonly Message[] {
  const { read, options, staff } = world;
  const { today, zone } = read.world;
  const moment = { now, zone, options };
  return staff.flatMap((person) => {
    const hour = hourOf(person, options);
    const way = wayTo(person, { bot: writing.bot });
    if (!way || !isHourNow(moment, hour)) return [];
    const letter = letterFor(world, person, writing);
    if (!letter) return [];
    const kind = isOwner(person) ? 'ownerDigest' : 'digest';
    const key = `digest:${person.id}:${today}`;
    return [{ ...messageOf(letter, way), key, kind, notBefore: null, until: digestEnds(moment, hour) }];
  });
}

/** Returns the person's letter of today; null where there is nothing to tell. */
export function letterFor(world: DigestWorld, person: Colleague, writing: Writing): Letter | null {
  const { firm, link, textsIn, moneyIn, troubleIn, besideFor } = writing;
  const language = languageFor(person, writing.language);
  const trouble = isOwner(person) && !isExcused(world, person) ? troubleIn(language) : null;
  const texts = textsIn(language);
  const beside = isExcused(world, person) ? [] : (besideFor?.(person, texts) ?? []);
  const digest = digestOf(world, person) ?? (trouble || beside.length > 0 ? noDigest(world) : null);
  if (!digest) return null;
  const { rowOf } = world.read;
  const { escalateDays } = world.options;
  const words = { language, firm, link, rowOf, escalateDays, trouble, texts, money: moneyIn(language) };
  return digestLetter(digest, words, beside);
}

/** Returns the language in which a person reads: their own, else that of the workbook. */
export function languageFor({ language }: Pick<Colleague, 'language'>, workbook: Language): Language {
  const chosen = optionKey(LANGUAGE_NAMES, language);
  return LANGUAGES.find((each) => each === chosen) ?? workbook;
}

/** Returns the letter as it goes by that way: HTML and plain text by mail, a short text by a messenger. */
export function messageOf(letter: Letter, { channel, to }: Way): Omit<Message, 'key' | 'kind' | 'notBefore' | 'until'> {
  const who = { channel, to, replyTo: '', customerId: '', ruleId: '' };
  if (channel === 'telegram') return { ...who, subject: '', text: letterChat(letter), html: '' };
  return { ...who, subject: letter.subject, text: letterText(letter), html: letterHtml(letter) };
}

function noDigest({ read }: DigestWorld): Digest {
  return { today: read.world.today, sections: [], count: 0, overdue: 0, more: 0, exceptions: null };
}
