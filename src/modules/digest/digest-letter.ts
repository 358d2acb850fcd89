// A digest as a letter: the subject says the numbers, each line leads to its row.

import type { Language } from '../../kernel/i18n/language';
import type { Block, Letter, Tone } from '../../kernel/letter/letter';
import { printDay } from '../../kernel/time/day';
import type { Digest, SectionKey } from './digest';
import { exceptionBlocks } from './exception-blocks';
import { itemLine, type LineWords } from './item-line';
import type { TroubleTold } from './world';

export interface LetterWords extends LineWords {
  readonly language: Language;
  /** The name of the firm, or of the workbook. */
  readonly firm: string;
  readonly escalateDays: number;
  /** What an owner must know of the hourly work; null for nothing. */
  readonly trouble: TroubleTold | null;
}

const TONES: Readonly<Record<SectionKey, Tone>> = {
  overdue: 'late',
  due: 'today',
  unanswered: 'late',
  stuck: 'stuck',
  suggested: 'plain',
  touch: 'plain',
};
const NAMES_IN_PREHEADER = 4;

/** Returns the letter; `beside` is what else it says, of which its subject tells where there is nothing but that. */
export function digestLetter(digest: Digest, words: LetterWords, beside: readonly Block[] = []): Letter {
  const { texts, language, firm, link } = words;
  const { today, sections, more, exceptions } = digest;
  const lists = sections
    .filter(({ items }) => items.length > 0)
    .map(({ key, count, items }): Block => {
      const title = texts(`digest.${key}`, { count: String(count) });
      return { kind: 'list', title, tone: TONES[key], lines: items.map((item) => itemLine(item, today, words)) };
    });
  const left: Block[] = more > 0 ? [{ kind: 'text', text: texts('digest.more', { count: String(more) }) }] : [];
  const button: Block = { kind: 'button', label: texts('digest.open'), link: link('today', null) };
  const names = sections.flatMap(({ items }) => items.map((item) => itemLine(item, today, words).text));
  return {
    language,
    subject: subjectOf(digest, words) || titleOf(beside),
    preheader: [...new Set(names)].slice(0, NAMES_IN_PREHEADER).join(', '),
    title: texts('digest.title', { date: printDay(today) }),
    subtitle: firm,
    blocks: [...lists, ...left, ...exceptionBlocks(exceptions, today, words), ...beside, button],
    footer: texts('digest.footer'),
  };
}

function titleOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === 'list' ? [block.title] : []))[0] ?? '';
}

function subjectOf({ count, overdue, exceptions, sections }: Digest, { texts, trouble }: LetterWords): string {
  const numbers = { count: String(count), overdue: String(overdue) };
  const own = count === 0 ? '' : texts(overdue > 0 ? 'digest.subjectLate' : 'digest.subject', numbers);
  const told =
    (exceptions ? exceptions.late.length + exceptions.absent.length + exceptions.big.length : 0) + (trouble ? 1 : 0);
  const others = told === 0 ? '' : texts('digest.subjectOwner', { count: String(told) });
  const asked = sections.find(({ key }) => key === 'suggested')?.count ?? 0;
  const alone = own === '' && asked > 0 ? texts('digest.suggested', { count: String(asked) }) : '';
  return [own, alone, others].filter((part) => part !== '').join(' · ');
}
