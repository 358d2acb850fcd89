// Holds files to their shape: a first sentence, one job's length, and a name that says what is inside.

import { basename } from 'node:path/posix';
import { eachFile, type Rule } from './rule';

const MOST_LINES = 250;
const EMPTY_NAMES = /^(?:utils?|helpers?|common|misc|managers?)$/i;

/** The first line. */
export const firstSentence: Rule = {
  title: 'begins every file with a sentence on what it is for',
  check: eachFile(({ text }) => {
    const paragraph =
      /^(?:\/\/ .*\n?)+/
        .exec(text)?.[0]
        .replaceAll(/\n?\/\/ /g, ' ')
        .trim() ?? '';
    if (paragraph.split(' ').length >= 3 && /[.!?](?:\s|$)/.test(paragraph)) return [];
    return ['Its first line is no sentence. Begin the file with: // Says in one sentence what this file is for.'];
  }),
};

/** The length. */
export const fileLength: Rule = {
  title: `keeps every file of src, ui and host within ${MOST_LINES} lines`,
  check: eachFile(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    if (!/^(?:src|ui|host)\//.test(path) || lines <= MOST_LINES) return [];
    return [`It has ${lines} lines; ${MOST_LINES} is the most. Two jobs? Make two files of it.`];
  }),
};

/** The name. */
export const telltaleNames: Rule = {
  title: 'names no file or folder utils, helpers, common, misc or manager',
  check: eachFile(({ path }) => {
    const parts = [...path.split('/').slice(0, -1), ...basename(path).split(/[.-]/)];
    const empty = parts.find((part) => EMPTY_NAMES.test(part));
    return empty ? [`"${empty}" says nothing. Name the file by what it holds: merge.ts, move-deal.ts.`] : [];
  }),
};
