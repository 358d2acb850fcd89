// Alerts as letters: short, with what to do first.

import type { Language } from '../../kernel/i18n/language';
import type { Letter, Line, Tone } from '../../kernel/letter/letter';
import type { Row } from '../../kernel/schema/table';
import { printDay } from '../../kernel/time/day';
import type { dealsTable } from '../deals/index';
import { printAmount, shortened, type Writing } from '../digest/index';
import type { Tell } from './lead-clock';
import { SETTINGS_NAMED } from './texts';

export type AlertWriting = Omit<Writing, 'troubleIn'>;

/** A deal with what stands beside it. */
export interface DealTold {
  readonly deal: Row<typeof dealsTable>;
  readonly row: number | null;
  /** Phone or @username; '' where nobody knows it. */
  readonly contact: string;
}

interface How {
  readonly writing: AlertWriting;
  readonly language: Language;
}

const NAME_MOST = 60;
const NEED_MOST = 200;

/** Returns the letter about leads that came, or of which the first has waited for so many working minutes. */
export function leadLetter(told: readonly DealTold[], tell: Tell, minutes: number, how: How): Letter {
  const { writing, language } = how;
  const texts = writing.textsIn(language);
  const [first] = told;
  const isNew = tell === 'came';
  const names = [...new Set(told.map(({ deal }) => deal.responsible || texts('alert.nobody')))].join(', ');
  const many = { count: String(told.length) };
  return letterOf({
    ...{ writing, language, told },
    subject:
      first && told.length === 1
        ? texts(isNew ? 'alert.lead' : 'alert.late', { name: nameOf(first) })
        : texts(isNew ? 'alert.leads' : 'digest.unanswered', many),
    hint: isNew ? texts('alert.leadHint') : texts('alert.lateHint', { minutes: String(minutes), responsible: names }),
    title: texts('alert.facts'),
    tone: isNew ? 'today' : 'late',
  });
}

/** Returns the letter about deals that have become big ones; of more than one the largest first. */
export function bigLetter(told: readonly DealTold[], how: How): Letter {
  const { writing, language } = how;
  const texts = writing.textsIn(language);
  const money = writing.moneyIn(language);
  const sorted = [...told].sort((one, other) => (other.deal.amount ?? 0) - (one.deal.amount ?? 0));
  const [first] = sorted;
  const subject =
    first && told.length === 1
      ? texts('alert.big', { name: nameOf(first), amount: printAmount(first.deal.amount ?? 0, '', { money }) })
      : texts('alert.bigs', { count: String(told.length) });
  const hints = sorted.map((each) => {
    const { responsible, stage } = each.deal;
    const hint = texts('alert.bigHint', { responsible: responsible || texts('alert.nobody'), stage });
    return told.length === 1 ? hint : `${nameOf(each)}: ${hint}`;
  });
  const hint = hints.join('\n');
  return letterOf({ ...{ writing, language, told: sorted, subject, hint }, title: texts('alert.deal'), tone: 'plain' });
}

interface ToWrite extends How {
  readonly told: readonly DealTold[];
  readonly subject: string;
  readonly hint: string;
  readonly title: string;
  readonly tone: Tone;
}

function letterOf({ writing, language, told, subject, hint, title, tone }: ToWrite): Letter {
  const texts = writing.textsIn(language);
  const money = writing.moneyIn(language);
  const lines = told.map((each) => lineOf(each, { link: writing.link('deals', each.row), money }));
  const link = writing.link('deals', told.length === 1 ? (told[0]?.row ?? null) : null);
  return {
    ...{ language, subject, title: subject, subtitle: writing.firm },
    preheader: hint,
    blocks: [
      { kind: 'list', title, tone, lines },
      { kind: 'text', text: hint },
      { kind: 'button', label: texts('alert.open'), link },
    ],
    footer: texts('alert.footer', SETTINGS_NAMED),
  };
}

function lineOf({ deal, contact }: DealTold, { link, money }: { readonly link: string; readonly money: string }): Line {
  const { need, source, amount, nextContact, id, customer } = deal;
  const detail = [contact, shortened(need, NEED_MOST), source, nextContact === '' ? '' : printDay(nextContact)];
  return {
    text: shortened(`${id} · ${customer}`, NAME_MOST),
    detail: detail.filter((part) => part !== '').join(' · '),
    side: amount === null ? '' : printAmount(amount, '', { money }),
    link,
  };
}

function nameOf({ deal, contact }: DealTold): string {
  return shortened(deal.customer || contact || deal.id, NAME_MOST);
}
