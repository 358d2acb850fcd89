// Digest: what each person is told each morning, and what the owner must hear of the others.

import type { Module } from '../../kernel/module';
import { digestTexts } from './texts';

export { type Digest, digestOf, MOST_LINES, MOST_NEWS, SECTIONS, type Section, type SectionKey } from './digest';
export type { LetterWords } from './digest-letter';
export { exceptionBlocks } from './exception-blocks';
export { areWorthALetter, type Exceptions, exceptionsOf } from './exceptions';
export { type LinkTo, printAmount, shortened } from './item-line';
export { digestMessages, languageFor, letterFor, messageOf, type Writing } from './messages';
export { type DigestOptions, parseDigestOptions, parseHour } from './options';
export { type DigestWorldRead, readDigestWorld } from './read-world';
export { areDigestsDue, hourOf, isHourNow, lastDigestDay, type Moment, noteDigests } from './when';
export { type DigestWorld, isAbsent, isOwner, type TroubleTold } from './world';

export const digest: Module = { name: 'digest', tables: [], measures: [], texts: digestTexts };
