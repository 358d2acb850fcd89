// What the owner must hear of the others, as blocks of their letter.

import type { Block, Line, Tone } from '../../kernel/letter/letter';
import { type Day, printDay } from '../../kernel/time/day';
import type { TodayDeal } from '../today/index';
import type { LetterWords } from './digest-letter';
import type { AbsentPerson, Exceptions, LatePerson } from './exceptions';
import { itemLine, printAmount, shortened } from './item-line';

/** They are an overview: no more lines of a kind than these. */
const MOST_LINES = 5;
const NAMES_OF_ABSENT = 3;
const NAME_MOST = 60;

/** Returns the blocks; none where there are neither exceptions nor trouble. */
export function exceptionBlocks(found: Exceptions | null, today: Day, words: LetterWords): Block[] {
  const { texts, escalateDays } = words;
  const { late = [], absent = [], big = [] } = found ?? {};
  const lists = [
    ...listOf(
      texts('digest.lateOthers', { days: String(escalateDays) }),
      'late',
      late.map((each) => lateLine(each, today, words)),
    ),
    ...listOf(
      texts('digest.absent'),
      'today',
      absent.map((each) => absentLine(each, today, words)),
    ),
    ...listOf(
      texts('digest.big'),
      'plain',
      big.map((deal) => bigLine(deal, words)),
    ),
    ...listOf(texts('digest.others'), 'stuck', besides(found?.withoutNext ?? 0, words)),
  ];
  return lists.length === 0 ? [] : [{ kind: 'heading', text: texts('digest.exceptions') }, ...lists];
}

function listOf(title: string, tone: Tone, lines: readonly Line[]): Block[] {
  return lines.length === 0 ? [] : [{ kind: 'list', title, tone, lines: lines.slice(0, MOST_LINES) }];
}

function lateLine({ label, count, days, oldest }: LatePerson, today: Day, words: LetterWords): Line {
  const { text: what, link } = itemLine(oldest, today, words);
  const detail = words.texts('digest.oldest', { days: String(days), what });
  return { text: label || words.texts('digest.nobody'), detail, side: pieces(count, words), link };
}

function absentLine({ label, until, items }: AbsentPerson, today: Day, words: LetterWords): Line {
  const names = items.slice(0, NAMES_OF_ABSENT).map((item) => itemLine(item, today, words).text);
  const more = items.length > names.length ? [`+${items.length - names.length}`] : [];
  const back = until === '' ? [] : [words.texts('digest.until', { date: printDay(until) })];
  const detail = [...back, [...names, ...more].join(', ')].join(' · ');
  return { text: label, detail, side: pieces(items.length, words), link: words.link('today', null) };
}

function bigLine({ id, customer, stage, responsible, amount }: TodayDeal, words: LetterWords): Line {
  const detail = [stage, responsible].filter((part) => part !== '').join(' · ');
  const link = words.link('deals', words.rowOf('deals', id));
  return { text: shortened(customer || id, NAME_MOST), detail, side: printAmount(amount ?? 0, '', words), link };
}

function besides(withoutNext: number, words: LetterWords): Line[] {
  const { texts, link, trouble } = words;
  const lines: Line[] = [];
  if (withoutNext > 0) {
    const side = pieces(withoutNext, words);
    lines.push({ text: texts('digest.withoutNext'), detail: '', side, link: link('deals', null) });
  }
  if (trouble) {
    const detail = `${trouble.step}: ${trouble.sentence}`;
    lines.push({ text: texts('digest.trouble'), detail, side: '', link: '' });
  }
  return lines;
}

function pieces(count: number, { texts }: LetterWords): string {
  return texts('digest.pieces', { count: String(count) });
}
