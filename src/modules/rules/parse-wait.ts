// Reads how long somebody says to wait: "3", "2 ish kuni", "2 рабочих дня", "1 week".

import { fold } from '../../kernel/text/fold';
import type { Wait } from './rule';

const LONGEST_DAYS = 3_650;
const DAYS_OF_WEEK = 7;
const DAY_WORDS = /^(?:kun\p{L}*|кун\p{L}*|дн\p{L}*|день|д|days?|d|)$/u;
const WORK_WORDS =
  /^(?:ish|иш|рабоч\p{L}*|раб|working|work|business)(?: (?:kun\p{L}*|кун\p{L}*|дн\p{L}*|день|д|days?))?$/u;
const WEEK_WORDS = /^(?:hafta\p{L}*|ҳафта\p{L}*|недел\p{L}*|weeks?)$/u;
/** "3 kundan keyin", "через 3 дня". */
const AROUND = /^(?:через|after|in) | (?:keyin|кейин|later)$/gu;

export const NO_WAIT: Wait = { days: 0, isWork: false };

/** Returns the wait; '' is none. Null for what is no number of days, or of more than ten years. */
export function parseWait(text: string): Wait | null {
  // Words are cut short with a dot, "2 раб. дн."; a dot in a number is none of those.
  const said = fold(fold(text).replace(/(?<!\d)\./g, ' ')).replace(AROUND, '');
  if (said === '') return NO_WAIT;
  const [, digits, words = ''] = /^(\d{1,4})\s*(.*)$/u.exec(said) ?? [];
  if (digits === undefined) return null;
  const count = Number(digits);
  const days = WEEK_WORDS.test(words) ? count * DAYS_OF_WEEK : count;
  const isWork = WORK_WORDS.test(words);
  const isKnown = isWork || WEEK_WORDS.test(words) || DAY_WORDS.test(words);
  return isKnown && days <= LONGEST_DAYS ? { days, isWork } : null;
}
